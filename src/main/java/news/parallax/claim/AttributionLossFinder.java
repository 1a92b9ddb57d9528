package news.parallax.claim;

import java.util.List;
import news.parallax.story.AnalyzedStory;

/// Finds what one outlet prints as its own fact while another attributes it to somebody.
public final class AttributionLossFinder {
  /// The losses, in the order of the clusters.
  public List<AttributionLoss> find(AnalyzedStory story, List<ClaimCluster> clusters) {
    return List.of();
  }
}
