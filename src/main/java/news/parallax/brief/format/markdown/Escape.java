package news.parallax.brief.format.markdown;

/// Makes texts that were read plain words in Markdown: nothing in them is markup, a link, HTML, or
/// the beginning of a list.
final class Escape {
  private static final String MARKUP = "\\`*_[]<>|~$#!^{}";

  private Escape() {}

  /// On one line, every character that could be markup behind a backslash.
  static String of(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            blank(escaped);
          } else if (c == '&') {
            escaped.append("&amp;");
          } else if (!isHidden(c)) {
            escaped.append(MARKUP.indexOf(c) >= 0 ? "\\" : "");
            escaped.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 0xfffd : c);
          }
        });
    return start(escaped.toString().strip());
  }

  /// What opens a list or a line under a heading only at the start of a line.
  private static String start(String text) {
    return text.replaceFirst("^([-+=:])", "\\\\$1")
        .replaceFirst("^(\\d+)([.)])(?=\\s|$)", "$1\\\\$2");
  }

  private static void blank(StringBuilder escaped) {
    if (!escaped.isEmpty() && escaped.charAt(escaped.length() - 1) != ' ') {
      escaped.append(' ');
    }
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xfeff;
  }
}
