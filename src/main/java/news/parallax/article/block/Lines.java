package news.parallax.article.block;

import java.util.ArrayList;
import java.util.List;
import news.parallax.text.Span;

/// The lines of a text, however their ends are written.
final class Lines {
  /// One line that is not blank.
  ///
  /// @param span its words, trimmed
  /// @param indent how many blanks stand before them
  /// @param apart whether it is the first, or an empty line stands before it
  record Line(Span span, int indent, boolean apart) {}

  private Lines() {}

  /// The lines of `text` from `from` on, without the blank ones.
  static List<Line> of(String text, int from) {
    List<Line> lines = new ArrayList<>();
    boolean apart = true;
    int start = from;
    while (start < text.length()) {
      int end = endOfLine(text, start);
      Span span = new Span(start, end).trim(text);
      if (span.isEmpty()) {
        apart = true;
      } else {
        lines.add(new Line(span, span.start() - start, apart));
        apart = false;
      }
      boolean carriageReturn =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (carriageReturn ? 2 : 1);
    }
    return lines;
  }

  private static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }
}
