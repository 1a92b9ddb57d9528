package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.CastBuilder;
import news.parallax.claim.actor.Party;
import news.parallax.claim.ledger.Ledger;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.claim.words.WordSets;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the examples in the files of words by which actors and parties are told.
class CastExamplesTest {
  @TestFactory
  Stream<DynamicTest> affiliations() {
    return partyExamples("affiliations.txt");
  }

  @TestFactory
  Stream<DynamicTest> ties() {
    return partyExamples("ties.txt");
  }

  @TestFactory
  Stream<DynamicTest> nationalOffices() {
    return partyExamples("national-offices.txt");
  }

  @TestFactory
  Stream<DynamicTest> opponents() {
    return partyExamples("opponents.txt");
  }

  private static Stream<DynamicTest> partyExamples(String file) {
    return examples(
        file,
        parts -> {
          Cast cast = new CastBuilder().build(Stories.of(parts[0]));
          String own = parts[1].equals("own") ? "Ada Quist|Sten Ruark" : parts[1];
          Actor actor =
              cast.actors().stream()
                  .filter(a -> a.name().equals("Ada Quist"))
                  .findFirst()
                  .orElseGet(() ->
                      cast.actors().stream()
                          .filter(a -> a.name().equals("Sten Ruark"))
                          .findFirst()
                          .orElseThrow());
          assertThat(cast.partyOf(actor.id()).orElseThrow().name()).matches(own);
        });
  }

  @TestFactory
  Stream<DynamicTest> voices() {
    return examples(
        "voices.txt",
        parts -> {
          Ledger ledger = new LedgerBuilder().build(Stories.of(parts[0]));
          assertThat(speaking(ledger)).contains(parts[1] + " | " + parts[2]);
        });
  }

  @TestFactory
  Stream<DynamicTest> callings() {
    return examples(
        "callings.txt",
        parts -> {
          Cast cast = new CastBuilder().build(Stories.of(parts[0]));
          List<String> names = cast.parties().stream().map(Party::name).toList();
          if (parts[1].equals("none")) {
            assertThat(names).isEmpty();
          } else {
            assertThat(names).contains(parts[1]);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> offices() {
    return examples(
        "offices.txt",
        parts -> {
          AnalyzedStory story = Stories.of(parts[0]);
          assertThat(speaking(new LedgerBuilder().build(story)))
              .anyMatch(s -> s.startsWith(parts[1]));
        });
  }

  private static List<String> speaking(Ledger ledger) {
    return ledger.attributions().stream()
        .map(a -> String.valueOf(a.actorId()))
        .flatMap(id -> ledger.cast().actor(id).stream())
        .map(a -> a.name() + " | " + ledger.cast().party(a.partyId()).orElseThrow().name())
        .toList();
  }

  private interface Check {
    void run(String[] parts);
  }

  private static Stream<DynamicTest> examples(String file, Check check) {
    return WordSets.examples(file).stream()
        .map(e -> dynamicTest(e, () -> check.run(e.split(" \\| "))));
  }
}
