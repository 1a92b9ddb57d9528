package news.parallax.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import news.parallax.outcome.SettlementFinder.Expected;
import news.parallax.text.Span;

/// Says of a condition what would have to happen, in terms that can be compared with what later
/// articles tell.
final class ConditionTerms {
  /// What would have to happen; empty where the condition names no deed.
  ///
  /// @param times the time expressions of the sentence
  Optional<Expected> expected(ClauseTree tree, Span condition, List<Span> times) {
    return IntStream.range(0, tree.tokens().size())
        .filter(i -> condition.contains(tree.token(i).span()))
        .boxed()
        .min(Comparator.comparingInt(i -> depth(tree, i)))
        .filter(i -> tree.isVerb(i) || tree.token(i).isNoun())
        .map(i ->
            new Expected(verbs(tree, i), terms(tree, i, times), tree.names(i, times), null, null));
  }

  private static Set<String> verbs(ClauseTree tree, int head) {
    Set<String> verbs = new TreeSet<>(Set.of(tree.lemma(head)));
    verbs.removeAll(Set.of("be", "have", "get", "do", "make", "go"));
    return verbs;
  }

  private static Set<String> terms(ClauseTree tree, int head, List<Span> times) {
    return tree.terms(head, times);
  }

  private static int depth(ClauseTree tree, int at) {
    int depth = 0;
    for (int head = tree.head(at); head >= 0 && depth < 100; head = tree.head(head)) {
      depth++;
    }
    return depth;
  }
}
