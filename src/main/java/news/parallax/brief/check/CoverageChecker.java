package news.parallax.brief.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.CoverageSection;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Brief.VoiceShare;
import news.parallax.brief.coverage.OutletFinding;
import org.jspecify.annotations.Nullable;

/// Holds each phrase of a finding to the measurements that stand beside it: whose it is, every
/// number in it, every party and outlet named. A phrase of another form is refused.
///
/// It reads the printed sentence and knows nothing of how it came about.
final class CoverageChecker {
  private static final String OPINION = ", an opinion piece,";

  /// Shares are written to the nearest twentieth; how far one may be from it, in percent, and how
  /// far it may have been rounded before.
  private static final int STEP = 5;

  private static final double NEAR = STEP / 2.0;

  private static final double SLIP = 0.11;

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
            "uses sharper words than (?:.+ does|the others do): (\\d+) loaded ones of its own in ([\\d,]+), such as (.+) \\((?:the next, )?(.+?),? (none|\\d+) in ([\\d,]+)\\)",
            (o, p) ->
                is(o.loaded().size(), p.group(1))
                    && is(o.words(), p.group(2))
                    && areLoaded(o, p.group(3))
                    && named(p.group(4))
                        .filter(n ->
                            is(n.loaded().size(), p.group(5).replace("none", "0"))
                                && is(n.words(), p.group(6)))
                        .isPresent()),
        Form.of(
            "keeps to plainer words than (?:.+ does|the others do): (none|\\d+) of its own (?:is|are) loaded in ([\\d,]+) \\((?:the next, )?(.+?),? (\\d+) in ([\\d,]+)\\)",
            (o, p) ->
                is(o.loaded().size(), p.group(1).replace("none", "0"))
                    && is(o.words(), p.group(2))
                    && named(p.group(3))
                        .filter(n -> is(n.loaded().size(), p.group(4)) && is(n.words(), p.group(5)))
                        .isPresent()),
        Form.of(
            "prints as its own fact “[^“”]+”, where (.+?) attributes: “[^“”]+”",
            (o, p) -> !o.attributionLosses().isEmpty() && named(p.group(1)).isPresent()),
        Form.of("alone reports: (.+)", (o, p) -> isFact(o.onlyHere(), p.group(1))),
        Form.of(
            "leaves out what at least two others report: (.+)",
            (o, p) -> isFact(o.leavesOut(), p.group(1))),
        Form.of(
            "alone names (.+)",
            (o, p) -> split(p.group(1).replaceAll(" \\([^()]*\\)", "")).size() > 0),
        Form.of(
            "alone names ([^()]+?) in its opening",
            (o, p) ->
                o.finding().citations().stream().anyMatch(c -> c.text().contains(p.group(1)))),
        Form.of(
            "has nothing that stands out against (?:the others|the other outlet) in voices, aspects or wording \\(measured on ([\\d,]+) words\\)",
            (o, p) -> is(o.words(), p.group(1))),
        Form.of("is a newsletter on many matters, too mixed to be compared", (o, p) -> true),
        Form.of(
            "has too little text to be compared, ([\\d,]+) words?",
            (o, p) -> is(o.words(), p.group(1))),
        Form.of(
            "leaves more of the story to others’ words: (about \\d+%|nearly all) of its ([\\d,]+) words are quoted or attributed to somebody, (about \\d+%|less than \\d+%) (?:in (.+)|or less in the others)",
            (o, p) ->
                isAbout(o.attributedShare(), p.group(1))
                    && is(o.words(), p.group(2))
                    && coverage.outlets().stream()
                        .filter(other -> !other.outlet().equals(o.outlet()))
                        .allMatch(other -> other.attributedShare() < o.attributedShare())
                    && coverage.outlets().stream()
                        .anyMatch(other -> isAbout(other.attributedShare(), p.group(3)))),
        Form.of(
            "tells the story mostly in its own voice: (about \\d+%|less than \\d+%) of its ([\\d,]+) words are quoted or attributed to somebody, (about \\d+%|nearly all) (?:in (.+)|or more in the others)",
            (o, p) ->
                isAbout(o.attributedShare(), p.group(1))
                    && is(o.words(), p.group(2))
                    && (p.group(4) == null
                        ? coverage.outlets().stream()
                            .anyMatch(other -> isAbout(other.attributedShare(), p.group(3)))
                        : isAbout(
                            named(p.group(4)).map(OutletSection::attributedShare), p.group(3)))),
        Form.of(
            "takes (about \\d+%|nearly all) of the ([\\d,]+) words it quotes or attributes from unnamed sources",
            (o, p) -> isAbout(o.anonymousShare(), p.group(1)) && isAttributed(o, p.group(2))),
        Form.of(
            "gives (.+?)(?:, chiefly (.+),)? (about \\d+%|nearly all) of the ([\\d,]+) words it quotes or reports from known speakers \\((?:the next, )?(.+?),? (none|less than \\d+%|about \\d+%) of ([\\d,]+)\\)",
            (o, p) ->
                isAbout(voice(o, p.group(1)), p.group(3))
                    && isChief(o, p.group(1), p.group(2))
                    && is(o.voicedWords(), p.group(4))
                    && named(p.group(5))
                        .filter(n ->
                            isVoice(n, p.group(1), p.group(6)) && is(n.voicedWords(), p.group(7)))
                        .isPresent()),
        Form.of(
            "gives (.+?)(?:, chiefly (.+),)? a larger part of what it quotes and reports than (any other|.+?) does",
            (o, p) ->
                isChief(o, p.group(1), p.group(2))
                    && voice(o, p.group(1)).isPresent()
                    && others(o, p.group(3)).stream()
                        .allMatch(n ->
                            voice(n, p.group(1)).orElse(0.0)
                                < voice(o, p.group(1)).orElse(0.0))),
        Form.of(
            "alone lets (.+) speak, whom (?:the others leave|.+ leaves) unmentioned",
            (o, p) -> areAlone(o, p.group(1))),
        Form.of(
            "has no word of (.+), to whom each of the others gives (about \\d+%|nearly all) or more",
            (o, p) ->
                voice(o, p.group(1)).isEmpty()
                    && coverage.outlets().stream()
                        .anyMatch(other -> isAbout(voice(other, p.group(1)), p.group(2)))),
        Form.of(
            "alone speaks of (.+), in (\\d+) of its ([\\d,]+) sentences",
            (o, p) ->
                isAspect(o, p.group(1), p.group(2))
                    && is(o.sentences(), p.group(3))
                    && coverage.outlets().stream()
                        .filter(other -> !other.outlet().equals(o.outlet()))
                        .allMatch(other -> isAspect(other, p.group(1), "0"))),
        Form.of(
            "dwells on (.+?), named in (\\d+) of its ([\\d,]+) sentences \\((?:the next, )?(.+), in (none|\\d+) of ([\\d,]+)\\)",
            (o, p) ->
                isAspect(o, p.group(1), p.group(2))
                    && is(o.sentences(), p.group(3))
                    && named(p.group(4))
                        .filter(n ->
                            isAspect(n, p.group(1), p.group(5).equals("none") ? "0" : p.group(5))
                                && is(n.sentences(), p.group(6)))
                        .isPresent()));
  }

  /// Whether the words are those of one of the facts.
  private boolean isFact(List<String> ids, String words) {
    String plain = words.replaceAll("^“|”$", "");
    return coverage.facts().stream()
        .filter(f -> ids.contains(f.id()))
        .anyMatch(f -> f.statement().text().replaceFirst("[.]$", "").equals(plain));
  }

  private static boolean isAspect(OutletSection outlet, String aspect, String sentences) {
    return outlet.aspects().stream()
        .anyMatch(a ->
            (a.aspect().equals(aspect) || aspect.equals("the " + a.aspect()))
                && is(a.sentences(), sentences));
  }

  private static boolean isAttributed(OutletSection outlet, String words) {
    double exact = outlet.words() * outlet.attributedShare();
    return Math.abs(exact - Integer.parseInt(words.replace(",", "")))
        <= 1 + outlet.words() / 1000.0;
  }

  private static boolean isChief(OutletSection outlet, String party, @Nullable String chief) {
    return chief == null
        || outlet.voices().stream()
            .anyMatch(v -> plain(v.name()).equals(plain(party)) && chief.equals(v.chief()));
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
    for (String phrase : rest.strip().split("; it (?=[a-z]+ )")) {
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

  private interface OverallRule {
    boolean holds(Matcher finding);
  }

  private Map<Pattern, OverallRule> overallForms() {
    Map<Pattern, OverallRule> forms = new LinkedHashMap<>();
    forms.put(
        Pattern.compile("(?:Both|All (\\d+)) outlets report: (.+)"),
        m ->
            is(coverage.outlets().size(), m.group(1) == null ? "2" : m.group(1))
                && coverage.facts().stream()
                    .filter(f -> outletsOf(f) == coverage.outlets().size())
                    .anyMatch(f ->
                        f.statement().text().equals(m.group(2))
                            || m.group(2)
                                .equals(
                                    "“" + f.statement().text().replaceFirst("[.]$", "") + "”.")));
    forms.put(
        Pattern.compile(
            "They differ in whom they let speak: (.+) gives most room to (.+) \\((about \\d+%|nearly all) of ([\\d,]+) words\\), (.+?) to (.+) \\((about \\d+%|nearly all) of ([\\d,]+)\\)\\."),
        m ->
            isVoiced(m.group(1), m.group(2), m.group(3), m.group(4))
                && isVoiced(m.group(5), m.group(6), m.group(7), m.group(8)));
    forms.put(
        Pattern.compile(
            "The wording is sharpest in (.+), with (\\d+) loaded words of its own in ([\\d,]+); (?:the next, )?(.+?),? has (none|\\d+) in ([\\d,]+)\\."),
        m ->
            isLoaded(m.group(1), m.group(2), m.group(3))
                && isLoaded(m.group(4), m.group(5).replace("none", "0"), m.group(6)));
    forms.put(
        Pattern.compile(
            "(.+) quotes or attributes most, (about \\d+%|nearly all) of its ([\\d,]+) words, and (.+) least, (about \\d+%|less than \\d+%) of ([\\d,]+)\\."),
        m ->
            isAbout(named(m.group(1)).map(OutletSection::attributedShare), m.group(2))
                && isAbout(named(m.group(4)).map(OutletSection::attributedShare), m.group(5))
                && named(m.group(1)).filter(o -> is(o.words(), m.group(3))).isPresent()
                && named(m.group(4)).filter(o -> is(o.words(), m.group(6))).isPresent());
    return forms;
  }

  private boolean isVoiced(String outlet, String party, String share, String words) {
    return named(outlet)
        .filter(o -> isAbout(voice(o, party), share) && is(o.voicedWords(), words))
        .isPresent();
  }

  private boolean isLoaded(String outlet, String loaded, String words) {
    return named(outlet)
        .filter(o -> is(o.loaded().size(), loaded) && is(o.words(), words))
        .isPresent();
  }

  private long outletsOf(Brief.CoveredFact fact) {
    return coverage.outlets().stream()
        .filter(o -> o.articles().stream().anyMatch(fact.carriedBy()::contains))
        .count();
  }

  /// Why a finding on all outlets is not carried by what was measured of them.
  Optional<String> overallFault(String finding) {
    for (Map.Entry<Pattern, OverallRule> form : overallForms().entrySet()) {
      Matcher matcher = form.getKey().matcher(finding);
      if (matcher.matches()) {
        return form.getValue().holds(matcher)
            ? Optional.empty()
            : Optional.of("they were measured otherwise");
      }
    }
    return Optional.of("nothing measured has this form");
  }

  private Optional<OutletSection> named(String name) {
    return coverage.outlets().stream()
        .filter(o ->
            o.outlet().equals(name)
                || (name.equals(OutletFinding.UNNAMED) && o.outlet().startsWith("unknown outlet")))
        .findFirst();
  }

  private static boolean is(int count, String number) {
    return String.format(Locale.ROOT, "%d", count).equals(number.replace(",", ""));
  }

  /// Whether a share is, to the nearest twentieth, what is written.
  private static boolean isAbout(double share, String written) {
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

  private static boolean isAbout(Optional<Double> share, String written) {
    return share.filter(s -> isAbout(s, written)).isPresent();
  }

  /// Whether an outlet gives a party this share, or next to none.
  private static boolean isVoice(OutletSection outlet, String party, String written) {
    Optional<Double> share = voice(outlet, party);
    return written.equals("none")
        ? share.orElse(0.0) < 0.015
        : isAbout(share.orElse(0.0), written);
  }

  /// The one outlet that is named, or all others.
  private List<OutletSection> others(OutletSection outlet, String name) {
    return name.equals("any other")
        ? coverage.outlets().stream().filter(o -> !o.outlet().equals(outlet.outlet())).toList()
        : named(name).stream().toList();
  }

  private static Optional<Double> voice(OutletSection outlet, String party) {
    return outlet.voices().stream()
        .filter(v -> plain(v.name()).equals(plain(party)))
        .map(VoiceShare::share)
        .findFirst();
  }

  /// Whether each of them is named in what the finding cites, and no other outlet has a voice of
  /// that name.
  private boolean areAlone(OutletSection outlet, String parties) {
    return split(parties.replaceAll(" \\([^()]*\\)", "")).stream()
        .allMatch(name ->
            outlet.finding().citations().stream()
                    .anyMatch(c -> c.text().contains(name.substring(name.lastIndexOf(' ') + 1)))
                && coverage.outlets().stream()
                    .filter(o -> !o.outlet().equals(outlet.outlet()))
                    .flatMap(o -> o.voices().stream())
                    .noneMatch(v ->
                        plain(v.name()).equals(plain(name)) || name.equals(v.chief())));
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
    return lower.replaceFirst("^the side of ", "").replaceFirst("^the ", "");
  }
}
