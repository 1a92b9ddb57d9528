package news.parallax.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.DateInfo;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.Story;
import news.parallax.story.StoryDater;
import news.parallax.testing.Stories;
import news.parallax.text.PartialDate;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {
  /// A Wednesday.
  private static final String TODAY = "2031-03-05";

  @Test
  void whatHappenedOnAWeekdayStandsOnItsDay() {
    assertThat(timeline("The ferry Arwen sank off Hallin on Monday."))
        .containsExactly("2031-03-03 The ferry Arwen sank off Hallin on Monday.");
  }

  @Test
  void whatIsToComeIsScheduled() {
    List<Event> events = events("The court in Hallin will hear the owners on 14 April.");
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().kind()).isEqualTo(Event.Kind.SCHEDULED);
    assertThat(events.getFirst().date().value()).isEqualTo(PartialDate.parse("2031-04-14"));
  }

  @Test
  void theDayOfAReportIsNoHappening() {
    assertThat(timeline("The ferry was old, the mayor of Hallin said on Tuesday.")).isEmpty();
  }

  @Test
  void whatDidNotHappenIsLeftOut() {
    assertThat(timeline("The owners did not inspect the ferry on Monday.")).isEmpty();
  }

  @Test
  void whatIsDoneAtAMeetingIsOfItsDay() {
    assertThat(timeline("Workers of Hallin pulled down the old crane during a march on Sunday."))
        .containsExactly(
            "2031-03-02 Workers of Hallin pulled down the old crane during a march on Sunday.");
  }

  @Test
  void theDayOfAVoteIsNotThatOfWhatGoesBefore() {
    assertThat(timeline("The owners told of the ferry ahead of a final vote Monday.")).isEmpty();
  }

  @Test
  void theMainClauseIsOfTheDateOfItsWhen() {
    assertThat(timeline("When Tarn was taken in February, its mayor fled to Hallin."))
        .contains("2031-02 When Tarn was taken in February, its mayor fled to Hallin.");
  }

  @Test
  void aConditionIsLeftOut() {
    assertThat(timeline("If the ferry sank on Monday, the owners are to blame.")).isEmpty();
  }

  @Test
  void aStateSinceAYearIsNoHappening() {
    assertThat(timeline("The ferry has belonged to Arwen Lines since 1990.")).isEmpty();
  }

  @Test
  void twoOutletsTellOneHappening() {
    List<Event> events =
        events(
            "The ferry Arwen sank off Hallin on Monday.",
            "The ferry Arwen sank near the harbour of Hallin on Monday with 40 people on board.");
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().alsoToldBy()).hasSize(1);
  }

  @Test
  void outletsThatDateOneHappeningOtherwiseStandBesideIt() {
    List<Event> events =
        events(
            "The ferry Arwen sank off Hallin on Monday with 40 people on board.",
            "The ferry Arwen sank off Hallin on Sunday with 40 people on board.");
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().otherDates())
        .extracting(o -> o.date().value().iso())
        .hasSize(1)
        .doesNotContain(events.getFirst().date().value().iso());
  }

  @Test
  void anArticleThatTellsOfTwoDaysTellsOfTwoHappenings() {
    assertThat(
            events(
                "The council of Tarn met the owners in Hallin on Monday. The council of Tarn met the owners in Hallin on Tuesday."))
        .hasSize(2);
  }

  @Test
  void twoHappeningsOfOneDayStayApart() {
    assertThat(
            timeline(
                "The ferry Arwen sank off Hallin on Monday.",
                "The council of Tarn elected Jona Veil mayor on Monday."))
        .hasSize(2);
  }

  @Test
  void aMonthStaysAMonth() {
    assertThat(timeline("The ferry Arwen was sold to Havrik Lines in mid-January."))
        .containsExactly("2031-01 The ferry Arwen was sold to Havrik Lines in mid-January.");
  }

  @Test
  void aClauseWithADateOfItsOwnIsTakenOutOfItsSentence() {
    assertThat(
            timeline(
                "Home to 900 people before Orvia flooded the valley on 3 May 2029, Hallin is now a lake."))
        .containsExactly("2029-05-03 Orvia flooded the valley on 3 May 2029");
  }

  @Test
  void anArticleWithoutADateTellsOnlyWhatItDatesInFull() {
    AnalyzedStory story =
        new StoryDater()
            .date(
                Stories.of(
                    "The ferry Arwen sank on Monday. The ferry Arwen was built in March 1998."));
    assertThat(told(new TimelineBuilder().build(story, new LedgerBuilder().build(story)), story))
        .containsExactly("1998-03 The ferry Arwen was built in March 1998.");
  }

  private static List<String> timeline(String... texts) {
    AnalyzedStory story = story(texts);
    return told(new TimelineBuilder().build(story, new LedgerBuilder().build(story)), story);
  }

  private static List<Event> events(String... texts) {
    AnalyzedStory story = story(texts);
    return new TimelineBuilder().build(story, new LedgerBuilder().build(story));
  }

  private static List<String> told(List<Event> events, AnalyzedStory story) {
    return events.stream()
        .map(e ->
            e.date().value()
                + " "
                + story.article(e.sentence().articleId()).article().text(e.span()))
        .toList();
  }

  private static AnalyzedStory story(String... texts) {
    AnalyzedStory story = Stories.of(texts);
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      articles.add(
          new AnalyzedArticle(
              article.article().withPublishedAt(DateInfo.given(PartialDate.parse(TODAY))),
              article.sentences()));
    }
    return new StoryDater()
        .date(
            new AnalyzedStory(
                new Story(
                    story.story().id(),
                    articles.stream().map(AnalyzedArticle::article).toList(),
                    story.story().origins()),
                articles));
  }
}
