package news.parallax.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightTableTest {
  private static final int LABELS = 20;
  private static final int KEYS = 3000;

  @Test
  void addsTheWeightsOfTheKeysItKnowsAndNothingForOthers() {
    float[][] weights = weights();
    WeightTable.Builder builder = new WeightTable.Builder(LABELS, KEYS);
    for (int key = 0; key < KEYS; key++) {
      builder.put(FeatureKey.of(3, key + 1, 5), weights[key]);
    }
    WeightTable table = builder.build();
    for (int key = 0; key + 1 < KEYS; key++) {
      long[] keys = {
        FeatureKey.of(3, key + 1, 5), FeatureKey.of(4, key + 1, 5), FeatureKey.of(3, key + 2, 5)
      };
      float[] scores = new float[LABELS];
      table.add(keys, keys.length, new long[keys.length], scores);
      float[] expected = new float[LABELS];
      for (int label = 0; label < LABELS; label++) {
        expected[label] = weights[key][label] + weights[key + 1][label];
      }
      assertThat(scores).isEqualTo(expected);
    }
  }

  /// Rows of every fullness.
  private static float[][] weights() {
    Random random = new Random(7);
    float[][] weights = new float[KEYS][LABELS];
    for (int key = 0; key < KEYS; key++) {
      for (int i = key % (LABELS + 1); i > 0; i--) {
        weights[key][random.nextInt(LABELS)] = random.nextFloat() - 0.5f;
      }
    }
    return weights;
  }
}
