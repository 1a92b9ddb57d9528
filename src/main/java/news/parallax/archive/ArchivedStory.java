package news.parallax.archive;

import java.util.List;
import java.util.Optional;
import news.parallax.story.Membership;
import news.parallax.story.Story;

/// A story with what the archive knows about it.
///
/// @param story its articles in order of date, and their origins
/// @param memberships for each article, in the same order, why it is in the story
/// @param versions earlier versions of its articles, the latest first
/// @param continues the earlier story of the same storyline
/// @param continuedBy later stories that go on with it
public record ArchivedStory(
    Story story,
    List<Membership> memberships,
    List<Version> versions,
    Optional<String> continues,
    List<String> continuedBy) {
  public ArchivedStory {
    memberships = List.copyOf(memberships);
    versions = List.copyOf(versions);
    continuedBy = List.copyOf(continuedBy);
  }
}
