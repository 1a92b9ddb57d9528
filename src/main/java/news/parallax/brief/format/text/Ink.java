package news.parallax.brief.format.text;

/// How strongly words are printed. Inside the writer a style is one control character before the
/// words and [#END] behind them; none can come from outside, because [Printable] lets none through.
enum Ink {
  BOLD('\u0001', "1"),
  FAINT('\u0002', "2"),
  ACCENT('\u0003', "36");

  static final char END = '\u0004';

  private final char mark;
  private final String code;

  Ink(char mark, String code) {
    this.mark = mark;
    this.code = code;
  }

  /// The words in this ink.
  String of(String words) {
    return words.isEmpty() ? "" : mark + words + END;
  }

  /// The line for a terminal, its marks turned into escape sequences or, without colour, left away.
  ///
  /// @param open the ink that the line before left open, 0 for none
  static String print(String line, char open, boolean colour) {
    StringBuilder out = new StringBuilder();
    char ink = open;
    if (colour && ink != 0) {
      out.append(start(ink));
    }
    for (char c : line.toCharArray()) {
      if (c > END || c == 0) {
        out.append(c);
      } else if (colour) {
        out.append(c == END ? "\u001b[0m" : start(c));
      }
      ink = c > END ? ink : c == END ? 0 : c;
    }
    return colour && ink != 0 ? out.append("\u001b[0m").toString() : out.toString();
  }

  /// The ink that is still open at the end of a line.
  static char openAfter(String line, char open) {
    char ink = open;
    for (char c : line.toCharArray()) {
      ink = c > END ? ink : c == END ? 0 : c;
    }
    return ink;
  }

  private static String start(char mark) {
    for (Ink ink : values()) {
      if (ink.mark == mark) {
        return "\u001b[" + ink.code + "m";
      }
    }
    throw new IllegalArgumentException("no ink: " + (int) mark);
  }
}
