package news.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.brief.Brief.CoverageSection;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Brief.VoiceShare;

/// Holds each phrase of a finding to the measurements that stand beside it: whose it is, every
/// number in it, every party and outlet named. A phrase of another form is refused.
///
/// It reads the printed sentence and knows nothing of how it came about.
final class CoverageChecker {
  private static final String OPINION = ", an opinion piece,";
  private static final Pattern FEW = Pattern.compile(" \\(a small sample: ([\\d,]+) words\\)$");

  private final CoverageSection coverage;

  CoverageChecker(CoverageSection coverage) {
    this.coverage = coverage;
  }

  /// What is wrong with a phrase about an outlet; empty when all of it was measured.
  private interface Rule {
    boolean holds(OutletSection outlet, Matcher phrase);
  }

  private record Form(Pattern pattern, Rule rule) {
    static Form of(String pattern, Rule rule) {
      return new Form(Pattern.compile(pattern), rule);
    }
  }

  private List<Form> forms() {
    return List.of(
        Form.of(
            "uses (\\d+) loaded words in ([\\d,]+) outside quotations, such as (.+)",
            (o, p) ->
                is(o.loaded().size(), p.group(1))
                    && is(o.words(), p.group(2))
                    && areLoaded(o, p.group(3))),
        Form.of(
            "keeps to the plainest wording, with no loaded word in ([\\d,]+) words",
            (o, p) -> o.loaded().isEmpty() && is(o.words(), p.group(1))),
        Form.of(
            "keeps to the plainest wording, with (\\d+) loaded in ([\\d,]+) words",
            (o, p) -> is(o.loaded().size(), p.group(1)) && is(o.words(), p.group(2))),
        Form.of(
            "states as its own fact what another outlet attributes \\((\\d+) passages?\\)",
            (o, p) -> is(o.attributionLosses().size(), p.group(1))),
        Form.of("alone reports: “[^“”]+”", (o, p) -> !o.onlyHere().isEmpty()),
        Form.of(
            "leaves out (\\d+) facts? that at least two others report(?:, such as “[^“”]+”)?",
            (o, p) -> is(o.leavesOut().size(), p.group(1))),
        Form.of(
            "has ([\\d,]+) words on the story, (\\d+)% of them attributed to somebody",
            (o, p) -> is(o.words(), p.group(1)) && isShare(o.attributedShare(), p.group(2))),
        Form.of(
            "attributes (?:only )?(\\d+)% of its words to somebody, (.+) (\\d+)%(?: or (?:more|less))?",
            (o, p) ->
                isShare(o.attributedShare(), p.group(1))
                    && (p.group(2).equals("the others")
                        ? coverage.outlets().stream()
                            .anyMatch(other ->
                                !other.outlet().equals(o.outlet())
                                    && isShare(other.attributedShare(), p.group(3)))
                        : isShare(
                            named(p.group(2)).map(OutletSection::attributedShare), p.group(3)))),
        Form.of(
            "takes (\\d+)% of the words it attributes from unnamed sources",
            (o, p) -> isShare(o.anonymousShare(), p.group(1))),
        Form.of(
            "gives most room, (\\d+)% of the words it attributes, to (.+)",
            (o, p) -> isShare(voice(o, p.group(2)), p.group(1))),
        Form.of(
            "gives (\\d+)% of the words it attributes to (.+?) \\((?:the next, )?(.+?),? (none|\\d+%)\\)",
            (o, p) ->
                isShare(voice(o, p.group(2)), p.group(1))
                    && named(p.group(3))
                        .filter(n -> isVoice(n, p.group(2), p.group(4).replace("%", "")))
                        .isPresent()),
        Form.of("alone gives the word to (.+)", (o, p) -> areAlone(o, p.group(1))),
        Form.of(
            "has no word of (.+), to whom each of the others gives at least (\\d+)%",
            (o, p) ->
                voice(o, p.group(1)).isEmpty()
                    && coverage.outlets().stream()
                        .anyMatch(other -> isShare(voice(other, p.group(1)), p.group(2)))));
  }

  /// Why a finding is not carried by what was measured of its outlet.
  Optional<String> fault(OutletSection outlet, String finding) {
    String name =
        outlet.outlet().startsWith("unknown outlet") ? "An unnamed outlet" : outlet.outlet();
    if (!finding.startsWith(name) || !finding.endsWith(".")) {
      return Optional.of("it is not about " + name);
    }
    String rest = finding.substring(name.length(), finding.length() - 1);
    rest = rest.startsWith(OPINION) ? rest.substring(OPINION.length()) : rest;
    Matcher few = FEW.matcher(rest);
    if (few.find()) {
      if (!is(outlet.words(), few.group(1))) {
        return Optional.of("its sample is another");
      }
      rest = rest.substring(0, few.start());
    }
    for (String phrase : rest.strip().split("; (?=[a-z]+ )")) {
      boolean holds =
          forms().stream()
              .anyMatch(f -> {
                Matcher matcher = f.pattern().matcher(phrase);
                return matcher.matches() && f.rule().holds(outlet, matcher);
              });
      if (!holds) {
        return Optional.of("nothing measured carries “" + phrase + "”");
      }
    }
    return Optional.empty();
  }

  /// Why a finding on all outlets is not carried by what was measured of them.
  Optional<String> overallFault(String finding) {
    Matcher shared =
        Pattern.compile(
                "(\\d+) of the facts compared are told by more than one of the (\\d+) outlets\\.")
            .matcher(finding);
    if (shared.matches()) {
      return is(coverage.outlets().size(), shared.group(2))
              && Integer.parseInt(shared.group(1)) <= coverage.facts().size()
              && is(shared(), shared.group(1))
          ? Optional.empty()
          : Optional.of("other facts are shared");
    }
    Matcher loaded =
        Pattern.compile(
                "Outside quotations, (.+) uses ([\\d.]+) loaded words in 1,000 and (.+) ([\\d.]+)\\.")
            .matcher(finding);
    if (loaded.matches()) {
      return isRate(loaded.group(1), loaded.group(2)) && isRate(loaded.group(3), loaded.group(4))
          ? Optional.empty()
          : Optional.of("their wording was measured otherwise");
    }
    Matcher attributed =
        Pattern.compile("Of its words, (.+) attributes (\\d+)% to somebody and (.+) (\\d+)%\\.")
            .matcher(finding);
    if (attributed.matches()) {
      return isShare(
                  named(attributed.group(1)).map(OutletSection::attributedShare),
                  attributed.group(2))
              && isShare(
                  named(attributed.group(3)).map(OutletSection::attributedShare),
                  attributed.group(4))
          ? Optional.empty()
          : Optional.of("their attribution was measured otherwise");
    }
    return Optional.of("nothing measured has this form");
  }

  /// How many of the facts more than one outlet carries.
  private int shared() {
    return (int)
        coverage.facts().stream()
            .filter(f ->
                coverage.outlets().stream()
                        .filter(o -> o.articles().stream().anyMatch(f.carriedBy()::contains))
                        .count()
                    > 1)
            .count();
  }

  private Optional<OutletSection> named(String name) {
    return coverage.outlets().stream()
        .filter(o ->
            o.outlet().equals(name)
                || (name.equals(OutletFinding.UNNAMED) && o.outlet().startsWith("unknown outlet")))
        .findFirst();
  }

  private boolean isRate(String outlet, String rate) {
    return named(outlet)
        .filter(o -> String.format(Locale.ROOT, "%.1f", o.loadedPer1000()).equals(rate))
        .isPresent();
  }

  private static boolean is(int count, String number) {
    return String.format(Locale.ROOT, "%d", count).equals(number.replace(",", ""));
  }

  private static boolean isShare(double share, String percent) {
    return Long.toString(Math.round(share * 100)).equals(percent);
  }

  private static boolean isShare(Optional<Double> share, String percent) {
    return share.filter(s -> isShare(s, percent)).isPresent();
  }

  /// Whether an outlet gives a party this share, or next to none.
  private static boolean isVoice(OutletSection outlet, String party, String percent) {
    Optional<Double> share = voice(outlet, party);
    return percent.equals("none") ? share.orElse(0.0) < 0.015 : isShare(share, percent);
  }

  private static Optional<Double> voice(OutletSection outlet, String party) {
    return outlet.voices().stream()
        .filter(v -> plain(v.name()).equals(plain(party)))
        .map(VoiceShare::share)
        .findFirst();
  }

  private boolean areAlone(OutletSection outlet, String parties) {
    return split(parties).stream()
        .allMatch(name ->
            voice(outlet, name).isPresent()
                && coverage.outlets().stream()
                    .noneMatch(
                        o -> !o.outlet().equals(outlet.outlet()) && voice(o, name).isPresent()));
  }

  private static boolean areLoaded(OutletSection outlet, String words) {
    return split(words).stream()
        .map(w -> w.replaceAll("[“”]", ""))
        .allMatch(w -> outlet.loaded().stream().anyMatch(c -> c.text().equals(w)));
  }

  /// "A, B and C" by its parts; a name may hold "and" itself only where it comes last.
  private static List<String> split(String joined) {
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

  private static String plain(String party) {
    String lower = party.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
