package news.parallax.evaluation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.article.Article;
import news.parallax.article.Reading;
import news.parallax.article.reader.ArticleReader;
import news.parallax.story.Story;
import news.parallax.story.StoryClusterer;

/// Scores how articles are grouped into stories: the articles of all stories of a set are pooled
/// and grouped anew, and the groups compared with the stories they came from.
public final class StoriesEvaluation {

  private final ArticleReader reader = new ArticleReader();
  private final StoryClusterer clusterer = new StoryClusterer();

  /// Prints the scores and gives them back; a prediction is `{article, story}`.
  public Scores run(Request request) {
    List<PooledArticle> pool = PooledArticle.read(request.data());
    pool = pool.subList(0, request.taken(pool.size()));
    request.progress().println("stories: reading " + pool.size() + " articles");
    Map<String, Integer> placeOf = new HashMap<>();
    List<Article> articles = read(pool, placeOf);
    request.progress().println("stories: grouping");
    long start = System.nanoTime();
    List<Story> stories = clusterer.cluster(articles);
    double seconds = (System.nanoTime() - start) / 1e9;

    String[] predicted = new String[pool.size()];
    for (int i = 0; i < pool.size(); i++) {
      predicted[i] = "unread:" + i;
    }
    for (Story story : stories) {
      story.articles().forEach(a -> predicted[placeOf.getOrDefault(a.id(), 0)] = story.id());
    }
    PooledArticle.write(request, pool, predicted);
    BCubed score = BCubed.of(pool.stream().map(PooledArticle::story).toList(), List.of(predicted));
    print(request.out(), pool, articles.size(), stories.size(), score, seconds);
    return Scores.of(
        Map.of("precision", score.precision(), "recall", score.recall(), "f1", score.f1()));
  }

  /// The articles, each named by its place in the pool, for names in a set are not always unique.
  private List<Article> read(List<PooledArticle> pool, Map<String, Integer> placeOf) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < pool.size(); i++) {
      String id = String.format(Locale.ROOT, "a%06d", i);
      Reading reading = reader.readText("article.json", pool.get(i).article().json());
      if (!reading.articles().isEmpty()) {
        articles.add(reading.articles().getFirst().withId(id));
        placeOf.put(id, i);
      }
    }
    return articles;
  }

  private static void print(
      PrintStream out,
      List<PooledArticle> pool,
      int read,
      int stories,
      BCubed score,
      double seconds) {
    long wanted = pool.stream().map(PooledArticle::story).distinct().count();
    out.printf(
        Locale.ROOT,
        "%d articles of %d stories; %d articles read, %d stories found, in %.2f s%n",
        pool.size(),
        wanted,
        read,
        stories,
        seconds);
    out.printf(Locale.ROOT, "%-10s  precision  recall     f1%n", "");
    out.printf(
        Locale.ROOT,
        "%-10s      %.3f   %.3f  %.3f%n",
        "B-cubed",
        score.precision(),
        score.recall(),
        score.f1());
  }
}
