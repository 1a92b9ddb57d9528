package news.parallax.brief.format.html;

import news.parallax.brief.format.view.BriefView;

/// One brief as an HTML article: its parts in the order of the contract.
final class BriefPage {
  private final BriefView view;
  private final Ids ids;
  private final StatementHtml statements;
  private final DateHtml dates;

  BriefPage(BriefView view, Ids ids) {
    this.view = view;
    this.ids = ids;
    this.dates = new DateHtml(view, ids);
    this.statements = new StatementHtml(view, ids, dates);
  }

  void write(HtmlWriter html) {
    html.open("article", "class", "brief", "id", ids.part("brief"));
    new HeadPart(view, ids, statements, dates).write(html);
    new NavPart(ids).write(html);
    html.open("div", "class", "parts");
    new SummaryPart(view, ids, statements).write(html);
    new AgreedPart(view, ids, statements).write(html);
    new DisputedPart(view, ids, statements).write(html);
    new FiguresPart(view, ids, statements, dates).write(html);
    new PerspectivesPart(view, ids, statements).write(html);
    new TimelinePart(view, ids, statements, dates).write(html);
    new CoveragePart(view, ids, statements).write(html);
    new ContextPart(view, ids, statements).write(html);
    new QuestionsPart(view, ids, statements).write(html);
    new TakeawayPart(view, ids, statements).write(html);
    new OutcomesPart(view, ids, statements, dates).write(html);
    new SourcesPart(view, ids, dates).write(html);
    new QualityPart(view, ids).write(html);
    new PassagesPart(view, ids, dates).write(html);
    html.close();
    html.close();
  }
}
