package news.parallax.archive;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.text.Span;

/// An article that answers a search.
///
/// @param passages the sentences that show it, in order; empty when only the headline does
/// @param score how well it answers; comparable within one answer
public record Found(Article article, String storyId, List<Span> passages, double score) {
  public Found {
    passages = List.copyOf(passages);
  }
}
