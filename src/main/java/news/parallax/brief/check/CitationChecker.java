package news.parallax.brief.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.brief.Brief;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.takeaway.TakeawayChecker;
import news.parallax.brief.takeaway.TakeawaySection;

/// Stands in the return path: a statement whose citations do not resolve to the character, or do
/// not carry it, does not leave the house. What was refused is counted and told in the brief.
public final class CitationChecker {
  /// The brief without the statements that nothing carries.
  ///
  /// @throws IllegalStateException when the headline itself is not carried: nothing is left to show
  ///   then
  public Brief require(Brief brief) {
    Check check = new Check(brief);
    check
        .fault(brief.headline())
        .ifPresent(fault -> {
          throw new IllegalStateException("headline “" + brief.headline().text() + "”: " + fault);
        });
    Brief kept = check.keep();
    SortedMap<String, Double> measurements = new TreeMap<>(kept.measurements());
    measurements.put("statementsChecked", (double) check.checked);
    measurements.put("statementsRefused", (double) check.refused.size());
    measurements.put(
        "supportedShare",
        check.checked == 0 ? 1.0 : (check.checked - check.refused.size()) / (double) check.checked);
    List<String> leftOut = new ArrayList<>(brief.leftOut());
    if (!check.refused.isEmpty()) {
      leftOut.add(
          check.refused.size() == 1
              ? "1 statement that its passages do not carry"
              : String.format(
                  Locale.ROOT,
                  "%d statements that their passages do not carry",
                  check.refused.size()));
    }
    return kept.with(measurements, leftOut);
  }

  /// Why the brief's articles do not carry a statement; empty when they do.
  public Optional<String> fault(Brief brief, Statement statement) {
    return new Check(brief).fault(statement);
  }

  /// Why a finding on an outlet of the brief is not carried, by its passages or by what was
  /// measured.
  public Optional<String> fault(Brief brief, Brief.OutletSection outlet, Statement finding) {
    return new Check(brief)
        .fault(finding)
        .or(() -> new CoverageChecker(brief.coverage()).fault(outlet, finding.text()));
  }

  /// Why a finding on all outlets is not carried, by its passages or by what was measured.
  public Optional<String> overallFault(Brief brief, Statement finding) {
    return new Check(brief)
        .fault(finding)
        .or(() -> new CoverageChecker(brief.coverage()).overallFault(finding.text()));
  }

  private static final class Check {
    private final Brief brief;
    private final Map<String, String> texts = new HashMap<>();
    private final SupportChecker support;
    private final CoverageChecker findings;
    private final List<String> refused = new ArrayList<>();
    private int checked;

    Check(Brief brief) {
      this.brief = brief;
      brief.articles().forEach(a -> texts.put(a.id(), a.text()));
      this.findings = new CoverageChecker(brief.coverage());
      this.support = new SupportChecker(Measured.numbers(brief), names(brief));
    }

    Optional<String> fault(Statement statement) {
      for (Citation citation : statement.citations()) {
        String text = texts.get(citation.article());
        if (text == null
            || citation.end() > text.length()
            || !text.substring(citation.start(), citation.end()).equals(citation.text())) {
          return Optional.of("a citation does not resolve");
        }
      }
      return support.fault(statement);
    }

    private boolean holds(Statement statement) {
      return holds(statement, Optional.empty());
    }

    /// @param also a fault found elsewhere
    private boolean holds(Statement statement, Optional<String> also) {
      checked++;
      Optional<String> fault = fault(statement).or(() -> also);
      fault.ifPresent(f -> refused.add("“" + statement.text() + "”: " + f));
      return fault.isEmpty();
    }

    private List<Statement> held(List<Statement> statements) {
      return statements.stream().filter(this::holds).toList();
    }

    Brief keep() {
      List<Brief.Disputed> disputed =
          brief.disputed().stream()
              .map(d ->
                  new DisputedParts(
                      d,
                      d.positions().stream()
                          .map(p -> new Brief.Position(p.holders(), held(p.statements())))
                          .filter(p -> !p.statements().isEmpty())
                          .toList()))
              .filter(d -> d.positions().size() >= 2)
              .map(d -> new Brief.Disputed(d.dispute().topic(), d.dispute().kind(), d.positions()))
              .toList();
      List<Brief.Perspective> perspectives =
          brief.perspectives().stream()
              .map(p -> new Brief.Perspective(p.actor(), held(p.statements())))
              .filter(p -> !p.statements().isEmpty())
              .toList();
      List<Brief.Question> questions =
          brief.questions().stream()
              .map(q -> new Brief.Question(q.question(), q.asked(), held(q.answers())))
              .filter(q -> !q.answers().isEmpty())
              .toList();
      return new Brief(
          brief.id(),
          brief.engine(),
          brief.headline(),
          brief.asOf(),
          brief.window(),
          brief.articles(),
          brief.origins(),
          held(brief.summary()),
          held(brief.agreed()),
          disputed,
          brief.figures().stream().filter(f -> holds(f.statement())).toList(),
          perspectives,
          brief.places().stream().filter(n -> holds(n.statement())).toList(),
          brief.timeline().stream().filter(t -> holds(t.statement())).map(this::entry).toList(),
          coverage(brief.coverage()),
          held(brief.context()),
          questions,
          brief.openQuestions(),
          takeaway(),
          brief.outcomes().stream().filter(o -> holds(o.statement())).toList(),
          brief.measurements(),
          brief.leftOut(),
          brief.manifest());
    }

    private Brief.TimelineEntry entry(Brief.TimelineEntry entry) {
      return new Brief.TimelineEntry(
          entry.date(),
          entry.statement(),
          entry.kind(),
          entry.otherDates().stream().filter(o -> holds(o.statement())).toList());
    }

    private record DisputedParts(Brief.Disputed dispute, List<Brief.Position> positions) {}

    private Brief.CoverageSection coverage(Brief.CoverageSection section) {
      List<Brief.CoveredFact> facts =
          section.facts().stream().filter(f -> holds(f.statement())).toList();
      Set<String> ids = new HashSet<>(facts.stream().map(Brief.CoveredFact::id).toList());
      return new Brief.CoverageSection(
          section.overall().stream()
              .filter(f -> holds(f, findings.overallFault(f.text())))
              .toList(),
          facts,
          section.outlets().stream()
              .filter(o -> holds(o.finding(), findings.fault(o, o.finding().text())))
              .map(o ->
                  new Brief.OutletSection(
                      o.outlet(),
                      o.articles(),
                      o.words(),
                      o.sentences(),
                      o.voices(),
                      o.voicedWords(),
                      o.aspects(),
                      o.loaded(),
                      o.loadedPer1000(),
                      o.attributedShare(),
                      o.anonymousShare(),
                      o.onlyHere().stream().filter(ids::contains).toList(),
                      o.leavesOut().stream().filter(ids::contains).toList(),
                      held(o.attributionLosses()),
                      o.finding()))
              .toList());
    }

    /// A headline with nothing behind it is no takeaway.
    private List<Statement> takeaway() {
      TakeawayChecker checker = new TakeawayChecker(brief);
      List<Statement> held =
          brief.takeaway().stream().filter(s -> holds(s, checker.fault(s))).toList();
      return held.size() == 1 && held.getFirst().text().startsWith(TakeawaySection.IN_SHORT)
          ? List.of()
          : held;
    }

    private static Set<String> names(Brief brief) {
      Set<String> names = new HashSet<>();
      brief.articles().stream()
          .map(a -> a.outlet().name())
          .filter(Objects::nonNull)
          .forEach(n -> addWords(n, names));
      brief.coverage().outlets().forEach(o -> addWords(o.outlet(), names));
      brief.perspectives().forEach(p -> addWords(p.actor().name(), names));
      brief.coverage().outlets().forEach(o -> o.voices().forEach(v -> addWords(v.name(), names)));
      brief.coverage().outlets().stream()
          .flatMap(o -> o.voices().stream())
          .map(Brief.VoiceShare::chief)
          .filter(Objects::nonNull)
          .forEach(n -> addWords(n, names));
      return names;
    }

    private static void addWords(String name, Set<String> names) {
      SupportChecker.words(name).forEach(w -> names.add(w.toLowerCase(Locale.ROOT)));
    }
  }
}
