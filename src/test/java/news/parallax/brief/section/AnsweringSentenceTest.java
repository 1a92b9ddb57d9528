package news.parallax.brief.section;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.article.ArticleSentence;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.Claim;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class AnsweringSentenceTest {
  @Test
  void whoDeniesThoseAllegationsIsUnderstoodBesideThem() {
    assertThat(written("Lanier has denied those allegations.", true)).isTrue();
  }

  @Test
  void thoseAllegationsAloneAreNotUnderstood() {
    assertThat(written("Lanier has denied those allegations.", false)).isFalse();
  }

  @Test
  void whoIsNotNamedIsNotKnown() {
    assertThat(written("He has denied those allegations.", true)).isFalse();
    assertThat(written("The owner has denied them.", true)).isFalse();
  }

  @Test
  void whatPointsToAnotherThingIsNotUnderstood() {
    assertThat(written("Lanier spoke of that harbour on Monday.", true)).isFalse();
  }

  @Test
  void aPronounBehindTheNameIsThatOnes() {
    assertThat(written("Lanier said that his mill was sold in May.", true)).isTrue();
  }

  private static boolean written(String sentence, boolean answers) {
    AnalyzedStory story = Stories.of(sentence);
    ArticleSentence only = story.articles().getFirst().sentences().getFirst();
    Claim claim = new Claim("a1:claim", only, only.span(), null, Claim.Modality.FACT, false);
    StatementWriter writer = new StatementWriter(story, new LedgerBuilder().build(story).cast());
    return new AnsweringSentence(story, writer).write("Dov Lanier", claim, answers).isPresent();
  }
}
