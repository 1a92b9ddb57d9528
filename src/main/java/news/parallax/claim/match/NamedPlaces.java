package news.parallax.claim.match;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.ParseTree;
import news.parallax.text.gazetteer.Gazetteer;

/// What "the city" means: the town that the article has named most often before it.
public final class NamedPlaces {
  private static final Set<String> TOWNS = Set.of("city", "town", "village");
  private static final Set<String> POINTING = Set.of("the", "this", "that");

  private final Map<String, TreeMap<Integer, String>> named = new HashMap<>();

  public NamedPlaces(AnalyzedStory story) {
    Gazetteer gazetteer = Gazetteer.load();
    for (AnalyzedArticle article : story.articles()) {
      TreeMap<Integer, String> places = new TreeMap<>();
      for (ArticleSentence sentence : article.sentences()) {
        for (Mention mention : sentence.mentions()) {
          String text = article.article().text(mention.span());
          if (mention.kind() == EntityKind.GPE && gazetteer.find(text).isEmpty()) {
            places.put(mention.span().start(), text);
          }
        }
      }
      named.put(article.id(), places);
    }
  }

  /// The name of the town that the noun at `i` stands for, empty when it stands for none.
  public Optional<String> meant(ArticleSentence sentence, ParseTree tree, int i) {
    if (!TOWNS.contains(tree.lemma(i)) || !points(tree, i)) {
      return Optional.empty();
    }
    Map<String, Integer> times = new TreeMap<>();
    String best = null;
    for (String name :
        named
            .getOrDefault(sentence.articleId(), new TreeMap<>())
            .headMap(tree.token(i).span().start())
            .values()) {
      int count = times.merge(name, 1, Integer::sum);
      if (best == null || count >= times.getOrDefault(best, 0)) {
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean points(ParseTree tree, int i) {
    return tree.children(i).stream()
        .anyMatch(
            c -> tree.is(c, "det") && POINTING.contains(tree.text(c).toLowerCase(Locale.ROOT)));
  }
}
