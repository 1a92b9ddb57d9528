package news.parallax.text.nlp4j;

/// Text with typographic characters → the same text in the characters that the tokenizer was
/// written for, one for one, so that every offset stays what it was.
final class PlainCharacters {
  private PlainCharacters() {}

  static String of(String text, int start, int end) {
    char[] plain = new char[end - start];
    for (int i = start; i < end; i++) {
      plain[i - start] = plain(text, i);
    }
    return new String(plain);
  }

  private static char plain(String text, int at) {
    char c = text.charAt(at);
    if (c >= ' ' && c < 0x7f) {
      return c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u02bc', '\u2032', '\u00b4', '\uff07' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033', '\uff02' -> '"';
      case '\u2010', '\u2011', '\u2212' -> '-';
      case '\u2012', '\u2013' -> isDigit(text, at - 1) && isDigit(text, at + 1) ? '-' : c;
      // Unlike three stops, a semicolon parts the words on both its sides.
      case '\u2026' -> ';';
      case '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff' -> ' ';
      default -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
