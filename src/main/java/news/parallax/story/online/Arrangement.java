package news.parallax.story.online;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the arrival of an article did to the stories.
///
/// @param story the one it is in
/// @param opened whether that story was not there before
/// @param moved earlier articles that are in another story now, with that story
/// @param merged stories that have no article any more, with the story that most went to
/// @param split stories that came out of another, with that one; the one the article opened is not
///   among them
/// @param continues the earlier story that an opened one goes on with
public record Arrangement(
    String story,
    boolean opened,
    SortedMap<String, String> moved,
    SortedMap<String, String> merged,
    SortedMap<String, String> split,
    Optional<String> continues) {
  public Arrangement {
    moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
    merged = Collections.unmodifiableSortedMap(new TreeMap<>(merged));
    split = Collections.unmodifiableSortedMap(new TreeMap<>(split));
  }

  static Arrangement joined(String story) {
    return new Arrangement(
        story, false, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Optional.empty());
  }

  static Arrangement opened(String story, Optional<String> continues) {
    return new Arrangement(
        story, true, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), continues);
  }
}
