package news.parallax.claim;

import java.util.List;
import news.parallax.story.AnalyzedStory;

/// Finds the numbers that count or measure something, with what they count and who counted.
public final class FigureExtractor {
  /// The figures of all claims, ordered by article, then place.
  public List<Figure> extract(AnalyzedStory story, Cast cast, List<Claim> claims) {
    return List.of();
  }
}
