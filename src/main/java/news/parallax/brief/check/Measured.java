package news.parallax.brief.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.brief.Brief;

/// The numbers that a brief's own measurements yield, as they may stand in composed statements.
final class Measured {
  /// Shares are also written to the nearest twentieth.
  private static final int STEP = 5;

  /// How far a share may have been rounded before.
  private static final double SLIP = 0.001;

  private Measured() {}

  static Set<String> numbers(Brief brief) {
    Set<String> numbers = new HashSet<>();
    count(brief.articles().size(), numbers);
    count(brief.origins().size(), numbers);
    count(brief.disputed().size(), numbers);
    count(brief.agreed().size(), numbers);
    Brief.CoverageSection coverage = brief.coverage();
    count(coverage.facts().size(), numbers);
    count(coverage.outlets().size(), numbers);
    for (Brief.OutletSection outlet : coverage.outlets()) {
      count(outlet.articles().size(), numbers);
      count(outlet.words(), numbers);
      count(outlet.sentences(), numbers);
      count(outlet.voicedWords(), numbers);
      count((int) Math.round(outlet.words() * outlet.attributedShare()), numbers);
      outlet.aspects().forEach(a -> count(a.sentences(), numbers));
      count(outlet.loaded().size(), numbers);
      count(outlet.onlyHere().size(), numbers);
      count(outlet.leavesOut().size(), numbers);
      count(outlet.attributionLosses().size(), numbers);
      share(outlet.attributedShare(), numbers);
      share(outlet.anonymousShare(), numbers);
      decimal(outlet.loadedPer1000(), numbers);
      outlet.voices().forEach(v -> share(v.share(), numbers));
    }
    List<Brief.CoveredFact> facts = coverage.facts();
    for (int carried = 0; carried <= brief.articles().size(); carried++) {
      int least = carried;
      count((int) facts.stream().filter(f -> f.carriedBy().size() >= least).count(), numbers);
    }
    count(1000, numbers);
    numbers.add("1,000");
    return numbers;
  }

  private static void count(int count, Set<String> numbers) {
    numbers.add(Integer.toString(count));
    numbers.add(String.format(Locale.ROOT, "%,d", count));
  }

  private static void share(double share, Set<String> numbers) {
    long percent = Math.round(share * 100);
    numbers.add(Long.toString(percent));
    numbers.add(percent + "%");
    step(share - SLIP, numbers);
    step(share + SLIP, numbers);
  }

  private static void step(double share, Set<String> numbers) {
    long rounded = Math.max(STEP, Math.round(share * 100 / STEP) * STEP);
    numbers.add(Long.toString(rounded));
    numbers.add(rounded + "%");
  }

  private static void decimal(double value, Set<String> numbers) {
    numbers.add(String.format(Locale.ROOT, "%.1f", value));
    numbers.add(Long.toString(Math.round(value)));
  }
}
