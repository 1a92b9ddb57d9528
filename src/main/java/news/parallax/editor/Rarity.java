package news.parallax.editor;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How rare words are in the news: the logarithm of one over the share of articles that use them.
/// Names are left out, so that a story is not told for whom it is about.
///
/// @param byStem words that many articles use
record Rarity(SortedMap<String, Double> byStem) {
  /// That of a word that few articles use.
  static final double RARE = 8;

  /// That of a name, whoever bears it.
  static final double NAME = 4.5;

  Rarity {
    byStem = Collections.unmodifiableSortedMap(new TreeMap<>(byStem));
  }

  double of(String stem, @Nullable Sightings seen) {
    Double known = byStem.get(stem);
    if (known != null) {
      return known;
    }
    return seen != null && seen.tag().startsWith("NNP") ? NAME : RARE;
  }

  boolean isKnown(String stem) {
    return byStem.containsKey(stem);
  }
}
