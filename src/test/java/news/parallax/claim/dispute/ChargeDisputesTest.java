package news.parallax.claim.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.claim.Dispute;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class ChargeDisputesTest {
  private static final String NAMES =
      "Ada Quist, a harbour pilot, and Dov Lanier, the owner of the mill, met in Tarn on Monday.\n";
  private static final String BETWEEN =
      "The mill stands on the river.\nIt was built of grey stone.\nThe road to it is narrow.\n"
          + "A fair was held there in May.\nThe herring season has begun.\n";

  @Test
  void whoDeniesTheAccusationAnswersTheOnlyAccuserInAnotherArticle() {
    assertThat(
            sides(
                NAMES + "Ada Quist accused Dov Lanier of stealing the rope.",
                NAMES + BETWEEN + "Dov Lanier has denied the accusation."))
        .containsExactly("Ada Quist", "Dov Lanier");
  }

  @Test
  void theAccusationJustBeforeIsTheOneThatIsDenied() {
    assertThat(
            sides(
                NAMES
                    + "Ada Quist has accused Dov Lanier of bribing the mayor. Dov Lanier denies any"
                    + " wrongdoing."))
        .containsExactly("Ada Quist", "Dov Lanier");
  }

  @Test
  void whoPleadsNotGuiltyAnswersTheProsecutors() {
    assertThat(
            sides(
                NAMES
                    + "Prosecutors accused Dov Lanier of defrauding the bank.\n"
                    + BETWEEN
                    + "Dov Lanier pleaded not guilty."))
        .containsExactly("Prosecutors", "Dov Lanier");
  }

  @Test
  void whoPleadsGuiltyInTheEndDisputesNothing() {
    assertThat(
            sides(
                NAMES
                    + "Prosecutors accused Dov Lanier of defrauding the bank.\n"
                    + BETWEEN
                    + "Dov Lanier pleaded not guilty in March.\n"
                    + "On Monday Dov Lanier pleaded guilty."))
        .isEmpty();
  }

  @Test
  void whoHasSeveralAccusersDeniesNoneOfThemFromAfar() {
    assertThat(
            sides(
                NAMES
                    + "Ada Quist accused Dov Lanier of stealing the rope.\n"
                    + "Prosecutors accused Dov Lanier of bribing the mayor.\n",
                NAMES + BETWEEN + "Dov Lanier has denied the accusation."))
        .isEmpty();
  }

  @Test
  void whatIsSaidOfSomebodyElseIsNotDenied() {
    assertThat(
            sides(
                NAMES
                    + "Ada Quist accused the ferry company of theft.\nDov Lanier has denied the"
                    + " accusation."))
        .isEmpty();
  }

  @Test
  void whatAnotherTellsOfADenialIsNoDenial() {
    assertThat(
            sides(
                NAMES
                    + "Ada Quist accused Dov Lanier of stealing the rope.\n"
                    + BETWEEN
                    + "Ada Quist said that Dov Lanier denied the accusation too late."))
        .isEmpty();
  }

  @Test
  void whoAdmitsOneThingMayDenyAnother() {
    assertThat(
            sides(
                NAMES
                    + "Ada Quist accused Dov Lanier of stealing the rope.\nDov Lanier admits that he"
                    + " was at the quay but denies stealing the rope."))
        .containsExactly("Ada Quist", "Dov Lanier");
  }

  @Test
  void whoCallsTheChargesMeritlessDeniesThem() {
    assertThat(
            sides(
                NAMES
                    + "Ada Quist accused Dov Lanier of stealing the rope.\nDov Lanier called the"
                    + " accusations baseless."))
        .containsExactly("Ada Quist", "Dov Lanier");
  }

  @Test
  void whoIsAccusedByNobodyKnownHasNoOpponent() {
    assertThat(
            sides(
                NAMES
                    + "Dov Lanier has been accused of stealing the rope.\nDov Lanier has denied the"
                    + " accusation."))
        .isEmpty();
  }

  private static List<String> sides(String... texts) {
    List<Dispute> disputes = new LedgerBuilder().build(Stories.of(texts)).disputes();
    return disputes.isEmpty()
        ? List.of()
        : disputes.getFirst().positions().stream().map(p -> p.holders().getFirst()).toList();
  }
}
