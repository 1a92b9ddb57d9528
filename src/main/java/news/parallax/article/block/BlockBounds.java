package news.parallax.article.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.article.block.Lines.Line;
import news.parallax.text.Span;

/// Finds where the paragraphs of a plain text begin and end.
///
/// A line is a paragraph, unless the text is wrapped by hand: then lines belong together that were
/// broken only because the next word had no room. A line that goes on in small letters is joined in
/// every case.
final class BlockBounds {
  /// Nobody wraps at fewer or more columns.
  private static final int NARROWEST = 40;

  private static final int WIDEST = 110;

  private static final Pattern BULLET = Pattern.compile("[•◦‣▪●*·–-]\\s+\\S.*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]\\s+\\S.*", Pattern.DOTALL);

  /// A stretch of text and whether it is marked as an item of a list; the mark is not in the span.
  record Bound(Span span, boolean listItem) {}

  private final String text;
  private final List<Line> lines;
  private final int width;

  BlockBounds(String text, int from) {
    this.text = text;
    this.lines = Lines.of(text, from);
    this.width = wrapWidth();
  }

  List<Bound> find() {
    List<Bound> bounds = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !joins(lines.get(i - 1), lines.get(i))) {
        if (first < i) {
          bounds.add(bound(lines.get(first).span().cover(lines.get(i - 1).span())));
        }
        first = i;
      }
    }
    return bounds;
  }

  private Bound bound(Span span) {
    String head = text.substring(span.start(), Math.min(span.end(), span.start() + 8));
    if (BULLET.matcher(head).matches() || NUMBER.matcher(head).matches()) {
      int mark = span.start();
      while (!Character.isWhitespace(text.charAt(mark))) {
        mark++;
      }
      return new Bound(new Span(mark, span.end()).trim(text), true);
    }
    return new Bound(span, false);
  }

  private boolean joins(Line line, Line next) {
    if (next.apart() || isItem(next)) {
      return false;
    }
    char end = text.charAt(line.span().end() - 1);
    char start = text.charAt(next.span().start());
    if (Character.isLowerCase(start) && (Character.isLetterOrDigit(end) || end == ',')) {
      return true;
    }
    return width > 0 && isForced(line, next, width) && next.indent() <= line.indent() + 1;
  }

  private boolean isItem(Line line) {
    String head =
        text.substring(line.span().start(), Math.min(line.span().end(), line.span().start() + 8));
    return BULLET.matcher(head).matches() || NUMBER.matcher(head).matches();
  }

  /// Whether the next line's first word had no room on this line.
  private boolean isForced(Line line, Line next, int columns) {
    int word = next.span().start();
    while (word < next.span().end() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return length(line) + 1 + word - next.span().start() > columns;
  }

  private static int length(Line line) {
    return line.indent() + line.span().length();
  }

  /// The column at which the text is wrapped by hand, or 0 when it is not.
  private int wrapWidth() {
    int longest = 0;
    int breaks = 0;
    int small = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).apart()) {
        longest = Math.max(longest, Math.max(length(lines.get(i - 1)), length(lines.get(i))));
        breaks++;
        small += Character.isLowerCase(text.charAt(lines.get(i).span().start())) ? 1 : 0;
      }
    }
    if (longest < NARROWEST || longest > WIDEST || breaks < 2 || small * 4 < breaks) {
      return 0;
    }
    int forced = 0;
    for (int i = 1; i < lines.size(); i++) {
      forced += !lines.get(i).apart() && isForced(lines.get(i - 1), lines.get(i), longest) ? 1 : 0;
    }
    return forced * 10 >= breaks * 7 ? longest : 0;
  }
}
