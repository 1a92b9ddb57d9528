package news.parallax.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.text.Span;

/// Where the words of an article stand in quotation marks. A quotation that a paragraph leaves open
/// ends with the paragraph: the next one opens it again, as newspapers do.
public final class Quotations {
  /// Words between quotation marks, the marks included.
  ///
  /// @param block the block that holds it
  /// @param open whether the paragraph ends before the quotation does
  public record Quotation(Span span, int block, boolean open) {
    /// The words without the marks.
    Span inside(String text) {
      int from = span.start();
      int to = span.end();
      while (from < to && isMark(text.charAt(from))) {
        from++;
      }
      while (to > from && isMark(text.charAt(to - 1))) {
        to--;
      }
      return new Span(from, to);
    }
  }

  private final List<Quotation> all;

  private Quotations(List<Quotation> all) {
    this.all = List.copyOf(all);
  }

  public static Quotations of(Article article) {
    List<Quotation> all = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (block.kind().isProse()) {
        scan(article.text(), block.span(), b, all);
      }
    }
    return new Quotations(all);
  }

  private static void scan(String text, Span block, int index, List<Quotation> out) {
    int open = -1;
    for (int i = block.start(); i < block.end(); i++) {
      int width = markWidth(text, i);
      if (width == 0) {
        continue;
      }
      char mark = text.charAt(i);
      boolean opens = mark == '\u201c' || mark == '\u201e' || (mark != '\u201d' && open < 0);
      if (opens && open < 0) {
        open = i;
      } else if (!opens && open >= 0) {
        out.add(new Quotation(new Span(open, i + width), index, false));
        open = -1;
      }
      i += width - 1;
    }
    if (open >= 0) {
      out.add(new Quotation(new Span(open, block.end()), index, true));
    }
  }

  /// How many characters the quotation mark at `i` takes: 0 for no mark, 2 for two single ones.
  private static int markWidth(String text, int i) {
    char c = text.charAt(i);
    if (c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e') {
      return 1;
    }
    boolean twice = i + 1 < text.length() && text.charAt(i + 1) == c;
    return (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018') && twice ? 2 : 0;
  }

  static boolean isMark(char c) {
    return c == '"'
        || c == '\u201c'
        || c == '\u201d'
        || c == '\u201e'
        || c == '\''
        || c == '\u2018'
        || c == '\u2019'
        || c == '`';
  }

  /// All of them, in order.
  List<Quotation> all() {
    return all;
  }

  /// Those that overlap the span, in order.
  public List<Quotation> in(Span span) {
    int from = 0;
    int to = all.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (all.get(middle).span().end() <= span.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    List<Quotation> found = new ArrayList<>();
    for (int i = from; i < all.size() && all.get(i).span().start() < span.end(); i++) {
      found.add(all.get(i));
    }
    return found;
  }

  /// Whether the character stands in quotation marks.
  public boolean isQuoted(int offset) {
    return !in(new Span(offset, offset + 1)).isEmpty();
  }
}
