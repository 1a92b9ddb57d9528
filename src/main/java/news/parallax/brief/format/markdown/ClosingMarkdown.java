package news.parallax.brief.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Brief.BriefOrigin;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Measures;
import news.parallax.brief.format.view.Outlets;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.Passage;
import news.parallax.brief.format.view.WebLink;
import news.parallax.brief.format.view.Words;

/// Sources, how good the brief is, and the footnotes.
record ClosingMarkdown(BriefView view, StatementMarkdown statements) {

  void write(MarkdownWriter markdown) {
    Brief brief = view.brief();
    MarkdownParts.open(markdown, Part.SOURCES);
    List<List<String>> rows = new ArrayList<>();
    for (BriefOrigin origin : brief.origins()) {
      for (String id : origin.articles()) {
        rows.add(source(view.article(id), origin));
      }
    }
    markdown.table("llll", List.of("Outlet", "Date", "Article", "Origin"), rows);
    quality(markdown, brief);
    for (Passage passage : statements.used()) {
      markdown.block(note(passage));
    }
  }

  private List<String> source(BriefArticle article, BriefOrigin origin) {
    Outlets.Name outlet = view.outlets().of(article);
    String name = Escape.of(outlet.full());
    String letters =
        outlet.full().contains(outlet.shortName())
            ? ""
            : " (" + Escape.of(outlet.shortName()) + ")";
    return List.of(
        "**" + name + "**" + letters,
        StatementMarkdown.date(article.publishedAt()),
        linked(article, article.title() == null ? "without a title" : article.title())
            + (article.whole() ? "" : " *whole text not held*"),
        Escape.of(Words.of(origin))
            + (origin.articles().size() > 1 ? ", " + Escape.of(origin.id()) : ""));
  }

  private static String linked(BriefArticle article, String words) {
    Optional<String> link = WebLink.of(article.url());
    return link.map(url -> "[" + Escape.of(words) + "](<" + url + ">)").orElse(Escape.of(words));
  }

  private static void quality(MarkdownWriter markdown, Brief brief) {
    MarkdownParts.open(markdown, Part.QUALITY);
    List<List<String>> rows = new ArrayList<>();
    for (Measures.Measure measure : Measures.of(brief.measurements())) {
      rows.add(List.of(Escape.of(measure.name()), measure.value()));
    }
    if (!rows.isEmpty()) {
      markdown.table("lr", List.of("Measured", ""), rows);
    }
    markdown.list(brief.leftOut().stream().map(left -> "left out: " + Escape.of(left)).toList());
    List<String> made = new ArrayList<>();
    made.add(Escape.of(brief.engine().name() + " " + brief.engine().version()));
    for (Map.Entry<String, String> entry : brief.manifest().entrySet()) {
      made.add(Escape.of(entry.getKey() + " " + entry.getValue()));
    }
    markdown.block("<sub>Made with " + String.join(" · ", made) + "</sub>");
  }

  private String note(Passage passage) {
    BriefArticle article = view.article(passage.citation().article());
    return "[^"
        + passage.number()
        + "]: "
        + linked(article, view.outlets().of(article).full())
        + ", "
        + StatementMarkdown.date(article.publishedAt())
        + ": "
        + StatementMarkdown.quoted(Escape.of(passage.citation().text()));
  }
}
