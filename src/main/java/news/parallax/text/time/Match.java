package news.parallax.text.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A rule's pattern found in a sentence.
///
/// @param start its first lexeme
/// @param end the lexeme after its last
record Match(List<Lexeme> lexemes, int start, int end, List<Capture> captures) {
  Optional<Capture> capture(String label) {
    return captures.stream().filter(c -> c.label().equals(label)).findFirst();
  }

  boolean has(String label) {
    return capture(label).isPresent();
  }

  /// The value under a label; empty when there is none.
  Optional<String> word(String label) {
    return capture(label).map(Capture::value);
  }

  /// The whole number under a label.
  OptionalInt number(String label) {
    return capture(label)
        .map(c -> Double.isNaN(c.number()) ? Integer.parseInt(c.value()) : (int) c.number())
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /// How many units it counts: one when it gives no number, not a number when it is vague.
  double count() {
    Capture count = capture("NUM").orElse(null);
    if (count == null) {
      return 1;
    }
    boolean pair = Double.isNaN(count.number()) && count.value().equals("2");
    return pair ? 2 : count.number();
  }

  boolean says(String word) {
    return lexemes.subList(start, end).stream().anyMatch(l -> l.is(word));
  }
}
