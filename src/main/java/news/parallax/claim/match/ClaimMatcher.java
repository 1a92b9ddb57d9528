package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.Figure;
import news.parallax.claim.actor.Cast;
import news.parallax.story.AnalyzedStory;

/// Joins the claims that tell the same fact, whoever tells it.
///
/// A cluster stands around one claim, its best telling; the others say at least as much. So a
/// cluster's best telling is carried by every claim in it, which a chain of look-alikes would not
/// ensure. See `docs/decisions/0004-claims-are-matched-by-what-they-say.md`.
public final class ClaimMatcher {
  private static final int RARE_TERMS = 8;
  private static final int SHARED_RARE_TERMS = 2;
  private static final int MOST_WITH_A_RARE_TERM = 60;

  /// The clusters, those told by most origins first. Every claim is in at least one; a long claim
  /// that tells several facts is in several, and where only the beginning of a claim is told by
  /// others too, that beginning is the best telling.
  public List<ClaimCluster> match(AnalyzedStory story, Cast cast, List<Claim> claims) {
    ProfileReader reader = new ProfileReader(story, cast);
    return match(story, reader.read(claims), reader.headlines(), List.of());
  }

  /// @param headlines what headlines say: they may tell a claim, and are none themselves
  /// @param figures the figures of the claims: where two articles give one number for one quantity,
  ///   less of the other words need to be the same
  public List<ClaimCluster> match(
      AnalyzedStory story, List<Profile> claims, List<Profile> headlines, List<Figure> figures) {
    TermWeights weights = new TermWeights(claims);
    List<Profile> profiles = new ArrayList<>(claims);
    profiles.addAll(headlines);
    SameFact sameFact = new SameFact(weights, profiles, SameFact.SURE);
    Map<Integer, List<Telling>> tellings = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      tellings.put(i, Telling.all(i, claims.get(i)));
    }
    List<List<Found>> found =
        pairs(profiles, weights).parallelStream()
            .map(pair -> judge(sameFact, tellings, profiles, pair[0], pair[1]))
            .toList();
    for (List<Found> ofPair : found) {
      for (Found one : ofPair) {
        (one.holds() ? one.telling().supporters() : one.telling().contradictors()).add(one.other());
      }
    }
    new SharedFigures(new Support(weights), figures).join(claims, tellings);
    return new ClusterBuilder(story, profiles, tellings).build();
  }

  /// What whole sentences report and others report, too: clusters of those that are told by more
  /// than one origin.
  ///
  /// @param reports what may be told
  /// @param others claims and headlines: they may tell it
  public List<ClaimCluster> reports(
      AnalyzedStory story, List<Profile> reports, List<Profile> claims, List<Profile> headlines) {
    TermWeights weights = new TermWeights(claims);
    List<Profile> profiles = new ArrayList<>(reports);
    profiles.addAll(headlines);
    profiles.addAll(claims);
    SameFact sameFact = new SameFact(weights, profiles, SameFact.LIKELY);
    Map<Integer, List<Telling>> tellings = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      tellings.put(i, Telling.all(i, reports.get(i)));
    }
    List<List<Found>> found =
        pairs(profiles, weights).parallelStream()
            .filter(pair -> pair[0] < reports.size() || pair[1] < reports.size())
            .filter(pair -> !sameOrigin(story, profiles.get(pair[0]), profiles.get(pair[1])))
            .map(pair -> judge(sameFact, tellings, profiles, pair[0], pair[1]))
            .toList();
    for (List<Found> ofPair : found) {
      for (Found one : ofPair) {
        if (one.holds()) {
          one.telling().supporters().add(one.other());
        }
      }
    }
    return new ClusterBuilder(story, profiles, tellings)
        .build().stream().filter(c -> c.originCount() > 1).toList();
  }

  private static boolean sameOrigin(AnalyzedStory story, Profile a, Profile b) {
    return story
        .story()
        .originOf(a.claim().articleId())
        .equals(story.story().originOf(b.claim().articleId()));
  }

  private record Found(Telling telling, int other, boolean holds) {}

  private static List<Found> judge(
      SameFact sameFact,
      Map<Integer, List<Telling>> tellings,
      List<Profile> profiles,
      int one,
      int another) {
    List<Found> found = new ArrayList<>();
    for (int claim : new int[] {one, another}) {
      int other = claim == one ? another : one;
      for (Telling telling : tellings.getOrDefault(claim, List.of())) {
        SameFact.Verdict verdict = sameFact.judge(telling.profile(), profiles.get(other));
        if (verdict.holds() || verdict.contradicted()) {
          found.add(new Found(telling, other, verdict.holds()));
        }
      }
    }
    return found;
  }

  /// Pairs of claims that share rare terms, and those that two articles open with: the only ones
  /// that are compared.
  private static List<int[]> pairs(List<Profile> profiles, TermWeights weights) {
    Map<String, List<Integer>> index = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (String key : weights.rarest(profiles.get(i), RARE_TERMS * 2)) {
        if (weights.claimsWith(key) <= MOST_WITH_A_RARE_TERM) {
          index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    Map<Long, Integer> shared = new LinkedHashMap<>();
    for (List<Integer> with : index.values()) {
      for (int a = 0; a < with.size(); a++) {
        for (int b = a + 1; b < with.size(); b++) {
          shared.merge(((long) with.get(a) << 32) | with.get(b), 1, Integer::sum);
        }
      }
    }
    for (int a = 0; a < profiles.size(); a++) {
      for (int b = a + 1; b < profiles.size() && Leads.isLead(profiles.get(a)); b++) {
        boolean apart =
            !profiles.get(a).claim().articleId().equals(profiles.get(b).claim().articleId());
        if (apart && Leads.isLead(profiles.get(b))) {
          shared.put(((long) a << 32) | b, SHARED_RARE_TERMS);
        }
      }
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= SHARED_RARE_TERMS)
        .map(e -> new int[] {(int) (e.getKey() >> 32), (int) (e.getKey() & 0xffffffffL)})
        .sorted(Comparator.comparingInt((int[] p) -> p[0]).thenComparingInt(p -> p[1]))
        .toList();
  }
}
