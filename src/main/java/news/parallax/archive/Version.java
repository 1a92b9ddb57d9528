package news.parallax.archive;

import news.parallax.article.Article;

/// An earlier version of an article, and what the next one changed.
///
/// @param article as it was then
/// @param nextId the version that took its place
/// @param difference what that one no longer says and what it says anew
public record Version(Article article, String nextId, Difference difference) {}
