package news.parallax.text.nlp4j;

import java.util.Arrays;

/// Scores the labels of a {@link LinearModel} for the words at its places. Belongs to one thread.
final class Scorer {
  private final LinearModel model;
  private final FeatureLayout layout;
  private final int[] nodes;
  private final float[] scores;
  private long[] keys = new long[1 << 8];
  private long[] entries = new long[keys.length];
  private int count;

  Scorer(LinearModel model) {
    this.model = model;
    layout = model.layout();
    nodes = new int[layout.places().size()];
    scores = new float[model.labels().length];
  }

  /// To be filled with the word that stands at each place of the template, -1 for none, before each
  /// scoring.
  int[] nodes() {
    return nodes;
  }

  /// The score of each label, until the next scoring.
  float[] scores() {
    return scores;
  }

  void score(Words words) {
    count = 0;
    int[] bags = layout.bags();
    for (int i = 0; i < bags.length; i++) {
      int node = nodes[layout.bagPlaces()[i]];
      if (node >= 0) {
        addBag(i, words.bag(bags[i], node));
      }
    }
    for (int i = 0; i < layout.joinPlaces().length; i++) {
      addJoin(bags.length + i, layout.joinPlaces()[i], layout.joinTraits()[i], words);
    }
    Arrays.fill(scores, 0f);
    model.weights().add(keys, count, entries, scores);
  }

  private void addBag(int type, int[] atoms) {
    for (int atom : atoms) {
      if (atom != Vocabulary.NONE) {
        add((long) type << (3 * FeatureKey.ATOM_BITS) | (long) atom << (2 * FeatureKey.ATOM_BITS));
      }
    }
  }

  private void addJoin(int type, int[] places, int[] traits, Words words) {
    long key = type;
    int free = FeatureKey.MOST_ATOMS;
    for (int i = 0; i < places.length; i++, free--) {
      int node = nodes[places[i]];
      int atom = node < 0 ? Vocabulary.NONE : words.trait(traits[i], node);
      if (atom == Vocabulary.NONE) {
        return;
      }
      key = key << FeatureKey.ATOM_BITS | atom;
    }
    add(key << (free * FeatureKey.ATOM_BITS));
  }

  private void add(long key) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
      entries = new long[2 * count];
    }
    keys[count++] = key;
  }

  /// Adds what a word's vector speaks for each label.
  void addVector(float[] vector) {
    float[] weights = model.vectorWeights();
    int from = 0;
    for (float value : vector) {
      for (int label = 0; label < scores.length; label++) {
        scores[label] += weights[from + label] * value;
      }
      from += scores.length;
    }
  }

  /// The label with the best score; the first of equals.
  int best() {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }

  /// The one with the best score among some labels, of which there is at least one; the first of
  /// equals.
  int best(int[] labels) {
    int best = labels[0];
    for (int label : labels) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }
}
