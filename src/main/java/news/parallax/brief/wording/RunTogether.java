package news.parallax.brief.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// Finds words that an extraction has run together, as in "the priceofrose": a word that the story
/// has once only and that falls into a small word and one that the story uses by itself.
public final class RunTogether {
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "to", "in", "for", "that", "with", "from", "was", "is", "on", "at");
  private static final int SHORTEST = 4;

  private final Map<String, Integer> uses = new TreeMap<>();
  private final Predicate<String> common;

  /// @param common whether many articles use a word
  public RunTogether(AnalyzedStory story, Predicate<String> common) {
    this.common = common;
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.sentences()) {
        sentence.tokens().forEach(t -> uses.merge(lower(t), 1, Integer::sum));
      }
    }
  }

  /// Whether a sentence holds such a word.
  public boolean holds(ArticleSentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> !t.tag().startsWith("NNP") && t.text().chars().allMatch(Character::isLetter))
        .anyMatch(t -> isTwo(lower(t)));
  }

  private boolean isTwo(String word) {
    if (uses.getOrDefault(word, 0) > 1 || common.test(word)) {
      return false;
    }
    return SMALL.stream()
        .anyMatch(small ->
            (word.startsWith(small) && isUsed(word.substring(small.length())))
                || (word.endsWith(small)
                    && isUsed(word.substring(0, word.length() - small.length()))));
  }

  private boolean isUsed(String word) {
    return word.length() >= SHORTEST && uses.getOrDefault(word, 0) > 1;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
