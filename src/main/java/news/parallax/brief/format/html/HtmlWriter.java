package news.parallax.brief.format.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes well-formed HTML: whatever is opened is closed, and every text and attribute is escaped.
/// Names of elements and attributes are the program's own; nothing read ever becomes one.
final class HtmlWriter {
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "link",
          "style",
          "script",
          "header",
          "main",
          "nav",
          "article",
          "section",
          "footer",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "ul",
          "ol",
          "li",
          "dl",
          "table",
          "thead",
          "tbody",
          "tr",
          "figure",
          "figcaption",
          "details",
          "blockquote");
  private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "wbr", "col");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// Opens an element.
  ///
  /// @param attributes names and values in turn; a null value leaves the attribute away
  HtmlWriter open(String element, @Nullable String... attributes) {
    start(element, attributes);
    if (!VOID.contains(element)) {
      open.push(element);
    }
    return this;
  }

  /// Closes the element that was opened last.
  HtmlWriter close() {
    String element = open.pop();
    out.append("</").append(element).append('>');
    if (BLOCKS.contains(element)) {
      out.append('\n');
    }
    return this;
  }

  HtmlWriter text(String text) {
    escape(text, false);
    return this;
  }

  /// An element that holds nothing but text.
  HtmlWriter element(String element, String text, @Nullable String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /// An element without content, such as a shape of an SVG.
  HtmlWriter shape(String element, @Nullable String... attributes) {
    start(element, attributes);
    out.append("</").append(element).append('>');
    return this;
  }

  /// A style sheet or script of the program's own, written as it is.
  HtmlWriter verbatim(String element, String content) {
    out.append('<').append(element).append('>').append(content);
    out.append("</").append(element).append(">\n");
    return this;
  }

  /// All that was written.
  ///
  /// @throws IllegalStateException when an element is still open
  String html() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }

  private void start(String element, @Nullable String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(value, true);
        out.append('"');
      }
    }
    out.append('>');
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n', '\t' -> out.append(c);
        case '\r' -> out.append("&#13;");
        default -> out.append(isUnprintable(c) || isHalf(text, i) ? '\ufffd' : c);
      }
    }
  }

  /// Controls, and the marks that turn the direction of all text after them.
  private static boolean isUnprintable(char c) {
    return Character.isISOControl(c)
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\ufffe'
        || c == '\uffff';
  }

  /// Whether the unit at `i` is half a character whose other half is missing.
  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
