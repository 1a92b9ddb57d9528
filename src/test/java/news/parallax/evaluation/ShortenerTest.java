package news.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortenerTest {
  @Test
  void sentencesAreTakenInOrderWhileTheyFit() {
    Shortener shortener = new Shortener(5);
    assertThat(shortener.shorten(List.of("The ship came off.", "Two tugs pulled it.", "Hurrah!")))
        .isEqualTo("The ship came off. Hurrah!");
  }

  @Test
  void aFirstSentenceThatIsTooLongIsCutWhenNothingElseFits() {
    assertThat(new Shortener(2).shorten(List.of("The ship came off."))).isEqualTo("The ship");
  }

  @Test
  void nothingGivesNothing() {
    assertThat(new Shortener(5).shorten(List.of())).isEmpty();
  }
}
