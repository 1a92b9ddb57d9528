package news.parallax.story.likeness;

import java.util.HashMap;
import java.util.Map;
import news.parallax.Shipped;

/// In how many of a few thousand news articles a word occurs: what tells a telling word from a
/// common one when there are only a handful of articles at hand.
final class BackgroundCounts {
  /// The counts of `background-counts.txt`.
  static final BackgroundCounts ENGLISH = load("background-counts.txt");

  private final int articles;
  private final int rarest;
  private final Map<String, Integer> counts;
  private final Map<Integer, Integer> byHash;

  /// @param articles how many were counted
  /// @param rarest the least count that is listed
  /// @param counts articles by stem
  BackgroundCounts(int articles, int rarest, Map<String, Integer> counts) {
    this.articles = articles;
    this.rarest = rarest;
    this.counts = Map.copyOf(counts);
    Map<Integer, Integer> hashes = new HashMap<>();
    counts.forEach((stem, count) -> hashes.merge(WordCounts.hash(stem), count, Math::max));
    this.byHash = Map.copyOf(hashes);
  }

  int articles() {
    return articles;
  }

  /// In how many articles a stem occurs; for one that is not listed, half of what would be.
  double of(String stem) {
    Integer count = counts.get(stem);
    return count == null ? rarest / 2.0 : count;
  }

  /// The same by a stem's hash.
  double of(int stemHash) {
    Integer count = byHash.get(stemHash);
    return count == null ? rarest / 2.0 : count;
  }

  /// Whether a stem is frequent enough to be listed, by its hash.
  boolean isListed(int stemHash) {
    return byHash.containsKey(stemHash);
  }

  /// A line "articles N", a line "rarest N", then a line for each count: the number and the stems.
  private static BackgroundCounts load(String resource) {
    int articles = 0;
    int rarest = 1;
    Map<String, Integer> counts = new HashMap<>();
    for (String line : Shipped.entries(BackgroundCounts.class, resource)) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "articles" -> articles = Integer.parseInt(words[1]);
        case "rarest" -> rarest = Integer.parseInt(words[1]);
        default -> {
          for (int i = 1; i < words.length; i++) {
            counts.put(words[i], Integer.parseInt(words[0]));
          }
        }
      }
    }
    return new BackgroundCounts(articles, rarest, counts);
  }
}
