package news.parallax.claim.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.ClaimCluster.Standing;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class ClaimMatcherTest {
  private static final String FILLER =
      "\nA bakery in Harrow won a prize for its rye bread."
          + "\nThe choir sang for two hours in the old chapel."
          + "\nTeachers asked for longer holidays."
          + "\nThe lake froze over last week."
          + "\nThe museum opens its new wing in spring."
          + "\nFishermen mended their nets in the harbour.";

  @Test
  void oneFactInOtherWordsIsOne() {
    assertAgreed(
        "Ostvik Mills reached a tentative deal with its weavers on Monday.",
        "The weavers and Ostvik Mills have reached a tentative deal that could end the strike.");
  }

  @Test
  void theBeginningOfASentenceIsToldWithoutTheRest() {
    assertAgreed(
        "Ada Quist resigned as mayor of Harrow on Monday, after a week of protests.",
        "Ada Quist resigned as mayor of Harrow.");
  }

  @Test
  void anotherVerbWithTheSameDoerThingAndNumberIsTheSame() {
    assertAgreed(
        "The tanker Harrow Star lost 1,900 tonnes of crude oil off Tarn.",
        "The tanker Harrow Star spilled 1,900 tonnes of crude oil off Tarn.");
  }

  @Test
  void aNounMayTellWhatAVerbTells() {
    assertAgreed(
        "Fishing has been banned within 12 miles of Tarn Island.",
        "The ban on fishing within 12 miles of Tarn Island stays in force.");
  }

  @Test
  void anotherNumberIsAnotherFact() {
    assertNotAgreed(
        "The tanker Harrow Star lost 1,900 tonnes of crude oil off Tarn.",
        "The tanker Harrow Star lost 300 tonnes of crude oil off Tarn.");
  }

  @Test
  void swappedRolesAreAnotherFact() {
    assertNotAgreed(
        "Ada Quist sued Dov Lanier over the mill in Harrow.",
        "Dov Lanier sued Ada Quist over the mill in Harrow.");
  }

  @Test
  void whatIsWaitedForHasNotHappened() {
    assertNotAgreed(
        "The Coast Guard opened the Tarn Strait to ships.",
        "The Coast Guard counted the ships waiting for the Tarn Strait to open.");
  }

  @Test
  void oneOfTwoIsNotBoth() {
    assertThat(
            clusters(
                "The deal in Harrow needs the approval of the council and the weavers.",
                "The deal in Harrow needs the approval of the council."))
        .filteredOn(c -> c.standing() == Standing.AGREED)
        .noneMatch(c -> c.best().articleId().equals("a1"));
  }

  @Test
  void theFirstIsNotTheLast() {
    assertNotAgreed(
        "The first attempt to refloat the ferry Tarn Queen failed on Sunday.",
        "The latest attempt to refloat the ferry Tarn Queen failed on Sunday.");
  }

  @Test
  void whatSomebodySaysOfHimselfIsNotSaidOfAnother() {
    assertNotAgreed(
        "“I have steered by the Maiden light for 30 years,” said Jonas Maddick.",
        "Every fisherman has steered by the Maiden light.");
  }

  private static void assertAgreed(String one, String another) {
    assertThat(agreed(one, another)).isTrue();
  }

  private static void assertNotAgreed(String one, String another) {
    assertThat(agreed(one, another)).isFalse();
  }

  private static boolean agreed(String one, String another) {
    return clusters(one, another).stream().anyMatch(c -> c.standing() == Standing.AGREED);
  }

  private static List<ClaimCluster> clusters(String one, String another) {
    return new LedgerBuilder()
        .build(Stories.of(one + FILLER, another + "\nIt rained in Orrin all week."))
        .clusters();
  }
}
