package news.parallax.truth;

import static news.parallax.truth.Nodes.entry;
import static news.parallax.truth.Nodes.evidence;
import static news.parallax.truth.Nodes.find;
import static news.parallax.truth.Nodes.stream;
import static news.parallax.truth.Nodes.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Whether what the brief says of each outlet is so, and whether it gives background and answers.
final class CoverageTruth {
  private final JsonNode truth;
  private final JsonNode brief;
  private final TruthPassages passages;
  private final TruthReport report;

  CoverageTruth(JsonNode truth, JsonNode brief, TruthPassages passages, TruthReport report) {
    this.truth = truth;
    this.brief = brief;
    this.passages = passages;
    this.report = report;
  }

  void check() {
    coverage();
    contextAndQuestions();
  }

  private void coverage() {
    JsonNode facts = brief.path("coverage").path("facts");
    for (String[] kind : new String[][] {{"onlyHere", "only here"}, {"leavesOut", "left out"}}) {
      for (JsonNode expected : truth.path(kind[0])) {
        JsonNode fact = find(truth.path("facts"), "id", expected.path("fact").asText());
        JsonNode outlet = outlet(expected.path("outlet").asText());
        boolean said =
            stream(outlet.path(kind[0]))
                .map(id -> find(facts, "id", id.asText()))
                .anyMatch(row -> passages.cites(row.path("statement"), evidence(fact)));
        report.expect(kind[1], said, entry(expected, "outlet") + ": " + fact.path("fact").asText());
      }
    }
    for (JsonNode fact : truth.path("agreed")) {
      for (JsonNode carrier : fact.path("carriers")) {
        String article = passages.article(carrier.asText()).path("id").asText();
        boolean carried =
            stream(facts)
                .filter(row -> passages.cites(row.path("statement"), evidence(fact)))
                .flatMap(row -> stream(row.path("carriedBy")))
                .anyMatch(id -> id.asText().equals(article));
        report.expect("carrier", carried, entry(fact, "fact") + " in " + carrier.asText());
      }
    }
    for (JsonNode expected : truth.path("attributionLosses")) {
      boolean said =
          stream(brief.path("coverage").path("outlets"))
              .flatMap(outlet -> stream(outlet.path("attributionLosses")))
              .anyMatch(s -> passages.cites(s, expected.path("asFact")));
      report.expect("attribution loss", said, entry(expected, "claim"));
    }
    for (JsonNode expected : truth.path("loaded")) {
      String article = passages.article(expected.path("article").asText()).path("id").asText();
      Set<String> found = new TreeSet<>();
      for (JsonNode outlet : brief.path("coverage").path("outlets")) {
        for (JsonNode citation : outlet.path("loaded")) {
          if (citation.path("article").asText().equals(article)) {
            found.add(citation.path("text").asText().toLowerCase(Locale.ROOT));
          }
        }
      }
      for (JsonNode word : expected.path("words")) {
        report.expect(
            "loaded word",
            found.stream().anyMatch(text -> text.contains(word.asText())),
            expected.path("article").asText() + " " + word.asText());
      }
    }
    Set<String> outlets = new TreeSet<>();
    for (JsonNode id : truth.path("stories").path(0).path("articles")) {
      outlets.add(find(truth.path("articles"), "id", id.asText()).path("outlet").asText());
    }
    for (String name : outlets) {
      String finding = outlet(name).path("finding").path("text").asText();
      report.expect("outlet's finding", !finding.isBlank(), name);
    }
  }

  private JsonNode outlet(String name) {
    return find(brief.path("coverage").path("outlets"), "outlet", name);
  }

  private void contextAndQuestions() {
    for (JsonNode expected : truth.path("background")) {
      boolean told =
          passages.citedInAny(brief.path("context"), expected)
              || stream(brief.path("timeline"))
                  .anyMatch(entry -> passages.cites(entry.path("statement"), evidence(expected)));
      report.expect("background", told, entry(expected, "what"));
    }
    for (JsonNode expected : truth.path("questions")) {
      boolean answered =
          stream(brief.path("questions"))
              .anyMatch(question -> passages.citedInAny(question.path("answers"), expected));
      report.expect("question answered", answered, entry(expected, "question"));
    }
    for (JsonNode expected : truth.path("openQuestions")) {
      Set<String> words = words(expected.path("question").asText());
      boolean asked =
          stream(brief.path("openQuestions"))
              .map(question -> words(question.asText()))
              .anyMatch(found -> found.stream().filter(words::contains).count() >= 3);
      report.expect("open question", asked, entry(expected, "question"));
    }
  }
}
