package news.parallax.claim.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.claim.Dispute;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class DisputeGateTest {
  private static final String NAMES =
      "Ada Quist, the harbour master, and Dov Lanier, a pilot, met the council on Monday.\n";

  @Test
  void anAccusationAndItsDenialAreLetThrough() {
    assertThat(
            disputes(
                NAMES
                    + "Ada Quist accused Dov Lanier of selling the harbour's charts to a"
                    + " rival.\nLanier denied the accusation."))
        .singleElement()
        .satisfies(d ->
            assertThat(d.positions())
                .extracting(p -> p.holders().getFirst())
                .containsExactly("Ada Quist", "Dov Lanier"));
  }

  @Test
  void whoSpeaksOfSomethingElseNextDisputesNothing() {
    assertThat(
            disputes(
                NAMES
                    + "The northern pier will close in May, Ada Quist said.\n"
                    + "But Dov Lanier said that the ferry to Harrow will sail again in June."))
        .isEmpty();
  }

  @Test
  void whoSaysThatHisOwnClaimWasWrongDisputesNothing() {
    assertThat(
            disputes(
                NAMES
                    + "The old council had left a plan for floods, Ada Quist said.\nDov Lanier said"
                    + " that his claim that the council left no plan for floods was wrong."))
        .isEmpty();
  }

  @Test
  void whoNeitherConfirmsNorDeniesDisputesNothing() {
    assertThat(
            disputes(
                NAMES
                    + "Ada Quist accused Dov Lanier of selling the harbour's charts to a"
                    + " rival.\nLanier neither confirmed nor denied the accusation."))
        .isEmpty();
  }

  @Test
  void whoDidNotObjectIsNotInFavour() {
    assertThat(
            disputes(
                NAMES
                    + "Ada Quist condemned the harbour tax.\n"
                    + "Dov Lanier did not oppose the harbour tax."))
        .isEmpty();
  }

  @Test
  void oneQuarrelIsToldOnce() {
    assertThat(
            disputes(
                NAMES
                    + "Ada Quist praised the harbour tax as overdue.\n"
                    + "Dov Lanier condemned the harbour tax.\n"
                    + "Lanier said that the harbour tax is a giveaway to the ferry firms.\n"
                    + "Quist defended the harbour tax."))
        .hasSize(1);
  }

  @Test
  void anIncomingGovernmentIsNotTheGovernmentOfAnotherCountry() {
    String charge =
        "Norway's government met Sweden's government on Monday.\n"
            + "Ada Quist accused the Norwegian government of selling the harbour's charts to a"
            + " rival.\n";
    assertThat(disputes(NAMES + charge + "The Norwegian government denied the accusation."))
        .hasSize(1);
    assertThat(disputes(NAMES + charge + "The incoming government denied the accusation."))
        .isEmpty();
    assertThat(disputes(NAMES + charge + "The Swedish government denied the accusation."))
        .isEmpty();
  }

  @Test
  void whoDismissesReportsDoesNotAnswerADescription() {
    assertThat(
            disputes(
                NAMES
                    + "Ada Quist described Dov Lanier as restless.\n"
                    + "But Lanier dismissed the reports and sailed to Harrow."))
        .isEmpty();
  }

  private static List<Dispute> disputes(String... texts) {
    return new LedgerBuilder().build(Stories.of(texts)).disputes();
  }
}
