package news.parallax.brief.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.ledger.Ledger;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Quist said that the mill would close.",
        "Ada Quist hopes that the mill will stay.",
        "Ada Quist asked whether the mill would close."
      })
  void whoSaysOrHopesSpeaks(String text) {
    assertThat(anyOwn(text)).isTrue();
  }

  @Test
  void whatSomebodyAppearsToDoIsTheOutletsSight() {
    assertThat(anyOwn("Ada Quist appeared to give way, signaling that the mill would close."))
        .isFalse();
    assertThat(anyOwn("Ada Quist gave way, saying that the mill would close.")).isTrue();
  }

  @Test
  void whoNamesSomebodyInQuotationMarksIsNotThatOne() {
    assertThat(anyOwn("Ada Quist said that he “never saw Ada act in this way.”")).isFalse();
    assertThat(anyOwn("Ada Quist said that she “never saw Bo act in this way.”")).isTrue();
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoStatementOfWhomItNames() {
    return OwnWordsLists.load().examples().stream()
        .map(e -> dynamicTest(e, () -> assertThat(anyOwn(e)).isFalse()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Quist will say on Monday that the mill was unsafe.",
        "The lawyer got Ada Quist to admit that the mill was unsafe."
      })
  void whatIsYetToBeSaidIsNoStatement(String text) {
    assertThat(anyOwn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The vote was held after Ada Quist said that the mill was unsafe.",
        "Bo Venn faced boos from workers who said that the mill was unsafe.",
        "The council took the mill, hoping that the harbour would grow.",
        "Despite Ada Quist's claim that the mill was unsafe, the council opened it at the harbour."
      })
  void whatIsSaidInAClauseAsideIsTheOutletsSentence(String text) {
    assertThat(anyOwn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Quist slammed the council and said that the mill was unsafe.",
        "Ada Quist rejected the plan, saying that the mill was unsafe.",
        "The mill was unsafe, according to Ada Quist."
      })
  void whatIsSaidBesideADeedIsAStatement(String text) {
    assertThat(anyOwn(text)).isTrue();
  }

  private static boolean anyOwn(String text) {
    AnalyzedStory story = Stories.of(text);
    Ledger ledger = new LedgerBuilder().build(story);
    ArticleSentence sentence = story.articles().getFirst().sentences().getFirst();
    OwnWords words = new OwnWords(ledger.cast(), ledger.attributions());
    return ledger.attributions().stream()
        .filter(a -> a.actorId() != null)
        .map((Attribution a) -> words.isOwn(a, sentence))
        .reduce(false, Boolean::logicalOr);
  }
}
