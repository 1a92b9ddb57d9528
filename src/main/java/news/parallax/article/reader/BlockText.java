package news.parallax.article.reader;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import news.parallax.text.Span;

/// Puts the text of an article together from blocks that a format marks: one after the other, an
/// empty line between them, blanks in each made one.
final class BlockText {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /// Adds a block, unless its words are blank.
  void add(String words, Kind kind) {
    String clean = clean(words);
    if (clean.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(clean);
    blocks.add(new Block(new Span(start, text.length()), kind));
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /// One blank between words; no invisible characters, no halves of characters.
  static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
        blank = !clean.isEmpty();
        continue;
      }
      boolean invisible =
          c == '\u00ad'
              || (c >= '\u200b' && c <= '\u200f')
              || c == '\u2060'
              || c == '\ufeff'
              || c < ' ';
      if (invisible) {
        continue;
      }
      if (blank) {
        clean.append(' ');
        blank = false;
      }
      clean.append(isHalf(words, i) ? '\ufffd' : c);
    }
    return clean.toString();
  }

  private static boolean isHalf(String words, int i) {
    char c = words.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == words.length() || !Character.isLowSurrogate(words.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(words.charAt(i - 1)));
  }
}
