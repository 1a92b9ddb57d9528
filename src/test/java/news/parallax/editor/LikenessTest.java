package news.parallax.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final SurveyedSentence SANK = sentence("a", 0, "The ferry sank off Kittiwake.");
  private static final SurveyedSentence GULLS = sentence("a", 1, "Gulls cried over empty quays.");
  private static final SurveyedSentence TOLD_TWICE =
      sentence("b", 0, "A ferry sank off Kittiwake.");
  private static final SurveyedSentence WEATHER = sentence("b", 1, "Fog lay upon the strait.");

  private final Likeness likeness = new Likeness(List.of(SANK, GULLS, TOLD_TWICE, WEATHER));

  private static SurveyedSentence sentence(String origin, int place, String text) {
    return new SurveyedSentence(
        origin, place, Stems.of(text).stream().map(s -> new Term(s, "NN", null)).toList());
  }

  @Test
  void whatAnotherOriginTellsTooIsLikeItsStory() {
    assertThat(likeness.of(SANK).elsewhere()).isGreaterThan(likeness.of(GULLS).elsewhere());
    assertThat(likeness.of(SANK).all()).isGreaterThan(likeness.of(GULLS).all());
  }

  @Test
  void theFirstSentenceOfAnotherOriginIsItsLead() {
    assertThat(likeness.of(SANK).leads()).isEqualTo(likeness.of(SANK).elsewhere());
  }

  @Test
  void aSentenceThatSharesNoWordIsLikeNone() {
    assertThat(likeness.of(GULLS).elsewhere()).isZero();
  }

  @Test
  void nothingIsLikeMoreThanTheMostLike() {
    assertThat(likeness.mostShared()).isEqualTo(likeness.of(SANK).all());
  }
}
