package news.parallax.bias.wording;

import java.util.List;

/// How loaded the wording of a sentence is.
///
/// @param biased how likely readers find the sentence biased, 0 to 1
/// @param words how likely readers mark each of its words as loaded, 0 to 1, by the word's place in
///   the sentence; 0 for words that cannot be
/// @param loaded the places of the words that count as loaded, rising
public record Wording(double biased, List<Double> words, List<Integer> loaded) {
  public Wording {
    words = List.copyOf(words);
    loaded = List.copyOf(loaded);
    if (!(biased >= 0 && biased <= 1)) {
      throw new IllegalArgumentException("not a probability: " + biased);
    }
  }

  /// Whether readers find the sentence biased rather than not.
  public boolean isBiased() {
    return biased >= 0.5;
  }
}
