package news.parallax.brief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void aSumToldMoreExactlyIsToldAgain() {
    assertThat(
            isTold(
                "The debt of Norland passed 22 trillion crowns on Tuesday, a milestone for the union.",
                "The treasury reported that the debt hit 22.012 trillion crowns in Norland."))
        .isTrue();
  }

  @Test
  void whatGoesIntoEffectDoesSoOnce() {
    assertThat(
            isTold(
                "Tariffs of Norland on crabs are scheduled to go into effect next week.",
                "The new tariffs, which range from five to ten percent, will take effect on 24 September."))
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

  /// Of a story of months, of which the days are not known, two states are told.
  @Test
  void twoStatesOfALongStoryAreTwoThings() {
    assertThat(atTimes("2031", "2031-07")).isFalse();
    assertThat(atTimes("2031-07-03", "2031-07-04")).isTrue();
  }

  private static boolean atTimes(String early, String late) {
    AnalyzedStory story =
        Stories.dated(
            List.of(early, late),
            "Holm promised in Harrow that her guards would stay in the besieged port of Orrin.",
            "Norland troops have seized a wooded hill near the mines of Orrin port.");
    return new SameHappening(story, new Recency(story))
        .isTold(
            story.articles().getFirst().prose().getFirst(),
            story.articles().getLast().prose().getFirst());
  }
}
