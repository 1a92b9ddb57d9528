package news.parallax.brief.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.LoadedTerm;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.bias.Coverage.Voice;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.brief.Statement;
import news.parallax.brief.party.PartyNames;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.actor.Cast;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// What can be said of the coverage as a whole: what all outlets report, and how far they are apart
/// in whom they let speak, in wording and in how much they attribute. Says nothing where there is
/// too little to compare.
final class OverallFinding {
  private static final int LOADED_WORDS = 4;
  private static final double LOADED_NEEDED = 5;
  private static final double APART = 0.2;
  private static final double LARGE = 0.35;
  private static final int LONGEST = 220;
  private static final int SHORTEST = 50;
  private static final int NEAR = 3;

  /// Where less is attributed, speakers were hardly to be read at all.
  private static final double READ = 0.05;

  private final AnalyzedStory story;
  private final PartyNames names;
  private final StatementWriter writer;

  OverallFinding(AnalyzedStory story, Cast cast, StatementWriter writer) {
    this.story = story;
    this.names = new PartyNames(cast);
    this.writer = writer;
  }

  List<Statement> write(List<CoveredFact> facts, Coverage coverage) {
    List<Statement> findings = new ArrayList<>();
    if (coverage.outlets().size() < 2) {
      return findings;
    }
    shared(facts, coverage).ifPresent(findings::add);
    List<OutletCoverage> large =
        coverage.outlets().stream()
            .filter(o -> o.words() >= OutletFinding.WORDS_NEEDED)
            .filter(o -> !o.outlet().startsWith("unknown outlet"))
            .filter(o -> o.words() <= VoiceFinding.MOST_WORDS * o.sentences())
            .toList();
    if (large.size() >= 2) {
      voices(large.stream().filter(o -> VoiceFinding.isToldApart(o, names)).toList())
          .ifPresent(findings::add);
      loaded(large).ifPresent(findings::add);
      attributed(large).ifPresent(findings::add);
    }
    return findings;
  }

  /// The fact that all of them report.
  private Optional<Statement> shared(List<CoveredFact> facts, Coverage coverage) {
    int outlets = coverage.outlets().size();
    String all = outlets == 2 ? "Both outlets" : "All " + outlets + " outlets";
    return facts.stream()
        .filter(f -> outletsOf(f) == outlets)
        .map(CoveredFact::statement)
        .filter(s -> s.text().length() <= LONGEST && s.text().endsWith("."))
        .filter(s -> s.text().length() >= SHORTEST && s.kind() == Statement.Kind.QUOTED)
        .filter(s -> !s.text().contains("\"") && !s.text().contains("“") && near(s) >= NEAR)
        .max(
            Comparator.comparingInt((Statement s) -> near(s))
                .thenComparingInt(s -> -s.text().length())
                .thenComparing(Statement::text))
        .map(s ->
            writer.compose(
                all + " report: “" + s.text().replaceFirst("[.]$", "") + "”.",
                s.citations().stream()
                    .map(c -> new Passage(c.article(), new Span(c.start(), c.end())))
                    .toList()));
  }

  /// How many words of the headlines it has.
  private int near(Statement fact) {
    Set<String> words = ClaimStatements.words(fact.text());
    return (int)
        story.articles().stream()
            .flatMap(a -> a.sentences().stream())
            .filter(s -> s.kind() == Block.Kind.HEADLINE)
            .flatMap(s -> ClaimStatements.words(story.text(s)).stream())
            .distinct()
            .filter(words::contains)
            .count();
  }

  /// Two outlets that give most room to different parties.
  private Optional<Statement> voices(List<OutletCoverage> outlets) {
    Statement most = null;
    double widest = 0;
    for (OutletCoverage a : outlets) {
      for (OutletCoverage b : outlets) {
        Optional<Voice> first = foremost(a);
        Optional<Voice> second = foremost(b);
        if (a.outlet().compareTo(b.outlet()) >= 0 || first.isEmpty() || second.isEmpty()) {
          continue;
        }
        double apart =
            Math.min(
                first.get().share() - share(b, first.get().partyId()),
                second.get().share() - share(a, second.get().partyId()));
        if (apart >= APART && apart > widest) {
          widest = apart;
          most = voices(a, first.get(), b, second.get());
        }
      }
    }
    return Optional.ofNullable(most);
  }

  private Statement voices(OutletCoverage a, Voice first, OutletCoverage b, Voice second) {
    return writer.compose(
        "They differ in whom they let speak: "
            + a.outlet()
            + " gives most room to "
            + names.within(first.partyId())
            + " ("
            + OutletFinding.percentOfVoice(first.share())
            + " of "
            + OutletFinding.number(a.voicedWords())
            + " words), "
            + b.outlet()
            + " to "
            + names.within(second.partyId())
            + " ("
            + OutletFinding.percentOfVoice(second.share())
            + " of "
            + OutletFinding.number(b.voicedWords())
            + ").",
        Stream.concat(first.passages().stream().limit(3), second.passages().stream().limit(3))
            .toList());
  }

  private Optional<Voice> foremost(OutletCoverage outlet) {
    return outlet.voices().stream()
        .findFirst()
        .filter(v -> VoiceFinding.isHeard(outlet) && VoiceFinding.isSure(v))
        .filter(v -> v.share() >= LARGE && names.isClear(v.partyId()));
  }

  private static double share(OutletCoverage outlet, String partyId) {
    return outlet.voices().stream()
        .filter(v -> v.partyId().equals(partyId))
        .mapToDouble(Voice::share)
        .sum();
  }

  private Optional<Statement> loaded(List<OutletCoverage> outlets) {
    Comparator<OutletCoverage> order =
        Comparator.comparingDouble(OutletCoverage::loadedPer1000)
            .thenComparing(OutletCoverage::outlet);
    OutletCoverage least = outlets.stream().min(order).orElseThrow();
    OutletCoverage most = outlets.stream().max(order).orElseThrow();
    if (most.loaded().size() < LOADED_WORDS
        || most.loadedPer1000() < LOADED_NEEDED
        || most.loadedPer1000() < 2 * least.loadedPer1000() + 1) {
      return Optional.empty();
    }
    return Optional.of(
        writer.compose(
            "The wording is sharpest in "
                + most.outlet()
                + ", with "
                + most.loaded().size()
                + " loaded words in "
                + OutletFinding.number(most.words())
                + " of its own, and plainest in "
                + least.outlet()
                + ", with "
                + (least.loaded().isEmpty() ? "none" : Integer.toString(least.loaded().size()))
                + " in "
                + OutletFinding.number(least.words())
                + ".",
            most.loaded().stream().limit(4).map(LoadedTerm::passage).toList()));
  }

  private Optional<Statement> attributed(List<OutletCoverage> outlets) {
    Comparator<OutletCoverage> order =
        Comparator.comparingDouble(OutletCoverage::attributedShare)
            .thenComparing(OutletCoverage::outlet);
    OutletCoverage least = outlets.stream().min(order).orElseThrow();
    OutletCoverage most = outlets.stream().max(order).orElseThrow();
    List<Passage> passages =
        most.voices().stream().map(Voice::passages).findFirst().orElse(List.of());
    if (most.attributedShare() - least.attributedShare() < APART
        || least.attributedShare() < READ
        || passages.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        writer.compose(
            most.outlet()
                + " attributes most, "
                + OutletFinding.percent(most.attributedShare())
                + " of its "
                + OutletFinding.number(most.words())
                + " words, and "
                + least.outlet()
                + " least, "
                + OutletFinding.percent(least.attributedShare())
                + " of "
                + OutletFinding.number(least.words())
                + ".",
            passages.stream().limit(4).toList()));
  }

  private long outletsOf(CoveredFact fact) {
    return fact.carriedBy().stream()
        .map(id -> story.story().article(id).outletName())
        .distinct()
        .count();
  }
}
