package news.parallax.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Reading;
import news.parallax.article.reader.ArticleReader;

/// Articles for tests, read by the real reader from text with header lines.
public final class Articles {
  private static final ArticleReader READER = new ArticleReader();

  private Articles() {}

  /// An article by `outlet`, without a title or date.
  public static Article by(String outlet, String text) {
    return read("outlet: " + outlet + "\n\n" + text);
  }

  public static Article of(String outlet, String title, String published, String text) {
    return read(
        "outlet: %s\ntitle: %s\npublished: %s\n\n%s".formatted(outlet, title, published, text));
  }

  private static Article read(String file) {
    Reading reading = READER.readText("test.txt", file.getBytes(StandardCharsets.UTF_8));
    List<Article> articles = reading.articles();
    if (articles.size() != 1) {
      throw new IllegalArgumentException("not an article: " + reading.rejections());
    }
    return articles.getFirst();
  }
}
