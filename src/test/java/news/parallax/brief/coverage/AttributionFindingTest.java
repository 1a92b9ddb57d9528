package news.parallax.brief.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.brief.party.PartyNames;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class AttributionFindingTest {
  private static final AnalyzedStory STORY = Stories.of("The ferry sank.", "The ferry sank.");
  private static final OutletCoverage OTHER =
      Measurements.outlet(2, 240, 0, 0, Map.of("board", 200));

  @Test
  void anOutletThatLetsHardlyAnybodySpeakIsToldByIt() {
    assertThat(words(Measurements.outlet(1, 80, 0, 0, Map.of("board", 60))))
        .contains(
            "tells the story mostly in its own voice: about 20% of its 400 words are quoted or attributed to somebody, about 60% in Outlet 2");
  }

  @Test
  void whereTheOpenWordsCouldCloseTheGapNothingIsTold() {
    assertThat(words(Measurements.outlet(1, 80, 150, 0, Map.of("board", 60)))).isEmpty();
  }

  @Test
  void aNewsletterIsComparedWithNothing() {
    String letter =
        "Welcome to Tide Lines, the weekly roundup of the coast.\nThe ferry sank.\nRelated read: The bridge";
    OutletCoverage outlet = Measurements.outlet(1, 80, 0, 0, Map.of("board", 60));
    Comparison comparison =
        new Comparison(Measurements.of(outlet, OTHER), Stories.of(letter, "The ferry sank."));
    assertThat(
            new AttributionFinding(comparison, new PartyNames(Measurements.cast()))
                .ownVoice(outlet))
        .isEmpty();
  }

  private static Optional<String> words(OutletCoverage outlet) {
    return new AttributionFinding(
            new Comparison(Measurements.of(outlet, OTHER), STORY),
            new PartyNames(Measurements.cast()))
        .ownVoice(outlet)
        .map(Part::words);
  }
}
