package news.parallax.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastScorerTest {
  private final ForecastScorer scorer = new ForecastScorer();

  @Test
  void nothingSettledGivesNoScore() {
    assertThat(scorer.score(List.of())).isEmpty();
  }

  @Test
  void theBrierScoreIsTheMeanSquareOfWhatTheOddsWereOff() {
    List<ForecastScore> scores =
        scorer.score(
            List.of(forecast("Harbour Board", 0.7, true), forecast("Harbour Board", 0.2, true)));
    assertThat(scores.getFirst().brier()).isCloseTo((0.09 + 0.64) / 2, within(1e-9));
  }

  @Test
  void theLogScoreTakesTheOddsOfWhatCame() {
    List<ForecastScore> scores = scorer.score(List.of(forecast("Harbour Board", 0.2, false)));
    assertThat(scores.getFirst().logScore()).isCloseTo(-Math.log(0.8), within(1e-9));
  }

  @Test
  void certaintyThatFailsCostsMuchButNotEverything() {
    List<ForecastScore> scores = scorer.score(List.of(forecast("Harbour Board", 1, false)));
    assertThat(scores.getFirst().logScore()).isCloseTo(-Math.log(0.01), within(1e-9));
  }

  @Test
  void aRangeIsScoredByItsMiddle() {
    SettledForecast forecast = new SettledForecast(List.of("Harbour Board"), 0.1, 0.3, false);
    assertThat(scorer.score(List.of(forecast)).getFirst().brier()).isCloseTo(0.04, within(1e-9));
  }

  @Test
  void oddsOfTwoHoldersCountOnceInAll() {
    SettledForecast forecast =
        new SettledForecast(List.of("Orla Venn", "Ivo Brandt"), 0.7, 0.7, true);
    assertThat(scorer.score(List.of(forecast)))
        .extracting(ForecastScore::source, ForecastScore::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("all", 1),
            org.assertj.core.groups.Tuple.tuple("Ivo Brandt", 1),
            org.assertj.core.groups.Tuple.tuple("Orla Venn", 1));
  }

  @Test
  void calibrationSaysHowOftenLikeOddsCameAboutAndHowSureThatIs() {
    List<SettledForecast> forecasts =
        List.of(
            forecast("Harbour Board", 0.7, true),
            forecast("Harbour Board", 0.7, true),
            forecast("Harbour Board", 0.7, false),
            forecast("Harbour Board", 1, true));
    List<ForecastScore.Bin> bins = scorer.score(forecasts).getFirst().calibration();
    assertThat(bins).hasSize(2);
    ForecastScore.Bin bin = bins.getFirst();
    assertThat(bin.from()).isEqualTo(0.6);
    assertThat(bin.count()).isEqualTo(3);
    assertThat(bin.share()).isCloseTo(2 / 3.0, within(1e-9));
    // Wilson's interval of 2 in 3, by hand.
    assertThat(bin.low()).isCloseTo(0.208, within(0.001));
    assertThat(bin.high()).isCloseTo(0.939, within(0.001));
  }

  @Test
  void oddsThatAreNoRangeAreRefused() {
    assertThatThrownBy(() -> new SettledForecast(List.of("Orla Venn"), 0.6, 0.4, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oddsThatNobodyGaveAreRefused() {
    assertThatThrownBy(() -> new SettledForecast(List.of(), 0.4, 0.6, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SettledForecast forecast(String source, double odds, boolean cameAbout) {
    return new SettledForecast(List.of(source), odds, odds, cameAbout);
  }
}
