package news.parallax.brief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Tellings;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class LeadFinderTest {
  private static final String STRIKE =
      "# Ferry crews walk out in Brackwater\n\nFerry crews walked out in Brackwater on Wednesday over their pay.";

  @Test
  void whatAnotherHeadlineTellsIsUntoldByTheOpening() {
    assertThat(
            tellsMore(
                "# Quist sues owner of burned mill\n\nMayor Ada Quist sued the owner of the mill that burned down in January."))
        .isTrue();
  }

  @Test
  void theSameNewsInOtherWordsIsNoUntoldHeadline() {
    assertThat(
            tellsMore(
                "# Strike over wages stops the islands' ships\n\nFerry crews in Brackwater walked out on Wednesday in a strike over wages."))
        .isFalse();
  }

  private static boolean tellsMore(String other) {
    AnalyzedStory story = Stories.dated(List.of("2031-03-05", "2031-03-05"), STRIKE, other);
    LeadFinder leads =
        new LeadFinder(story, new Tellings(List.of()), new Recency(story), new Arguments(story));
    Chosen opening = Quoted.chosen(story, story.articles().getFirst().prose().getFirst());
    return leads.tellsAnUntoldHeadline(
        Quoted.chosen(story, story.articles().getLast().prose().getFirst()), "", List.of(opening));
  }
}
