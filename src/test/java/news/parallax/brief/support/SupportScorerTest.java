package news.parallax.brief.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import news.parallax.testing.Stories;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.rules.SentenceSplitter;
import org.junit.jupiter.api.Test;

class SupportScorerTest {
  private static final String PASSAGE =
      "The harbour board of Brenholt closed the old pier on Tuesday after divers had found cracks in"
          + " nine of its pillars. Repairs will cost 40,000 crowns, the treasurer Ilka Moran said.";

  private final SupportScorer scorer = SupportScorer.shipped();

  @Test
  void aCopiedSentenceIsSupported() {
    assertThat(score("The harbour board of Brenholt closed the old pier on Tuesday."))
        .isGreaterThan(SupportScorer.THRESHOLD);
  }

  @Test
  void aSentenceOnSomethingElseIsNot() {
    assertThat(score("Voters elected a younger mayor in the mountain town of Gorsk."))
        .isLessThan(SupportScorer.THRESHOLD);
  }

  @Test
  void newThingsMakeItLessLikely() {
    assertThat(score("The harbour board closed the old school in the mountains on Tuesday."))
        .isLessThan(score("The harbour board closed the old pier on Tuesday."));
  }

  @Test
  void theWeightsAreReadAsTheyAreWritten() {
    assertThat(ShippedWeights.parse(scorer.format()).format()).isEqualTo(scorer.format());
    assertThatThrownBy(() -> ShippedWeights.parse("colour 1 2 3 4"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private double score(String sentence) {
    return scorer.score(
        Stories.parser().parse(sentence, new Span(0, sentence.length())), sentences(PASSAGE));
  }

  private static List<Sentence> sentences(String text) {
    return new SentenceSplitter()
        .split(text, new Span(0, text.length())).stream()
            .map(span -> Stories.parser().parse(text, span))
            .toList();
  }
}
