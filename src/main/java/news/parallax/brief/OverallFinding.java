package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.LoadedTerm;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.bias.Coverage.Voice;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// What can be said of the coverage as a whole: what several outlets share, and how far they are
/// apart in wording and attribution. Says nothing where there is too little to compare.
final class OverallFinding {
  private static final int SHARED_NEEDED = 3;
  private static final double LOADED_NEEDED = 6;
  private static final double APART = 0.2;

  /// Where less is attributed, speakers were hardly to be read at all.
  private static final double READ = 0.05;

  private final AnalyzedStory story;
  private final StatementWriter writer;

  OverallFinding(AnalyzedStory story, StatementWriter writer) {
    this.story = story;
    this.writer = writer;
  }

  List<Statement> write(List<CoveredFact> facts, Coverage coverage) {
    List<Statement> findings = new ArrayList<>();
    shared(facts, coverage).ifPresent(findings::add);
    List<OutletCoverage> large =
        coverage.outlets().stream()
            .filter(o -> o.words() >= OutletFinding.WORDS_NEEDED)
            .filter(o -> !o.outlet().startsWith("unknown outlet"))
            .toList();
    if (large.size() >= 2) {
      loaded(large).ifPresent(findings::add);
      attributed(large).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Statement> shared(List<CoveredFact> facts, Coverage coverage) {
    int outlets = coverage.outlets().size();
    List<CoveredFact> shared = facts.stream().filter(f -> outletsOf(f) > 1).toList();
    if (outlets < 2 || shared.size() < SHARED_NEEDED) {
      return Optional.empty();
    }
    List<Passage> passages = new ArrayList<>();
    shared.stream()
        .limit(3)
        .forEach(f ->
            f.statement().citations().stream()
                .limit(2)
                .forEach(
                    c -> passages.add(new Passage(c.article(), new Span(c.start(), c.end())))));
    return Optional.of(
        writer.compose(
            shared.size()
                + " of the facts compared are told by more than one of the "
                + outlets
                + " outlets.",
            passages));
  }

  private Optional<Statement> loaded(List<OutletCoverage> outlets) {
    Comparator<OutletCoverage> order =
        Comparator.comparingDouble(OutletCoverage::loadedPer1000)
            .thenComparing(OutletCoverage::outlet);
    OutletCoverage least = outlets.stream().min(order).orElseThrow();
    OutletCoverage most = outlets.stream().max(order).orElseThrow();
    if (most.loaded().size() < SHARED_NEEDED
        || most.loadedPer1000() < LOADED_NEEDED
        || most.loadedPer1000() < 2 * least.loadedPer1000()) {
      return Optional.empty();
    }
    return Optional.of(
        writer.compose(
            String.format(
                Locale.ROOT,
                "Outside quotations, %s uses %.1f loaded words in 1,000 and %s %.1f.",
                most.outlet(),
                rounded(most.loadedPer1000()),
                least.outlet(),
                rounded(least.loadedPer1000())),
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
            "Of its words, "
                + most.outlet()
                + " attributes "
                + OutletFinding.percent(most.attributedShare())
                + " to somebody and "
                + least.outlet()
                + " "
                + OutletFinding.percent(least.attributedShare())
                + ".",
            passages.stream().limit(4).toList()));
  }

  /// As it stands in the brief, so that the two do not differ.
  private static double rounded(double per1000) {
    return Math.round(per1000 * 1000) / 1000.0;
  }

  private long outletsOf(CoveredFact fact) {
    return fact.carriedBy().stream()
        .map(id -> story.story().article(id).outletName())
        .distinct()
        .count();
  }
}
