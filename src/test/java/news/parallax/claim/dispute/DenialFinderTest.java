package news.parallax.claim.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.claim.ledger.Ledger;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.claim.match.Terms;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenialFinderTest {
  private static final String CLAIM =
      "The ferry was overloaded, Ada Quist, a harbour pilot, said on Monday. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dov Lanier denies it.",
        "Dov Lanier disputed that.",
        "Dov Lanier rejected the account.",
        "Dov Lanier denied the accusation.",
        "“That is false,” said Dov Lanier.",
        "“That is not true,” Dov Lanier said."
      })
  void whoSaysThatAClaimIsNotSoDeniesWhatStandsBefore(String sentence) {
    assertThat(denials(CLAIM + sentence)).hasSize(1).allMatch(Denial::pointsBack);
  }

  @Test
  void aDenialMaySayWhatItDenies() {
    assertThat(denials("Dov Lanier denied that the ferry had been overloaded."))
        .singleElement()
        .matches(d -> !d.pointsBack());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dov Lanier rejected the offer.",
        "Dov Lanier would not deny it.",
        "Dov Lanier did not dispute that.",
        "Dov Lanier was asked to deny it.",
        "The request was denied.",
        "Dov Lanier said that the ferry was full."
      })
  void whoRefusesOrKeepsSilentDeniesNothing(String sentence) {
    assertThat(denials(CLAIM + sentence)).isEmpty();
  }

  private static List<Denial> denials(String text) {
    AnalyzedStory story = Stories.of(text);
    Ledger ledger = new LedgerBuilder().build(story);
    return new DenialFinder(
            story,
            ledger.attributions(),
            new NamedActors(ledger.cast(), ledger.attributions(), new Terms(story, ledger.cast())))
        .find(story.articles().getFirst());
  }
}
