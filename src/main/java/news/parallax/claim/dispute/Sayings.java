package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.claim.Claim;
import news.parallax.claim.ClauseMood;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Profile;
import news.parallax.text.ParseTree;
import org.jspecify.annotations.Nullable;

/// The claims of a story by where they stand and whose they are.
final class Sayings {
  private final Cast cast;
  private final Map<String, TreeMap<Integer, List<Claim>>> claims = new TreeMap<>();
  private final Map<String, Profile> profiles = new TreeMap<>();

  Sayings(Cast cast, List<Profile> profiles) {
    this.cast = cast;
    for (Profile profile : profiles) {
      Claim claim = profile.claim();
      this.profiles.put(claim.id(), profile);
      claims
          .computeIfAbsent(claim.articleId(), a -> new TreeMap<>())
          .computeIfAbsent(claim.sentence().index(), i -> new ArrayList<>())
          .add(claim);
    }
  }

  /// The claims as they are compared, ordered by id.
  Collection<Profile> profiles() {
    return profiles.values();
  }

  @Nullable Profile profile(Claim claim) {
    return profiles.get(claim.id());
  }

  /// The claims of a sentence of an article.
  List<Claim> in(String article, int sentence) {
    return claims.getOrDefault(article, new TreeMap<>()).getOrDefault(sentence, List.of());
  }

  /// Whether who denies says the claim.
  boolean isBy(Denial denial, Claim claim) {
    Attribution attribution = claim.attribution();
    @Nullable String actor = attribution == null ? null : attribution.actorId();
    boolean person =
        cast.actor(denial.denier()).filter(a -> a.kind() == Actor.Kind.PERSON).isPresent();
    return actor != null
        && (actor.equals(denial.denier())
            || (!person && party(actor).equals(party(denial.denier()))));
  }

  /// The party of an actor.
  String party(String actor) {
    return cast.actor(actor).map(Actor::partyId).orElse(actor);
  }

  /// Whether the claims name the one who denies them.
  boolean speakOf(Denial denial, List<Claim> claims) {
    String denier = "@" + denial.denier();
    return claims.stream().map(this::profile).anyMatch(p -> p != null && p.keys().contains(denier));
  }

  /// "Did not dispute", "does not deny": who says so admits it.
  static boolean admits(ParseTree tree, Attribution attribution) {
    return attribution.act() == Attribution.Act.DENIES
        && attribution.cue().stream()
            .flatMap(c -> tree.words(c).stream())
            .anyMatch(w -> tree.isVerb(w) && ClauseMood.negated(tree, w));
  }

  /// Whether somebody known is said to hold the claim.
  static boolean holdersKnown(Claim claim) {
    Attribution attribution = claim.attribution();
    return attribution != null && attribution.actorId() != null;
  }
}
