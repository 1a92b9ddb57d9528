package news.parallax.story.likeness;

import java.util.List;
import news.parallax.article.Article;

/// What binds an article to another.
///
/// @param shared the most telling words of both, as the first article writes them, most telling
///   first
public record Kinship(Article other, List<String> shared) {
  public Kinship {
    shared = List.copyOf(shared);
  }
}
