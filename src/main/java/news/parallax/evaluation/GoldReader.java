package news.parallax.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.parallax.NewsException;
import news.parallax.article.Article;
import news.parallax.article.reader.ArticleReader;

/// Reads the articles of a story of a data set as the program reads any.
final class GoldReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrintStream problems;
  private final ArticleReader reader = new ArticleReader();

  GoldReader(PrintStream problems) {
    this.problems = problems;
  }

  /// The articles in the order of the set; those that cannot be read are said and left out.
  List<Article> read(GoldStory gold) {
    List<Article> articles = new ArrayList<>();
    for (GoldArticle article : gold.articles()) {
      var reading = reader.readText("article.json", line(article).getBytes(StandardCharsets.UTF_8));
      reading
          .rejections()
          .forEach(r -> problems.println(gold.id() + " " + article.id() + " " + r.reason()));
      for (Article read : reading.articles()) {
        if (articles.stream().noneMatch(a -> a.id().equals(read.id()))) {
          articles.add(read);
        }
      }
    }
    return articles;
  }

  private static String line(GoldArticle article) {
    try {
      return JSON.writeValueAsString(article.node());
    } catch (JsonProcessingException e) {
      throw new NewsException(NewsException.Category.INTERNAL, "cannot write as JSON", e);
    }
  }
}
