package news.parallax.story.likeness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import news.parallax.article.Article;
import news.parallax.article.reader.ArticleReader;

/// Makes `background-counts.txt`: run it with a `stories/*.jsonl.gz` and it prints the file.
final class BackgroundCounter {
  /// Rarer stems are not listed: they are most of all stems, and the names among them.
  private static final int RAREST = 4;

  private static final int COLUMNS = 110;

  private BackgroundCounter() {}

  public static void main(String[] arguments) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Pooled pooled : pool(Path.of(arguments[0]))) {
      articles.add(pooled.article());
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (Article article : articles) {
      ArticleTerms.of(article).all().keySet().forEach(s -> counts.merge(s, 1, Integer::sum));
    }
    System.out.print(
        """
        # In how many of some thousand English news articles a stem occurs; the number, then the stems.
        #
        # Only counts, no text: made by BackgroundCounter (in the tests) from the articles of stories/train.jsonl.gz, US news
        # of 2016 to 2020. Stems in fewer articles than "rarest" are not listed.

        """);
    System.out.println("articles " + articles.size());
    System.out.println("rarest " + RAREST);
    Map<Integer, List<String>> stems = new TreeMap<>(Comparator.reverseOrder());
    counts.forEach((stem, count) -> {
      if (count >= RAREST) {
        stems.computeIfAbsent(count, c -> new ArrayList<>()).add(stem);
      }
    });
    stems.forEach(BackgroundCounter::print);
  }

  private static void print(int count, List<String> stems) {
    StringBuilder line = new StringBuilder(Integer.toString(count));
    for (String stem : stems) {
      if (line.length() + stem.length() >= COLUMNS) {
        System.out.println(line);
        line = new StringBuilder(Integer.toString(count));
      }
      line.append(' ').append(stem);
    }
    System.out.println(line);
  }

  /// An article and the story it came from.
  record Pooled(Article article, String story) {}

  /// The articles of all stories, each with a name of its own.
  static List<Pooled> pool(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ArticleReader reader = new ArticleReader();
    List<Pooled> pool = new ArrayList<>();
    for (String line : lines(file)) {
      JsonNode story = json.readTree(line);
      for (JsonNode article : story.path("articles")) {
        List<Article> read =
            reader.readText("article.json", json.writeValueAsBytes(article)).articles();
        for (Article one : read) {
          pool.add(new Pooled(one.withId("a" + pool.size()), story.path("id").asText()));
        }
      }
    }
    return pool;
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader.lines().collect(Collectors.toCollection(ArrayList::new));
    }
  }
}
