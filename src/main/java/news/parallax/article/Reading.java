package news.parallax.article;

import java.util.List;

/// What came of reading the inputs: articles, ordered by id, what was rejected, and what is worth a
/// warning.
public record Reading(List<Article> articles, List<Rejection> rejections, List<String> warnings) {
  public Reading {
    articles = List.copyOf(articles);
    rejections = List.copyOf(rejections);
    warnings = List.copyOf(warnings);
  }
}
