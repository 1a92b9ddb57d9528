package news.parallax.brief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.testing.Stories;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.junit.jupiter.api.Test;

class ToldWordsTest {
  private static final String TEXT =
      "The accord also raises the wages of miners, a triumph for the union.";

  private final ArticleSentence sentence =
      Stories.of(TEXT).articles().getFirst().prose().getFirst();

  private static List<String> words(ArticleSentence told) {
    return told.tokens().stream().map(Token::text).toList();
  }

  @Test
  void whatIsCutOffIsNotTold() {
    Span part = new Span(sentence.span().start(), TEXT.indexOf(", a triumph"));
    assertThat(words(ToldWords.of(sentence, part))).contains("miners").doesNotContain("triumph");
  }

  @Test
  void everyWordHangsOnAWordThatIsTold() {
    Span part = new Span(sentence.span().start(), TEXT.indexOf(", a triumph"));
    ArticleSentence told = ToldWords.of(sentence, part);
    assertThat(told.tokens()).allMatch(t -> t.head() < told.tokens().size());
  }

  @Test
  void whoeverHasReadOfADealKnowsWhichAccord() {
    Set<String> read = DefiniteNouns.stems(List.of("deal"));
    assertThat(words(ToldWords.behind(sentence, read))).startsWith("accord").doesNotContain("also");
    assertThat(words(ToldWords.behind(sentence, Set.of()))).startsWith("The", "accord");
  }
}
