package news.parallax.claim;

import java.util.List;
import java.util.Map;
import news.parallax.story.AnalyzedStory;

/// Finds who is in a story: actors joined over its articles and gathered into parties.
public final class CastBuilder {
  /// The cast of a story whose entities have been voted on.
  public Cast build(AnalyzedStory story) {
    return new Cast(List.of(), List.of(), Map.of());
  }
}
