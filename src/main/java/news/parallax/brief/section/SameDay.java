package news.parallax.brief.section;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.alone.SameThings;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// Tells whether two sentences of one day report one happening in other words: by the words that
/// they share, of which those that stand all over the story weigh little.
final class SameDay {
  private static final double SAME = 0.25;
  private static final int STEM = 5;
  private static final Pattern CONTENT = Pattern.compile("(?:NN|VB|JJ|CD).*");
  private static final Set<String> LIGHT =
      Set.of(
          "be", "have", "do", "say", "tell", "make", "take", "get", "go", "come", "give", "call");

  private final Map<String, Integer> uses = new HashMap<>();
  private int sentences;

  SameDay(AnalyzedStory story) {
    story.articles().stream()
        .flatMap(a -> a.sentences().stream())
        .forEach(s -> {
          sentences++;
          terms(s).forEach(t -> uses.merge(t, 1, Integer::sum));
        });
  }

  boolean isTold(ArticleSentence one, ArticleSentence other) {
    return likeness(one, other) >= SAME;
  }

  /// From 0, nothing in common, to 1, one says all that the other says.
  double likeness(ArticleSentence one, ArticleSentence other) {
    Set<String> first = terms(one);
    Set<String> second = terms(other);
    Set<String> both = new TreeSet<>(first);
    both.retainAll(second);
    double lesser = Math.min(weight(first), weight(second));
    return lesser == 0 ? 0 : weight(both) / lesser;
  }

  private double weight(Set<String> terms) {
    double sum = 0;
    for (String term : terms) {
      sum += StrictMath.log((sentences + 1.0) / uses.getOrDefault(term, 1));
    }
    return sum;
  }

  private static Set<String> terms(ArticleSentence sentence) {
    Set<String> terms = new TreeSet<>();
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens) {
      boolean timed = sentence.times().stream().anyMatch(t -> t.span().overlaps(token.span()));
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (!timed
          && CONTENT.matcher(token.tag()).matches()
          && token.text().length() > 2
          && !LIGHT.contains(lemma)) {
        terms.add(SameThings.of(lemma.substring(0, Math.min(STEM, lemma.length()))));
      }
    }
    return terms;
  }
}
