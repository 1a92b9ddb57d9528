package news.parallax.claim;

import java.util.List;
import news.parallax.story.AnalyzedStory;

/// Builds the ledger of a story: who is in it, what is claimed, by whom, and how it stands.
public final class LedgerBuilder {
  /// The ledger of a story; the same story gives the same ledger.
  public Ledger build(AnalyzedStory story) {
    StoryReading reading = StoryReading.of(story);
    Cast cast = new CastBuilder().build(reading);
    List<Attribution> attributions = new AttributionParser().parse(reading, cast);
    List<Claim> claims = new ClaimExtractor().extract(story, attributions);
    List<ClaimCluster> clusters = new ClaimMatcher().match(story, cast, claims);
    List<Figure> figures = new FigureExtractor().extract(story, cast, claims);
    List<Dispute> disputes = new DisputeFinder().find(story, cast, claims, clusters, figures);
    List<AttributionLoss> losses = new AttributionLossFinder().find(story, clusters);
    return new Ledger(cast, attributions, claims, clusters, figures, disputes, losses);
  }
}
