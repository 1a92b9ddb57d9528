package news.parallax.brief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class OtherNewsTest {
  @Test
  void anotherDeedOfAnotherOneIsOtherNews() {
    assertThat(
            isOther(
                "Mayor Ada Quist told the harbour master to close the ferry line.",
                "The council of Brackwater approved a loan for the ferry line on Thursday."))
        .isTrue();
  }

  @Test
  void oneDeedInOtherWordsIsNot() {
    assertThat(
            isOther(
                "The council of Brackwater approved the harbour plan on Thursday.",
                "Brackwater approved its harbour plan after a long night."))
        .isFalse();
  }

  @Test
  void whatIsToldByTheWayIsNoOtherNews() {
    assertThat(
            isOther(
                "The mayor denies that she is weighing a fare rise for the ferry.",
                "The mayor is weighing a fare rise, a new report said on Monday."))
        .isFalse();
  }

  @Test
  void anotherCountOfTheSameIsNoOtherNews() {
    assertThat(
            isOther(
                "Nearly 90 sailors were held after the march in Brackwater.",
                "Guards arrested 40 sailors outside the town hall on Saturday."))
        .isFalse();
  }

  @Test
  void oneDealToldFromEitherSideIsNoOtherNews() {
    assertThat(
            isOther(
                "The Harbour League agreed on Thursday to give Ada Quist more time for her plan.",
                "Ada Quist has been granted two weeks for a new plan after talks with the Harbour League."))
        .isFalse();
  }

  private static boolean isOther(String one, String other) {
    AnalyzedStory story = Stories.of(one, other);
    return new OtherNews(story)
        .is(
            story.articles().getFirst().prose().getFirst(),
            story.articles().getLast().prose().getFirst());
  }
}
