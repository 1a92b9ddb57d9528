package news.parallax.brief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.brief.weighing.Recency;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class SameHappeningTest {
  private static boolean isTold(String one, String other) {
    AnalyzedStory story = Stories.of(one, other);
    return new SameHappening(story, new Recency(story))
        .isTold(
            story.articles().getFirst().prose().getFirst(),
            story.articles().getLast().prose().getFirst());
  }

  @Test
  void whatIsOpenedAndWhatIsReopenedIsOneThing() {
    assertThat(
            isTold(
                "The freighter came off the ledge on Tuesday, and the strait was reopened.",
                "The guard opened the strait at noon on Tuesday to ships with a pilot."))
        .isTrue();
  }

  @Test
  void aLongFigureIsToldOnce() {
    assertThat(
            isTold(
                "Employers in Norland had expected 190,000 jobs in the autumn.",
                "Holm named 190,000 posts when she spoke in Harrow about the mills."))
        .isTrue();
  }

  @Test
  void whatElseHappenedOnTheDayIsTold() {
    assertThat(
            isTold(
                "The council of Harrow closed the paper mill on Monday.",
                "Teachers in Orrin demanded smaller classes and better pay."))
        .isFalse();
  }
}
