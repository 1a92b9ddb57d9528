package news.parallax.bias;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.testing.Stories;
import news.parallax.text.Token;
import org.junit.jupiter.api.Test;

class SpokenWordsTest {
  @Test
  void aQuotationWithoutASpeakerIsSomebodys() {
    assertThat(spoken("The harbour is closed.\n“We shall not open it before the spring.”"))
        .containsExactly("We", "shall", "not", "open", "it", "before", "the", "spring");
  }

  @Test
  void aWordHeldAtArmsLengthIsTheOutlets() {
    assertThat(spoken("The board calls it a “safe harbour” now.")).isEmpty();
  }

  @Test
  void aPostThatIsShownWholeIsSomebodys() {
    assertThat(
            spoken(
                "The mayor wrote again.\nThe bridge stays shut. — Ada Thorn (@adathorn) March 4, 2031"))
        .containsExactly("The", "bridge", "stays", "shut");
    assertThat(spoken("The bridge stays shut for weeks.\n— Ada Thorn (@adathorn) March 4, 2031"))
        .containsExactly("The", "bridge", "stays", "shut", "for", "weeks");
  }

  @Test
  void whatStandsBelowAColonMayBeSomebodys() {
    assertThat(
            maybe(
                "The letter reads in full:\nThe harbour board regrets the loss of the ferry.\nThe ferry sank on Monday."))
        .containsExactly("The", "harbour", "board", "regrets", "the", "loss", "of", "the", "ferry");
  }

  @Test
  void aSentenceInWhichSomebodySaysSomethingMayBeSomebodys() {
    assertThat(maybe("The ferry sank on Monday.")).isEmpty();
    assertThat(maybe("Divers say the ferry sank.")).isNotEmpty();
  }

  private static List<String> spoken(String text) {
    return words(text, true);
  }

  private static List<String> maybe(String text) {
    return words(text, false);
  }

  private static List<String> words(String text, boolean sure) {
    AnalyzedArticle article = Stories.of(text).articles().getFirst();
    SpokenWords words = SpokenWords.of(article);
    return article.prose().stream()
        .flatMap(s -> s.tokens().stream().filter(t -> holds(words, article, s, t, sure)))
        .map(Token::text)
        .filter(t -> Character.isLetterOrDigit(t.charAt(0)))
        .toList();
  }

  private static boolean holds(
      SpokenWords words,
      AnalyzedArticle article,
      ArticleSentence sentence,
      Token token,
      boolean sure) {
    return sure
        ? words.isSomebodys(token, article.article().text())
        : words.mayBeSomebodys(token, sentence);
  }
}
