package news.parallax.truth;

import static news.parallax.truth.Nodes.find;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whether the articles, their outlets and dates, and their origins are those of the truth.
final class SourcesTruth {
  private final JsonNode truth;
  private final JsonNode brief;
  private final TruthPassages passages;
  private final TruthReport report;

  SourcesTruth(JsonNode truth, JsonNode brief, TruthPassages passages, TruthReport report) {
    this.truth = truth;
    this.brief = brief;
    this.passages = passages;
    this.report = report;
  }

  void check() {
    JsonNode story = truth.path("stories").path(0);
    for (JsonNode id : story.path("articles")) {
      JsonNode expected = find(truth.path("articles"), "id", id.asText());
      JsonNode article = passages.article(id.asText());
      String name = id.asText() + " " + expected.path("outlet").asText();
      report.expect("article", !article.isMissingNode(), name + " is not in the brief");
      JsonNode outlet = article.path("outlet");
      report.same("outlet", name, expected.path("outlet").asText(), outlet.path("name").asText());
      report.same(
          "outlet basis",
          name,
          expected.path("outletBasis").asText(),
          outlet.path("basis").asText());
      JsonNode date = article.path("publishedAt");
      report.same(
          "published", name, expected.path("published").asText(), date.path("value").asText());
      report.same(
          "published basis",
          name,
          expected.path("publishedBasis").asText(),
          date.path("basis").asText());
    }
    report.same(
        "as of",
        "the brief",
        story.path("asOf").path("value").asText(),
        brief.path("asOf").path("value").asText());
    report.same("window", "from", story.path("from").asText(), windowed("from"));
    report.same("window", "to", story.path("to").asText(), windowed("to"));
    JsonNode other = passages.article(truth.path("otherStory").path("article").asText());
    report.forbid("story", !other.isMissingNode(), "the article of the other story is in it");
    for (JsonNode name : truth.path("otherStory").path("mustNotAppearInS1")) {
      report.forbid("story", brief.toString().contains(name.asText()), name.asText() + " is in it");
    }
    for (String section :
        List.of("agreed", "figures", "timeline", "facts", "background", "predictions")) {
      for (JsonNode entry : truth.path(section)) {
        for (String lost : passages.lost(entry.path("evidence"))) {
          report.forbid("text", isOfStory(lost), "the article as read lacks " + lost);
        }
      }
    }
  }

  private String windowed(String end) {
    JsonNode date = brief.path("window").path(end);
    return date.isTextual() ? date.asText() : date.path("value").asText();
  }

  private static boolean isOfStory(String passage) {
    return passage.startsWith("A");
  }

  private void origins() {
    for (JsonNode expected : truth.path("origins")) {
      Set<String> articles = new TreeSet<>();
      for (JsonNode id : expected.path("articles")) {
        articles.add(passages.article(id.asText()).path("id").asText());
      }
      String first = articles.iterator().next();
      if (first.isEmpty()) {
        continue;
      }
      JsonNode origin =
          find(
              brief.path("origins"),
              "id",
              find(brief.path("articles"), "id", first).path("origin").asText());
      Set<String> found = new TreeSet<>();
      origin.path("articles").forEach(id -> found.add(id.asText()));
      // A rewrite may be shown within the group that it comes from.
      Set<String> group = new TreeSet<>(found);
      for (JsonNode rewrite : truth.path("origins")) {
        String id = passages.article(rewrite.path("articles").path(0).asText()).path("id").asText();
        if (rewrite.path("kind").asText().equals("rewrite") && !articles.contains(id)) {
          group.remove(id);
        }
      }
      String name = expected.path("id").asText() + " " + expected.path("articles");
      boolean rewrite = expected.path("kind").asText().equals("rewrite");
      report.expect(
          "origin",
          group.equals(articles) || (rewrite && group.containsAll(articles)),
          name + " is one origin; found " + found.size() + " articles in it");
      if (!rewrite || found.equals(articles)) {
        report.same(
            "origin kind", name, expected.path("kind").asText(), origin.path("kind").asText());
      }
      if (!expected.path("credit").isNull() && !rewrite) {
        report.same(
            "credit", name, expected.path("credit").asText(), origin.path("credit").asText());
      }
    }
  }
}
