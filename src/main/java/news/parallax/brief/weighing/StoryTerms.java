package news.parallax.brief.weighing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// What a story is about: the names that at least two of its articles have, and the nouns that
/// stand in the headlines and openings of two; all those of an only article.
///
/// An article may tell of other things besides, as a digest of the morning does.
public final class StoryTerms {
  private static final int OPENING = 3;

  private static final int ENOUGH_NOUNS = 2;

  private final Set<String> openingNouns = new TreeSet<>();
  private final Set<String> nouns = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();

  public StoryTerms(AnalyzedStory story) {
    Map<String, Integer> openingCounts = new HashMap<>();
    Map<String, Integer> nounCounts = new HashMap<>();
    Map<String, Integer> nameCounts = new HashMap<>();
    for (AnalyzedArticle article : story.articles()) {
      List<ArticleSentence> told =
          Stream.concat(
                  article.sentences().stream().filter(s -> s.kind() == Block.Kind.HEADLINE),
                  article.prose().stream().limit(OPENING))
              .toList();
      terms(told, false).forEach(t -> openingCounts.merge(t, 1, Integer::sum));
      terms(article.prose(), false).forEach(t -> nounCounts.merge(t, 1, Integer::sum));
      terms(article.prose(), true).forEach(t -> nameCounts.merge(t, 1, Integer::sum));
    }
    int least = Math.min(2, story.articles().size());
    openingCounts.forEach((term, count) -> add(openingNouns, term, count >= least));
    nounCounts.forEach((term, count) -> add(nouns, term, count >= least));
    nameCounts.forEach((term, count) -> add(names, term, count >= least));
  }

  private static void add(Set<String> terms, String term, boolean shared) {
    if (shared) {
      terms.add(term);
    }
  }

  /// Whether a sentence names somebody or something that the story is about, or speaks of its
  /// things.
  ///
  /// @param closely whether two of those that its articles open with are asked for, instead of one
  ///   or of two that stand anywhere in them
  public boolean touches(ArticleSentence sentence, boolean closely) {
    Set<String> own = terms(List.of(sentence), true);
    own.retainAll(names);
    Set<String> things = terms(List.of(sentence), false);
    things.retainAll(nouns);
    long opening = things.stream().filter(openingNouns::contains).count();
    boolean about =
        closely ? opening >= ENOUGH_NOUNS : opening > 0 || things.size() >= ENOUGH_NOUNS;
    return !own.isEmpty() || about;
  }

  private static Set<String> terms(List<ArticleSentence> sentences, boolean named) {
    Set<String> terms = new TreeSet<>();
    for (ArticleSentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        boolean timed = sentence.times().stream().anyMatch(t -> t.span().overlaps(token.span()));
        boolean name = token.tag().startsWith("NNP");
        if (!timed && token.isNoun() && name == named && token.text().length() > 2) {
          terms.add(token.lemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    return terms;
  }
}
