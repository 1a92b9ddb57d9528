package news.parallax.article;

/// Where a fact about an article comes from.
public enum Basis {
  GIVEN,
  INFERRED,
  UNKNOWN
}
