package news.parallax.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How likely an editor's summary of one story holds each of its words and pairs of neighbours.
public final class Expectations {
  private static final double TWICE = 0.15;

  private final EditorModel model;
  private final Map<Gram, Double> words = new HashMap<>();
  private final Map<Gram, Double> pairs = new HashMap<>();

  /// @param story its headlines and prose
  public Expectations(EditorModel model, List<SurveyedSentence> story) {
    this.model = model;
    Survey survey = new Survey(story);
    Traits traits = new Traits(survey, model.rarity());
    survey
        .words()
        .forEach(
            (gram, seen) -> words.put(gram, model.words().probability(traits.ofWord(gram, seen))));
    survey
        .pairs()
        .forEach((gram, seen) ->
            pairs.put(gram, model.pairs().probability(traits.ofPair(gram, seen, words))));
  }

  /// How likely the summary holds the words of a text, on average.
  public double mean(String text) {
    return Stems.of(text).stream().mapToDouble(s -> word(s, 1)).average().orElse(0);
  }

  /// How likely the word stands in the summary at least so many times.
  double word(String stem, int times) {
    double once = words.getOrDefault(Gram.of(stem), 0.0);
    if (times <= 1) {
      return once;
    }
    List<Double> repeats = model.repeats().get(stem);
    if (repeats != null) {
      return times - 2 < repeats.size() ? once * repeats.get(times - 2) : 0;
    }
    return times == 2 ? once * TWICE : 0;
  }

  double pair(Gram pair) {
    return pairs.getOrDefault(pair, 0.0);
  }
}
