package news.parallax.brief.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class ToldElsewhereTest {
  private static final OutletCoverage FIRST = Measurements.outlet(1, 0, 0, 0, Map.of());
  private static final String FACT =
      "The owner had bought the vessel in Ostvik for 3 million crowns last winter.";

  @Test
  void whatAnotherTellsInPartIsTold() {
    assertThat(isTold("In Ostvik the owner bought the vessel, divers said.")).isTrue();
    assertThat(isTold("The owner was at sea when the vessel sank.")).isFalse();
  }

  @Test
  void theWordsOfTheHeadlinesDoNotCount() {
    assertThat(
            new ToldElsewhere(Stories.of("# Owner bought vessel in Ostvik", "Owner of the vessel"))
                .isTold("The owner bought the vessel for 3 million crowns at an auction.", FIRST))
        .isFalse();
  }

  @Test
  void whatItHasInPiecesIsNotLeftOut() {
    assertThat(isLeftOut("The vessel came from Ostvik. Its owner bought it. It cost 3 million."))
        .isFalse();
    assertThat(isLeftOut("The ferry sank on Monday.")).isTrue();
  }

  private static boolean isTold(String other) {
    return new ToldElsewhere(Stories.of(FACT, other)).isTold(FACT, FIRST);
  }

  private static boolean isLeftOut(String own) {
    return new ToldElsewhere(Stories.of(own, FACT)).isLeftOut(FACT, FIRST);
  }
}
