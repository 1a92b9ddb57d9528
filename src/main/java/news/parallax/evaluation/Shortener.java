package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.List;

/// Cuts a summary to a number of words, at the borders of sentences.
final class Shortener {
  private final int words;

  /// @param words the most that a summary may have, counted between blanks
  Shortener(int words) {
    this.words = words;
  }

  /// The sentences in their order, as far as they fit; one that is too long is passed over. When
  /// none fits, the first words of the first.
  String shorten(List<String> sentences) {
    List<String> kept = new ArrayList<>();
    int left = words;
    for (String sentence : sentences) {
      int count = sentence.strip().split("\\s+").length;
      if (count <= left) {
        kept.add(sentence.strip());
        left -= count;
      }
    }
    if (kept.isEmpty() && !sentences.isEmpty()) {
      String[] parts = sentences.getFirst().strip().split("\\s+");
      return String.join(" ", List.of(parts).subList(0, Math.min(words, parts.length)));
    }
    return String.join(" ", kept);
  }
}
