package news.parallax.text.time;

/// A word, number or mark as the time rules see it: finer than a token, so that "mid-June" is three
/// of them and "Feb." is one.
///
/// @param start first UTF-16 unit in the text
/// @param end exclusive
/// @param lower its letters in lower case, without the stop of an abbreviation
/// @param number the value of a number, an ordinal or a decade; NaN for words and marks
/// @param capital whether it opens with a capital letter
/// @param spaced whether white space stands before it
record Lexeme(
    int start, int end, Kind kind, String lower, double number, boolean capital, boolean spaced) {
  /// What a lexeme looks like.
  enum Kind {
    WORD,
    /// `12`, `1,200`, `2.5`
    NUMBER,
    /// `20th`
    ORDINAL,
    /// `1990s`, `90s`
    DECADE,
    /// `10:35`
    CLOCK,
    /// `2023-05-20`
    ISO_DATE,
    /// `5/20/2023`
    SLASH_DATE,
    MARK
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /// Whether it is a whole number written in so many digits, without a comma or a point.
  boolean isDigits(int count) {
    return kind == Kind.NUMBER && lower.length() == count && lower.indexOf('.') < 0;
  }
}
