package news.parallax.evaluation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The scores that an evaluation must not fall below.
///
/// @param half which half of the data it holds for
/// @param data the file or folder it is measured on, below the folder with all data
/// @param sha256 fingerprint of that data
/// @param scores the least that is accepted, by name of the score
record Floor(
    Evaluation evaluation,
    Half half,
    String data,
    String sha256,
    SortedMap<String, Double> scores) {
  Floor {
    scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    if (scores.isEmpty()) {
      throw new IllegalArgumentException("a floor without a score: " + evaluation);
    }
  }
}
