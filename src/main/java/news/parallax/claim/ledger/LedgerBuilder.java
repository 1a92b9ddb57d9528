package news.parallax.claim.ledger;

import java.util.ArrayList;
import java.util.List;
import news.parallax.claim.AttributionParser;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.ClaimCluster.Standing;
import news.parallax.claim.ClaimExtractor;
import news.parallax.claim.Dispute;
import news.parallax.claim.Figure;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.CastBuilder;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.claim.dispute.DisputeFinder;
import news.parallax.claim.figure.FigureExtractor;
import news.parallax.claim.match.ClaimMatcher;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.ProfileReader;
import news.parallax.story.AnalyzedStory;

/// Builds the ledger of a story: who is in it, what is claimed, by whom, and how it stands.
public final class LedgerBuilder {
  /// The ledger of a story; the same story gives the same ledger.
  public Ledger build(AnalyzedStory story) {
    StoryReading reading = StoryReading.of(story);
    Cast cast = new CastBuilder().build(reading);
    List<Attribution> attributions = new AttributionParser().parse(reading, cast);
    List<Claim> claims = new ClaimExtractor().extract(story, attributions);
    ProfileReader reader = new ProfileReader(story, cast);
    List<Profile> profiles = reader.read(claims);
    List<Figure> figures = new FigureExtractor().extract(story, cast, profiles, claims);
    ClaimMatcher matcher = new ClaimMatcher();
    List<Profile> headlines = reader.headlines();
    List<ClaimCluster> matched = matcher.match(story, profiles, headlines, figures);
    List<ClaimCluster> reports =
        matcher.reports(story, reader.reports(claims), profiles, headlines);
    List<Dispute> disputes =
        new DisputeFinder().among(story, cast, attributions, profiles, matched, figures);
    Supersession supersession = new Supersession(story, profiles, figures);
    List<ClaimCluster> clusters =
        matched.stream()
            .map(c -> standing(c, disputes))
            .map(c -> standing(c, supersession))
            .toList();
    List<AttributionLoss> losses =
        new AttributionLossFinder().find(story, cast, attributions, clusters, figures);
    return new Ledger(cast, attributions, claims, clusters, reports, figures, disputes, losses);
  }

  /// A claim that stands on one side of a dispute is not agreed, however many tell it.
  private static ClaimCluster standing(ClaimCluster cluster, List<Dispute> disputes) {
    List<Claim> against = new ArrayList<>(cluster.contradictedBy());
    for (Dispute dispute : disputes) {
      for (Dispute.Position own : dispute.positions()) {
        if (own.claims().stream().noneMatch(c -> tells(cluster, c))) {
          continue;
        }
        dispute.positions().stream()
            .filter(p -> !p.equals(own))
            .flatMap(p -> p.claims().stream())
            .filter(c -> !against.contains(c) && !tells(cluster, c))
            .forEach(against::add);
      }
    }
    return against.size() == cluster.contradictedBy().size()
        ? cluster
        : new ClaimCluster(
            cluster.id(), cluster.claims(), against, Standing.DISPUTED, cluster.originCount());
  }

  private static ClaimCluster standing(ClaimCluster cluster, Supersession supersession) {
    return cluster.standing() != Standing.DISPUTED && supersession.isOvertaken(cluster)
        ? new ClaimCluster(
            cluster.id(),
            cluster.claims(),
            cluster.contradictedBy(),
            Standing.SUPERSEDED,
            cluster.originCount())
        : cluster;
  }

  /// Whether the claim, or the claim that its best telling is the beginning of, is in the cluster.
  private static boolean tells(ClaimCluster cluster, Claim claim) {
    return cluster.claims().stream()
        .anyMatch(c ->
            c.equals(claim)
                || (c.sentence().equals(claim.sentence()) && claim.span().contains(c.span())));
  }
}
