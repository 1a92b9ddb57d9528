package news.parallax.story.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Weighs the terms of articles: the rarer a term is, in the background and among these articles
/// together, the more it tells.
final class Profiler {
  private final BackgroundCounts background;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Double> rarities = new ArrayList<>();

  private Profiler(BackgroundCounts background) {
    this.background = background;
  }

  static List<Profile> profiles(List<ArticleTerms> articles, BackgroundCounts background) {
    Profiler profiler = new Profiler(background);
    profiler.count(articles);
    return articles.stream().map(profiler::profile).toList();
  }

  private void count(List<ArticleTerms> articles) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ArticleTerms article : articles) {
      article.all().keySet().forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    double all = background.articles() + articles.size();
    counts.forEach((stem, count) -> {
      numbers.put(stem, rarities.size());
      rarities.add(Math.log((all + 1) / (background.of(stem) + count + 0.5)));
    });
  }

  private Profile profile(ArticleTerms article) {
    return new Profile(
        vector(article.headline()),
        vector(article.opening()),
        vector(article.all()),
        article.day());
  }

  private TermVector vector(SortedMap<String, Integer> counts) {
    SortedMap<Integer, Double> weights = new TreeMap<>();
    counts.forEach((stem, count) -> {
      int number = numbers.getOrDefault(stem, 0);
      weights.put(number, (1 + Math.log(count)) * rarities.get(number));
    });
    return TermVector.of(weights);
  }
}
