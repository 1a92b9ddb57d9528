package news.parallax.claim.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class AttributionLossFinderTest {
  private static final String FILLER =
      "\nA bakery in Orrin won a prize for its rye bread."
          + "\nThe museum opens its new wing in spring."
          + "\nThe choir sang for two hours in the old chapel."
          + "\nTeachers asked for longer holidays."
          + "\nThe lake froze over last week.";

  private static final String OWNED =
      "At least 120 tonnes of fuel oil have escaped from the ferry Tarn Queen, the Coast Guard said on Wednesday.";
  private static final String BARE =
      "At least 120 tonnes of fuel oil have escaped from the ferry Tarn Queen.";

  @Test
  void whatIsPrintedWithoutItsOwnerIsLost() {
    assertThat(losses(OWNED, BARE))
        .singleElement()
        .matches(l -> l.asserted().articleId().equals("a2"))
        .matches(l -> l.attributed().articleId().equals("a1"));
  }

  @Test
  void aSumThatOneOutletHasFromSomebodyIsLostByAnother() {
    assertThat(
            losses(
                "The strike has cost Ostvik Mills about $1.5 billion, according to an estimate from the Harrow Institute.",
                "A deal will restart production at mills that have stood still since May, costing Ostvik Mills $1.5 billion."))
        .hasSize(1);
  }

  @Test
  void bothWithTheOwnerLoseNothing() {
    assertThat(losses(OWNED, OWNED)).isEmpty();
  }

  @Test
  void anOutletThatNamesTheOwnerCloseByLosesNothing() {
    assertThat(
            losses(
                "The ferry Tarn Queen has lost 120 tonnes of fuel oil since Monday, the Coast Guard said on Wednesday.",
                "The ferry Tarn Queen has lost 120 tonnes of fuel oil since it struck a rock. "
                    + "The Coast Guard said that divers were on their way."))
        .isEmpty();
  }

  @Test
  void anotherFactIsNoLoss() {
    assertThat(losses(OWNED, "At least 30 ships are waiting for the ferry Tarn Queen to move."))
        .isEmpty();
  }

  @Test
  void whatMostOutletsTellThemselvesIsNobodysWord() {
    assertThat(losses(OWNED, BARE, BARE)).isEmpty();
  }

  private static List<AttributionLoss> losses(String... texts) {
    String[] longer = Stream.of(texts).map(t -> t + FILLER).toArray(String[]::new);
    return new LedgerBuilder().build(Stories.of(longer)).losses();
  }
}
