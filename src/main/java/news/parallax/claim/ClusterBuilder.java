package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.ClaimCluster.Standing;
import news.parallax.story.AnalyzedStory;

/// Gathers claims around those that tell a fact best.
final class ClusterBuilder {
  private final AnalyzedStory story;
  private final List<Profile> profiles;
  private final Map<Integer, Set<Integer>> supporters;
  private final Map<Integer, Set<Integer>> contradictors;

  ClusterBuilder(
      AnalyzedStory story,
      List<Profile> profiles,
      Map<Integer, Set<Integer>> supporters,
      Map<Integer, Set<Integer>> contradictors) {
    this.story = story;
    this.profiles = profiles;
    this.supporters = supporters;
    this.contradictors = contradictors;
  }

  private record Candidate(int centre, Set<Integer> members, int origins, double quality) {}

  List<ClaimCluster> build() {
    Telling telling = new Telling();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      Set<Integer> members = new TreeSet<>(supporters.getOrDefault(i, Set.of()));
      members.add(i);
      candidates.add(new Candidate(i, members, origins(members), telling.quality(profiles.get(i))));
    }
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> -c.origins())
            .thenComparingDouble(c -> -c.quality())
            .thenComparing(c -> profiles.get(c.centre()).claim().id()));
    Set<Integer> told = new TreeSet<>();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (told.contains(candidate.centre())) {
        continue;
      }
      chosen.add(candidate);
      told.add(candidate.centre());
      for (int member : candidate.members()) {
        if (mutual(candidate.centre(), member)) {
          told.add(member);
        }
      }
    }
    List<ClaimCluster> clusters = new ArrayList<>();
    for (Candidate candidate : chosen) {
      boolean within =
          candidate.members().size() == 1
              && chosen.stream()
                  .anyMatch(
                      c -> c.centre() != candidate.centre() && c.members().contains(candidate.centre())
                          && c.members().size() > 1 && covers(c.centre(), candidate.centre()));
      if (!within) {
        clusters.add(cluster("fact:" + (clusters.size() + 1), candidate));
      }
    }
    return List.copyOf(clusters);
  }

  /// Whether the two claims say the same, neither more than the other.
  private boolean mutual(int a, int b) {
    return supporters.getOrDefault(b, Set.of()).contains(a)
        && supporters.getOrDefault(a, Set.of()).contains(b);
  }

  private boolean covers(int centre, int claim) {
    return mutual(centre, claim);
  }

  private int origins(Set<Integer> members) {
    return (int)
        members.stream()
            .map(m -> story.story().originOf(profiles.get(m).claim().articleId()).id())
            .distinct()
            .count();
  }

  private ClaimCluster cluster(String id, Candidate candidate) {
    Claim best = profiles.get(candidate.centre()).claim();
    List<Claim> claims = new ArrayList<>(List.of(best));
    candidate.members().stream()
        .filter(m -> m != candidate.centre())
        .map(m -> profiles.get(m).claim())
        .forEach(claims::add);
    Set<Integer> against = new TreeSet<>();
    for (int member : candidate.members()) {
      against.addAll(contradictors.getOrDefault(member, Set.of()));
    }
    against.removeAll(candidate.members());
    List<Claim> contradicting = against.stream().map(a -> profiles.get(a).claim()).toList();
    Standing standing =
        !contradicting.isEmpty()
            ? Standing.DISPUTED
            : candidate.origins() > 1 ? Standing.AGREED : Standing.ALONE;
    return new ClaimCluster(id, claims, contradicting, standing, candidate.origins());
  }
}
