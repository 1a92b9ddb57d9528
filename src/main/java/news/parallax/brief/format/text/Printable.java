package news.parallax.brief.format.text;

/// Makes texts that were read safe for a terminal: no control reaches it, nothing turns the
/// direction of what follows, and white space is one blank.
final class Printable {
  private Printable() {}

  static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            blank(printable);
          } else if (!isHidden(c)) {
            printable.appendCodePoint(isHalf(c) ? 0xfffd : c);
          }
        });
    return printable.toString().strip();
  }

  private static void blank(StringBuilder printable) {
    if (!printable.isEmpty() && printable.charAt(printable.length() - 1) != ' ') {
      printable.append(' ');
    }
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xfeff;
  }

  private static boolean isHalf(int c) {
    return c >= 0xd800 && c <= 0xdfff;
  }
}
