package news.parallax.brief.format.view;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.brief.Citation;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  @Test
  void theWordsAroundAreThoseOfTheParagraph() {
    assertThat(around("A title\nOne. [Two.] Three.\nNext."))
        .isEqualTo(new Surroundings("One. ", " Three."));
  }

  @Test
  void aLongParagraphIsCutAtAWord() {
    Surroundings around = around("word ".repeat(100) + "[here]" + " word".repeat(100));
    assertThat(around.before()).startsWith("… word").endsWith("word ").hasSizeLessThan(170);
    assertThat(around.after()).startsWith(" word").endsWith("word …").hasSizeLessThan(170);
  }

  @Test
  void aPassageAtTheEdgeHasNothingBesideIt() {
    assertThat(around("[All of it.]")).isEqualTo(new Surroundings("", ""));
  }

  private static Surroundings around(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    return Surroundings.of(new Citation("a", start, end, text.substring(start, end)), text);
  }
}
