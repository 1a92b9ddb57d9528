package news.parallax.brief;

import java.util.Locale;

/// A passage that a statement rests on.
///
/// @param article id of the article
/// @param start first UTF-16 unit in the article's text
/// @param end exclusive
/// @param text the words there, to the character
public record Citation(String article, int start, int end, String text) {
  public Citation {
    if (start < 0 || end <= start || text.length() != end - start) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "not a citation: [%d, %d) %s", start, end, text));
    }
  }
}
