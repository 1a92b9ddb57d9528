package news.parallax.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles that go back to one piece of reporting: five reprints of one agency story are one
/// origin.
///
/// @param id stable name within the story
/// @param kind what binds its articles
/// @param articleIds its articles, the earliest first
/// @param credit the agency or outlet that is credited, null when nobody is
/// @param why a sentence that says why its articles belong together
public record Origin(
    String id, Kind kind, List<String> articleIds, @Nullable String credit, String why) {
  /// An outlet's own report; agency copy; the same text again; the same report in other words.
  public enum Kind {
    ORIGINAL,
    AGENCY,
    REPRINT,
    REWRITE
  }

  public Origin {
    articleIds = List.copyOf(articleIds);
    if (articleIds.isEmpty()) {
      throw new IllegalArgumentException("an origin without articles");
    }
  }
}
