package news.parallax.brief.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.parallax.article.ArticleSentence;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class RefusalsTest {
  @Test
  void aWholeSentenceMayEndWithAPreposition() {
    assertThat(refusal("Ada Quist said on Monday that she left a council she disagreed with."))
        .isEmpty();
  }

  @Test
  void nothingEndsInTheMiddle() {
    assertThat(refusal("Ada Quist said on Monday that she left the council and")).isPresent();
  }

  @Test
  void thisPastMayIsATime() {
    assertThat(refusal("Ada Quist left the council of Brackwater this past May.")).isEmpty();
  }

  @Test
  void aPlaceIsNoThingOfItsKind() {
    assertThat(refusal("Nine people were hurt at an Orrin, Tarn.")).isPresent();
    assertThat(refusal("Nine people were hurt in Orrin, Tarn.")).isEmpty();
  }

  @Test
  void thesePointsAreNoTime() {
    assertThat(refusal("These points were expected by Ada Quist.")).isPresent();
  }

  private static Optional<String> refusal(String text) {
    ArticleSentence sentence = Stories.of(text).articles().getFirst().prose().getFirst();
    return Refusals.refusal(text, sentence.span(), sentence.tokens(), false, false);
  }
}
