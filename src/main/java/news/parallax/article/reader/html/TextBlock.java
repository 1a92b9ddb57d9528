package news.parallax.article.reader.html;

import org.jsoup.nodes.Element;

/// A stretch of a page's text between two breaks.
///
/// @param element the block-level element that holds it
/// @param form what the markup makes of it
/// @param text its words, blanks made one
/// @param linked how many of its characters are within links
record TextBlock(Element element, Form form, String text, int linked) {
  enum Form {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    CELL
  }

  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
  }

  /// Whether it reads as sentences and not as a label or a list of links.
  boolean isProse() {
    if (form == Form.HEADING || text.length() < 50 || linkDensity() > 0.4) {
      return false;
    }
    int blanks = 0;
    boolean sentence = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      blanks += c == ' ' ? 1 : 0;
      sentence |= c == '.' || c == ',' || c == '?' || c == '!' || c == '。' || c == '、' || c == '…';
    }
    return sentence && (blanks >= 7 || text.codePointAt(0) > 0x2e80);
  }
}
