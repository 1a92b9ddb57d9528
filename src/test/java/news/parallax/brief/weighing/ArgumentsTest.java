package news.parallax.brief.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final String REPORT =
      "The council of Harrow closed the pier on Monday.\nIt will open again in May.\nThe work costs two million crowns.";

  @Test
  void aVerdictIsTold() {
    AnalyzedStory story = Stories.of("The closing of the pier is simply outrageous.", REPORT);
    Arguments arguments = new Arguments(story);
    assertThat(arguments.isVerdict(story.articles().getFirst().prose().getFirst())).isTrue();
    assertThat(arguments.isVerdict(story.articles().getLast().prose().getFirst())).isFalse();
  }

  @Test
  void aVerdictThatSomebodyGivesIsThatOnes() {
    AnalyzedStory story = Stories.of("The closing is simply outrageous, Ada Holm said.", REPORT);
    assertThat(new Arguments(story).isVerdict(story.articles().getFirst().prose().getFirst()))
        .isFalse();
  }

  @Test
  void aReportDoesNotArgue() {
    assertThat(new Arguments(Stories.of(REPORT, REPORT)).argues("a1")).isFalse();
  }
}
