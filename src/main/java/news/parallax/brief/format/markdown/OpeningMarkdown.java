package news.parallax.brief.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.Disputed;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.brief.Brief.Position;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.DateWords;
import news.parallax.brief.format.view.FigureTable;
import news.parallax.brief.format.view.NumberWords;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.Words;

/// Headline, standing, summary, what is agreed, what is disputed, and the figures.
record OpeningMarkdown(BriefView view, StatementMarkdown statements) {

  void write(MarkdownWriter markdown) {
    Brief brief = view.brief();
    markdown.heading(1, Escape.of(brief.headline().text()));
    markdown.block(
        standing(brief) + " · headline " + statements.cites(brief.headline().citations()));
    MarkdownParts.paragraphs(markdown, Part.SUMMARY, brief.summary(), statements);
    markdown.block(
        "<sub>“ ” an article's own words · \\[ \\] condensed from one article, references resolved"
            + " · ◇ put together from what was measured · \\~ date inferred</sub>");
    agreed(markdown, brief.agreed());
    disputed(markdown, brief.disputed());
    figures(markdown, brief.figures());
  }

  private String standing(Brief brief) {
    List<String> standing = new ArrayList<>();
    standing.add("**As of " + StatementMarkdown.date(brief.asOf()) + "**");
    CitedDate from = brief.window().from();
    CitedDate to = brief.window().to();
    if (from != null && to != null) {
      standing.add("published " + DateWords.range(from.value(), to.value()));
    }
    standing.add(NumberWords.count(brief.articles().size(), "article"));
    standing.add(NumberWords.count(view.outletCount(), "outlet"));
    standing.add(NumberWords.count(brief.origins().size(), "independent origin"));
    return String.join(" · ", standing);
  }

  private void agreed(MarkdownWriter markdown, List<Statement> agreed) {
    if (agreed.isEmpty()) {
      MarkdownParts.writeEmpty(markdown, Part.AGREED);
      return;
    }
    MarkdownParts.open(markdown, Part.AGREED);
    markdown.list(
        agreed.stream()
            .map(s -> statements.of(s) + " · " + NumberWords.count(view.originCount(s), "origin"))
            .toList());
  }

  private void disputed(MarkdownWriter markdown, List<Disputed> disputed) {
    if (disputed.isEmpty()) {
      MarkdownParts.writeEmpty(markdown, Part.DISPUTED);
      return;
    }
    MarkdownParts.open(markdown, Part.DISPUTED);
    for (Disputed dispute : disputed) {
      markdown.block("**%s** *%s*".formatted(Escape.of(dispute.topic()), Words.of(dispute.kind())));
      markdown.list(dispute.positions().stream().map(this::position).toList());
    }
  }

  private String position(Position position) {
    String holders =
        position.holders().stream()
            .map(view.outlets()::print)
            .map(Escape::of)
            .collect(Collectors.joining(", "));
    return position.statements().stream()
        .map(statements::of)
        .collect(Collectors.joining(" ", "**" + holders + "**: ", ""));
  }

  private void figures(MarkdownWriter markdown, List<FigureLine> figures) {
    if (figures.isEmpty()) {
      MarkdownParts.writeEmpty(markdown, Part.FIGURES);
      return;
    }
    MarkdownParts.open(markdown, Part.FIGURES);
    List<List<String>> rows = new ArrayList<>();
    for (List<FigureLine> group : FigureTable.groups(figures)) {
      for (FigureLine figure : group) {
        boolean first = figure.equals(group.getFirst());
        rows.add(
            List.of(
                first ? what(group) : "″",
                Escape.of(NumberWords.of(figure.value())),
                figure.asOf() == null ? "–" : StatementMarkdown.date(figure.asOf()),
                scope(group, figure) + who(figure)));
      }
    }
    markdown.table("lrll", List.of("What", "Value", "As of", "Who counted, through whom"), rows);
  }

  private static String what(List<FigureLine> group) {
    FigureLine figure = group.getFirst();
    String of = figure.of().isBlank() ? "" : ", " + Escape.of(figure.of());
    return "**" + Escape.of(FigureTable.what(group)) + "**" + of;
  }

  private static String scope(List<FigureLine> group, FigureLine figure) {
    String scope = FigureTable.narrowed(group, figure);
    return scope.isEmpty() ? "" : Escape.of(scope) + " · ";
  }

  private String who(FigureLine figure) {
    String counter = figure.counter();
    StringBuilder who =
        new StringBuilder(counter == null ? "*no source given*" : Escape.of(counter));
    FigureTable.through(view, figure).forEach(via -> who.append(" → ").append(Escape.of(via)));
    return who.append(" → ").append(statements.cites(figure.statement().citations())).toString();
  }
}
