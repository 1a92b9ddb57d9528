package news.parallax.claim.ledger;

import news.parallax.claim.Claim;

/// One outlet prints as its own fact what another attributes to somebody.
///
/// @param asserted the claim without a source
/// @param attributed the same claim with one
public record AttributionLoss(Claim asserted, Claim attributed) {}
