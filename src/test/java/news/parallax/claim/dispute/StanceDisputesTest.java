package news.parallax.claim.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Kind;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class StanceDisputesTest {
  private static final String NAMES =
      "Ada Quist, the harbour master, and Dov Lanier, a pilot, met the council on Monday.\n";

  @Test
  void whatOnePraisesAndAnotherCondemnsIsDisputed() {
    List<Dispute> disputes =
        disputes(
            NAMES
                + "Ada Quist praised the harbour tax as overdue.\n"
                + "Dov Lanier condemned the harbour tax.");
    assertThat(disputes).singleElement().extracting(Dispute::kind).isEqualTo(Kind.ASSESSMENT);
    assertThat(disputes.getFirst().topic()).isEqualTo("the harbour tax");
    assertThat(disputes.getFirst().positions())
        .extracting(p -> p.holders().getFirst())
        .containsExactly("Dov Lanier", "Ada Quist");
  }

  @Test
  void theSidesMayStandInDifferentArticles() {
    assertThat(
            disputes(
                NAMES + "Ada Quist praised the decision to close the northern pier.",
                NAMES + "Dov Lanier blasted the decision to close the northern pier."))
        .singleElement()
        .extracting(Dispute::topic)
        .isEqualTo("the decision to close the northern pier");
  }

  @Test
  void twoThingsThatAreCalledAlikeAreNotOneDispute() {
    assertThat(
            disputes(
                NAMES
                    + "Ada Quist praised the plan for the northern pier.\n"
                    + "Dov Lanier condemned the plan for cheaper school lunches."))
        .isEmpty();
  }

  @Test
  void aThingMayBeCalledByEitherHalfOfItsName() {
    assertThat(
            disputes(
                NAMES
                    + "The council passed the Tarn harbour plan on Sunday.\n"
                    + "Ada Quist praised the harbour plan.",
                NAMES + "The Tarn harbour plan was passed.\nDov Lanier condemned the Tarn plan."))
        .hasSize(1);
  }

  @Test
  void theNewRuleIsNotTheOldOne() {
    assertThat(
            disputes(
                NAMES
                    + "Ada Quist praised the new rule on pilots.\n"
                    + "Dov Lanier condemned the 2015 rule on pilots."))
        .isEmpty();
  }

  @Test
  void whatOneSaysAndTheNextSaysOtherwiseIsDisputed() {
    List<Dispute> disputes =
        disputes(
            NAMES
                + "The ferry to Orrin leaves at noon. The mill was sold in May. The school has a"
                + " new roof.\n"
                + "Ada Quist said that the northern pier was safe. But Dov Lanier said that the"
                + " beams of the northern pier were not safe.");
    assertThat(disputes).singleElement().extracting(Dispute::kind).isEqualTo(Kind.FACT);
    assertThat(disputes.getFirst().topic()).isEqualTo("whether the northern pier was safe");
  }

  @Test
  void whatIsOnlyAddedIsNotDisputed() {
    assertThat(
            disputes(
                NAMES
                    + "The ferry to Orrin leaves at noon. The mill was sold in May. The school has"
                    + " a new roof.\n"
                    + "Ada Quist said that the northern pier was safe. But Dov Lanier said that the"
                    + " northern pier was popular."))
        .isEmpty();
  }

  @Test
  void whoDoesNotBelieveThatAThingIsBadIsNotAgainstIt() {
    assertThat(
            disputes(
                NAMES
                    + "Ada Quist praised the harbour tax.\n"
                    + "Dov Lanier did not believe that the harbour tax was unfair."))
        .isEmpty();
  }

  @Test
  void twoWhoAgreeDisputeNothing() {
    assertThat(
            disputes(
                NAMES
                    + "Ada Quist condemned the harbour tax.\n"
                    + "Dov Lanier criticized the harbour tax."))
        .isEmpty();
  }

  @Test
  void whoTurnsRoundIsOnNeitherSide() {
    assertThat(
            disputes(
                NAMES
                    + "Ada Quist praised the harbour tax in May.\n"
                    + "Ada Quist condemned the harbour tax in June."))
        .isEmpty();
  }

  @Test
  void whoIsCriticizedAndAnswersStandsAgainstTheCritic() {
    List<Dispute> disputes =
        disputes(
            NAMES
                + "Ada Quist criticized Dov Lanier for leaving the ferry without a pilot.\n"
                + "Lanier dismissed the criticism. “No ferry was left without a pilot,” Lanier"
                + " said.");
    assertThat(disputes).hasSize(1);
    assertThat(disputes.getFirst().topic())
        .isEqualTo("the criticism of Dov Lanier for leaving the ferry without a pilot");
    assertThat(disputes.getFirst().positions())
        .extracting(p -> p.holders().getFirst())
        .containsExactly("Ada Quist", "Dov Lanier");
  }

  @Test
  void whoSpeaksOfSomethingElseAnswersNothing() {
    assertThat(
            disputes(
                NAMES
                    + "Ada Quist criticized Dov Lanier for leaving the ferry without a pilot.\n"
                    + "Lanier said the herring season had been the best in years."))
        .isEmpty();
  }

  private static List<Dispute> disputes(String... texts) {
    return new LedgerBuilder().build(Stories.of(texts)).disputes();
  }
}
