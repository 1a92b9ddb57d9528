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
import news.parallax.claim.dispute.Candidate.Finder;

/// Lets through what is likely to be a dispute, with the claims that make it one.
final class DisputeGate {
  /// For the likeliest of a story, and for further ones.
  private static final double ENOUGH = 0.45;

  private static final double ENOUGH_FOR_MORE = 0.7;

  private static final int MOST_LOOKED_AT = 3;
  private static final int MOST = 4;

  private final DisputeModel model;
  private final DisputeTraits traits;
  private final PlainlyHeld held;
  private final OneMatter matter;

  DisputeGate(DisputeModel model, DisputeTraits traits, PlainlyHeld held, OneMatter matter) {
    this.model = model;
    this.traits = traits;
    this.held = held;
    this.matter = matter;
  }

  private record Judged(Dispute dispute, double chance) {}

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
      if (open.stream().anyMatch(o -> tellsAgain(one.dispute(), o))) {
        open.replaceAll(o -> withTellings(o, one.dispute()));
      } else if (sure && open.size() < MOST) {
        open.add(one.dispute());
      }
    }
    return open;
  }

  /// With what is said for the same sides on the same topic: of that which is told first not all
  /// can be printed.
  private static Dispute withTellings(Dispute dispute, Dispute again) {
    boolean same =
        dispute.topic().equals(again.topic())
            && holder(dispute, 0).equals(holder(again, 0))
            && holder(dispute, 1).equals(holder(again, 1));
    return same
        ? new Dispute(
            dispute.topic(),
            dispute.kind(),
            List.of(together(dispute, again, 0), together(dispute, again, 1)))
        : dispute;
  }

  private static Position together(Dispute dispute, Dispute again, int side) {
    Set<Claim> claims = new LinkedHashSet<>(dispute.positions().get(side).claims());
    claims.addAll(again.positions().get(side).claims());
    return new Position(dispute.positions().get(side).holders(), List.copyOf(claims));
  }

  private static String holder(Dispute dispute, int side) {
    return dispute.positions().get(side).holders().getFirst();
  }

  private Judged judge(Candidate candidate) {
    Dispute dispute = candidate.dispute();
    if (PlainDispute.isOfNoKind(candidate)) {
      return new Judged(dispute, 0);
    }
    if (candidate.finder() == Finder.CHARGE) {
      return new Judged(dispute, held.isClear(dispute) ? candidate.fit() : 0);
    }
    if (candidate.finder() == Finder.MATTER) {
      return matter.isOnOneSide(dispute)
          ? new Judged(dispute, 0)
          : plainly(dispute, candidate.fit());
    }
    Map<String, Double> own = traits.of(candidate);
    boolean deniesIt = traits.deniesIt(candidate);
    double chance = PlainDispute.chance(candidate, own, deniesIt, model.chance(own));
    if (chance < ENOUGH || !matter.isOf(candidate, own, deniesIt)) {
      return new Judged(dispute, 0);
    }
    return switch (candidate.finder()) {
      case STANCE -> plainly(trimmed(candidate), chance);
      case CHARGE, MATTER, DENIAL, CONTRAST, OPPOSITION, CONTRADICTION -> plainly(dispute, chance);
      case JUDGEMENT -> new Judged(dispute, chance);
    };
  }

  /// With the claims that are plainly held; never, where a position has none.
  private Judged plainly(Dispute dispute, double chance) {
    return held.keep(dispute).map(d -> new Judged(d, chance)).orElse(new Judged(dispute, 0));
  }

  /// The first claims, and of the others those that are likely to be about the same.
  private Dispute trimmed(Candidate candidate) {
    Dispute dispute = candidate.dispute();
    Position left = dispute.positions().getFirst();
    Position right = dispute.positions().getLast();
    Set<Claim> ones = new LinkedHashSet<>(List.of(left.claims().getFirst()));
    Set<Claim> others = new LinkedHashSet<>(List.of(right.claims().getFirst()));
    left.claims().stream()
        .limit(MOST_LOOKED_AT)
        .filter(c -> chance(candidate, c, right.claims().getFirst()) >= ENOUGH)
        .forEach(ones::add);
    right.claims().stream()
        .limit(MOST_LOOKED_AT)
        .filter(c -> chance(candidate, left.claims().getFirst(), c) >= ENOUGH)
        .forEach(others::add);
    return new Dispute(
        dispute.topic(),
        dispute.kind(),
        List.of(traits.position(left, ones), traits.position(right, others)));
  }

  private double chance(Candidate candidate, Claim one, Claim other) {
    Map<String, Double> own = traits.of(candidate, one, other);
    return PlainDispute.chance(candidate, own, traits.deniesIt(candidate), model.chance(own));
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
