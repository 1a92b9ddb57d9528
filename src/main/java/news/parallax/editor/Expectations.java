package news.parallax.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How likely an editor's summary of one story holds each of its words and pairs of neighbours.
public final class Expectations {
  /// What some words are expected to share with the summary.
  ///
  /// @param words single words, each as often as it is expected
  /// @param pairs pairs of neighbours, each once
  /// @param likeliestPair how likely the likeliest of its pairs is
  /// @param spread how unlike its words are in how likely they are: a standard deviation
  record Promise(double words, double pairs, double likeliestPair, double spread) {}

  private static final double TWICE = 0.15;

  private final EditorModel model;
  private final Map<Gram, Double> words = new HashMap<>();
  private final Map<Gram, Double> pairs = new HashMap<>();
  private final SentenceTraits sentences;

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
    this.sentences = new SentenceTraits(this, story);
  }

  /// What the words of a text are expected to share with the summary.
  Promise of(List<String> stems) {
    Map<String, Integer> times = new HashMap<>();
    double shared = 0;
    double sum = 0;
    double squares = 0;
    for (String stem : stems) {
      shared += word(stem, times.merge(stem, 1, Integer::sum));
      sum += word(stem, 1);
      squares += word(stem, 1) * word(stem, 1);
    }
    double inPairs = 0;
    double likeliest = 0;
    Set<Gram> seen = new HashSet<>();
    for (Gram pair : Gram.pairs(stems)) {
      inPairs += seen.add(pair) ? pair(pair) : 0;
      likeliest = Math.max(likeliest, pair(pair));
    }
    double mean = sum / Math.max(1, stems.size());
    double spread = Math.sqrt(Math.max(0, squares / Math.max(1, stems.size()) - mean * mean));
    return new Promise(shared, inPairs, likeliest, spread);
  }

  SentenceTraits sentences() {
    return sentences;
  }

  /// How much more of a sentence the summary is expected to share than its words promise one by
  /// one: shared words and pairs, below zero when less.
  ///
  /// @param sentence as its article has it
  /// @param told the text that tells it, or a part of it
  public double beyondWords(SurveyedSentence sentence, String told) {
    List<String> stems = Stems.of(told);
    return model.sentences().of(sentences.of(sentence, stems))
        * (stems.size() + SentenceTraits.EDITORS_WORDS)
        / 2;
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
