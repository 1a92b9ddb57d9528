package news.parallax.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One stem, or two that stand beside each other.
///
/// @param second empty for one stem
record Gram(String first, String second) implements Comparable<Gram> {
  private static final Comparator<Gram> ORDER =
      Comparator.comparing(Gram::first).thenComparing(Gram::second);

  static Gram of(String stem) {
    return new Gram(stem, "");
  }

  boolean isPair() {
    return !second.isEmpty();
  }

  /// The pairs of neighbours in a text.
  static List<Gram> pairs(List<String> stems) {
    List<Gram> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < stems.size(); i++) {
      pairs.add(new Gram(stems.get(i), stems.get(i + 1)));
    }
    return pairs;
  }

  @Override
  public int compareTo(Gram other) {
    return ORDER.compare(this, other);
  }
}
