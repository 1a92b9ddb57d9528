package news.parallax.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {
  @Test
  void wordsAreComparedInSmallLettersWithoutTheirEndings() {
    assertThat(Stems.of("The Ferries WERE sinking."))
        .containsExactly("the", "ferri", "were", "sink");
  }

  @Test
  void shortWordsStayAsTheyAre() {
    assertThat(Stems.of("his gas")).containsExactly("his", "gas");
  }

  @Test
  void marksDivideWords() {
    assertThat(Stems.of("U.S.-led, 14,000")).containsExactly("u", "s", "led", "14", "000");
  }
}
