package news.parallax.brief.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class TollsTest {
  @Test
  void readsHowManyAreDead() {
    assertThat(Tolls.in("A landslide in Ostvik killed at least 63 people.")).hasValue(63);
    assertThat(Tolls.in("The death toll in Ostvik rose to 1,250 on Monday.")).hasValue(1250);
    assertThat(Tolls.in("Four miners were killed, and 90 were hurt.")).hasValue(4);
    assertThat(Tolls.in("The landslide left 300 homeless.")).isEmpty();
  }

  @Test
  void aHigherTollOfTheNewestOvertakesALowerOne() {
    AnalyzedStory story =
        Stories.dated(
            List.of("2031-03-05", "2031-03-06"),
            "A landslide killed 63 people in Ostvik.",
            "# Landslide death toll rises to 250\n\nThe death toll of the landslide in Ostvik rose to 250.");
    Tolls tolls = new Tolls(story, new Recency(story));
    assertThat(tolls.isRaised(story.articles().getFirst().prose().getFirst())).isTrue();
    assertThat(tolls.isRaised(story.articles().getLast().prose().getFirst())).isFalse();
  }

  @Test
  void whereFewTellOfDeadNothingIsOvertaken() {
    AnalyzedStory story =
        Stories.dated(
            List.of("2031-03-05", "2031-03-06"),
            "A landslide killed 63 people in Ostvik.",
            "The council of Ostvik voted for a new road.");
    Tolls tolls = new Tolls(story, new Recency(story));
    assertThat(tolls.isRaised(story.articles().getFirst().prose().getFirst())).isFalse();
  }
}
