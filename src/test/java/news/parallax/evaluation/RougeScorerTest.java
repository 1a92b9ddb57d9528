package news.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import news.parallax.evaluation.RougeScorer.Rouge;
import org.junit.jupiter.api.Test;

class RougeScorerTest {
  private final RougeScorer scorer = new RougeScorer();

  @Test
  void theSameWordsScoreOneWhateverTheirCaseAndEndings() {
    Rouge rouge = scorer.score("The strait REOPENS.", "the strait reopened");
    assertThat(rouge).isEqualTo(new Rouge(1, 1, 1));
  }

  @Test
  void nothingSharedScoresZero() {
    assertThat(scorer.score("gales blow", "strait shut")).isEqualTo(new Rouge(0, 0, 0));
  }

  @Test
  void orderCountsForPairsAndForTheLongestSequence() {
    // Words: 3 of 3. Pairs: none of 2. Sequence: 1 of 3.
    Rouge rouge = scorer.score("gale tug ship", "ship tug gale");
    assertThat(rouge.one()).isEqualTo(1);
    assertThat(rouge.two()).isZero();
    assertThat(rouge.longest()).isCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void aWordCountsOnlyAsOftenAsTheReferenceHasIt() {
    // One of four found, one of two wanted: 2·1/(4+2).
    Rouge rouge = scorer.score("oil oil oil oil", "oil spill");
    assertThat(rouge.one()).isCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void anEmptyTextScoresZero() {
    assertThat(scorer.score("", "ship")).isEqualTo(new Rouge(0, 0, 0));
  }
}
