package news.parallax.claim;

import java.util.List;
import news.parallax.story.AnalyzedStory;

/// Joins the claims that tell the same fact, whoever tells it.
public final class ClaimMatcher {
  /// The clusters, those told by most origins first; every claim is in exactly one.
  public List<ClaimCluster> match(AnalyzedStory story, List<Claim> claims) {
    return List.of();
  }
}
