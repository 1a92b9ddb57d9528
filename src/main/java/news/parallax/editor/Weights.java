package news.parallax.editor;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A weight for each trait: their sum, put through the logistic function, is a probability.
///
/// @param base what there is before any trait
record Weights(double base, SortedMap<String, Double> byTrait) {
  Weights {
    byTrait = Collections.unmodifiableSortedMap(new TreeMap<>(byTrait));
  }

  double probability(List<String> traits) {
    double sum = base;
    for (String trait : traits) {
      sum += byTrait.getOrDefault(trait, 0.0);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
