package news.parallax.brief.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void aNewsletterOnManyMattersIsKnownByTwoSigns() {
    assertThat(
            Comparison.isDigest(
                "FERRY SINKS: The ferry sank.\nRead more on the ferry here.\nBRIDGE SHUT: It is shut.\nRead more here.\nICYMI: Stories from Tuesday"))
        .isTrue();
    assertThat(Comparison.isDigest("The ferry sank. Read more here.\nThe bridge is shut."))
        .isFalse();
  }

  @Test
  void threeAgainstOneMayBeChance() {
    assertThat(Comparison.isApart(4, 640, 1, 920)).isFalse();
    assertThat(Comparison.isApart(10, 999, 2, 851)).isTrue();
  }
}
