package news.parallax.story.origin;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides whether two articles are one piece of reporting: the same text, a cut of it, or the same
/// report in other words. Strict, since independent reports of one event share names, figures and
/// quotations too.
final class Kin {
  /// How two articles are kin.
  enum Tie {
    COPY,
    REWRITE
  }

  private static final int FEWEST_SHINGLES = 25;
  private static final int FEWEST_SENTENCES = 5;
  private static final double COPY = 0.5;
  private static final double OWN_COPY = 0.4;
  private static final double REWRITE = 0.62;
  private static final double CREDITED_REWRITE = 0.33;

  /// Reports that share fewer of their words are not compared sentence by sentence.
  private static final double LEAST_SHARED = 0.3;

  private static final double SAME_SENTENCE = 0.5;

  /// @param credited whether one of the two names the other's outlet or agency as where it has the
  ///   report from
  Optional<Tie> tie(Prose a, Prose b, boolean credited) {
    int smaller = Math.min(a.shingles().size(), b.shingles().size());
    if (smaller >= FEWEST_SHINGLES
        && Prose.containment(a.shingles(), b.shingles()) >= COPY
        && Prose.containment(a.ownShingles(), b.ownShingles()) >= OWN_COPY) {
      return Optional.of(Tie.COPY);
    }
    Prose small = a.sentences().size() <= b.sentences().size() ? a : b;
    Prose large = a.sentences().size() <= b.sentences().size() ? b : a;
    boolean few = small.sentences().size() < FEWEST_SENTENCES;
    if (few || Prose.containment(a.content(), b.content()) < LEAST_SHARED) {
      return Optional.empty();
    }
    double retold = retold(small.sentences(), large.sentences());
    boolean rewrite =
        retold >= (credited ? CREDITED_REWRITE : REWRITE)
            || new Retelling(small.sentences(), large.sentences()).isOneReport();
    return rewrite ? Optional.of(Tie.REWRITE) : Optional.empty();
  }

  /// Share of the sentences that the other report has too.
  static double retold(List<Set<String>> small, List<Set<String>> large) {
    int found = 0;
    for (Set<String> sentence : small) {
      double best = 0;
      for (Set<String> other : large) {
        long shared = sentence.stream().filter(other::contains).count();
        best = Math.max(best, (double) shared / sentence.size());
      }
      if (best >= SAME_SENTENCE) {
        found++;
      }
    }
    return small.isEmpty() ? 0 : (double) found / small.size();
  }
}
