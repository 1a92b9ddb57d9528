package news.parallax.brief.coverage;

import java.util.regex.Pattern;
import news.parallax.story.AnalyzedStory;

/// Who reports the news or asks in it, and is no voice of the story.
final class PressNames {
  private static final String WORK =
      "(?:reporter|correspondent|anchor|moderator|interviewer|journalist)";

  private final AnalyzedStory story;

  PressNames(AnalyzedStory story) {
    this.story = story;
  }

  /// Whether an article calls a person so: "correspondent Ada Holm", "Ada Holm, the radio's
  /// correspondent".
  boolean has(String name) {
    String quoted = Pattern.quote(name);
    Pattern pattern =
        Pattern.compile(
            "(?i:\\b"
                + WORK
                + ") "
                + quoted
                + "|"
                + quoted
                + ",? (?:\\p{L}[\\p{L}’'-]* ){0,5}(?i:"
                + WORK
                + ")\\b");
    return story.articles().stream().anyMatch(a -> pattern.matcher(a.article().text()).find());
  }
}
