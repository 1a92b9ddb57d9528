package news.parallax.brief.format.html;

import java.util.List;
import java.util.Locale;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.FactMatrix;
import news.parallax.brief.format.view.FactMatrix.Cell;
import news.parallax.brief.format.view.FactMatrix.Row;
import news.parallax.brief.format.view.FactMatrix.Tells;
import news.parallax.brief.format.view.Outlets;
import news.parallax.brief.format.view.Words;

/// Facts by outlets: who carries, who contradicts, who leaves out, with the passage behind each
/// sign.
record MatrixTable(BriefView view, Ids ids, StatementHtml statements) {
  private static final int SHOWN = 8;

  /// With more than these, the outlets are named.
  private static final int LISTED = 14;

  /// More than these do not fit beside the fact and stand under it.
  private static final int COLUMNS = 8;

  void write(HtmlWriter html) {
    FactMatrix matrix = new FactMatrix(view);
    List<Row> rows = matrix.rows();
    if (rows.isEmpty()) {
      return;
    }
    html.element("h3", "Who carries which fact");
    legend(html);
    if (matrix.columns().size() > LISTED) {
      new MatrixList(view, ids, statements).write(html, matrix.columns(), rows);
      return;
    }
    int first = rows.size() <= SHOWN + 2 ? rows.size() : SHOWN;
    table(html, matrix.columns(), rows, 0, first);
    if (first < rows.size()) {
      html.open("details", "class", "more");
      html.element("summary", "and " + (rows.size() - first) + " more facts");
      table(html, matrix.columns(), rows, first, rows.size());
      html.close();
    }
    html.open("p", "class", "note key-letters");
    for (Outlets.Name column : matrix.columns()) {
      html.open("span", "class", "key");
      html.element("b", column.letters()).text(" " + column.full()).close();
    }
    html.close();
  }

  private static void legend(HtmlWriter html) {
    html.open("p", "class", "note");
    for (Tells tells : Tells.legend()) {
      html.open("span", "class", "key");
      html.element("b", Words.sign(tells)).text(" " + Words.of(tells)).close();
    }
    html.close();
  }

  private void table(
      HtmlWriter html, List<Outlets.Name> columns, List<Row> rows, int from, int to) {
    html.open(
        "div",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        "Facts by outlet");
    html.open("table", "class", columns.size() > COLUMNS ? "matrix many" : "matrix");
    html.open("thead").open("tr").element("th", "Fact", "scope", "col", "class", "fact");
    for (Outlets.Name column : columns) {
      html.open("th", "scope", "col");
      html.element("abbr", column.letters(), "title", column.full());
      html.close();
    }
    html.close().close();
    html.open("tbody");
    for (int i = from; i < to; i++) {
      row(html, rows.get(i), columns, i);
    }
    html.close().close().close();
  }

  private void row(HtmlWriter html, Row row, List<Outlets.Name> columns, int index) {
    html.open("tr", "id", ids.fact(index));
    html.open("th", "scope", "row", "class", "fact " + StatementHtml.style(row.fact().statement()));
    statements.words(html, row.fact().statement());
    html.close();
    for (int i = 0; i < columns.size(); i++) {
      cell(html, row.cells().get(i), columns.get(i));
    }
    html.close();
  }

  private void cell(HtmlWriter html, Cell cell, Outlets.Name outlet) {
    String style = cell.tells().name().toLowerCase(Locale.ROOT).replace('_', '-');
    html.open("td", "class", "tells " + style, "data-letters", outlet.letters());
    String sign = Words.sign(cell.tells());
    if (cell.passages().isEmpty()) {
      html.element("span", sign, "aria-hidden", "true");
    } else {
      html.element(
          "a",
          sign,
          "href",
          "#" + ids.note(cell.passages().getFirst()),
          "data-p",
          StatementHtml.numbers(cell.passages().stream()),
          "data-how",
          Words.of(cell.tells()),
          "aria-label",
          outlet.full() + " " + Words.of(cell.tells()));
    }
    if (cell.passages().isEmpty()) {
      html.element("span", Words.of(cell.tells()), "class", "vh");
    }
    html.close();
  }
}
