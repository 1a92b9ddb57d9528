package news.parallax.brief.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class AheadTest {
  @Test
  void whatWillBeDoneIsAhead() {
    assertThat(isAhead("The council of Brackwater will vote on the mill in May.")).isTrue();
    assertThat(isAhead("The mayor said the council will vote on the mill in May.")).isTrue();
    assertThat(isAhead("The council is expected to vote on the mill in May.")).isTrue();
  }

  @Test
  void aSentenceThatOpensWithThePastIsNot() {
    assertThat(isAhead("The council passed the plan, and the mayor will sign it in May."))
        .isFalse();
    assertThat(isAhead("The owners were set to return to Brackwater in May.")).isFalse();
  }

  @Test
  void whoVowedIsStillBound() {
    assertThat(isAhead("The council vowed to vote on the mill in May.")).isTrue();
    assertThat(isAhead("The council previously vowed to vote on the mill in May.")).isFalse();
  }

  private static boolean isAhead(String text) {
    AnalyzedStory story = Stories.of(text);
    ArticleSentence sentence = story.articles().getFirst().prose().getFirst();
    Citation cited =
        new Citation(sentence.articleId(), sentence.span().start(), sentence.span().end(), text);
    return new Ahead(story)
        .is(new Statement(text, Statement.Kind.QUOTED, List.of(cited), null, null));
  }
}
