package news.parallax.outcome;

import java.util.Optional;
import news.parallax.article.ArticleSentence;
import news.parallax.outcome.Outcome.Probability;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads the odds that a sentence's words give to a verb. They count only where their word belongs
/// to it: it modifies the verb, or governs it ("unlikely to leave", "a chance that").
final class OddsReader {
  private final ProbabilityWords probabilityWords = new ProbabilityWords();

  /// @param by the place of the word that expects
  @Nullable Probability of(
      ArticleSentence sentence, String text, ClauseTree tree, int verb, int by) {
    Optional<Probability> odds = probabilityWords.in(text);
    if (odds.isEmpty()) {
      return null;
    }
    int start = sentence.span().start() + text.indexOf(odds.get().words());
    Span words = new Span(start, start + odds.get().words().length());
    for (int i = 0; i < tree.tokens().size(); i++) {
      if (words.overlaps(tree.token(i).span())
          && (i == by || tree.head(i) == verb || governs(tree, i, verb))) {
        return odds.get();
      }
    }
    return null;
  }

  private boolean governs(ClauseTree tree, int above, int below) {
    int at = tree.head(below);
    for (int steps = 0; at >= 0 && steps < 3; steps++) {
      boolean chance = tree.token(above).isNoun();
      if (at == above || (tree.head(above) == at && !chance && tree.is(below, "xcomp"))) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }
}
