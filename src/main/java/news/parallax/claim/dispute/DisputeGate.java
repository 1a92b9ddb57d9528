package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.claim.Claim;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Position;

/// Lets through what is likely to be a dispute, with the claims that make it one.
final class DisputeGate {
  /// For the likeliest of a story, and for further ones.
  private static final double ENOUGH = 0.5;

  private static final double ENOUGH_FOR_MORE = 0.65;
  private static final int MOST_LOOKED_AT = 3;
  private static final int MOST = 5;

  private final DisputeModel model;
  private final DisputeTraits traits;

  DisputeGate(DisputeModel model, DisputeTraits traits) {
    this.model = model;
    this.traits = traits;
  }

  private record Judged(Candidate candidate, Dispute dispute, double chance) {}

  private record Pair(Claim one, Claim other, double chance) {}

  /// The likely ones, the likeliest first, each quarrel once.
  List<Dispute> open(List<Candidate> candidates) {
    List<Judged> judged = new ArrayList<>();
    candidates.forEach(c -> judged.add(judge(c)));
    judged.removeIf(j -> j.chance() < ENOUGH);
    judged.sort(
        Comparator.comparingDouble((Judged j) -> -j.chance())
            .thenComparing(j -> j.dispute().topic())
            .thenComparing(j -> first(j.dispute(), 0).id())
            .thenComparing(j -> first(j.dispute(), 1).id()));
    List<Dispute> open = new ArrayList<>();
    for (Judged one : judged) {
      boolean sure = open.isEmpty() || one.chance() >= ENOUGH_FOR_MORE;
      if (sure && open.size() < MOST && open.stream().noneMatch(o -> tellsAgain(one.dispute(), o))) {
        open.add(one.dispute());
      }
    }
    return open;
  }

  private Judged judge(Candidate candidate) {
    List<Pair> pairs = new ArrayList<>();
    Position left = candidate.dispute().positions().getFirst();
    Position right = candidate.dispute().positions().getLast();
    for (Claim one : left.claims().stream().limit(MOST_LOOKED_AT).toList()) {
      for (Claim other : right.claims().stream().limit(MOST_LOOKED_AT).toList()) {
        if (!one.sentence().equals(other.sentence()) || !one.span().overlaps(other.span())) {
          pairs.add(new Pair(one, other, chance(candidate, one, other)));
        }
      }
    }
    if (pairs.isEmpty()) {
      return new Judged(candidate, candidate.dispute(), 0);
    }
    Pair best = pairs.getFirst();
    for (Pair pair : pairs) {
      best = pair.chance() > best.chance() ? pair : best;
    }
    Set<Claim> ones = new LinkedHashSet<>(List.of(best.one()));
    Set<Claim> others = new LinkedHashSet<>(List.of(best.other()));
    for (Pair pair : pairs) {
      boolean likely = pair.chance() >= ENOUGH;
      if (likely && pair.other().equals(best.other())) {
        ones.add(pair.one());
      }
      if (likely && pair.one().equals(best.one())) {
        others.add(pair.other());
      }
    }
    Dispute kept =
        new Dispute(
            candidate.dispute().topic(),
            candidate.dispute().kind(),
            List.of(traits.position(left, ones), traits.position(right, others)));
    return new Judged(candidate, kept, best.chance());
  }

  /// How likely the model finds it; likely enough, where one says something of somebody and that one
  /// denies it next: of those that were judged four in five are disputes. Where one values high
  /// what another values low nothing was judged; the rules are trusted.
  private double chance(Candidate candidate, Claim one, Claim other) {
    Map<String, Double> own = traits.of(candidate, one, other);
    if (candidate.finder() == Candidate.Finder.JUDGEMENT) {
      return ENOUGH_FOR_MORE;
    }
    if (own.get("same side") > 0) {
      return 0;
    }
    boolean plain =
        candidate.finder() == Candidate.Finder.DENIAL
            && own.get("denied before") > 0
            && own.get("next") > 0
            && (candidate.surely() || own.get("denier named") > 0);
    double chance = model.chance(own);
    return plain ? Math.max(ENOUGH, chance) : chance;
  }

  /// Whether it is between two who have been told to differ, or told by a sentence that tells
  /// another.
  private static boolean tellsAgain(Dispute later, Dispute earlier) {
    boolean fact = later.kind() == Dispute.Kind.FACT;
    return (sameSides(later, earlier) && !(fact && areOtherQuestions(later, earlier)))
        || later.topic().equals(earlier.topic())
        || sharesASentence(later, earlier);
  }

  private static boolean areOtherQuestions(Dispute later, Dispute earlier) {
    return later.topic().startsWith("whether ") && earlier.topic().startsWith("whether ");
  }

  private static boolean sharesASentence(Dispute later, Dispute earlier) {
    return later.positions().stream()
        .anyMatch(p ->
            earlier.positions().stream()
                .anyMatch(e ->
                    e.claims().getFirst().sentence().equals(p.claims().getFirst().sentence())));
  }

  private static boolean sameSides(Dispute one, Dispute other) {
    return (meet(one, 0, other, 0) && meet(one, 1, other, 1))
        || (meet(one, 0, other, 1) && meet(one, 1, other, 0));
  }

  private static boolean meet(Dispute one, int side, Dispute other, int otherSide) {
    Set<String> holders = new HashSet<>(one.positions().get(side).holders());
    return other.positions().get(otherSide).holders().stream().anyMatch(holders::contains);
  }

  private static Claim first(Dispute dispute, int side) {
    return dispute.positions().get(side).claims().getFirst();
  }
}
