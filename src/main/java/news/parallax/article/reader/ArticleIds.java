package news.parallax.article.reader;

import news.parallax.article.Article;
import news.parallax.article.DateInfo;
import news.parallax.article.Outlet;
import news.parallax.article.Passage;
import org.jspecify.annotations.Nullable;

/// Gives an article another id, and with it the passages that it holds as evidence.
final class ArticleIds {
  private ArticleIds() {}

  static Article renamed(Article article, String id) {
    Outlet outlet = article.outlet();
    DateInfo date = article.publishedAt();
    return article
        .withId(id)
        .withOutlet(new Outlet(outlet.name(), outlet.basis(), renamed(outlet.evidence(), id)))
        .withPublishedAt(
            date == null
                ? null
                : new DateInfo(
                    date.value(), date.basis(), renamed(date.evidence(), id), date.why()));
  }

  private static @Nullable Passage renamed(@Nullable Passage passage, String id) {
    return passage == null ? null : new Passage(id, passage.span());
  }
}
