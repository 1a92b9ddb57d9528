package news.parallax.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.Article;
import news.parallax.article.DateInfo;
import news.parallax.claim.LedgerBuilder;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.Story;
import news.parallax.story.StoryDater;
import news.parallax.testing.Stories;
import news.parallax.text.PartialDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OutcomeTrackerTest {
  @TestFactory
  Stream<DynamicTest> everyExampleOfTheSettlementsHolds() {
    return Sameness.RULES.examples().stream().map(e -> dynamicTest(e, () -> holds(e)));
  }

  private static void holds(String example) {
    int mark = example.lastIndexOf('=');
    String[] sides = example.substring(0, mark).split("\\|");
    List<Outcome> outcomes = follow(sides[0].strip(), sides[1].strip());
    String standing =
        outcomes.getFirst().standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String expected = example.substring(mark + 1).strip();
    assertThat(standing).isEqualTo(expected.isEmpty() ? "open" : expected);
  }

  @Test
  void whoeverThreatensHoldsTheThreat() {
    assertThat(
            follow("Osmund Falk threatened on Monday to sue the builders of the dam.")
                .getFirst()
                .holders())
        .containsExactly("Osmund Falk");
  }

  @Test
  void whatNobodySaysTheOutletSays() {
    assertThat(follow("The ferry will sail to Hallin on Friday.").getFirst().holders())
        .containsExactly("Outlet 1");
  }

  @Test
  void theHorizonIsTheTimeOfWhatMayCome() {
    Outcome outcome =
        follow("The council said on Tuesday that the ferry to Hallin will sail on Friday.")
            .getFirst();
    assertThat(outcome.horizon()).isNotNull();
    assertThat(outcome.horizon().value()).isEqualTo(PartialDate.parse("2031-03-07"));
  }

  @Test
  void aCriterionSaysWhoWillDoWhatUntilWhen() {
    assertThat(
            follow("The council of Hallin will sell the old ferry on Friday.")
                .getFirst()
                .criterion())
        .isEqualTo(
            "Whether the council of Hallin will sell the old ferry on Friday (2031-03-07), as dated"
                + " reports tell.");
  }

  @Test
  void whatIsAJudgementHasNoCriterion() {
    assertThat(follow("The sale will help the pilots of Hallin.").getFirst().criterion()).isNull();
  }

  @Test
  void oneExpectationOfTwoOutletsIsOneOutcome() {
    List<Outcome> outcomes =
        follow(
            "The council of Hallin will sell the ferry Arwen on 28 March.",
            "The ferry Arwen will be sold by the council of Hallin on 28 March.");
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.getFirst().alsoToldBy()).hasSize(1);
  }

  @Test
  void oneDeedForTwoDaysIsTwoOutcomes() {
    assertThat(
            follow(
                "The council of Hallin will open the bridge at Ostrey on Friday.",
                "The council of Hallin will open the bridge at Ostrey on 28 March."))
        .hasSize(2);
  }

  @Test
  void aDeedTheArticlesTellOfAnEarlierDaySettlesNothing() {
    List<Outcome> outcomes =
        follow(
            "The council of Hallin will sell the ferry Arwen.",
            "The council of Hallin sold the ferry Arwen on 3 February.");
    assertThat(outcomes.getFirst().standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void anotherPlaceSettlesNothing() {
    List<Outcome> outcomes =
        follow(
            "The council will sell the old ferry of Hallin.",
            "The council sold the old ferry of Marran.");
    assertThat(outcomes.getFirst().standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void whatIsDeniedDidNotComeAbout() {
    List<Outcome> outcomes =
        follow(
            "The council of Hallin will sell the ferry Arwen on Friday.",
            "The council of Hallin did not sell the ferry Arwen on Friday.");
    assertThat(outcomes.getFirst().standing()).isEqualTo(Standing.DID_NOT);
  }

  /// The first article is of Wednesday 5 March 2031, each further one five days younger.
  private static List<Outcome> follow(String... texts) {
    AnalyzedStory parsed = Stories.of(texts);
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (AnalyzedArticle article : parsed.articles()) {
      Article dated =
          article
              .article()
              .withPublishedAt(
                  DateInfo.given(
                      PartialDate.of(
                          java.time.LocalDate.of(2031, 3, 5).plusDays(5L * articles.size()))));
      articles.add(new AnalyzedArticle(dated, article.sentences()));
    }
    Story story =
        new Story(
            "s1",
            articles.stream().map(AnalyzedArticle::article).toList(),
            parsed.story().origins());
    AnalyzedStory dated = new StoryDater().date(new AnalyzedStory(story, articles));
    return new OutcomeTracker().follow(dated, new LedgerBuilder().build(dated));
  }
}
