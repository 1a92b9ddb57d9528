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
      int start = token.getStartOffset();
      int end = token.getEndOffset();
      int from = start;
      int to = end;
      if (hasWord(plain, start, end)) {
        while (from < to - 1 && isBracket(plain.charAt(from))) {
          from++;
        }
        while (to - 1 > from && isCloser(plain.charAt(to - 1))) {
          to--;
        }
      }
      for (int i = start; i < from; i++) {
        pieces.add(piece(text, plain, i, i + 1, span.start()));
      }
      pieces.add(piece(text, plain, from, to, span.start()));
      for (int i = to; i < end; i++) {
        pieces.add(piece(text, plain, i, i + 1, span.start()));
      }
    }
    return pieces;
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

  private static Piece piece(String text, String plain, int start, int end, int offset) {
    Span span = new Span(offset + start, offset + end);
    String word = plain.substring(start, end);
    return new Piece(span, word.length() == 1 ? mark(text, span, word) : spelled(word));
  }

  /// The models know a dash as two hyphens and an ellipsis as three stops.
  private static String mark(String text, Span span, String word) {
    return switch (text.charAt(span.start())) {
      case '\u2012', '\u2013', '\u2014', '\u2015' -> "--";
      case '\u2026' -> "...";
      case '-' -> isApart(text, span) ? "--" : word;
      default -> word;
    };
  }

  private static boolean isApart(String text, Span span) {
    return (span.start() == 0 || Character.isWhitespace(text.charAt(span.start() - 1)))
        && span.end() < text.length()
        && Character.isWhitespace(text.charAt(span.end()));
  }

  /// Without soft hyphens.
  private static String spelled(String word) {
    String spelled = word.replace("\u00ad", "");
    return spelled.isEmpty() ? word : spelled;
  }
}
