package news.parallax.truth;

import static news.parallax.truth.Nodes.evidence;
import static news.parallax.truth.Nodes.stream;
import static news.parallax.truth.TruthPassages.even;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.function.Consumer;

/// Whether no statement rests on what is no prose of an article, and none tells a state that is
/// over as one of today.
final class ForbiddenTruth {
  private final JsonNode truth;
  private final JsonNode brief;
  private final TruthPassages passages;
  private final TruthReport report;

  ForbiddenTruth(JsonNode truth, JsonNode brief, TruthPassages passages, TruthReport report) {
    this.truth = truth;
    this.brief = brief;
    this.passages = passages;
    this.report = report;
  }

  void check() {
    for (JsonNode trap : truth.path("traps")) {
      if (trap.path("text").asText().contains("told the Strait Dispatch")) {
        continue;
      }
      JsonNode whole = evidence(trap);
      forEachStatement(
          brief,
          statement ->
              report.forbid(
                  "trap",
                  statement.path("citations").size() > 0
                      && !isOutletName(trap)
                      && passages.cites(statement, whole),
                  trap.path("id").asText()
                      + " "
                      + trap.path("why").asText()
                      + ": "
                      + statement.path("text").asText()));
    }
    for (JsonNode change : truth.path("stateChanges")) {
      JsonNode stale = JsonNodeFactory.instance.arrayNode().add(evidence(change).path(0));
      String words = change.path("mustNotSayNow").asText();
      for (String section : List.of("summary", "agreed", "takeaway")) {
        for (JsonNode statement : brief.path(section)) {
          String text = even(statement.path("text").asText());
          report.forbid(
              "stale",
              passages.cites(statement, stale)
                  && text.contains(words)
                  && !statement.path("asOf").isObject(),
              change.path("id").asText() + " in " + section + ": " + text);
        }
      }
    }
  }

  /// A lone outlet name stands in the articles' prose too, where it may be cited.
  private boolean isOutletName(JsonNode trap) {
    return stream(truth.path("articles"))
        .anyMatch(article -> article.path("outlet").asText().equals(trap.path("text").asText()));
  }

  private static void forEachStatement(JsonNode node, Consumer<JsonNode> use) {
    if (node.isObject() && node.has("citations") && node.has("kind")) {
      use.accept(node);
    }
    node.forEach(child -> forEachStatement(child, use));
  }
}
