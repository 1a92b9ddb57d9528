package news.parallax.text.time;

import java.util.List;
import java.util.Set;

/// A step of a rule's pattern and what comes after it.
sealed interface Step {
  /// One of some words.
  record Words(Set<String> words, Step next) implements Step {}

  /// A phrase of a class of the vocabulary, kept under a label.
  record Phrase(int category, String label, Step next) implements Step {}

  /// A number, kept under a label.
  record Numeral(Kind kind, String label, Step next) implements Step {
    enum Kind {
      NUM,
      ORD,
      YEAR,
      DAY,
      DECADE,
      CLOCK,
      ISO,
      SLASHED
    }
  }

  /// Any of several ways on.
  record Fork(List<Step> ways) implements Step {
    public Fork {
      ways = List.copyOf(ways);
    }
  }

  /// What must, or must not, stand before the first lexeme; not part of the expression.
  record Before(Set<String> words, boolean negated, Step next) implements Step {}

  /// What must, or must not, stand next; not part of the expression.
  record After(Step probe, boolean negated, Step next) implements Step {}

  /// The next lexeme opens with a capital letter.
  record Capital(Step next) implements Step {}

  /// The end of the pattern.
  record Done() implements Step {}
}
