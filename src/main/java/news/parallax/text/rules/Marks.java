package news.parallax.text.rules;

/// The kinds of punctuation that matter to where a sentence ends.
final class Marks {
  private Marks() {}

  static boolean isMark(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…' || c == '。' || c == '？' || c == '！';
  }

  static boolean isCloser(char c) {
    return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»';
  }

  static boolean isOpener(char c) {
    return isQuote(c) || c == '(' || c == '[' || isDash(c) || c == '•' || c == '*';
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '‘' || c == '’' || c == '\'' || c == '«'
        || c == '»';
  }

  static boolean isApostrophe(char c) {
    return c == '’' || c == '\'';
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }
}
