package news.parallax.claim.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.claim.ledger.Ledger;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.claim.match.Terms;
import news.parallax.claim.words.WordLists;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the examples of `denials.txt`, with a name for who denies.
class DenialExamplesTest {
  private static final String BEFORE =
      "Dov Lanier, the owner of the mill, spoke on Monday. Ada Quist, a harbour pilot, said that the"
          + " boat was full.\n";

  static List<String> examples() {
    List<String> examples = new ArrayList<>();
    WordLists.load("denials.txt").examples().values().forEach(examples::addAll);
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theDenialIsFound(String example) {
    String sentence =
        example
            .replaceAll("<[^>]+>", "Dov Lanier")
            .replaceAll("\\. \\[before\\]$", ".")
            .replace("denies [before]", "denies it")
            .replace("disputed [before]", "disputed that")
            .replaceAll(" ?\\[before\\]", "")
            .replaceAll("[\\[\\]]", "");
    AnalyzedStory story = Stories.of(BEFORE + sentence);
    Ledger ledger = new LedgerBuilder().build(story);
    List<Denial> found =
        new DenialFinder(
                story,
                ledger.attributions(),
                new NamedActors(
                    ledger.cast(), ledger.attributions(), new Terms(story, ledger.cast())))
            .find(story.articles().getFirst());
    assertThat(found).singleElement().matches(d -> d.denier().equals("actor:dov-lanier"));
  }
}
