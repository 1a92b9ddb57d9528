package news.parallax.brief.format.html;

import java.util.List;
import java.util.Optional;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.DateWords;
import news.parallax.brief.format.view.FigureTable;
import news.parallax.brief.format.view.NumberWords;
import news.parallax.brief.format.view.Part;

/// Numbers with what they count, who counted, and through whom they came; where three or more
/// differ, a plot shows how far.
final class FiguresPart {
  private static final int SHOWN = 6;

  private final BriefView view;
  private final Ids ids;
  private final StatementHtml statements;
  private final DateHtml dates;

  FiguresPart(BriefView view, Ids ids, StatementHtml statements, DateHtml dates) {
    this.view = view;
    this.ids = ids;
    this.statements = statements;
    this.dates = dates;
  }

  void write(HtmlWriter html) {
    List<FigureLine> figures = view.brief().figures();
    if (figures.isEmpty()) {
      Sections.writeEmpty(html, ids, Part.FIGURES);
      return;
    }
    Sections.open(html, ids, Part.FIGURES);
    List<List<FigureLine>> groups = FigureTable.groups(figures);
    int first = groups.size() <= SHOWN + 2 ? groups.size() : SHOWN;
    table(html, groups.subList(0, first));
    if (first < groups.size()) {
      html.open("details", "class", "more");
      html.element("summary", "and " + (groups.size() - first) + " more");
      table(html, groups.subList(first, groups.size()));
      html.close();
    }
    for (List<FigureLine> group : groups) {
      new DotPlot(group).write(html);
    }
    html.close();
  }

  private void table(HtmlWriter html, List<List<FigureLine>> groups) {
    html.open("table", "class", "figure-table");
    head(html);
    for (List<FigureLine> group : groups) {
      html.open("tbody");
      for (int i = 0; i < group.size(); i++) {
        row(html, group, group.get(i), i == 0 ? FigureTable.change(group) : Optional.empty());
      }
      html.close();
    }
    html.close();
  }

  private static void head(HtmlWriter html) {
    html.open("thead").open("tr");
    html.element("th", "What", "scope", "col");
    html.element("th", "Value", "scope", "col", "class", "num");
    html.element("th", "As of", "scope", "col");
    html.element("th", "Who counted, through whom", "scope", "col");
    html.close().close();
  }

  /// The first row of a group names what all of them count.
  private void row(
      HtmlWriter html, List<FigureLine> group, FigureLine figure, Optional<String> change) {
    html.open("tr");
    if (figure.equals(group.getFirst())) {
      html.open("th", "scope", "rowgroup", "rowspan", Integer.toString(group.size()));
      html.element("span", FigureTable.what(group), "class", "quantity");
      if (!figure.of().isBlank()) {
        html.element("span", figure.of(), "class", "of");
      }
      change.ifPresent(c -> html.element("span", c, "class", "of"));
      html.close();
    }
    html.element("td", NumberWords.of(figure.value()), "class", "num");
    html.open("td", "class", "when");
    if (figure.asOf() == null) {
      html.element("span", "–", "class", "none");
    } else {
      dates.write(html, figure.asOf(), DateWords.brief(figure.asOf().value()));
    }
    html.close();
    html.open("td", "class", "chain");
    String scope = FigureTable.narrowed(group, figure);
    if (!scope.isEmpty()) {
      html.text(scope + " · ");
    }
    chain(html, figure);
    html.text(" →");
    statements.chips(html, figure.statement());
    html.close().close();
  }

  /// Who counted and through whom, without the outlets, whose chips close the chain.
  private void chain(HtmlWriter html, FigureLine figure) {
    String counter = figure.counter();
    if (counter == null) {
      html.element("span", "no source given", "class", "unnamed");
    } else {
      html.element("bdi", counter, "class", FigureTable.isUnnamed(counter) ? "unnamed" : "counter");
    }
    for (String through : FigureTable.through(view, figure)) {
      html.text(" → ").element("bdi", through);
    }
  }
}
