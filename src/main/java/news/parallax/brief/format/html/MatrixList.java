package news.parallax.brief.format.html;

import java.util.ArrayList;
import java.util.List;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.FactMatrix.Cell;
import news.parallax.brief.format.view.FactMatrix.Row;
import news.parallax.brief.format.view.FactMatrix.Tells;
import news.parallax.brief.format.view.Outlets;
import news.parallax.brief.format.view.Words;

/// The facts of a story that so many outlets cover that a table would be mostly empty: under each
/// fact those that carry or contradict it by name, and how many do not tell it.
record MatrixList(BriefView view, Ids ids, StatementHtml statements) {
  private static final int SHOWN = 8;

  void write(HtmlWriter html, List<Outlets.Name> columns, List<Row> rows) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      indices.add(i);
    }
    Sections.fold(html, indices, SHOWN, "plain carried", i -> row(html, columns, rows.get(i), i));
  }

  private void row(HtmlWriter html, List<Outlets.Name> columns, Row row, int index) {
    html.open("li", "id", ids.fact(index), "class", StatementHtml.style(row.fact().statement()));
    statements.words(html, row.fact().statement());
    html.open("p", "class", "about");
    outlets(html, columns, row, Tells.CARRIES);
    outlets(html, columns, row, Tells.BOTH);
    outlets(html, columns, row, Tells.CONTRADICTS);
    count(html, row, Tells.NOTHING);
    count(html, row, Tells.NOT_FOUND);
    count(html, row, Tells.NOT_HELD);
    html.close().close();
  }

  private void outlets(HtmlWriter html, List<Outlets.Name> columns, Row row, Tells tells) {
    if (row.cells().stream().noneMatch(cell -> cell.tells() == tells)) {
      return;
    }
    html.open("span").element("b", Words.sign(tells));
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = row.cells().get(i);
      if (cell.tells() == tells && !cell.passages().isEmpty()) {
        statements.chip(html, columns.get(i).shortName(), cell.passages());
      } else if (cell.tells() == tells) {
        html.text(" ").element("bdi", columns.get(i).shortName());
      }
    }
    html.close();
  }

  private static void count(HtmlWriter html, Row row, Tells tells) {
    long count = row.cells().stream().filter(cell -> cell.tells() == tells).count();
    if (count > 0) {
      String words =
          switch (tells) {
            case NOT_HELD -> " not held whole";
            case NOT_FOUND -> " not found";
            default -> count == 1 ? " leaves it out" : " leave it out";
          };
      html.open("span").element("b", Words.sign(tells)).text(" " + count + words).close();
    }
  }
}
