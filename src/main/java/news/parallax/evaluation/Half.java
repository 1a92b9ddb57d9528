package news.parallax.evaluation;

import java.util.Optional;
import java.util.stream.Stream;

/// Which part of data with right answers is scored: the part that rules were tuned on, the part
/// that nobody has looked at, or all of it.
public enum Half {
  TUNING("tuning"),
  HELD_OUT("held-out"),
  BOTH("both");

  private final String word;

  Half(String word) {
    this.word = word;
  }

  /// Its name on the command line and in the file of floors.
  public String word() {
    return word;
  }

  public static Optional<Half> find(String word) {
    return Stream.of(values()).filter(h -> h.word.equals(word)).findFirst();
  }
}
