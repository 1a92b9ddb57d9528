package news.parallax.brief.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.brief.Brief.CoverageSection;
import news.parallax.brief.Brief.OutletSection;

/// Holds each phrase of a finding to the measurements that stand beside it: whose it is, every
/// number in it, every party and outlet named. A phrase of another form is refused.
///
/// It reads the printed sentence and knows nothing of how it came about.
final class CoverageChecker {
  private static final String OPINION = ", an opinion piece,";

  private final CoverageSection coverage;
  private final OutletMeasures measures;

  CoverageChecker(CoverageSection coverage) {
    this.coverage = coverage;
    this.measures = new OutletMeasures(coverage);
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
                OutletMeasures.is(o.loaded().size(), p.group(1))
                    && OutletMeasures.is(o.words(), p.group(2))
                    && OutletMeasures.areLoaded(o, p.group(3))
                    && measures
                        .named(p.group(4))
                        .filter(n ->
                            OutletMeasures.is(n.loaded().size(), p.group(5).replace("none", "0"))
                                && OutletMeasures.is(n.words(), p.group(6)))
                        .isPresent()),
        Form.of(
            "keeps to plainer words than (?:.+ does|the others do): (none|\\d+) of its own (?:is|are) loaded in ([\\d,]+) \\((?:the next, )?(.+?),? (\\d+) in ([\\d,]+)\\)",
            (o, p) ->
                OutletMeasures.is(o.loaded().size(), p.group(1).replace("none", "0"))
                    && OutletMeasures.is(o.words(), p.group(2))
                    && measures
                        .named(p.group(3))
                        .filter(n ->
                            OutletMeasures.is(n.loaded().size(), p.group(4))
                                && OutletMeasures.is(n.words(), p.group(5)))
                        .isPresent()),
        Form.of(
            "prints as its own fact “[^“”]+”, where (.+?) attributes: “[^“”]+”",
            (o, p) -> !o.attributionLosses().isEmpty() && measures.named(p.group(1)).isPresent()),
        Form.of("alone reports: (.+)", (o, p) -> measures.isFact(o.onlyHere(), p.group(1))),
        Form.of(
            "leaves out what at least two others report: (.+)",
            (o, p) -> measures.isFact(o.leavesOut(), p.group(1))),
        Form.of(
            "alone names (.+)",
            (o, p) -> OutletMeasures.split(p.group(1).replaceAll(" \\([^()]*\\)", "")).size() > 0),
        Form.of(
            "alone names ([^()]+?) in its opening",
            (o, p) ->
                o.finding().citations().stream().anyMatch(c -> c.text().contains(p.group(1)))),
        Form.of(
            "has nothing that stands out against (?:the others|the other outlet) in voices, aspects or wording \\(measured on ([\\d,]+) words\\)",
            (o, p) -> OutletMeasures.is(o.words(), p.group(1))),
        Form.of("is a newsletter on many matters, too mixed to be compared", (o, p) -> true),
        Form.of(
            "has too little text to be compared, ([\\d,]+) words?",
            (o, p) -> OutletMeasures.is(o.words(), p.group(1))),
        Form.of(
            "leaves more of the story to others’ words: (about \\d+%|nearly all) of its ([\\d,]+) words are quoted or attributed to somebody, (about \\d+%|less than \\d+%) (?:in (.+)|or less in the others)",
            (o, p) ->
                OutletMeasures.isAbout(o.attributedShare(), p.group(1))
                    && OutletMeasures.is(o.words(), p.group(2))
                    && coverage.outlets().stream()
                        .filter(other -> !other.outlet().equals(o.outlet()))
                        .allMatch(other -> other.attributedShare() < o.attributedShare())
                    && coverage.outlets().stream()
                        .anyMatch(
                            other -> OutletMeasures.isAbout(other.attributedShare(), p.group(3)))),
        Form.of(
            "tells the story mostly in its own voice: (about \\d+%|less than \\d+%) of its ([\\d,]+) words are quoted or attributed to somebody, (about \\d+%|nearly all) (?:in (.+)|or more in the others)",
            (o, p) ->
                OutletMeasures.isAbout(o.attributedShare(), p.group(1))
                    && OutletMeasures.is(o.words(), p.group(2))
                    && (p.group(4) == null
                        ? coverage.outlets().stream()
                            .anyMatch(other ->
                                OutletMeasures.isAbout(other.attributedShare(), p.group(3)))
                        : OutletMeasures.isAbout(
                            measures.named(p.group(4)).map(OutletSection::attributedShare),
                            p.group(3)))),
        Form.of(
            "takes (about \\d+%|nearly all) of the ([\\d,]+) words it quotes or attributes from unnamed sources",
            (o, p) ->
                OutletMeasures.isAbout(o.anonymousShare(), p.group(1))
                    && OutletMeasures.isAttributed(o, p.group(2))),
        Form.of(
            "gives (.+?)(?:, chiefly (.+),)? (about \\d+%|nearly all) of the ([\\d,]+) words it quotes or reports from known speakers \\((?:the next, )?(.+?),? (none|less than \\d+%|about \\d+%) of ([\\d,]+)\\)",
            (o, p) ->
                OutletMeasures.isAbout(OutletMeasures.voice(o, p.group(1)), p.group(3))
                    && OutletMeasures.isChief(o, p.group(1), p.group(2))
                    && OutletMeasures.is(o.voicedWords(), p.group(4))
                    && measures
                        .named(p.group(5))
                        .filter(n ->
                            OutletMeasures.isVoice(n, p.group(1), p.group(6))
                                && OutletMeasures.is(n.voicedWords(), p.group(7)))
                        .isPresent()),
        Form.of(
            "gives (.+?)(?:, chiefly (.+),)? a larger part of what it quotes and reports than (any other|.+?) does",
            (o, p) ->
                OutletMeasures.isChief(o, p.group(1), p.group(2))
                    && OutletMeasures.voice(o, p.group(1)).isPresent()
                    && measures.others(o, p.group(3)).stream()
                        .allMatch(n ->
                            OutletMeasures.voice(n, p.group(1)).orElse(0.0)
                                < OutletMeasures.voice(o, p.group(1)).orElse(0.0))),
        Form.of(
            "alone lets (.+) speak, whom (?:the others leave|.+ leaves) unmentioned",
            (o, p) -> measures.areAlone(o, p.group(1))),
        Form.of(
            "has no word of (.+), to whom each of the others gives (about \\d+%|nearly all) or more",
            (o, p) ->
                OutletMeasures.voice(o, p.group(1)).isEmpty()
                    && coverage.outlets().stream()
                        .anyMatch(other ->
                            OutletMeasures.isAbout(
                                OutletMeasures.voice(other, p.group(1)), p.group(2)))),
        Form.of(
            "alone speaks of (.+), in (\\d+) of its ([\\d,]+) sentences",
            (o, p) ->
                OutletMeasures.isAspect(o, p.group(1), p.group(2))
                    && OutletMeasures.is(o.sentences(), p.group(3))
                    && coverage.outlets().stream()
                        .filter(other -> !other.outlet().equals(o.outlet()))
                        .allMatch(other -> OutletMeasures.isAspect(other, p.group(1), "0"))),
        Form.of(
            "dwells on (.+?), named in (\\d+) of its ([\\d,]+) sentences \\((?:the next, )?(.+), in (none|\\d+) of ([\\d,]+)\\)",
            (o, p) ->
                OutletMeasures.isAspect(o, p.group(1), p.group(2))
                    && OutletMeasures.is(o.sentences(), p.group(3))
                    && measures
                        .named(p.group(4))
                        .filter(n ->
                            OutletMeasures.isAspect(
                                    n, p.group(1), p.group(5).equals("none") ? "0" : p.group(5))
                                && OutletMeasures.is(n.sentences(), p.group(6)))
                        .isPresent()));
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
            OutletMeasures.is(coverage.outlets().size(), m.group(1) == null ? "2" : m.group(1))
                && coverage.facts().stream()
                    .filter(f -> measures.outletsOf(f) == coverage.outlets().size())
                    .anyMatch(f ->
                        f.statement().text().equals(m.group(2))
                            || m.group(2)
                                .equals(
                                    "“" + f.statement().text().replaceFirst("[.]$", "") + "”.")));
    forms.put(
        Pattern.compile(
            "They differ in whom they let speak: (.+) gives most room to (.+) \\((about \\d+%|nearly all) of ([\\d,]+) words\\), (.+?) to (.+) \\((about \\d+%|nearly all) of ([\\d,]+)\\)\\."),
        m ->
            measures.isVoiced(m.group(1), m.group(2), m.group(3), m.group(4))
                && measures.isVoiced(m.group(5), m.group(6), m.group(7), m.group(8)));
    forms.put(
        Pattern.compile(
            "The wording is sharpest in (.+), with (\\d+) loaded words of its own in ([\\d,]+); (?:the next, )?(.+?),? has (none|\\d+) in ([\\d,]+)\\."),
        m ->
            measures.isLoaded(m.group(1), m.group(2), m.group(3))
                && measures.isLoaded(m.group(4), m.group(5).replace("none", "0"), m.group(6)));
    forms.put(
        Pattern.compile(
            "(.+) quotes or attributes most, (about \\d+%|nearly all) of its ([\\d,]+) words, and (.+) least, (about \\d+%|less than \\d+%) of ([\\d,]+)\\."),
        m ->
            OutletMeasures.isAbout(
                    measures.named(m.group(1)).map(OutletSection::attributedShare), m.group(2))
                && OutletMeasures.isAbout(
                    measures.named(m.group(4)).map(OutletSection::attributedShare), m.group(5))
                && measures
                    .named(m.group(1))
                    .filter(o -> OutletMeasures.is(o.words(), m.group(3)))
                    .isPresent()
                && measures
                    .named(m.group(4))
                    .filter(o -> OutletMeasures.is(o.words(), m.group(6)))
                    .isPresent());
    return forms;
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
}
