package news.parallax.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One try of a pattern at one place of a sentence; finds the longest way through it.
final class Trial {
  private final Vocabulary vocabulary;
  private final List<Lexeme> lexemes;
  private final int start;
  private final List<Capture> captures = new ArrayList<>();
  private @Nullable Match best;

  private Trial(Vocabulary vocabulary, List<Lexeme> lexemes, int start) {
    this.vocabulary = vocabulary;
    this.lexemes = lexemes;
    this.start = start;
  }

  /// The longest match of a pattern that begins at a lexeme; null when there is none.
  static @Nullable Match match(
      Vocabulary vocabulary, List<Lexeme> lexemes, int start, Step pattern) {
    Trial trial = new Trial(vocabulary, lexemes, start);
    trial.walk(pattern, start);
    return trial.best;
  }

  private void walk(Step step, int at) {
    switch (step) {
      case Step.Words(Set<String> words, Step next) -> {
        if (at < lexemes.size() && words.contains(lexemes.get(at).lower())) {
          walk(next, at + 1);
        }
      }
      case Step.Phrase(int category, String label, Step next) -> {
        Vocabulary.Found found =
            at < lexemes.size() ? vocabulary.find(lexemes, at, category) : null;
        if (found != null) {
          keep(new Capture(label, found.value(), Double.NaN, at, found.end()), next);
        }
      }
      case Step.Numeral(Step.Numeral.Kind kind, String label, Step next) -> {
        Capture read = at < lexemes.size() ? read(kind, label, at) : null;
        if (read != null) {
          keep(read, next);
        }
      }
      case Step.Fork(List<Step> ways) -> {
        for (Step way : ways) {
          walk(way, at);
        }
      }
      case Step.Before(Set<String> words, boolean negated, Step next) -> {
        boolean stands = standsBefore(words, at);
        if (stands != negated) {
          walk(next, at);
        }
      }
      case Step.After(Step probe, boolean negated, Step next) -> {
        if ((match(vocabulary, lexemes, at, probe) != null) != negated) {
          walk(next, at);
        }
      }
      case Step.Capital(Step next) -> {
        if (at < lexemes.size() && lexemes.get(at).capital()) {
          walk(next, at);
        }
      }
      case Step.Done() -> {
        if (best == null || at > best.end()) {
          best = new Match(lexemes, start, at, List.copyOf(captures));
        }
      }
    }
  }

  private boolean standsBefore(Set<String> words, int at) {
    if (at == 0) {
      return words.contains("START");
    }
    Lexeme before = lexemes.get(at - 1);
    return words.contains(before.lower()) || (before.isNumber() && words.contains("NUMBER"));
  }

  private void keep(Capture capture, Step next) {
    captures.add(capture);
    walk(next, capture.end());
    captures.removeLast();
  }

  private @Nullable Capture read(Step.Numeral.Kind kind, String label, int at) {
    Lexeme lexeme = lexemes.get(at);
    return switch (kind) {
      case NUM -> capture(label, at, NumberReader.cardinal(lexemes, at));
      case ORD -> capture(label, at, NumberReader.ordinal(lexemes, at));
      case YEAR -> capture(label, at, NumberReader.year(lexemes, at));
      case DAY -> day(label, at);
      case DECADE -> shaped(label, at, lexeme.kind() == Lexeme.Kind.DECADE);
      case CLOCK -> shaped(label, at, lexeme.kind() == Lexeme.Kind.CLOCK);
      case ISO -> shaped(label, at, lexeme.kind() == Lexeme.Kind.ISO_DATE);
      case SLASHED -> shaped(label, at, lexeme.kind() == Lexeme.Kind.SLASH_DATE);
    };
  }

  private @Nullable Capture day(String label, int at) {
    Lexeme lexeme = lexemes.get(at);
    boolean digits = lexeme.isDigits(1) || lexeme.isDigits(2);
    NumberReader.Read read =
        digits ? new NumberReader.Read(lexeme.number(), at + 1) : NumberReader.ordinal(lexemes, at);
    return read == null || read.value() < 1 || read.value() > 31 ? null : capture(label, at, read);
  }

  private @Nullable Capture shaped(String label, int at, boolean fits) {
    Lexeme lexeme = lexemes.get(at);
    return fits ? new Capture(label, lexeme.lower(), lexeme.number(), at, at + 1) : null;
  }

  private static @Nullable Capture capture(String label, int at, NumberReader.@Nullable Read read) {
    return read == null ? null : new Capture(label, "", read.value(), at, read.end());
  }
}
