package news.parallax.story;

import java.util.List;
import news.parallax.article.Article;

/// Finds which articles tell of one happening.
public final class StoryClusterer {
  /// The stories of a set of articles, the one with most articles first.
  public List<Story> cluster(List<Article> articles) {
    return articles.isEmpty()
        ? List.of()
        : List.of(
            new Story(
                "story:" + articles.getFirst().id(), articles, new OriginFinder().find(articles)));
  }
}
