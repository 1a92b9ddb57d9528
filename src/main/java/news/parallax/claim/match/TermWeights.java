package news.parallax.claim.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.match.Terms.Term;

/// How much a term tells in a story: the rarer over its claims, the more; names and numbers more
/// than verbs and adjectives.
public final class TermWeights {
  private final Map<String, Integer> claimsWith = new HashMap<>();

  /// How many claims a story has whose words weigh as they are.
  private static final double CLAIMS = 400;

  private static final double MOST_RAISED = 1.6;

  private final int claims;
  private final double raised;

  public TermWeights(List<Profile> profiles) {
    this.claims = profiles.size();
    this.raised = Math.clamp(StrictMath.log(CLAIMS) / StrictMath.log(claims + 2.0), 1, MOST_RAISED);
    for (Profile profile : profiles) {
      for (String key : profile.keys()) {
        claimsWith.merge(key, 1, Integer::sum);
      }
    }
  }

  public double weight(Term term) {
    double kind =
        switch (term.kind()) {
          case NAME -> 1.0;
          case NUMBER -> 1.5;
          case ACTION -> 1.0;
          case THING -> 1.0;
          case QUALITY -> 0.5;
        };
    return kind * rarity(term.keys());
  }

  /// From about 0.7 for a word in every second claim to 5 and more for one in a hundred; in a story
  /// of few claims, where nothing is rare, raised to what it would be among many.
  double rarity(Set<String> keys) {
    int most = keys.stream().mapToInt(k -> claimsWith.getOrDefault(k, 0)).max().orElse(0);
    return raised * Math.log((claims + 1.0) / (most + 0.5)) + 0.3;
  }

  int claimsWith(String key) {
    return claimsWith.getOrDefault(key, 0);
  }

  /// The keys of a claim's rarest terms.
  Set<String> rarest(Profile profile, int howMany) {
    List<String> sorted =
        profile.keys().stream()
            .sorted(
                java.util.Comparator.comparingInt(this::claimsWith)
                    .thenComparing(java.util.Comparator.naturalOrder()))
            .limit(howMany)
            .toList();
    return new TreeSet<>(sorted);
  }
}
