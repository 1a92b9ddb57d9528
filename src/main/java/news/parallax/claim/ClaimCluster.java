package news.parallax.claim;

import java.util.List;

/// The same claim told by one or more articles.
///
/// @param id stable within the story, such as `fact:3`
/// @param claims its tellings, the best told first; at most one an article need not hold: an
///   article may tell it twice
/// @param contradictedBy claims that say otherwise on the same matter
/// @param originCount over how many independent origins it is told
public record ClaimCluster(
    String id, List<Claim> claims, List<Claim> contradictedBy, Standing standing, int originCount) {
  /// How a claim stands among the articles.
  public enum Standing {
    /// Told by several independent origins, contradicted by none.
    AGREED,
    /// Somebody says otherwise.
    DISPUTED,
    /// Told by one origin.
    ALONE,
    /// Was so, or was counted so, until a later article told otherwise.
    SUPERSEDED
  }

  public ClaimCluster {
    claims = List.copyOf(claims);
    contradictedBy = List.copyOf(contradictedBy);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a cluster without claims");
    }
  }

  /// Its best telling.
  public Claim best() {
    return claims.getFirst();
  }

  /// The ids of the articles that carry it, sorted.
  public List<String> articleIds() {
    return claims.stream().map(Claim::articleId).distinct().sorted().toList();
  }
}
