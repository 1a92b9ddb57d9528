package news.parallax.brief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.CoverageSection;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Brief.VoiceShare;
import news.parallax.brief.coverage.OutletFinding;
import org.jspecify.annotations.Nullable;

/// What was measured of the outlets beside the findings on them: whose it is, and whether a number,
/// a share or a name in a phrase is what was measured.
final class OutletMeasures {
  /// Shares are written to the nearest twentieth; how far one may be from it, in percent, and how
  /// far it may have been rounded before.
  private static final int STEP = 5;

  private static final double NEAR = STEP / 2.0;

  private static final double SLIP = 0.11;

  private final CoverageSection coverage;

  OutletMeasures(CoverageSection coverage) {
    this.coverage = coverage;
  }

  /// Whether the words are those of one of the facts.
  boolean isFact(List<String> ids, String words) {
    String plain = words.replaceAll("^“|”$", "");
    return coverage.facts().stream()
        .filter(f -> ids.contains(f.id()))
        .anyMatch(f -> f.statement().text().replaceFirst("[.]$", "").equals(plain));
  }

  static boolean isAspect(OutletSection outlet, String aspect, String sentences) {
    return outlet.aspects().stream()
        .anyMatch(a ->
            (a.aspect().equals(aspect) || aspect.equals("the " + a.aspect()))
                && is(a.sentences(), sentences));
  }

  static boolean isAttributed(OutletSection outlet, String words) {
    double exact = outlet.words() * outlet.attributedShare();
    return Math.abs(exact - Integer.parseInt(words.replace(",", "")))
        <= 1 + outlet.words() / 1000.0;
  }

  static boolean isChief(OutletSection outlet, String party, @Nullable String chief) {
    return chief == null
        || outlet.voices().stream()
            .anyMatch(v -> plain(v.name()).equals(plain(party)) && chief.equals(v.chief()));
  }

  boolean isVoiced(String outlet, String party, String share, String words) {
    return named(outlet)
        .filter(o -> isAbout(voice(o, party), share) && is(o.voicedWords(), words))
        .isPresent();
  }

  boolean isLoaded(String outlet, String loaded, String words) {
    return named(outlet)
        .filter(o -> is(o.loaded().size(), loaded) && is(o.words(), words))
        .isPresent();
  }

  long outletsOf(Brief.CoveredFact fact) {
    return coverage.outlets().stream()
        .filter(o -> o.articles().stream().anyMatch(fact.carriedBy()::contains))
        .count();
  }

  Optional<OutletSection> named(String name) {
    return coverage.outlets().stream()
        .filter(o ->
            o.outlet().equals(name)
                || (name.equals(OutletFinding.UNNAMED) && o.outlet().startsWith("unknown outlet")))
        .findFirst();
  }

  static boolean is(int count, String number) {
    return String.format(Locale.ROOT, "%d", count).equals(number.replace(",", ""));
  }

  /// Whether a share is, to the nearest twentieth, what is written.
  static boolean isAbout(double share, String written) {
    double percent = share * 100;
    if (written.startsWith("less than ")) {
      return percent < NEAR + SLIP;
    }
    if (written.equals("nearly all")) {
      return percent >= 100 - NEAR - SLIP;
    }
    int number = Integer.parseInt(written.replaceAll("[^\\d]", ""));
    return number % STEP == 0 && Math.abs(percent - number) <= NEAR + SLIP;
  }

  static boolean isAbout(Optional<Double> share, String written) {
    return share.filter(s -> isAbout(s, written)).isPresent();
  }

  /// Whether an outlet gives a party this share, or next to none.
  static boolean isVoice(OutletSection outlet, String party, String written) {
    Optional<Double> share = voice(outlet, party);
    return written.equals("none") ? share.orElse(0.0) < 0.015 : isAbout(share.orElse(0.0), written);
  }

  /// The one outlet that is named, or all others.
  List<OutletSection> others(OutletSection outlet, String name) {
    return name.equals("any other")
        ? coverage.outlets().stream().filter(o -> !o.outlet().equals(outlet.outlet())).toList()
        : named(name).stream().toList();
  }

  static Optional<Double> voice(OutletSection outlet, String party) {
    return outlet.voices().stream()
        .filter(v -> plain(v.name()).equals(plain(party)))
        .map(VoiceShare::share)
        .findFirst();
  }

  /// Whether each of them is named in what the finding cites, and no other outlet has a voice of
  /// that name.
  boolean areAlone(OutletSection outlet, String parties) {
    return split(parties.replaceAll(" \\([^()]*\\)", "")).stream()
        .allMatch(name ->
            outlet.finding().citations().stream()
                    .anyMatch(c -> c.text().contains(name.substring(name.lastIndexOf(' ') + 1)))
                && coverage.outlets().stream()
                    .filter(o -> !o.outlet().equals(outlet.outlet()))
                    .flatMap(o -> o.voices().stream())
                    .noneMatch(v -> plain(v.name()).equals(plain(name)) || name.equals(v.chief())));
  }

  static boolean areLoaded(OutletSection outlet, String words) {
    return split(words).stream()
        .map(w -> w.replaceAll("[“”]", ""))
        .allMatch(w -> outlet.loaded().stream().anyMatch(c -> c.text().equals(w)));
  }

  /// "A, B and C" by its parts; a name may hold "and" itself only where it comes last.
  static List<String> split(String joined) {
    List<String> parts = new ArrayList<>(List.of(joined.split(", ")));
    String last = parts.removeLast();
    int and = last.indexOf(" and ");
    if (and < 0) {
      parts.add(last);
    } else {
      parts.add(last.substring(0, and));
      parts.add(last.substring(and + " and ".length()));
    }
    return parts;
  }

  static String plain(String party) {
    String lower = party.toLowerCase(Locale.ROOT);
    return lower.replaceFirst("^the side of ", "").replaceFirst("^the ", "");
  }
}
