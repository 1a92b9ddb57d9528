package news.parallax.story.likeness;

import org.jspecify.annotations.Nullable;

/// What an article is compared by.
///
/// @param day the day of publication since 1970, null when it is not known to the day
record Profile(TermVector headline, TermVector opening, TermVector all, @Nullable Long day) {}
