package news.parallax.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Span;
import news.parallax.text.time.Lexeme.Kind;

/// Cuts a stretch of text into lexemes. Works on the characters, so that it does not hang on how
/// somebody else's tokenizer treats hyphens and stops.
final class Lexer {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "hr", "hrs",
          "min", "sec", "yr", "yrs");

  private static final Pattern ISO =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern SLASHES = Pattern.compile("\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
  private static final Pattern DOTTED = Pattern.compile("[A-Za-z](?:\\.[A-Za-z])+\\.?");

  private final String text;
  private final int end;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;

  private Lexer(String text, Span span) {
    this.text = text;
    this.at = span.start();
    this.end = span.end();
  }

  static List<Lexeme> lex(String text, Span span) {
    Lexer lexer = new Lexer(text, span);
    while (lexer.at < lexer.end) {
      lexer.next();
    }
    return lexer.lexemes;
  }

  private void next() {
    char c = text.charAt(at);
    if (isLetter(c)) {
      word();
    } else if (isDigit(c)) {
      number();
    } else {
      if (!isSpace(c)) {
        add(at + 1, Kind.MARK, mark(c), Double.NaN);
      }
      at++;
    }
  }

  private void word() {
    int to = at + 1;
    while (to < end && isLetter(text.charAt(to))) {
      to++;
    }
    if (to < end && text.charAt(to) == '.' && to - at == 1) {
      Matcher dotted = at(DOTTED);
      if (dotted.lookingAt()) {
        String letters = dotted.group().replace(".", "").toLowerCase(Locale.ROOT);
        add(dotted.end(), Kind.WORD, letters, Double.NaN);
        at = dotted.end();
        return;
      }
    }
    String lower = text.substring(at, to).toLowerCase(Locale.ROOT);
    boolean stopped = to < end && text.charAt(to) == '.' && ABBREVIATIONS.contains(lower);
    to = stopped ? to + 1 : to;
    add(to, Kind.WORD, lower, Double.NaN);
    at = to;
  }

  private void number() {
    if (take(ISO, Kind.ISO_DATE) || take(SLASHES, Kind.SLASH_DATE) || take(CLOCK, Kind.CLOCK)) {
      return;
    }
    Matcher digits = at(NUMBER);
    if (!digits.lookingAt()) {
      throw new IllegalStateException("no number at " + at);
    }
    String plain = digits.group().replace(",", "");
    double value = Double.parseDouble(plain);
    int to = digits.end();
    int decade = endOfDecade(to);
    if (decade > 0 && value % 10 == 0 && value > 0 && plain.indexOf('.') < 0) {
      add(decade, Kind.DECADE, plain, value);
      at = decade;
      return;
    }
    int ordinal = endOfOrdinal(to);
    if (ordinal > 0) {
      add(ordinal, Kind.ORDINAL, plain, value);
      at = ordinal;
      return;
    }
    String written = plain.length() == to - at ? plain : plain + " grouped";
    add(to, Kind.NUMBER, written, value);
    at = to;
  }

  private boolean take(Pattern pattern, Kind kind) {
    Matcher matcher = at(pattern);
    if (!matcher.lookingAt() || (matcher.end() < end && isDigit(text.charAt(matcher.end())))) {
      return false;
    }
    add(matcher.end(), kind, matcher.group(), Double.NaN);
    at = matcher.end();
    return true;
  }

  private Matcher at(Pattern pattern) {
    return pattern.matcher(text).region(at, end);
  }

  /// The end of "s" or "'s" at the place given, when it closes a decade; else -1.
  private int endOfDecade(int place) {
    int s = place < end && isApostrophe(text.charAt(place)) ? place + 1 : place;
    if (s >= end || text.charAt(s) != 's') {
      return -1;
    }
    return s + 1 < end && isLetter(text.charAt(s + 1)) ? -1 : s + 1;
  }

  private int endOfOrdinal(int place) {
    if (place + 2 > end || (place + 2 < end && isLetter(text.charAt(place + 2)))) {
      return -1;
    }
    String suffix = text.substring(place, place + 2).toLowerCase(Locale.ROOT);
    return switch (suffix) {
      case "st", "nd", "rd", "th" -> place + 2;
      default -> -1;
    };
  }

  private void add(int to, Kind kind, String lower, double number) {
    boolean spaced = at == 0 || isSpace(text.charAt(at - 1));
    boolean capital = Character.isUpperCase(text.charAt(at));
    lexemes.add(new Lexeme(at, to, kind, lower, number, capital, spaced));
  }

  private static String mark(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u00b4' -> "'";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
      case '\u201c', '\u201d' -> "\"";
      default -> String.valueOf(c);
    };
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > 127 && Character.isLetter(c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }
}
