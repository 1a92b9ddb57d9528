package news.parallax.claim.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.ClaimCluster.Standing;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class SupersessionTest {
  private static final String SHUT =
      "The freighter Alder Queen struck a reef near Harrow. The Orrin Strait is still closed. "
          + "The ferry company of Harrow owns three boats.";
  private static final String OPEN =
      "The freighter Alder Queen was towed to Harrow. The Orrin Strait was reopened in the evening.";

  private static final String FILLING =
      "The council met in the town hall. The ferry company owns three boats. A judge heard the case. "
          + "Nobody answered the letter. The orchestra played in the park.";

  @Test
  void aStateThatALaterArticleEndsIsOvertaken() {
    assertThat(standing("is still closed", "2031-03-03", "2031-03-06"))
        .isEqualTo(Standing.SUPERSEDED);
  }

  @Test
  void oneDayOvertakesNothing() {
    assertThat(standing("is still closed", "2031-03-06", "2031-03-06"))
        .isNotEqualTo(Standing.SUPERSEDED);
  }

  @Test
  void whatHasHappenedStaysSo() {
    assertThat(standing("struck a reef", "2031-03-03", "2031-03-06"))
        .isNotEqualTo(Standing.SUPERSEDED);
  }

  @Test
  void aTollThatWasCountedAnewIsOvertaken() {
    List<ClaimCluster> clusters =
        new LedgerBuilder()
            .build(
                Stories.dated(
                    List.of("2031-03-03", "2031-03-06"),
                    "The fire in the Ansel mill in Harrow killed 12 people. " + FILLING,
                    "The fire in the Ansel mill in Harrow killed 31 people. " + FILLING))
            .clusters();
    assertThat(clusters)
        .filteredOn(c -> c.best().articleId().equals("a1") && text(c).contains("12"))
        .extracting(ClaimCluster::standing)
        .containsOnly(Standing.SUPERSEDED);
    assertThat(clusters)
        .filteredOn(c -> c.best().articleId().equals("a2"))
        .extracting(ClaimCluster::standing)
        .doesNotContain(Standing.SUPERSEDED);
  }

  private static Standing standing(String words, String first, String second) {
    return new LedgerBuilder()
        .build(Stories.dated(List.of(first, second), SHUT, OPEN)).clusters().stream()
            .filter(c -> c.best().sentence().tokens().size() > 3)
            .filter(c -> text(c).contains(words))
            .findFirst()
            .orElseThrow()
            .standing();
  }

  private static String text(ClaimCluster cluster) {
    StringBuilder text = new StringBuilder();
    cluster.best().sentence().tokens().forEach(t -> text.append(t.text()).append(' '));
    return text.toString();
  }
}
