package news.parallax.brief.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.brief.alone.PrintLesson;
import news.parallax.brief.alone.Printable;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.ledger.Ledger;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class SoundnessTest {
  private static final String PLAIN =
      "Ada Quist, a spokeswoman for the Ostvik Group, said that the mill at the harbour would close in May.";
  private static final String MOOD =
      "Quist apparently feared the fate of Dov Lanier, who withdrew amid questions over his past.";

  @Test
  void whatASpokeswomanSaysIsSurerThanAMoodThatTheOutletSees() {
    assertThat(chance(PLAIN + " " + MOOD, 0)).isGreaterThan(Soundness.SURE);
    assertThat(chance(PLAIN + " " + MOOD, 1)).isLessThan(Soundness.SURE);
  }

  @Test
  void aJudgementTeachesWhereItsPartyStillIsTheSame() {
    AnalyzedStory story = Stories.of(PLAIN);
    Ledger ledger = new LedgerBuilder().build(story);
    String article = story.articles().getFirst().id();
    assertThat(lessons(story, ledger, article, "party:ostvik-group"))
        .singleElement()
        .extracting(PrintLesson::fine)
        .isEqualTo(true);
    assertThat(lessons(story, ledger, article, "party:ada-quist")).isEmpty();
  }

  private static List<PrintLesson> lessons(
      AnalyzedStory story, Ledger ledger, String article, String party) {
    return Soundness.lessons(
        story,
        ledger.cast(),
        ledger.attributions(),
        List.of(new Soundness.Judged(article, 0, PLAIN.length(), party, "right")));
  }

  private static double chance(String text, int sentence) {
    AnalyzedStory story = Stories.of(text);
    Ledger ledger = new LedgerBuilder().build(story);
    Soundness soundness =
        new Soundness(story, ledger.cast(), ledger.attributions(), new Printable(story));
    Attribution said =
        ledger.attributions().stream()
            .filter(a -> a.sentenceIndex() == sentence)
            .findFirst()
            .orElseThrow();
    return soundness.chance(said, story.articles().getFirst().sentences().get(sentence));
  }
}
