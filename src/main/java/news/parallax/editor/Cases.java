package news.parallax.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.text.regression.Logistic;
import news.parallax.text.regression.Row;

/// Cases with the names of their traits, each so or not so, from which the weights of the traits
/// are learned. Rare traits get none.
final class Cases {
  private static final int RAREST = 20;
  private static final double PENALTY = 1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<int[]> cases = new ArrayList<>();
  private final List<Boolean> so = new ArrayList<>();

  void add(List<String> traits, boolean isSo) {
    int[] numbered = new int[traits.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] =
          numbers.computeIfAbsent(
              traits.get(i),
              t -> {
                names.add(t);
                return names.size() - 1;
              });
    }
    cases.add(numbered);
    so.add(isSo);
  }

  /// The weights of the traits that enough cases have.
  Weights fit() {
    int[] count = new int[names.size()];
    cases.forEach(c -> Arrays.stream(c).forEach(t -> count[t]++));
    int[] place = new int[names.size()];
    int size = 0;
    for (int t = 0; t < place.length; t++) {
      place[t] = count[t] >= RAREST ? size++ : -1;
    }
    double[] penalties = new double[size];
    Arrays.fill(penalties, PENALTY);
    boolean[] truth = new boolean[so.size()];
    for (int i = 0; i < truth.length; i++) {
      truth[i] = so.get(i);
    }
    List<Row> rows = cases.stream().map(c -> row(c, place)).toList();
    double[] weights = new Logistic(rows, truth, penalties).fit();
    SortedMap<String, Double> byTrait = new TreeMap<>();
    for (int t = 0; t < place.length; t++) {
      if (place[t] >= 0) {
        byTrait.put(names.get(t), weights[place[t]]);
      }
    }
    return new Weights(weights[size], byTrait);
  }

  private static Row row(int[] traits, int[] place) {
    int[] kept = Arrays.stream(traits).map(t -> place[t]).filter(p -> p >= 0).sorted().toArray();
    double[] values = new double[kept.length];
    Arrays.fill(values, 1);
    return new Row(kept, values);
  }
}
