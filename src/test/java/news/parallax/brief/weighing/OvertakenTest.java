package news.parallax.brief.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class OvertakenTest {
  private static final List<String> ONE_DAY = List.of("2031-03-05", "2031-03-05");
  private static final String TO_VOTE =
      "The council of Brackwater will vote on the harbour plan on Wednesday.";
  private static final String PASSED = "The council of Brackwater passed the harbour plan.";

  @Test
  void whatIsExpectedIsOvertakenByWhatItCameTo() {
    assertThat(isOvertaken(ONE_DAY, TO_VOTE, PASSED)).isTrue();
  }

  @Test
  void whatIsHeardIsOvertakenByWhatIsDone() {
    assertThat(
            isOvertaken(
                ONE_DAY,
                "Mayor Ada Quist has decided to close the ferry line.",
                "Mayor Ada Quist closed the ferry line of Brackwater on Wednesday."))
        .isTrue();
  }

  @Test
  void whatIsToldByTheWayAsDoneByOneOvertakes() {
    assertThat(
            isOvertaken(
                ONE_DAY,
                "Governor Ilse Marr has reportedly decided to sign the ferry bill.",
                "Ferries must carry lamps under a bill signed on Tuesday by Governor Ilse Marr."))
        .isTrue();
  }

  @Test
  void anOlderArticleOvertakesNothing() {
    assertThat(isOvertaken(List.of("2031-03-05", "2031-03-01"), TO_VOTE, PASSED)).isFalse();
  }

  @Test
  void anotherActOvertakesNothing() {
    assertThat(isOvertaken(ONE_DAY, TO_VOTE, "The council of Brackwater raised the ferry fares."))
        .isFalse();
    assertThat(isOvertaken(ONE_DAY, TO_VOTE, "The bakers of Ostvik passed a hygiene test."))
        .isFalse();
  }

  @Test
  void whatDidNotHappenOvertakesNothing() {
    assertThat(
            isOvertaken(
                ONE_DAY, TO_VOTE, "The council of Brackwater did not pass the harbour plan."))
        .isFalse();
  }

  @Test
  void whatIsDoneIsNotOvertaken() {
    assertThat(isOvertaken(ONE_DAY, PASSED, PASSED)).isFalse();
  }

  private static boolean isOvertaken(List<String> days, String told, String other) {
    AnalyzedStory story = Stories.dated(days, told, other);
    ArticleSentence first =
        story.articles().stream()
            .flatMap(a -> a.prose().stream())
            .filter(s -> story.text(s).equals(told))
            .findFirst()
            .orElseThrow();
    return new Overtaken(story).is(first);
  }
}
