package news.parallax.brief.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.claim.ledger.Ledger;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class DenialsTest {
  @Test
  void whoeverTheStoryIsAboutAnswersInFewWords() {
    assertThat(isDenied("Ada Quist sold the mill. Ada Quist denied any wrongdoing.", "Quist"))
        .isTrue();
  }

  @Test
  void whoeverIsMentionedInPassingDoesNot() {
    assertThat(isDenied("Ada Quist sold the mill. Ada Quist denied any wrongdoing.", "Brackwater"))
        .isFalse();
  }

  @Test
  void whoeverDidNotDenyIsNotOne() {
    assertThat(isDenied("Ada Quist sold the mill. Ada Quist did not deny the claim.", "Quist"))
        .isFalse();
  }

  @Test
  void whatAnswersTheNewsIsOfTheMatter() {
    assertThat(isOfTheMatter("Ada Quist denied any wrongdoing.", "Quist")).isTrue();
    assertThat(isOfTheMatter("Ada Quist denied that the mill was sold.", "Quist", "mill")).isTrue();
    assertThat(isOfTheMatter("Ada Quist denied that the mill was sold.", "Quist")).isFalse();
  }

  private static boolean isOfTheMatter(String text, String... read) {
    AnalyzedStory story = Stories.of(text);
    Ledger ledger = new LedgerBuilder().build(story);
    Denials denials = new Denials(ledger.cast(), Set.copyOf(DefiniteNouns.stems(List.of(read))));
    return ledger.attributions().stream()
        .anyMatch(a ->
            denials.isOfTheMatter(
                a, story.article(a.articleId()).sentences().get(a.sentenceIndex())));
  }

  private static boolean isDenied(String text, String... read) {
    AnalyzedStory story = Stories.of(text);
    Ledger ledger = new LedgerBuilder().build(story);
    Denials denials = new Denials(ledger.cast(), Set.copyOf(DefiniteNouns.stems(List.of(read))));
    return ledger.attributions().stream()
        .anyMatch(
            a -> denials.isOne(a, story.article(a.articleId()).sentences().get(a.sentenceIndex())));
  }
}
