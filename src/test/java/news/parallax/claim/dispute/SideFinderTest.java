package news.parallax.claim.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.claim.ledger.Ledger;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.claim.match.ProfileReader;
import news.parallax.claim.match.Terms;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SideFinderTest {
  private static final String NAMES =
      "Ada Quist, the harbour master, and Dov Lanier, a pilot, spoke on Monday.\n";

  static List<String> examples() {
    List<String> examples = new ArrayList<>();
    StanceReader.FILE.examples().values().forEach(examples::addAll);
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExamplesOfTheFileAreFound(String example) {
    String[] parts = example.split(" => ");
    List<String> found = sides(parts[0]);
    if (parts[1].equals("none")) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).contains(parts[1]);
    }
  }

  @Test
  void whoMaySupportAThingTakesNoSide() {
    assertThat(sides("Ada Quist could support the plan.")).isEmpty();
    assertThat(sides("Ada Quist refused to support the plan.")).isEmpty();
    assertThat(sides("Ada Quist avoided criticizing the plan.")).isEmpty();
  }

  @Test
  void whatOthersAreSaidToThinkIsNotTheirs() {
    assertThat(sides("Ada Quist said that Dov Lanier opposed the plan."))
        .doesNotContain("Dov Lanier - plan");
  }

  private static List<String> sides(String sentence) {
    AnalyzedStory story = Stories.of(NAMES + sentence);
    Ledger ledger = new LedgerBuilder().build(story);
    return new SideFinder(
            story,
            ledger.cast(),
            new ThingReader(story, ledger.cast(), new Terms(story, ledger.cast())),
            ledger.attributions(),
            new ProfileReader(story, ledger.cast()).read(ledger.claims()))
        .find().stream()
            .map(s -> s.holder() + (s.favours() ? " + " : " - ") + s.thing().lemma())
            .toList();
  }
}
