package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.ClaimCluster.Standing;
import news.parallax.story.AnalyzedStory;

/// Gathers claims around those that tell a fact best.
final class ClusterBuilder {
  private static final double CUT_COSTS = 1;
  private static final double CUT_FROM_SPEAKER_COSTS = 3;

  private final AnalyzedStory story;
  private final List<Profile> profiles;
  private final Map<Integer, List<Telling>> tellings;

  ClusterBuilder(
      AnalyzedStory story, List<Profile> profiles, Map<Integer, List<Telling>> tellings) {
    this.story = story;
    this.profiles = profiles;
    this.tellings = tellings;
  }

  private record Candidate(Telling telling, Set<Integer> members, int origins, double quality) {
    int claim() {
      return telling.claim();
    }
  }

  List<ClaimCluster> build() {
    List<Candidate> candidates = new ArrayList<>();
    for (List<Telling> of : tellings.values()) {
      for (Telling telling : of) {
        Candidate candidate = candidate(telling);
        if (telling.isWhole(profiles.get(telling.claim())) || candidate.origins() > 1) {
          candidates.add(candidate);
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> -c.origins())
            .thenComparingDouble(c -> -c.quality())
            .thenComparing(c -> c.telling().profile().claim().id()));
    Set<Integer> told = new TreeSet<>();
    List<ClaimCluster> clusters = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!told.contains(candidate.claim())) {
        told.add(candidate.claim());
        candidate.members().stream()
            .filter(m -> saysTheSame(candidate.telling(), m))
            .forEach(told::add);
        clusters.add(cluster("fact:" + (clusters.size() + 1), candidate));
      }
    }
    return List.copyOf(clusters);
  }

  private Candidate candidate(Telling telling) {
    Set<Integer> members = new TreeSet<>(telling.supporters());
    members.add(telling.claim());
    Profile profile = telling.profile();
    boolean whole = telling.isWhole(profiles.get(telling.claim()));
    boolean attributed = profile.claim().isAttributed();
    double cut = whole ? 0 : attributed ? CUT_FROM_SPEAKER_COSTS : CUT_COSTS;
    return new Candidate(telling, members, origins(members), TellingQuality.of(profile) - cut);
  }

  /// Whether a member says no more than the telling: it is then told with it.
  private boolean saysTheSame(Telling telling, int member) {
    return tellings.getOrDefault(member, List.of()).stream()
        .anyMatch(t -> t.supporters().contains(telling.claim()));
  }

  private int origins(Set<Integer> members) {
    return (int)
        members.stream()
            .map(m -> story.story().originOf(profiles.get(m).claim().articleId()).id())
            .distinct()
            .count();
  }

  private ClaimCluster cluster(String id, Candidate candidate) {
    List<Claim> claims = new ArrayList<>();
    claims.add(candidate.telling().profile().claim());
    candidate.members().stream()
        .filter(m -> m != candidate.claim())
        .map(m -> profiles.get(m).claim())
        .forEach(claims::add);
    Set<Integer> against = new TreeSet<>(candidate.telling().contradictors());
    against.removeAll(candidate.members());
    List<Claim> contradicting = against.stream().map(a -> profiles.get(a).claim()).toList();
    Standing standing =
        !contradicting.isEmpty()
            ? Standing.DISPUTED
            : candidate.origins() > 1 ? Standing.AGREED : Standing.ALONE;
    return new ClaimCluster(id, claims, contradicting, standing, candidate.origins());
  }
}
