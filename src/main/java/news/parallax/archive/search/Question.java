package news.parallax.archive.search;

import org.jspecify.annotations.Nullable;

/// What is searched for.
///
/// @param text words, and phrases between quotation marks; a minus before either excludes it
/// @param outlet only articles by this outlet, null for any
/// @param from only articles of this day since 1970 or later, null for any
/// @param to only articles of this day or before, null for any
/// @param language only articles in this language ("en"), null for any
/// @param related whether articles count too that share the telling words of the best answers
public record Question(
    String text,
    @Nullable String outlet,
    @Nullable Long from,
    @Nullable Long to,
    @Nullable String language,
    boolean related) {
  public static Question of(String text) {
    return new Question(text, null, null, null, null, false);
  }
}
