package news.parallax.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A printed sentence and the passages it rests on.
///
/// @param text what the reader reads
/// @param citations the passages; the first is the one that the wording was taken from; never empty
/// @param attributedTo id of the party whose claim it is, null when it is nobody's in particular
/// @param asOf the date for which it holds when that is not the brief's, else null
public record Statement(
    String text,
    Kind kind,
    List<Citation> citations,
    @Nullable String attributedTo,
    @Nullable CitedDate asOf) {
  /// How a statement's wording came about.
  public enum Kind {
    /// Words of an article, unchanged.
    QUOTED,
    /// Words of one article with parts dropped and references resolved in [brackets].
    CONDENSED,
    /// Put together from measured facts.
    COMPOSED
  }

  public Statement {
    citations = List.copyOf(citations);
    if (text.isBlank()) {
      throw new IllegalArgumentException("an empty statement");
    }
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("a statement without a citation: " + text);
    }
  }
}
