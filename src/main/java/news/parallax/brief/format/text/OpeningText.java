package news.parallax.brief.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.Disputed;
import news.parallax.brief.Brief.Position;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.DateWords;
import news.parallax.brief.format.view.NumberWords;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.Words;

/// Headline, standing, summary, what is agreed and what is disputed.
record OpeningText(BriefView view, StatementText statements) {

  void write(TextWriter text) {
    Brief brief = view.brief();
    text.line("", Ink.BOLD.of(Printable.of(brief.headline().text())));
    text.line("", standing(brief) + " " + statements.cites(brief.headline().citations()));
    summary(text, brief.summary());
    agreed(text, brief.agreed());
    disputed(text, brief.disputed());
  }

  private String standing(Brief brief) {
    List<String> standing = new ArrayList<>();
    standing.add("As of " + StatementText.date(brief.asOf()));
    CitedDate from = brief.window().from();
    CitedDate to = brief.window().to();
    if (from != null && to != null) {
      standing.add("published " + DateWords.range(from.value(), to.value()));
    }
    standing.add(NumberWords.count(brief.articles().size(), "article"));
    standing.add(NumberWords.count(view.outletCount(), "outlet"));
    standing.add(NumberWords.count(brief.origins().size(), "independent origin"));
    return standing.stream()
        .map(words -> words.replace(" ", TextWriter.JOIN))
        .collect(Collectors.joining(" · "));
  }

  private void summary(TextWriter text, List<Statement> summary) {
    if (summary.isEmpty()) {
      TextParts.writeEmpty(text, Part.SUMMARY);
    } else {
      text.heading(Part.SUMMARY.title());
      for (Statement statement : summary) {
        text.line(TextParts.INDENT, statements.of(statement)).blank();
      }
    }
    text.blank();
    text.line(
        TextParts.INDENT,
        Ink.FAINT.of(
            "“ ” an article's own words · [ ] condensed from one article, references resolved"
                + " · ◇ put together from what was measured · ~ date inferred"
                + " · [Outlet 3] passage 3 in the list at the end"));
  }

  private void agreed(TextWriter text, List<Statement> agreed) {
    if (agreed.isEmpty()) {
      TextParts.writeEmpty(text, Part.AGREED);
      return;
    }
    text.heading(Part.AGREED.title());
    for (Statement statement : agreed) {
      String origins = NumberWords.count(view.originCount(statement), "origin");
      TextParts.bullet(
          text,
          statements.of(statement) + Ink.FAINT.of(" " + origins.replace(" ", TextWriter.JOIN)));
    }
  }

  private void disputed(TextWriter text, List<Disputed> disputed) {
    if (disputed.isEmpty()) {
      TextParts.writeEmpty(text, Part.DISPUTED);
      return;
    }
    text.heading(Part.DISPUTED.title());
    for (int i = 0; i < disputed.size(); i++) {
      Disputed dispute = disputed.get(i);
      if (i > 0) {
        text.blank();
      }
      text.line(
          TextParts.INDENT,
          Ink.BOLD.of(Printable.of(dispute.topic()))
              + Ink.FAINT.of(" (" + Words.of(dispute.kind()) + ")"));
      dispute.positions().forEach(position -> position(text, position));
    }
  }

  private void position(TextWriter text, Position position) {
    String holders =
        position.holders().stream()
            .map(view.outlets()::print)
            .map(Printable::of)
            .collect(Collectors.joining(", "));
    text.line("  ▸ ", "    ", holders + ":");
    position.statements().forEach(s -> text.line("      ", statements.of(s)));
  }
}
