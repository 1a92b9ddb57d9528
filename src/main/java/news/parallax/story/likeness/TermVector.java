package news.parallax.story.likeness;

import java.util.SortedMap;

/// The weights of the terms of a text, scaled to length 1.
final class TermVector {
  private final int[] terms;
  private final float[] weights;

  private TermVector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /// Weights by number of the term; what weighs nothing is left out.
  static TermVector of(SortedMap<Integer, Double> weightByTerm) {
    double sum = 0;
    for (double weight : weightByTerm.values()) {
      sum += weight * weight;
    }
    int[] terms = new int[weightByTerm.size()];
    float[] weights = new float[terms.length];
    int i = 0;
    for (var entry : weightByTerm.entrySet()) {
      terms[i] = entry.getKey();
      weights[i] = sum == 0 ? 0 : (float) (entry.getValue() / Math.sqrt(sum));
      i++;
    }
    return new TermVector(terms, weights);
  }

  int size() {
    return terms.length;
  }

  int term(int index) {
    return terms[index];
  }

  float weight(int index) {
    return weights[index];
  }

  /// The cosine of the angle between both: 0 when they share nothing, 1 when they are the same.
  double cosine(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * (double) other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum);
  }
}
