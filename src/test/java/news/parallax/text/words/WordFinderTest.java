package news.parallax.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;

class WordFinderTest {
  private static List<String> forms(String text) {
    return new WordFinder().find(text).stream().map(Word::form).toList();
  }

  @Test
  void wordsAreInSmallLettersWithoutPossessives() {
    assertThat(forms("Harrow’s mayor, O’Neill, can't say"))
        .containsExactly("harrow", "mayor", "o'neill", "can't", "say");
  }

  @Test
  void aNumberIsOneWordWithoutTheMarksOfItsThousands() {
    assertThat(forms("1,150 tonnes, 3.5 per cent."))
        .containsExactly("1150", "tonnes", "3.5", "per", "cent");
  }

  @Test
  void initialsStayTogether() {
    assertThat(forms("The U.S. and J.P. Orrin agree. So be it."))
        .containsExactly("the", "u.s", "and", "j.p", "orrin", "agree", "so", "be", "it");
  }

  @Test
  void aHyphenDividesWords() {
    assertThat(forms("a 21-year-old tub")).containsExactly("a", "21", "year", "old", "tub");
  }

  @Test
  void aWordKnowsWhereItStands() {
    String text = "Then Tolm’s strait";
    Word word = new WordFinder().find(text, new Span(4, text.length())).getFirst();
    assertThat(word.span().of(text)).isEqualTo("Tolm’s");
  }
}
