package news.parallax.brief.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class NumberSpellingsTest {
  private static final OutletCoverage FIRST = Measurements.outlet(1, 0, 0, 0, Map.of());

  @Test
  void aNumberInAnotherSpellingIsToldElsewhere() {
    assertThat(elsewhere("The ferry carried 12 divers.", "A dozen divers were on the ferry."))
        .isTrue();
    assertThat(
            elsewhere(
                "The board lost 25% of its pilots.", "A quarter of the pilots left the board."))
        .isTrue();
  }

  @Test
  void theNumberOfSomethingElseIsNot() {
    assertThat(elsewhere("The ferry carried 12 divers.", "A dozen eggs broke in the kitchen."))
        .isFalse();
    assertThat(elsewhere("The ferry carried 312 divers.", "A dozen divers were on the ferry."))
        .isFalse();
  }

  private static boolean elsewhere(String fact, String other) {
    return new NumberSpellings(Stories.of(fact, other)).areElsewhere(fact, FIRST);
  }
}
