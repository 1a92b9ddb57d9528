package news.parallax.brief.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class SameDayTest {
  private static final String STORY =
      "The freighter Alder Queen came off the reef near Harrow on Tuesday, and the strait was reopened. "
          + "The ship was refloated on Tuesday and the strait has reopened. "
          + "The council of Harrow voted on Tuesday to raise the ferry tax. "
          + "Nobody was hurt. The mayor said the harbour would stay busy. Divers inspected the hull.";

  private final AnalyzedStory story = Stories.of(STORY);
  private final List<ArticleSentence> sentences = story.articles().getFirst().sentences();
  private final SameDay happenings = new SameDay(story);

  @Test
  void aRefloatingToldInOtherWordsIsOneHappening() {
    assertThat(happenings.isTold(sentences.get(0), sentences.get(1))).isTrue();
  }

  @Test
  void aVoteOnTheSameDayIsAnother() {
    assertThat(happenings.isTold(sentences.get(0), sentences.get(2))).isFalse();
  }

  @Test
  void theDayItselfMakesNothingAlike() {
    assertThat(happenings.likeness(sentences.get(1), sentences.get(2))).isLessThan(0.2);
  }
}
