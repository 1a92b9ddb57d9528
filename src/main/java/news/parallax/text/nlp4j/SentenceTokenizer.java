package news.parallax.text.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import news.parallax.text.Span;

/// A sentence → its words, by the library's tokenizer; after which brackets that it left on a word
/// are taken off.
final class SentenceTokenizer {
  private static final String BRACKETS = "()[]{}";

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  List<Piece> tokenize(String text, Span span) {
    String plain = PlainCharacters.of(text, span.start(), span.end());
    List<Piece> pieces = new ArrayList<>();
    for (Token token : tokenizer.tokenize(plain)) {
      split(plain, token.getStartOffset(), token.getEndOffset(), span.start(), pieces);
    }
    return pieces;
  }

  private static void split(String plain, int start, int end, int offset, List<Piece> pieces) {
    int from = start;
    int to = end;
    if (hasWord(plain, from, to)) {
      while (from < to - 1 && isBracket(plain.charAt(from))) {
        add(plain, from, ++from, offset, pieces);
      }
      while (to > from + 1 && isCloser(plain.charAt(to - 1))) {
        to--;
      }
    }
    add(plain, from, to, offset, pieces);
    for (int i = to; i < end; i++) {
      add(plain, i, i + 1, offset, pieces);
    }
  }

  private static void add(String plain, int start, int end, int offset, List<Piece> pieces) {
    pieces.add(new Piece(new Span(offset + start, offset + end), form(plain, start, end)));
  }

  private static boolean hasWord(String plain, int start, int end) {
    return plain
        .substring(start, end)
        .chars()
        .anyMatch(c -> Character.isLetterOrDigit(c) || c == '%');
  }

  private static boolean isBracket(char c) {
    return BRACKETS.indexOf(c) >= 0;
  }

  private static boolean isCloser(char c) {
    return isBracket(c) || c == '"';
  }

  /// The models know a dash as two hyphens and an ellipsis as three stops, and no soft hyphen.
  private static String form(String plain, int start, int end) {
    String word = plain.substring(start, end);
    if (word.length() == 1) {
      return switch (word.charAt(0)) {
        case '\u2012', '\u2013', '\u2014', '\u2015' -> "--";
        case '-' -> isApart(plain, start) ? "--" : word;
        case PlainCharacters.ELLIPSIS -> "...";
        default -> word;
      };
    }
    String spelled = word.replace("\u00ad", "");
    return spelled.isEmpty() ? word : spelled;
  }

  private static boolean isApart(String plain, int at) {
    return (at == 0 || plain.charAt(at - 1) == ' ')
        && at + 1 < plain.length()
        && plain.charAt(at + 1) == ' ';
  }
}
