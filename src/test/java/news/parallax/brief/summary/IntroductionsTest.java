package news.parallax.brief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class IntroductionsTest {
  private static final String NEWS = "The ferry line sold its ships before the fog came.";
  private static final String SURNAME = "Quist has come under scrutiny over a speech in May.";
  private static final String WHO = "Quist, chairman of the harbour board, sold nine shares.";

  @Test
  void whoSomebodyIsIsToldBeforeTheRest() {
    assertThat(ordered(NEWS, SURNAME, WHO)).containsExactly(NEWS, WHO, SURNAME);
  }

  @Test
  void whoeverWasNamedBeforeNeedsNoIntroduction() {
    String named = "Ada Quist sold her ships before the fog came.";
    assertThat(ordered(named, SURNAME, WHO)).containsExactly(named, SURNAME, WHO);
  }

  private static List<String> ordered(String... texts) {
    AnalyzedStory story = Stories.of(String.join("\n", texts));
    List<ArticleSentence> prose = story.articles().getFirst().prose();
    List<Chosen> chosen =
        IntStream.range(0, texts.length)
            .mapToObj(i -> new Chosen(statement(story, prose.get(i)), prose.get(i)))
            .toList();
    return Introductions.first(chosen).stream().map(c -> c.statement().text()).toList();
  }

  private static Statement statement(AnalyzedStory story, ArticleSentence sentence) {
    Passage passage = sentence.passage();
    String text = story.text(sentence);
    return new Statement(
        text,
        Statement.Kind.QUOTED,
        List.of(
            new Citation(passage.articleId(), passage.span().start(), passage.span().end(), text)),
        null,
        null);
  }
}
