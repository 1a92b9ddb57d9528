package news.parallax.brief.wording;

/// The double quotation marks of a statement, curly or straight or one of each, as outlets mix
/// them.
final class QuotationMarks {
  private QuotationMarks() {}

  /// The words with the mark that was cut off them put back: one that opens at their head, or one
  /// that closes at their end.
  static String balanced(String words) {
    int depth = 0;
    int missing = 0;
    boolean curly = true;
    for (int i = 0; i < words.length(); i++) {
      char mark = words.charAt(i);
      if (mark != '“' && mark != '”' && mark != '"') {
        continue;
      }
      curly = mark != '"';
      if (opens(words, i)) {
        depth++;
      } else if (depth > 0) {
        depth--;
      } else {
        missing++;
      }
    }
    String opening = curly ? "“" : "\"";
    String closing = curly ? "”" : "\"";
    return opening.repeat(missing) + words + closing.repeat(depth);
  }

  /// Whether the mark opens a quotation: a straight one does where a word begins.
  private static boolean opens(String words, int at) {
    char mark = words.charAt(at);
    if (mark != '"') {
      return mark == '“';
    }
    boolean wordBehind = at + 1 < words.length() && !isGap(words.charAt(at + 1));
    boolean wordBefore = at > 0 && !isGap(words.charAt(at - 1));
    return wordBehind && !wordBefore;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || "([—–-".indexOf(c) >= 0;
  }

  /// Whether a quotation is open at a place of the words.
  static boolean isQuoted(String words, int offset) {
    if (offset < 0 || offset > words.length()) {
      return false;
    }
    return count(words.substring(0, offset)) % 2 != 0;
  }

  /// How many double quotation marks the words hold.
  static int count(String words) {
    return (int) words.chars().filter(c -> c == '“' || c == '”' || c == '"').count();
  }
}
