package news.parallax.claim;

import java.util.List;
import news.parallax.story.AnalyzedStory;

/// Finds the matters that are told differently: figures, facts and assessments that cannot both
/// hold.
public final class DisputeFinder {
  /// The disputes, those with most holders first.
  public List<Dispute> find(
      AnalyzedStory story, Cast cast, List<ClaimCluster> clusters, List<Figure> figures) {
    return List.of();
  }
}
