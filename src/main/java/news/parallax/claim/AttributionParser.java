package news.parallax.claim;

import java.util.List;
import news.parallax.story.AnalyzedStory;

/// Finds who is said to have said, thought or wanted what.
public final class AttributionParser {
  /// The attributions of a story, ordered by article, then place of the content.
  public List<Attribution> parse(AnalyzedStory story, Cast cast) {
    return List.of();
  }
}
