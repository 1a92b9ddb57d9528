package news.parallax.brief.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class TakenUpTest {
  @Test
  void whatTheArticleIntroducedBeforeIsTakenUp() {
    assertThat(
            taken(
                "A tanker struck the pier in Brackwater on Monday.\n"
                    + "Ada Quist boarded the tanker at noon.",
                Set.of()))
        .isTrue();
  }

  @Test
  void whatTheReaderHasReadIsKnown() {
    assertThat(
            taken(
                "A tanker struck the pier in Brackwater on Monday.\n"
                    + "Ada Quist boarded the tanker at noon.",
                DefiniteNouns.stems(List.of("tankers"))))
        .isFalse();
  }

  @Test
  void whatWasPointedToFromTheFirstStandsByItself() {
    assertThat(
            taken(
                "Ada Quist spoke on Monday of the harbour.\n" + "Bo Lind left the harbour at noon.",
                Set.of()))
        .isFalse();
  }

  @Test
  void whatIsSaidWhichStandsByItself() {
    assertThat(
            taken(
                "A letter reached the council on Monday.\n"
                    + "Ada Quist read the letter from the ferry line aloud.",
                Set.of()))
        .isFalse();
  }

  @Test
  void aSentenceMayNotOpenWithWhatWasIntroducedBefore() {
    AnalyzedStory story =
        Stories.of(
            "Ada Quist sent a letter to Brackwater on Monday.\n"
                + "The letter to Brackwater asked for a second pier.");
    ArticleSentence second = story.articles().getFirst().prose().get(1);
    assertThat(new TakenUp(story).opensWithOne(second, Set.of())).isTrue();
    assertThat(new TakenUp(story).opensWithOne(second, DefiniteNouns.stems(List.of("letter"))))
        .isFalse();
  }

  private static boolean taken(String text, Set<String> read) {
    AnalyzedStory story = Stories.of(text);
    return new TakenUp(story).in(story.articles().getFirst().prose().getLast(), read).isPresent();
  }
}
