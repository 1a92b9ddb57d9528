package news.parallax.claim.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Kind;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class DisputeFinderTest {
  @Test
  void aDenialStandsBesideWhatItDenies() {
    List<Dispute> disputes =
        disputes(
            "The light on the pier had been dark for three nights, Ada Quist, a harbour pilot, said"
                + " on Wednesday. Dov Lanier denies it. “The light was working on Monday,” Lanier"
                + " said.");
    assertThat(disputes).singleElement().extracting(Dispute::kind).isEqualTo(Kind.FACT);
    assertThat(disputes.getFirst().positions())
        .extracting(p -> p.holders().getFirst())
        .containsExactly("Ada Quist", "Dov Lanier");
  }

  @Test
  void whoRejectsAnOfferDisputesNothing() {
    assertThat(
            disputes(
                "The mill would pay two million euros, Ada Quist, its owner, said on Wednesday. "
                    + "Dov Lanier rejected the offer. “The price is too low,” Lanier said."))
        .isEmpty();
  }

  @Test
  void aSpeakerDoesNotDenyHimself() {
    assertThat(
            disputes(
                "The mill was sold in May, Dov Lanier, its owner, said on Wednesday. Dov Lanier"
                    + " denied it a day later."))
        .isEmpty();
  }

  @Test
  void whatCannotBeNamedIsNoDispute() {
    assertThat(
            disputes(
                "“Nine days is no care, it is sleep,” Ada Quist, a harbour pilot, said on"
                    + " Wednesday. Dov Lanier denies it. “The gauge was broken,” Lanier said."))
        .isEmpty();
  }

  @Test
  void twoWhoMeasureOneLossDifferently() {
    List<Dispute> disputes =
        disputes(
            "At least 120 tonnes of oil have leaked from the ferry, the Tarn Coast Guard said. "
                + "Harrow Lines put the loss at about 40 tonnes.");
    assertThat(disputes).singleElement().extracting(Dispute::kind).isEqualTo(Kind.FIGURE);
    assertThat(disputes.getFirst().positions()).hasSize(2);
  }

  @Test
  void twoWhoCountOneThingInTurn() {
    assertThat(
            disputes(
                "The Tarn Coast Guard said that 23 kilometres of coast were polluted. The Harrow"
                    + " Bird Society counted 31."))
        .extracting(Dispute::kind)
        .containsExactly(Kind.FIGURE);
  }

  @Test
  void whatIsRoundedIsNotDisputed() {
    assertThat(
            disputes(
                "The fire in Harrow killed 98 people, the police said.",
                "The fire in Harrow killed about 100 people, the fire brigade said."))
        .isEmpty();
  }

  @Test
  void aQuarterIsNotDisputedByTwentySixPercent() {
    assertThat(
            disputes(
                "A quarter of residents want to leave Harrow, the Tarn Institute said.",
                "Twenty-six percent of residents want to leave Harrow, the council said."))
        .isEmpty();
  }

  @Test
  void aBoundIsNotDisputedByWhatIsWithinIt() {
    assertThat(
            disputes(
                "At least 120 tonnes of oil have leaked from the ferry, the Tarn Coast Guard said. "
                    + "Harrow Lines put the loss at about 200 tonnes."))
        .isEmpty();
  }

  @Test
  void aPartIsNotDisputedByTheWhole() {
    assertThat(
            disputes(
                "The fire in Harrow killed 12 children, the police said.",
                "The fire in Harrow killed 40 people, the fire brigade said."))
        .isEmpty();
  }

  @Test
  void figuresOfOtherYearsAreNotDisputed() {
    assertThat(
            disputes(
                "In 2012 the fire in Harrow killed 12 people, the police said.",
                "In 2019 the fire in Harrow killed 40 people, the fire brigade said."))
        .isEmpty();
  }

  @Test
  void aTollThatHasGrownIsNotDisputed() {
    assertThat(
            disputes(
                "On 3 May 2021 the flood in Harrow had killed 12 people, the police said.",
                "On 4 May 2021 the flood in Harrow had killed 40 people, the fire brigade said."))
        .isEmpty();
  }

  @Test
  void oneLossInTwoWordsIsOneDispute() {
    List<Dispute> disputes =
        disputes(
            "At least 120 tonnes of oil have leaked from the ferry, the Tarn Coast Guard said. "
                + "Harrow Lines put the loss at about 40 tonnes.",
            "At least 120 tonnes of oil have escaped from the ferry, the Tarn Coast Guard said. "
                + "Dov Lanier put the spill at about 60 tonnes.");
    assertThat(disputes).singleElement().extracting(Dispute::kind).isEqualTo(Kind.FIGURE);
  }

  @Test
  void aSentenceThatSetsTwoAgainstEachOtherTellsTheirDispute() {
    List<Dispute> disputes =
        disputes(
            "Ada Quist, a harbour pilot, and Dov Lanier, the owner of the mill, met on Monday. Quist"
                + " claims that the mill was sold in May, but Lanier insists that it is still"
                + " his.");
    assertThat(disputes).hasSize(1);
    assertThat(disputes.getFirst().topic()).isEqualTo("whether the mill was sold in May");
    assertThat(disputes.getFirst().positions())
        .extracting(p -> p.holders().getFirst())
        .containsExactly("Ada Quist", "Dov Lanier");
  }

  @Test
  void twoWhoSayDifferentThingsInOneSentenceDisputeNothing() {
    assertThat(
            disputes(
                "Ada Quist, a harbour pilot, and Dov Lanier, the owner of the mill, met on Monday."
                    + " Quist said that the mill was sold in May, while Lanier added that the"
                    + " ferry will sail in June."))
        .isEmpty();
  }

  private static List<Dispute> disputes(String... texts) {
    return new LedgerBuilder().build(Stories.of(texts)).disputes();
  }
}
