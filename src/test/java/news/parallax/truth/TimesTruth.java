package news.parallax.truth;

import static news.parallax.truth.Nodes.entry;
import static news.parallax.truth.Nodes.evidence;
import static news.parallax.truth.Nodes.sharesName;
import static news.parallax.truth.Nodes.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whether the timeline and the outcomes are those of the truth.
final class TimesTruth {
  private final JsonNode truth;
  private final JsonNode brief;
  private final TruthPassages passages;
  private final TruthReport report;

  TimesTruth(JsonNode truth, JsonNode brief, TruthPassages passages, TruthReport report) {
    this.truth = truth;
    this.brief = brief;
    this.passages = passages;
    this.report = report;
  }

  void check() {
    timeline();
    outcomes();
  }

  private void timeline() {
    for (JsonNode expected : truth.path("timeline")) {
      String date = expected.path("date").path("value").asText();
      String name =
          expected.path("id").asText() + " " + date + " " + expected.path("event").asText();
      List<JsonNode> told =
          stream(brief.path("timeline"))
              .filter(entry -> passages.cites(entry.path("statement"), evidence(expected)))
              .toList();
      report.expect(
          "timeline",
          told.stream().anyMatch(entry -> entry.path("date").path("value").asText().equals(date)),
          name
              + (told.isEmpty() ? "" : ", not " + told.get(0).path("date").path("value").asText()));
      if (!told.isEmpty()) {
        report.expect(
            "timeline kind",
            told.stream()
                .anyMatch(e -> e.path("kind").asText().equals(expected.path("kind").asText())),
            name + " is " + expected.path("kind").asText());
      }
    }
  }

  private void outcomes() {
    for (JsonNode expected : truth.path("predictions")) {
      String name = entry(expected, "what");
      List<JsonNode> told =
          stream(brief.path("outcomes"))
              .filter(outcome -> passages.cites(outcome.path("statement"), evidence(expected)))
              .toList();
      report.expect("outcome", !told.isEmpty(), name);
      if (told.isEmpty()) {
        continue;
      }
      Set<String> standings = new TreeSet<>();
      standings.add(expected.path("standing").asText());
      expected.path("alsoAccepted").forEach(also -> standings.add(also.asText()));
      report.expect(
          "standing",
          told.stream().anyMatch(o -> standings.contains(o.path("standing").asText())),
          name + " is " + standings + ", not " + told.get(0).path("standing").asText());
      report.expect(
          "odds",
          told.stream().anyMatch(o -> sameOdds(expected, o.path("probability"))),
          name + ": " + expected.path("words").asText());
      report.expect(
          "holder",
          told.stream()
              .anyMatch(o ->
                  stream(o.path("holders"))
                      .anyMatch(h -> sharesName(expected.path("holder").asText(), h.asText()))),
          name + " is held by " + expected.path("holder").asText());
      if (expected.path("horizon").isObject()) {
        String horizon = expected.path("horizon").path("value").asText();
        report.expect(
            "horizon",
            told.stream()
                .anyMatch(o -> o.path("horizon").path("value").asText("").startsWith(horizon)),
            name + " by " + horizon);
      }
      if (!expected.path("settledBy").isEmpty()) {
        report.expect(
            "settled by",
            told.stream()
                .anyMatch(o -> passages.citesAny(o.path("settledBy"), expected.path("settledBy"))),
            name);
      }
    }
  }

  private static boolean sameOdds(JsonNode expected, JsonNode found) {
    if (expected.path("low").isNull()) {
      return found.isMissingNode() || found.isNull();
    }
    double low = expected.path("low").asDouble() - 0.11;
    double high = expected.path("high").asDouble() + 0.11;
    return found.path("low").asDouble(-1) >= low && found.path("high").asDouble(2) <= high;
  }
}
