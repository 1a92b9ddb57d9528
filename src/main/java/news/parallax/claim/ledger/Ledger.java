package news.parallax.claim.ledger;

import java.util.List;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.Dispute;
import news.parallax.claim.Figure;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;

/// All that is claimed in a story, by whom, and how it stands.
///
/// @param cast who is in it
/// @param attributions ordered by article, then place
/// @param claims ordered by article, then place
/// @param clusters those told by most origins first
/// @param reports what whole sentences of several origins report, that somebody spoke included;
///   their tellings are sentences or openings of sentences, nobody's claims
/// @param figures ordered by article, then place
public record Ledger(
    Cast cast,
    List<Attribution> attributions,
    List<Claim> claims,
    List<ClaimCluster> clusters,
    List<ClaimCluster> reports,
    List<Figure> figures,
    List<Dispute> disputes,
    List<AttributionLoss> losses) {
  public Ledger {
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    clusters = List.copyOf(clusters);
    reports = List.copyOf(reports);
    figures = List.copyOf(figures);
    disputes = List.copyOf(disputes);
    losses = List.copyOf(losses);
  }
}
