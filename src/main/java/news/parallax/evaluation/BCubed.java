package news.parallax.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How well a grouping agrees with the right one, averaged over the items: of those grouped with an
/// item, how many belong there (precision); of those that belong there, how many are (recall).
///
/// After Bagga and Baldwin (1998).
///
/// @param precision 0 to 1
/// @param recall 0 to 1
public record BCubed(double precision, double recall) {
  /// The harmonic mean of both.
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /// Compares the groups of the same items, by the names of their groups.
  public static BCubed of(List<String> gold, List<String> predicted) {
    if (gold.size() != predicted.size() || gold.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "not the same items: %d and %d", gold.size(), predicted.size()));
    }
    Map<String, Integer> goldSizes = new HashMap<>();
    Map<String, Integer> predictedSizes = new HashMap<>();
    Map<List<String>, Integer> shared = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      goldSizes.merge(gold.get(i), 1, Integer::sum);
      predictedSizes.merge(predicted.get(i), 1, Integer::sum);
      shared.merge(List.of(gold.get(i), predicted.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < gold.size(); i++) {
      double both = count(shared, List.of(gold.get(i), predicted.get(i)));
      precision += both / count(predictedSizes, predicted.get(i));
      recall += both / count(goldSizes, gold.get(i));
    }
    return new BCubed(precision / gold.size(), recall / gold.size());
  }

  private static <K> int count(Map<K, Integer> counts, K key) {
    return counts.getOrDefault(key, 0);
  }
}
