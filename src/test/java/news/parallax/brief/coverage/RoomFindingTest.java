package news.parallax.brief.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.brief.party.PartyNames;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class RoomFindingTest {
  private static final AnalyzedStory STORY = Stories.of("The ferry sank.", "The ferry sank.");
  private static final OutletCoverage OTHER =
      Measurements.outlet(2, 150, 0, 0, Map.of("board", 20, "ferry", 130));

  @Test
  void aShareIsToldWhereSpeakersAreKnown() {
    assertThat(words(Measurements.outlet(1, 160, 0, 0, Map.of("board", 140, "ferry", 10)), OTHER))
        .containsExactly(
            "gives the Harbour Board about 95% of the 150 words it quotes or reports from known speakers (Outlet 2 about 15% of 150)");
  }

  @Test
  void withTooManyWordsOfNobodyTheOrderAloneIsTold() {
    assertThat(words(Measurements.outlet(1, 220, 0, 0, Map.of("board", 140, "ferry", 10)), OTHER))
        .containsExactly(
            "gives the Harbour Board a larger part of what it quotes and reports than Outlet 2 does");
  }

  @Test
  void nothingIsToldThatTheOpenWordsCouldTurnRound() {
    assertThat(words(Measurements.outlet(1, 300, 200, 0, Map.of("board", 60, "ferry", 30)), OTHER))
        .isEmpty();
    OutletCoverage unread = Measurements.outlet(2, 300, 100, 0, Map.of("board", 20, "ferry", 130));
    assertThat(words(Measurements.outlet(1, 160, 0, 0, Map.of("board", 90, "ferry", 60)), unread))
        .isEmpty();
  }

  @Test
  void twoOutletsThatAreAlikeAreNotToldApart() {
    assertThat(words(Measurements.outlet(1, 150, 0, 0, Map.of("board", 20, "ferry", 130)), OTHER))
        .isEmpty();
  }

  private static List<String> words(OutletCoverage outlet, OutletCoverage other) {
    return new RoomFinding(
            new Comparison(Measurements.of(outlet, other), STORY),
            new PartyNames(Measurements.cast()),
            STORY)
        .parts(outlet).stream().map(Part::words).toList();
  }
}
