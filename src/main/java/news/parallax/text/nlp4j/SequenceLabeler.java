package news.parallax.text.nlp4j;

import java.util.List;

/// Words → one label each, from left to right, each decided once and seen by the decisions after
/// it.
final class SequenceLabeler {
  static final float[] NO_VECTOR = {};

  private final LinearModel model;
  private final Trait trait;

  /// @param trait what the labels are to the features of this model and of those after it
  SequenceLabeler(LinearModel model, Trait trait) {
    this.model = model;
    this.trait = trait;
  }

  /// Labels every word; `result[0]` says nothing.
  String[] label(Words words, WordVectors vectors) {
    List<Place> places = model.layout().places();
    Scorer scorer = new Scorer(model);
    int[] nodes = scorer.nodes();
    String[] labels = new String[words.size()];
    labels[0] = "";
    for (int word = 1; word < words.size(); word++) {
      for (int i = 0; i < nodes.length; i++) {
        int node = word + places.get(i).window();
        nodes[i] = node >= 1 && node < words.size() ? node : -1;
      }
      scorer.score(words);
      scorer.addVector(vectors.of(words.facts(word)));
      int best = scorer.best();
      words.setTrait(trait, word, model.labelAtoms()[best]);
      labels[word] = model.labels()[best];
    }
    return labels;
  }

  /// Looks up the vector of a word, empty when there is none.
  interface WordVectors {
    float[] of(WordFacts word);
  }
}
