package news.parallax.brief.format.text;

import java.util.List;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.FigureTable;
import news.parallax.brief.format.view.NumberWords;
import news.parallax.brief.format.view.Part;

/// Figures, those for one thing together, with who counted and through whom they came.
record FiguresText(BriefView view, StatementText statements) {
  private static final int WIDEST = 28;

  void write(TextWriter text) {
    List<FigureLine> figures = view.brief().figures();
    if (figures.isEmpty()) {
      TextParts.writeEmpty(text, Part.FIGURES);
      return;
    }
    text.heading(Part.FIGURES.title());
    int columns = figures.stream().mapToInt(f -> DisplayWidth.of(value(f))).max().orElse(0);
    for (List<FigureLine> group : FigureTable.groups(figures)) {
      FigureLine first = group.getFirst();
      String of = first.of().isBlank() ? "" : ", " + Printable.of(first.of());
      text.line(TextParts.INDENT, Ink.BOLD.of(Printable.of(FigureTable.what(group))) + of);
      FigureTable.change(group)
          .ifPresent(c -> text.line(TextParts.INDENT + "  ", Ink.FAINT.of(Printable.of(c))));
      group.forEach(figure -> line(text, group, figure, Math.min(columns, WIDEST)));
    }
  }

  private void line(TextWriter text, List<FigureLine> group, FigureLine figure, int columns) {
    String value = "    " + TextWriter.padLeft(value(figure), columns) + "  ";
    String narrowed = FigureTable.narrowed(group, figure);
    String scope = narrowed.isEmpty() ? "" : Printable.of(narrowed) + " · ";
    text.beside(value, scope + who(figure));
  }

  private static String value(FigureLine figure) {
    return Printable.of(NumberWords.of(figure.value()));
  }

  private String who(FigureLine figure) {
    StringBuilder who = new StringBuilder();
    if (figure.asOf() != null) {
      who.append(StatementText.briefDate(figure.asOf()).replace(" ", TextWriter.JOIN)).append(": ");
    }
    String counter = figure.counter();
    who.append(counter == null ? Ink.FAINT.of("no source given") : Printable.of(counter));
    FigureTable.through(view, figure).forEach(via -> who.append(" → ").append(Printable.of(via)));
    return who.append(" → ").append(statements.cites(figure.statement().citations())).toString();
  }
}
