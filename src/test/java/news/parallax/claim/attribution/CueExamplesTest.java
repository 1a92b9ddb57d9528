package news.parallax.claim.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import news.parallax.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the examples that head the groups of the cue files.
class CueExamplesTest {
  private static final Pattern MARK = Pattern.compile("\\[(source|cue|content) ([^\\]]+)\\]");

  @TestFactory
  Stream<DynamicTest> eachExampleHolds() {
    return CueLexicon.load().groups().stream()
        .flatMap(g -> g.examples().stream())
        .map(example -> dynamicTest(example, () -> check(example)));
  }

  @Test
  void everyFrameHasExamples() {
    for (CueLexicon.Frame frame : CueLexicon.Frame.values()) {
      assertThat(CueLexicon.load().groups())
          .anyMatch(g -> g.frame() == frame && !g.examples().isEmpty());
    }
  }

  /// Finds exactly the marked spans in one attribution, possessive endings and white space aside.
  static void check(String marked) {
    String text = MARK.matcher(marked).replaceAll("$2");
    AnalyzedStory story = Stories.of(text);
    StoryReading reading = StoryReading.of(story);
    List<String> found =
        new RelationFinder()
            .find(reading, "a1").stream()
                .map(r ->
                    String.join(" … ", words(text, r.source()))
                        + " | "
                        + String.join(" … ", words(text, r.cue()))
                        + " | "
                        + String.join(" … ", words(text, r.content())))
                .toList();
    assertThat(found).contains(expected(marked));
  }

  private static String expected(String marked) {
    List<String> source = new ArrayList<>();
    List<String> cue = new ArrayList<>();
    List<String> content = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      switch (mark.group(1)) {
        case "source" -> source.add(mark.group(2));
        case "cue" -> cue.add(mark.group(2));
        default -> content.add(mark.group(2));
      }
    }
    return String.join(" … ", source)
        + " | "
        + String.join(" … ", cue)
        + " | "
        + String.join(" … ", content);
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(s -> s.of(text)).toList();
  }
}
