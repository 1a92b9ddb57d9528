package news.parallax.brief.section;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.testing.Stories;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;

class SaysEnoughTest {
  @Test
  void aWholeSentenceWithANameSaysEnough() {
    assertThat(says("The council of Tarn closed the northern pier on Monday.", "")).isTrue();
  }

  @Test
  void aFewWordsWithoutANameDoNot() {
    assertThat(says("People were seen throwing rocks.", "")).isFalse();
    assertThat(says("At least ten people are dead.", "")).isFalse();
  }

  @Test
  void whatEndsBeforeWhatItsVerbNeedsDoesNot() {
    String sentence =
        "Ada Quist told the people at the harbour that she will meet with two of the pilots.";
    assertThat(says(sentence, " with two of the pilots.")).isFalse();
    assertThat(says(sentence, "")).isTrue();
  }

  private static boolean says(String text, String cutOff) {
    ArticleSentence sentence = Stories.of(text).articles().getFirst().sentences().getFirst();
    Span span = new Span(sentence.span().start(), sentence.span().end() - cutOff.length());
    return SaysEnough.of(new Claim("a1:0", sentence, span, null, Modality.FACT, false));
  }
}
