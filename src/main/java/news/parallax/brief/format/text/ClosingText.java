package news.parallax.brief.format.text;

import java.util.Map;
import news.parallax.article.Basis;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Brief.BriefOrigin;
import news.parallax.brief.CitedDate;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Measures;
import news.parallax.brief.format.view.Outlets;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.Passage;
import news.parallax.brief.format.view.WebLink;
import news.parallax.brief.format.view.Words;
import org.jspecify.annotations.Nullable;

/// Sources, how good the brief is, and the passages that its numbers lead to.
record ClosingText(BriefView view, StatementText statements) {

  void write(TextWriter text) {
    Brief brief = view.brief();
    text.heading(Part.SOURCES.title());
    brief.origins().forEach(origin -> origin(text, origin));
    quality(text, brief);
    text.heading(Part.PASSAGES.title());
    view.passages().all().forEach(passage -> passage(text, passage));
  }

  private void origin(TextWriter text, BriefOrigin origin) {
    boolean several = origin.articles().size() > 1;
    if (several) {
      text.line(
          TextParts.INDENT,
          Ink.FAINT.of(
              "One origin: " + Printable.of(Words.of(origin)) + ". " + Printable.of(origin.why())));
    }
    for (String id : origin.articles()) {
      article(text, view.article(id), several ? "" : Words.of(origin));
    }
  }

  private void article(TextWriter text, BriefArticle article, String origin) {
    String inferred = article.outlet().basis() == Basis.INFERRED ? "~" : "";
    StringBuilder line = new StringBuilder();
    Outlets.Name outlet = view.outlets().of(article);
    line.append(Ink.BOLD.of(inferred + Printable.of(outlet.full())));
    if (!outlet.full().contains(outlet.shortName())) {
      line.append(" [").append(Printable.of(outlet.shortName())).append(']');
    }
    line.append(", ").append(StatementText.date(article.publishedAt()));
    line.append(why(article.publishedAt()));
    line.append(": ")
        .append(Printable.of(article.title() == null ? "without a title" : article.title()));
    line.append(origin.isEmpty() ? "" : Ink.FAINT.of(" (" + Printable.of(origin) + ")"));
    line.append(article.whole() ? "" : Ink.FAINT.of(" (whole text not held)"));
    WebLink.of(article.url()).ifPresent(url -> line.append(' ').append(Ink.FAINT.of(url)));
    TextParts.bullet(text, line.toString());
  }

  private static String why(@Nullable CitedDate date) {
    return date == null || date.why() == null
        ? ""
        : Ink.FAINT.of(" (inferred: " + Printable.of(date.why()) + ")");
  }

  private static void quality(TextWriter text, Brief brief) {
    text.heading(Part.QUALITY.title());
    for (Measures.Measure measure : Measures.of(brief.measurements())) {
      text.line(
          "  " + TextWriter.padLeft(measure.value(), 6) + "  ",
          "          ",
          Printable.of(measure.name()));
    }
    brief.leftOut().forEach(left -> TextParts.bullet(text, "left out: " + Printable.of(left)));
    for (Map.Entry<String, String> made : brief.manifest().entrySet()) {
      String line = Printable.of(made.getKey() + " " + made.getValue());
      text.line(TextParts.INDENT, "    ", Ink.FAINT.of(line));
    }
  }

  private void passage(TextWriter text, Passage passage) {
    BriefArticle article = view.article(passage.citation().article());
    String number = TextWriter.padLeft(Integer.toString(passage.number()), 4) + "  ";
    String outlet = Printable.of(view.outlets().of(article).full());
    String date =
        article.publishedAt() == null ? "" : ", " + StatementText.briefDate(article.publishedAt());
    text.line(
        number,
        "      ",
        outlet + date + ": " + StatementText.quoted(Printable.of(passage.citation().text())));
  }
}
