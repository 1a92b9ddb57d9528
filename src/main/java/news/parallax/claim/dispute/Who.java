package news.parallax.claim.dispute;

import news.parallax.claim.Claim;
import news.parallax.claim.Dispute;
import news.parallax.claim.Holders;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.match.Terms.Term;

/// Who holds a position: what a claim told by an outlet does not say of itself.
///
/// @param actor the id of the actor; empty for a group or an outlet
/// @param party what tells that one apart from those of other sides
record Who(String actor, String party) {
  /// The first holder of a position, who holds the claim.
  static Who of(Dispute.Position position, Claim claim, Cast cast, Holders holders) {
    String name = position.holders().getFirst();
    return cast.actors().stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .map(Who::of)
        .orElseGet(() -> new Who("", claim.isAttributed() ? holders.side(claim) : "name:" + name));
  }

  private static Who of(Actor actor) {
    return new Who(actor.id(), actor.partyId());
  }

  /// Whether a name means this one or somebody of the same party.
  boolean isNamed(Term term) {
    return party.equals(term.party()) || (!actor.isEmpty() && term.keys().contains("@" + actor));
  }
}
