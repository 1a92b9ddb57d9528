package news.parallax.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.article.Article;
import news.parallax.article.reader.ArticleReader;
import news.parallax.story.likeness.WordCounts;
import news.parallax.story.online.Arrangement;
import news.parallax.story.online.OnlineStories;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// Scores how articles are put into stories as they arrive: the articles of all stories of a set,
/// in order of date, among articles of another set that keep them company and are not scored.
public final class OnlineStoriesEvaluation {
  /// So many articles of the other set come along.
  private static final int COMPANY = 2_000;

  private final ArticleReader reader = new ArticleReader();

  /// @param place of the article in the set that is scored, -1 for company
  private record Arriving(String id, WordCounts words, String date, int place) {}

  /// Prints the scores and gives them back; a prediction is `{article, story}`.
  public Scores run(Request request) {
    List<PooledArticle> pool = PooledArticle.read(request.data());
    pool = pool.subList(0, request.taken(pool.size()));
    List<Arriving> arriving = new ArrayList<>(read(pool, "a", true));
    Path company = company(request);
    if (company != null) {
      List<PooledArticle> other = new ArrayList<>();
      for (GoldStory story : GoldStory.read(company)) {
        story.articles().forEach(a -> other.add(new PooledArticle(a, story.id())));
      }
      arriving.addAll(read(other.subList(0, Math.min(COMPANY, other.size())), "c", false));
    }
    int all = arriving.size();
    arriving.sort(Comparator.comparing(Arriving::date).thenComparing(Arriving::id));
    request.progress().println("online: " + all + " articles arrive");

    long start = System.nanoTime();
    Map<String, String> storyOf = arrive(arriving);
    double seconds = (System.nanoTime() - start) / 1e9;

    String[] predicted = new String[pool.size()];
    for (int i = 0; i < predicted.length; i++) {
      predicted[i] = "unread:" + i;
    }
    arriving.stream()
        .filter(a -> a.place() >= 0)
        .forEach(a -> predicted[a.place()] = storyOf.getOrDefault(a.id(), ""));
    PooledArticle.write(request, pool, predicted);
    BCubed score = BCubed.of(pool.stream().map(PooledArticle::story).toList(), List.of(predicted));
    request
        .out()
        .printf(
            Locale.ROOT,
            "%d articles scored, %d keep them company%s; put into stories as they arrive, in %.2f s%n"
                + "%-10s  precision  recall     f1%n%-10s      %.3f   %.3f  %.3f%n",
            pool.size(),
            all - pool.size(),
            company == null ? "" : " (" + company.getFileName() + ")",
            seconds,
            "",
            "B-cubed",
            score.precision(),
            score.recall(),
            score.f1());
    return Scores.of(
        Map.of("precision", score.precision(), "recall", score.recall(), "f1", score.f1()));
  }

  private static Map<String, String> arrive(List<Arriving> arriving) {
    OnlineStories stories = new OnlineStories();
    Map<String, String> storyOf = new HashMap<>();
    for (Arriving article : arriving) {
      Arrangement arrangement = stories.place(article.id(), article.words());
      storyOf.put(article.id(), arrangement.story());
      storyOf.putAll(arrangement.moved());
    }
    return storyOf;
  }

  /// The set that was named, else the training set beside the data.
  private static @Nullable Path company(Request request) {
    Path named = request.company();
    if (named != null) {
      return named;
    }
    Path beside = request.data().toAbsolutePath().resolveSibling("train.jsonl.gz");
    return Files.exists(beside) && !beside.equals(request.data().toAbsolutePath()) ? beside : null;
  }

  private List<Arriving> read(List<PooledArticle> pool, String prefix, boolean scored) {
    List<Arriving> arriving = new ArrayList<>();
    for (int i = 0; i < pool.size(); i++) {
      List<Article> read = reader.readText("article.json", pool.get(i).article().json()).articles();
      if (!read.isEmpty()) {
        Article article = read.getFirst();
        String date = article.published().map(d -> d.value()).map(PartialDate::iso).orElse("");
        arriving.add(
            new Arriving(
                prefix + String.format(Locale.ROOT, "%06d", i),
                WordCounts.of(article),
                date,
                scored ? i : -1));
      }
    }
    return arriving;
  }
}
