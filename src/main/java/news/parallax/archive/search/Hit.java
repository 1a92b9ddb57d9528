package news.parallax.archive.search;

/// An article that answers.
///
/// @param id the article's
/// @param score how well, by BM25; comparable within one answer
public record Hit(String id, double score) {}
