package news.parallax.archive.search;

import org.jspecify.annotations.Nullable;

/// An article as it is searched.
///
/// @param number its number in order of arrival
/// @param replaces the id of the version that it takes the place of, null for none
/// @param day of publication since 1970, null when not known to the day
public record Searchable(
    long number,
    String id,
    @Nullable String replaces,
    String title,
    String text,
    @Nullable String outlet,
    @Nullable Long day,
    String language) {}
