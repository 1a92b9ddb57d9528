package news.parallax.claim.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.claim.Dispute;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class MatterDisputesTest {
  private static final String OPENING =
      "The council of Tarn closed the pier on Monday after a decision of Ada Quist, the mayor.\n"
          + "Dov Lanier, a pilot, and Mira Thorn, a ferry owner, heard of it at the quay.\n";

  @Test
  void whoCallsTheDecisionWrongStandsAgainstWhoDefendsIt() {
    assertThat(
            sides(
                OPENING
                    + "Dov Lanier said the decision to close the pier was a grave mistake that would"
                    + " ruin the town.",
                OPENING
                    + "Ada Quist defended the decision to close the pier, saying that its beams were"
                    + " rotten."))
        .containsExactly("Dov Lanier", "Ada Quist");
  }

  @Test
  void whatWillHurtIsOpposed() {
    assertThat(
            sides(
                OPENING
                    + "The decision to close the pier could endanger the whole fishing fleet, Dov"
                    + " Lanier said.\n"
                    + "Mira Thorn praised the decision to close the pier because it will protect the"
                    + " ferries from falling beams."))
        .containsExactly("Dov Lanier", "Mira Thorn");
  }

  @Test
  void twoWhoBothOpposeItDoNotDiffer() {
    assertThat(
            sides(
                OPENING
                    + "Dov Lanier said the decision to close the pier was a grave mistake that would"
                    + " ruin the town.\n"
                    + "Mira Thorn said the decision to close the pier was a disgrace that nobody in"
                    + " the town would forget."))
        .isEmpty();
  }

  @Test
  void whoIsForAnotherThingDoesNotDiffer() {
    assertThat(
            sides(
                OPENING
                    + "Dov Lanier said the decision to close the pier was a grave mistake that would"
                    + " ruin the town.\n"
                    + "Mira Thorn praised the new ferry tax, saying that it would pay for the"
                    + " lighthouse."))
        .isEmpty();
  }

  private static List<String> sides(String... texts) {
    List<Dispute> disputes = new LedgerBuilder().build(Stories.of(texts)).disputes();
    return disputes.isEmpty()
        ? List.of()
        : disputes.getFirst().positions().stream().map(p -> p.holders().getFirst()).toList();
  }
}
