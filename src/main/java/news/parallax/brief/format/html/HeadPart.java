package news.parallax.brief.format.html;

import news.parallax.brief.Brief;
import news.parallax.brief.CitedDate;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.DateWords;
import news.parallax.brief.format.view.NumberWords;

/// The headline, the line that says where the brief stands, when its articles came out, and what
/// the marks mean.
final class HeadPart {
  private final BriefView view;
  private final Ids ids;
  private final StatementHtml statements;
  private final DateHtml dates;

  HeadPart(BriefView view, Ids ids, StatementHtml statements, DateHtml dates) {
    this.view = view;
    this.ids = ids;
    this.statements = statements;
    this.dates = dates;
  }

  void write(HtmlWriter html) {
    Brief brief = view.brief();
    html.open("header", "class", "head");
    html.element("p", "Parallax brief", "class", "kicker");
    html.open("h1").text(brief.headline().text()).close();
    html.open("p", "class", "headline-from").text("Headline from");
    statements.chips(html, brief.headline());
    html.close();
    standing(html);
    new CoverageStrip(view, ids).write(html);
    html.close();
  }

  private void standing(HtmlWriter html) {
    Brief brief = view.brief();
    html.open("p", "class", "standing");
    html.open("span").open("b").text("As of ");
    dates.write(html, brief.asOf());
    html.close().close();
    window(html, brief.window());
    fact(html, articles(brief));
    fact(html, NumberWords.count(view.outletCount(), "outlet"));
    fact(html, NumberWords.count(brief.origins().size(), "independent origin"));
    html.close();
  }

  private void window(HtmlWriter html, Brief.Window window) {
    CitedDate from = window.from();
    CitedDate to = window.to();
    if (from == null || to == null) {
      return;
    }
    html.open("span").text("published ");
    if (from.evidence() == null && to.evidence() == null) {
      dates.write(html, to, DateWords.range(from.value(), to.value()));
    } else {
      dates.write(html, from);
      html.text(" – ");
      dates.write(html, to);
    }
    html.close();
  }

  private static String articles(Brief brief) {
    long undated = brief.articles().stream().filter(a -> a.publishedAt() == null).count();
    String articles = NumberWords.count(brief.articles().size(), "article");
    return undated == 0 || undated == brief.articles().size()
        ? articles
        : articles + ", " + undated + " undated";
  }

  private static void fact(HtmlWriter html, String text) {
    html.element("span", text);
  }
}
