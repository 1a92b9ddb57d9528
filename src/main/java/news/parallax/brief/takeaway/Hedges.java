package news.parallax.brief.takeaway;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.brief.support.SupportChecker;
import news.parallax.story.AnalyzedStory;

/// Finds what articles open with under a hedge, so that a flat telling of it is not taken for what
/// all say: "a tentative deal" where one headline has "deal reached".
final class Hedges {
  private static final int FIRST_SENTENCES = 3;
  private static final int SHORTEST_WORD = 4;

  /// A hedge and the two words behind it.
  private static final Pattern HEDGED =
      Pattern.compile(
          "\\b(?:tentative(?:ly)?|preliminary|provisional(?:ly)?|proposed|draft|reported(?:ly)?|alleged(?:ly)?|suspected|purported(?:ly)?|apparent(?:ly)?|unconfirmed)"
              + " ([\\p{L}-]+)(?: ([\\p{L}-]+))?",
          Pattern.CASE_INSENSITIVE);

  /// "A deal in principle", "accused of fraud": a telling that has one hedges, too.
  private static final Pattern HEDGES =
      Pattern.compile(
          "\\b(?:tentative|preliminary|provisional|propos|draft|reported|alleg|suspect|purport|apparent|unconfirmed|accus|claim|in principle|may|might|could|says?|said)",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> hedged = new TreeSet<>();

  Hedges(AnalyzedStory story) {
    for (AnalyzedArticle article : story.articles()) {
      article.sentences().stream()
          .filter(s -> s.kind() == Block.Kind.HEADLINE)
          .forEach(s -> read(story, s));
      article.prose().stream().limit(FIRST_SENTENCES).forEach(s -> read(story, s));
    }
  }

  private void read(AnalyzedStory story, ArticleSentence sentence) {
    Matcher hedge = HEDGED.matcher(story.text(sentence));
    while (hedge.find()) {
      for (int word = 1; word <= hedge.groupCount(); word++) {
        if (hedge.group(word) != null && hedge.group(word).length() >= SHORTEST_WORD) {
          hedged.addAll(stems(hedge.group(word)));
        }
      }
    }
  }

  /// Whether it tells flatly what some article hedges.
  boolean dropsOne(String telling) {
    return !HEDGES.matcher(telling).find()
        && SupportChecker.words(telling).stream()
            .anyMatch(w -> stems(w).stream().anyMatch(hedged::contains));
  }

  private static Set<String> stems(String word) {
    return DefiniteNouns.stems(List.of(word.toLowerCase(Locale.ROOT)));
  }
}
