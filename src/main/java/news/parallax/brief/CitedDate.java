package news.parallax.brief;

import news.parallax.article.Basis;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// A date as printed: `DateInfo` of the brief's JSON.
///
/// @param evidence the passage it was inferred from, null when it was given
/// @param why how it was inferred, in a few words, null when it was given
public record CitedDate(
    PartialDate value, Basis basis, @Nullable Citation evidence, @Nullable String why) {}
