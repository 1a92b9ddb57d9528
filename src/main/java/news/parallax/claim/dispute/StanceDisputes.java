package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.parallax.claim.Claim;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Kind;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.story.AnalyzedStory;

/// Finds what some are for and others are against.
final class StanceDisputes {
  private static final int MOST = 3;
  private static final int MOST_OF_A_SIDE = 10;
  private static final int LONG = 260;

  private final AnalyzedStory story;
  private final Cast cast;
  private final List<Profile> profiles;
  private final DisputeReading reading;
  private final SameThing sameThing;

  StanceDisputes(AnalyzedStory story, Cast cast, List<Profile> profiles, DisputeReading reading) {
    this.reading = reading;
    this.story = story;
    this.cast = cast;
    this.profiles = profiles;
    this.sameThing = new SameThing(reading.things(), new TermWeights(profiles));
  }

  List<Dispute> find(List<Attribution> attributions) {
    List<Side> sides = new ArrayList<>(reading.sides());
    List<Dispute> quarrels = new Quarrels(story, cast, reading, attributions, profiles).find(sides);
    List<Dispute> disputes = new ArrayList<>();
    TargetNames names = new TargetNames(cast);
    while (disputes.size() < MOST) {
      List<Side> best = List.of();
      for (Side seed : sides) {
        List<Side> group =
            sides.stream().filter(s -> sameThing.same(seed.thing(), s.thing())).toList();
        group = withoutWaverers(group);
        if (isDispute(group) && weight(group) > weight(best) && names.name(group).isPresent()) {
          best = group;
        }
      }
      if (best.isEmpty()) {
        break;
      }
      disputes.add(dispute(best, names));
      sides.removeAll(best);
    }
    disputes.addAll(quarrels);
    return disputes.stream().flatMap(d -> OnTopic.keep(d).stream()).toList();
  }

  /// All pairs of sides that may be on one thing, and of criticisms and what may answer them, each
  /// by itself.
  List<Dispute> loosely(List<Attribution> attributions) {
    List<Side> sides = reading.sides();
    List<Dispute> disputes =
        new ArrayList<>(new Quarrels(story, cast, reading, attributions, profiles).loosely(sides));
    TargetNames names = new TargetNames(cast);
    for (Side against : sides) {
      for (Side favour : sides) {
        boolean opposed =
            !against.favours()
                && favour.favours()
                && !against.party().equals(favour.party())
                && !speaksFor(against, favour)
                && !speaksFor(favour, against)
                && !against.claim().sentence().equals(favour.claim().sentence());
        if (opposed && sameThing.mayBeSame(against.thing(), favour.thing())) {
          names
              .name(List.of(against, favour))
              .map(n ->
                  new Dispute(
                      n,
                      Kind.ASSESSMENT,
                      List.of(position(List.of(against)), position(List.of(favour)))))
              .ifPresent(disputes::add);
        }
      }
    }
    return disputes;
  }

  private static double weight(List<Side> group) {
    long favour = group.stream().filter(Side::favours).map(Side::party).distinct().count();
    long against = group.stream().filter(s -> !s.favours()).map(Side::party).distinct().count();
    boolean made = group.stream().filter(Side::favours).allMatch(Side::made);
    return group.isEmpty() ? 0 : 10 * Math.min(favour, against) + group.size() - (made ? 5 : 0);
  }

  /// Who is told to be for it and against it stands on neither side.
  private static List<Side> withoutWaverers(List<Side> group) {
    Set<String> favour = new HashSet<>();
    Set<String> against = new HashSet<>();
    group.forEach(s -> (s.favours() ? favour : against).add(s.party()));
    return group.stream()
        .filter(s -> !(favour.contains(s.party()) && against.contains(s.party())))
        .filter(s -> group.stream().noneMatch(o -> o.favours() != s.favours() && speaksFor(s, o)))
        .toList();
  }

  /// "The Quist campaign" and "Ada Quist".
  private static boolean speaksFor(Side one, Side other) {
    return SideFinder.speaksFor(one.holder(), other.holder());
  }

  private static boolean isDispute(List<Side> group) {
    return group.stream().anyMatch(s -> s.favours() && (!s.made() || isMaker(s)))
        && group.stream().anyMatch(s -> !s.favours());
  }

  /// Whether the side is that of the known maker of one thing, rather than of many.
  private static boolean isMaker(Side side) {
    Thing thing = side.thing();
    return !side.actor().isEmpty() && !thing.tree().tag(thing.head()).equals("NNS");
  }

  private Dispute dispute(List<Side> group, TargetNames names) {
    List<Side> against = chosen(group.stream().filter(s -> !s.favours()).toList());
    List<Side> favour = chosen(group.stream().filter(Side::favours).toList());
    return new Dispute(
        names.name(group).orElseThrow(),
        Kind.ASSESSMENT,
        List.of(position(against), position(favour)));
  }

  private static List<Side> chosen(List<Side> sides) {
    List<Side> sorted = new ArrayList<>(sides);
    sorted.sort(
        Comparator.comparing(Side::made)
            .thenComparing(s -> s.thing().isBare())
            .thenComparing(s -> s.claim().span().length() > LONG)
            .thenComparing(s -> !s.said())
            .thenComparing(s -> s.claim().sentence().index())
            .thenComparing(s -> s.claim().id()));
    List<Side> chosen = new ArrayList<>();
    Set<String> holders = new HashSet<>();
    sorted.stream().filter(s -> holders.add(s.holder())).forEach(chosen::add);
    sorted.stream().filter(s -> !chosen.contains(s)).forEach(chosen::add);
    return chosen.stream().limit(MOST_OF_A_SIDE).toList();
  }

  private static Position position(List<Side> sides) {
    Set<String> holders = new LinkedHashSet<>();
    Set<Claim> claims = new LinkedHashSet<>();
    sides.forEach(s -> {
      holders.add(s.holder());
      claims.add(s.claim());
    });
    return new Position(List.copyOf(holders), List.copyOf(claims));
  }
}
