package news.parallax.text.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeBoosterTest {
  private static final TreeBooster.Plan PLAN = new TreeBooster.Plan(60, 2, 0.2, 1, 5, 1);

  /// Two traits of ten values each; only where both are large there is something.
  private static Trees grown() {
    List<double[]> rows = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      for (int j = 0; j < 10; j++) {
        rows.add(new double[] {i, j});
        values.add(i >= 5 && j >= 5 ? 1.0 : 0.0);
      }
    }
    return new TreeBooster(PLAN, rows, values.stream().mapToDouble(v -> v).toArray()).grow();
  }

  @Test
  void whatTwoTraitsSayOnlyTogetherIsLearned() {
    Trees trees = grown();
    assertThat(trees.of(new double[] {8, 8})).isCloseTo(1, within(0.1));
    assertThat(trees.of(new double[] {8, 2})).isCloseTo(0, within(0.1));
    assertThat(trees.of(new double[] {2, 8})).isCloseTo(0, within(0.1));
  }

  @Test
  void theSameRowsGiveTheSameTrees() {
    assertThat(grown().format()).isEqualTo(grown().format());
  }

  @Test
  void treesAreReadAsTheyWereWritten() {
    List<String> written = grown().format();
    assertThat(Trees.parse(written).format()).isEqualTo(written);
  }

  @Test
  void severalSayTheirMean() {
    Trees none = new Trees(0.5, List.of());
    double alone = grown().of(new double[] {8, 8});
    assertThat(Trees.mean(List.of(grown(), none)).of(new double[] {8, 8}))
        .isCloseTo((alone + 0.5) / 2, within(1e-9));
  }

  @Test
  void aTreeWithTooFewLeavesIsRefused() {
    assertThatThrownBy(() -> Trees.parse(List.of("0.0", "1>0.5\t0.1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutRowsThereIsNothingToGrowFrom() {
    assertThatThrownBy(() -> new TreeBooster(PLAN, List.of(), new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
