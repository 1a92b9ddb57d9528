package news.parallax.text.time;

import java.util.List;
import java.util.Map;
import news.parallax.text.time.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/// Reads numbers in digits and in words: "24", "twenty-four", "two and a half", "2 1/2", "nineteen
/// ninety-seven".
final class NumberReader {
  /// A number read.
  ///
  /// @param end the lexeme after its last
  record Read(double value, int end) {}

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20,
          "thirty", 30,
          "forty", 40,
          "fifty", 50,
          "sixty", 60,
          "seventy", 70,
          "eighty", 80,
          "ninety", 90);

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30));

  private NumberReader() {}

  /// Whether a lexeme can open a cardinal number.
  static boolean opensCardinal(Lexeme lexeme) {
    return lexeme.isNumber()
        || SMALL.containsKey(lexeme.lower())
        || TENS.containsKey(lexeme.lower())
        || lexeme.is("hundred")
        || lexeme.is("half");
  }

  static boolean opensOrdinal(Lexeme lexeme) {
    return lexeme.kind() == Kind.ORDINAL
        || ORDINALS.containsKey(lexeme.lower())
        || TENS.containsKey(lexeme.lower());
  }

  /// A cardinal number, with its fraction.
  static @Nullable Read cardinal(List<Lexeme> lexemes, int at) {
    if (lexemes.get(at).is("half")) {
      int next = wordAt(lexemes, at + 1, "a") || wordAt(lexemes, at + 1, "an") ? at + 2 : at + 1;
      return new Read(0.5, next);
    }
    Read whole = lexemes.get(at).isNumber() ? digits(lexemes, at) : words(lexemes, at);
    if (whole == null) {
      return null;
    }
    int next = whole.end;
    if (wordAt(lexemes, next, "and") && wordAt(lexemes, next + 2, "half")) {
      return new Read(whole.value + 0.5, next + 3);
    }
    return whole;
  }

  private static Read digits(List<Lexeme> lexemes, int at) {
    double value = lexemes.get(at).number();
    int next = at + 1;
    if (isFraction(lexemes, at)) {
      return new Read(value / lexemes.get(at + 2).number(), at + 3);
    }
    int fraction = wordAt(lexemes, next, "-") ? next + 1 : next;
    if (fraction < lexemes.size()
        && lexemes.get(fraction).isNumber()
        && isFraction(lexemes, fraction)) {
      return new Read(
          value + lexemes.get(fraction).number() / lexemes.get(fraction + 2).number(),
          fraction + 3);
    }
    return new Read(value, next);
  }

  private static boolean isFraction(List<Lexeme> lexemes, int at) {
    return wordAt(lexemes, at + 1, "/")
        && at + 2 < lexemes.size()
        && lexemes.get(at + 2).isNumber()
        && lexemes.get(at).number() < lexemes.get(at + 2).number()
        && lexemes.get(at + 2).number() <= 12;
  }

  private static @Nullable Read words(List<Lexeme> lexemes, int at) {
    double total = 0;
    double part = -1;
    int i = at;
    int end = at;
    while (i < lexemes.size()) {
      String word = lexemes.get(i).lower();
      Integer small = SMALL.get(word);
      Integer tens = TENS.get(word);
      if (tens != null && (part < 0 || part % 100 == 0)) {
        part = Math.max(part, 0) + tens;
      } else if (small != null
          && (part < 0
              || (part % 10 == 0 && part % 100 >= 20 && small < 10)
              || (part % 100 == 0 && part > 0))) {
        part = Math.max(part, 0) + small;
      } else if (word.equals("hundred") && part < 100) {
        part = (part < 0 ? 1 : part) * 100;
      } else if (word.equals("thousand") && part > 0) {
        total = part * 1000;
        part = 0;
      } else {
        break;
      }
      i++;
      end = i;
      boolean hyphen =
          wordAt(lexemes, i, "-")
              && i + 1 < lexemes.size()
              && SMALL.containsKey(lexemes.get(i + 1).lower());
      boolean joined = hyphen || (wordAt(lexemes, i, "and") && part > 0 && part % 100 == 0);
      i = joined ? i + 1 : i;
    }
    return end == at ? null : new Read(total + Math.max(part, 0), end);
  }

  /// An ordinal number: "20th", "third", "twenty-first".
  static @Nullable Read ordinal(List<Lexeme> lexemes, int at) {
    Lexeme first = lexemes.get(at);
    if (first.kind() == Kind.ORDINAL) {
      return new Read(first.number(), at + 1);
    }
    Integer plain = ORDINALS.get(first.lower());
    if (plain != null) {
      return new Read(plain, at + 1);
    }
    Integer tens = TENS.get(first.lower());
    int next = wordAt(lexemes, at + 1, "-") ? at + 2 : at + 1;
    if (tens == null || next >= lexemes.size()) {
      return null;
    }
    Integer unit = ORDINALS.get(lexemes.get(next).lower());
    return unit == null || unit > 9 ? null : new Read(tens + unit, next + 1);
  }

  /// A year: "1997", "'97", "nineteen ninety-seven", "two thousand and six".
  static @Nullable Read year(List<Lexeme> lexemes, int at) {
    Lexeme first = lexemes.get(at);
    if (first.isDigits(4) && first.number() >= 1000 && first.number() < 2200) {
      return new Read(first.number(), at + 1);
    }
    if (first.is("'")) {
      boolean two =
          at + 1 < lexemes.size()
              && lexemes.get(at + 1).isDigits(2)
              && !lexemes.get(at + 1).spaced();
      if (!two) {
        return null;
      }
      double number = lexemes.get(at + 1).number();
      return new Read(number < 40 ? 2000 + number : 1900 + number, at + 2);
    }
    Integer hundreds = SMALL.get(first.lower());
    if (hundreds != null && hundreds >= 16 && at + 1 < lexemes.size()) {
      Read rest =
          TENS.containsKey(lexemes.get(at + 1).lower())
                  || SMALL.getOrDefault(lexemes.get(at + 1).lower(), 0) > 9
              ? words(lexemes, at + 1)
              : null;
      return rest == null || rest.value > 99
          ? null
          : new Read(hundreds * 100 + rest.value, rest.end);
    }
    if (first.is("two") && wordAt(lexemes, at + 1, "thousand")) {
      Read year = words(lexemes, at);
      return year == null || year.value > 2099 ? null : year;
    }
    return null;
  }

  private static boolean wordAt(List<Lexeme> lexemes, int at, String word) {
    return at < lexemes.size() && lexemes.get(at).is(word);
  }
}
