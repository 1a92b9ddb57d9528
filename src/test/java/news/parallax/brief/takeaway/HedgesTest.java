package news.parallax.brief.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class HedgesTest {
  private final Hedges hedges =
      new Hedges(
          Stories.of(
              "# Quarry, crews reach tentative accord\n\nThe quarry of Ostvik and its crews reached a tentative accord on Wednesday.",
              "# Accord reached in Ostvik\n\nThe crews of the quarry came to an accord."));

  @Test
  void aFlatTellingOfWhatOthersHedgeDropsTheHedge() {
    assertThat(hedges.dropsOne("Accord reached to end quarry strike")).isTrue();
  }

  @Test
  void aTellingWithAHedgeOfItsOwnDropsNone() {
    assertThat(hedges.dropsOne("Quarry and crews reach preliminary accord")).isFalse();
  }

  @Test
  void whatNobodyHedgesDropsNone() {
    assertThat(hedges.dropsOne("Crews of the quarry went home on Wednesday")).isFalse();
  }
}
