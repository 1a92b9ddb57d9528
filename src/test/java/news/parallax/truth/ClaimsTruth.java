package news.parallax.truth;

import static news.parallax.truth.Nodes.entry;
import static news.parallax.truth.Nodes.evidence;
import static news.parallax.truth.Nodes.sharesName;
import static news.parallax.truth.Nodes.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether the brief tells the agreed facts, the disputes and the figures.
final class ClaimsTruth {
  private final JsonNode truth;
  private final JsonNode brief;
  private final TruthPassages passages;
  private final TruthReport report;

  ClaimsTruth(JsonNode truth, JsonNode brief, TruthPassages passages, TruthReport report) {
    this.truth = truth;
    this.brief = brief;
    this.passages = passages;
    this.report = report;
  }

  void check() {
    agreed();
    disputes();
    figures();
  }

  private void agreed() {
    for (JsonNode fact : truth.path("agreed")) {
      boolean told =
          passages.citedInAny(brief.path("agreed"), fact)
              || passages.citedInAny(brief.path("summary"), fact)
              || passages.citedInAny(brief.path("context"), fact);
      boolean row =
          stream(brief.path("coverage").path("facts"))
              .anyMatch(entry -> passages.cites(entry.path("statement"), evidence(fact)));
      String name = entry(fact, "fact");
      report.expect("agreed", told, name);
      report.expect("fact of the matrix", row, name);
    }
  }

  private void disputes() {
    for (JsonNode expected : truth.path("disputes")) {
      JsonNode positions = expected.path("positions");
      int most = 0;
      for (JsonNode dispute : brief.path("disputed")) {
        Set<Integer> met = new HashSet<>();
        for (JsonNode position : dispute.path("positions")) {
          for (int i = 0; i < positions.size(); i++) {
            if (passages.citedInAny(position.path("statements"), positions.get(i))) {
              met.add(i);
              break;
            }
          }
        }
        most = Math.max(most, met.size());
      }
      report.expect("dispute", most >= 2, entry(expected, "topic"));
    }
  }

  private void figures() {
    for (JsonNode expected : truth.path("figures")) {
      String name =
          entry(expected, "quantity") + " " + expected.path("low") + "-" + expected.path("high");
      List<JsonNode> cited =
          stream(brief.path("figures"))
              .filter(figure -> passages.cites(figure.path("statement"), evidence(expected)))
              .filter(figure -> sameValue(expected, figure.path("value")))
              .toList();
      report.expect("figure", !cited.isEmpty(), name);
      if (!cited.isEmpty()) {
        String counter = expected.path("counter").asText("");
        report.expect(
            "figure's counter",
            cited.stream().anyMatch(f -> sharesName(counter, f.path("counter").asText("")))
                || cited.stream()
                    .anyMatch(f -> sharesName(viaOf(expected), f.path("counter").asText("")))
                || expected.path("counter").isNull(),
            name + ", counted by " + counter + ", not " + cited.get(0).path("counter").asText());
        String asOf = expected.path("asOf").path("value").asText();
        report.expect(
            "figure's date",
            cited.stream().anyMatch(f -> f.path("asOf").path("value").asText().startsWith(asOf)),
            name + ", as of " + asOf + ", not " + cited.get(0).path("asOf").path("value").asText());
      }
    }
  }

  private static String viaOf(JsonNode expected) {
    StringBuilder all = new StringBuilder();
    expected.path("via").forEach(via -> all.append(via.asText()).append(' '));
    return all.toString();
  }

  private static boolean sameValue(JsonNode expected, JsonNode value) {
    boolean low = expected.path("low").isNull() || near(expected.path("low"), value.path("low"));
    boolean high =
        expected.path("high").isNull() || near(expected.path("high"), value.path("high"));
    return low && high;
  }

  private static boolean near(JsonNode expected, JsonNode found) {
    return found.isNumber()
        && Math.abs(found.asDouble() - expected.asDouble()) <= 0.1 * Math.abs(expected.asDouble());
  }
}
