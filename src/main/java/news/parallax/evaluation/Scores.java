package news.parallax.evaluation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Scores by name, as floors name them; sorted by name.
public record Scores(SortedMap<String, Double> byName) {
  public Scores {
    byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
  }

  public static Scores of(Map<String, Double> scores) {
    return new Scores(new TreeMap<>(scores));
  }

  /// For an evaluation that only prints.
  public static Scores none() {
    return new Scores(new TreeMap<>());
  }
}
