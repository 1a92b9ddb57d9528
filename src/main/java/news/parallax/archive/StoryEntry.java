package news.parallax.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story as a list shows it.
///
/// @param headline that of its first article
/// @param articleCount earlier versions not counted
/// @param originCount how many pieces of reporting the articles go back to
/// @param outlets by name, in order of the alphabet
/// @param firstPublished as exact as it is known, null when no article has a date
/// @param lastPublished as exact as it is known, null when no article has a date
public record StoryEntry(
    String id,
    String headline,
    int articleCount,
    int originCount,
    List<String> outlets,
    @Nullable String firstPublished,
    @Nullable String lastPublished) {
  public StoryEntry {
    outlets = List.copyOf(outlets);
  }
}
