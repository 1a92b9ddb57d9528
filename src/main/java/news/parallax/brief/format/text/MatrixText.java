package news.parallax.brief.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.FactMatrix;
import news.parallax.brief.format.view.FactMatrix.Row;
import news.parallax.brief.format.view.FactMatrix.Tells;
import news.parallax.brief.format.view.Outlets;
import news.parallax.brief.format.view.Words;

/// Facts by outlets, one sign a cell.
record MatrixText(BriefView view, StatementText statements) {
  private static final int CELL = 5;
  private static final int NARROWEST = 24;

  void write(TextWriter text) {
    FactMatrix matrix = new FactMatrix(view);
    List<Row> rows = matrix.rows();
    if (rows.isEmpty()) {
      return;
    }
    text.blank();
    String signs =
        Tells.legend().stream()
            .map(tells -> Words.sign(tells) + " " + Words.of(tells))
            .collect(Collectors.joining(" · "));
    text.line(TextParts.INDENT, "Who carries which fact: " + signs);
    int facts = text.width() - 2 - CELL * matrix.columns().size();
    if (facts < NARROWEST) {
      rows.forEach(row -> listed(text, row, matrix.columns()));
    } else {
      table(text, rows, matrix.columns(), facts);
    }
  }

  private void table(TextWriter text, List<Row> rows, List<Outlets.Name> columns, int facts) {
    StringBuilder head = new StringBuilder(" ".repeat(facts + 2));
    columns.forEach(
        column -> head.append(TextWriter.padLeft(Printable.of(column.letters()), CELL)));
    text.line(head.toString(), "", "");
    for (Row row : rows) {
      List<String> lines = TextWriter.wrap(statements.words(row.fact().statement()), facts - 1);
      StringBuilder first =
          new StringBuilder(TextParts.INDENT + TextWriter.pad(lines.getFirst(), facts));
      row.cells().forEach(cell -> first.append(TextWriter.padLeft(Words.sign(cell.tells()), CELL)));
      text.line(first.toString(), "", "");
      lines.subList(1, lines.size()).forEach(line -> text.line("    " + line, "", ""));
    }
    String names =
        columns.stream()
            .filter(column -> !column.letters().equals(column.full()))
            .map(column -> Printable.of(column.letters()) + " " + Printable.of(column.full()))
            .map(words -> words.replace(" ", TextWriter.JOIN))
            .collect(Collectors.joining(" · "));
    text.line(TextParts.INDENT, Ink.FAINT.of(names));
  }

  /// For a terminal too narrow for a column an outlet.
  private void listed(TextWriter text, Row row, List<Outlets.Name> columns) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Tells tells = row.cells().get(i).tells();
      if (tells == Tells.CARRIES || tells == Tells.CONTRADICTS || tells == Tells.BOTH) {
        told.add(Words.sign(tells) + " " + Printable.of(columns.get(i).shortName()));
      }
    }
    TextParts.bullet(
        text, statements.words(row.fact().statement()) + "  " + String.join(", ", told));
  }
}
