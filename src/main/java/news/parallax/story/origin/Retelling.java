package news.parallax.story.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How closely one report follows another through its sentences.
///
/// Reports that were written apart share names, figures and quotations, here and there. A rewrite
/// goes through the other's sentences one after the other, each sharing something with its own:
/// that shows even when half of the words were changed.
final class Retelling {
  private static final int FEWEST = 6;
  private static final double SHARED = 0.33;
  private static final double IN_STEP = 0.6;

  /// A sentence that shares less with its best match has none.
  private static final double MATCH = 0.2;

  private final double shared;
  private final double inStep;
  private final int sentences;

  /// @param small the content words of each sentence of the shorter report, in order
  /// @param large those of the longer one
  Retelling(List<Set<String>> small, List<Set<String>> large) {
    this.sentences = small.size();
    List<Integer> matches = new ArrayList<>();
    double sum = 0;
    for (Set<String> sentence : small) {
      int best = -1;
      double most = MATCH;
      for (int j = 0; j < large.size(); j++) {
        double share = share(sentence, large.get(j));
        if (share > most) {
          most = share;
          best = j;
        }
      }
      matches.add(best);
      sum += best < 0 ? 0 : most;
    }
    int steps = 0;
    for (int i = 1; i < matches.size(); i++) {
      int step = matches.get(i) - matches.get(i - 1);
      boolean both = matches.get(i) >= 0 && matches.get(i - 1) >= 0;
      steps += both && step >= 0 && step <= 2 ? 1 : 0;
    }
    this.shared = small.isEmpty() ? 0 : sum / small.size();
    this.inStep = small.size() < 2 ? 0 : (double) steps / (small.size() - 1);
  }

  /// Shared words as a share of the words of the two sentences, as Dice has it.
  private static double share(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return 2.0 * shared / (a.size() + b.size());
  }

  boolean isOneReport() {
    return sentences >= FEWEST && shared >= SHARED && inStep >= IN_STEP;
  }
}
