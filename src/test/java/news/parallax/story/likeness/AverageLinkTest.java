package news.parallax.story.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
  private static final double REST = -10;

  @Test
  void itemsWithoutLinksStayAlone() {
    assertThat(AverageLink.groups(List.of(Map.of(), Map.of()), 0, REST))
        .containsExactly(List.of(0), List.of(1));
  }

  @Test
  void aLinkAboveTheThresholdJoins() {
    List<Map<Integer, Double>> links = List.of(Map.of(1, 0.5), Map.of());
    assertThat(AverageLink.groups(links, 0.4, REST)).containsExactly(List.of(0, 1));
    assertThat(AverageLink.groups(links, 0.5, REST)).hasSize(2);
  }

  @Test
  void theNearestJoinFirstAndTheMeanDecidesAboutTheRest() {
    // 0 and 1 are near; 2 is near to 1 only, so that the mean to both is 1.
    List<Map<Integer, Double>> links = List.of(Map.of(1, 9.0, 2, -1.0), Map.of(2, 3.0), Map.of());
    assertThat(AverageLink.groups(links, 0.9, REST)).containsExactly(List.of(0, 1, 2));
    assertThat(AverageLink.groups(links, 1.1, REST)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void pairsWithoutALinkCountAgainstJoining() {
    // The mean of 3 and the -10 of the pair that has no link is below 0.
    List<Map<Integer, Double>> links = List.of(Map.of(1, 9.0), Map.of(2, 3.0), Map.of());
    assertThat(AverageLink.groups(links, 0, REST)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void ofEqualLinksTheOneOfTheSmallestItemsComesFirst() {
    List<Map<Integer, Double>> links = List.of(Map.of(1, 2.0), Map.of(2, 2.0), Map.of());
    assertThat(AverageLink.groups(links, 0, REST)).containsExactly(List.of(0, 1), List.of(2));
  }
}
