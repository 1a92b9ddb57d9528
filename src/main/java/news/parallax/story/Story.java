package news.parallax.story;

import java.util.List;
import news.parallax.article.Article;

/// The articles on one happening and the origins they go back to. Articles are ordered by date of
/// publication, then id; every article has exactly one origin.
public record Story(String id, List<Article> articles, List<Origin> origins) {
  public Story {
    articles = List.copyOf(articles);
    origins = List.copyOf(origins);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a story without articles");
    }
  }

  public Article article(String articleId) {
    return articles.stream()
        .filter(a -> a.id().equals(articleId))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no article " + articleId + " in story " + id));
  }

  public Origin originOf(String articleId) {
    return origins.stream()
        .filter(o -> o.articleIds().contains(articleId))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no origin of " + articleId + " in story " + id));
  }
}
