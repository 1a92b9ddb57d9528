package news.parallax.brief.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.brief.party.PartyNames;

/// How much an outlet quotes and attributes at all in contrast to the others, and how much of that
/// to the unnamed.
final class AttributionFinding {
  private static final int ATTRIBUTED_NEEDED = 90;
  private static final double MORE = 0.2;

  /// The same of the bounds: with all that is open on the side that is against it.
  private static final double SURELY_MORE = 0.08;

  /// Where less is attributed, speakers were hardly to be read at all.
  private static final double READ = 0.05;

  /// Where more is attributed, the story is not told in the outlet's own voice.
  private static final double OWN_VOICE = 0.4;

  private static final double UNNAMED_LARGE = 0.2;
  private static final double UNNAMED_MORE = 0.15;

  private static final double MOST_WEIGHT = 0.55;

  private final Comparison comparison;
  private final PartyNames names;

  AttributionFinding(Comparison comparison, PartyNames names) {
    this.comparison = comparison;
    this.names = names;
  }

  /// Whether one surely attributes more than the other does, whatever is open in both.
  static boolean surelyMore(OutletCoverage more, OutletCoverage less) {
    return more.attributedShare() - less.attributedShare() >= MORE
        && more.attributedShare() - less.attributedShare() - less.openShare() >= SURELY_MORE
        && less.attributedShare() >= READ;
  }

  /// That it tells the story in its own voice while all others let people speak.
  Optional<Part> ownVoice(OutletCoverage outlet) {
    List<OutletCoverage> others =
        comparison.others(outlet).stream()
            .filter(o -> o.words() >= Comparison.WORDS_NEEDED)
            .toList();
    if (outlet.words() < Comparison.WORDS_NEEDED
        || others.isEmpty()
        || !comparison.isFair()
        || outlet.attributedShare() > OWN_VOICE) {
      return Optional.empty();
    }
    OutletCoverage least =
        others.stream()
            .min(
                Comparator.comparingDouble(OutletCoverage::attributedShare)
                    .thenComparing(OutletCoverage::outlet))
            .orElseThrow();
    if (!others.stream().allMatch(o -> surelyMore(o, outlet))) {
      return Optional.empty();
    }
    double theirs = least.attributedShare();
    return Optional.of(
        new Part(
            0.9 + theirs - outlet.attributedShare(),
            Part.Kind.ATTRIBUTION,
            "tells the story mostly in its own voice: "
                + Shares.about(outlet.attributedShare())
                + " of its "
                + OutletFinding.number(outlet.words())
                + " words are quoted or attributed to somebody, "
                + Shares.about(theirs)
                + (others.size() == 1
                    ? " in " + OutletFinding.name(least)
                    : " or more in the others"),
            List.of()));
  }

  /// That it lets people speak more than all others do. Said only when nothing else tells it from
  /// them.
  Optional<Part> othersVoices(OutletCoverage outlet) {
    List<OutletCoverage> others = comparison.others(outlet);
    OutletCoverage next =
        others.stream()
            .max(
                Comparator.comparingDouble(OutletCoverage::attributedShare)
                    .thenComparing(OutletCoverage::outlet))
            .orElse(outlet);
    if (others.isEmpty()
        || !comparison.isFair()
        || outlet.words() < Comparison.WORDS_NEEDED
        || !others.stream()
            .allMatch(o -> o.words() >= Comparison.WORDS_NEEDED && surelyMore(outlet, o))) {
      return Optional.empty();
    }
    return Optional.of(
        new Part(
            MOST_WEIGHT,
            Part.Kind.ATTRIBUTION,
            "leaves more of the story to others’ words: "
                + Shares.about(outlet.attributedShare())
                + " of its "
                + OutletFinding.number(outlet.words())
                + " words are quoted or attributed to somebody, "
                + Shares.about(next.attributedShare())
                + (others.size() == 1
                    ? " in " + OutletFinding.name(next)
                    : " or less in the others"),
            List.of()));
  }

  Optional<Part> anonymous(OutletCoverage outlet) {
    double theirs =
        comparison.others(outlet).stream()
            .mapToDouble(OutletCoverage::anonymousShare)
            .max()
            .orElse(0);
    List<Passage> passages =
        outlet.voices().stream()
            .filter(v -> names.isUnnamed(v.partyId()))
            .flatMap(v -> v.passages().stream())
            .toList();
    double least = outlet.anonymousShare() / (1 + open(outlet));
    return attributed(outlet) < ATTRIBUTED_NEEDED
            || !comparison.isFair()
            || least < UNNAMED_LARGE
            || least < theirs + UNNAMED_MORE
            || passages.size() < 3
        ? Optional.empty()
        : Optional.of(
            new Part(
                0.9 + outlet.anonymousShare() - theirs,
                Part.Kind.UNNAMED,
                "takes "
                    + Shares.about(outlet.anonymousShare())
                    + " of the "
                    + OutletFinding.number(
                        (int)
                            Math.round(
                                outlet.words()
                                    * (Math.round(outlet.attributedShare() * 1000) / 1000.0)))
                    + " words it quotes or attributes from unnamed sources",
                passages));
  }

  private static double attributed(OutletCoverage outlet) {
    return outlet.attributedShare() * outlet.words();
  }

  /// What is open against what is attributed.
  private static double open(OutletCoverage outlet) {
    return outlet.openShare() / Math.max(0.01, outlet.attributedShare());
  }
}
