package news.parallax.brief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Overtaken;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Tellings;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class OpeningDoubtsTest {
  private static final List<String> ONE_DAY = List.of("2031-03-05", "2031-03-05");

  @Test
  void whatAnotherTellsAsDoneIsNotExpected() {
    AnalyzedStory story =
        Stories.dated(
            ONE_DAY,
            "Ada Quist is expected to present a harbour plan in Brackwater on Wednesday.",
            "Ada Quist presented her harbour plan in Brackwater on Wednesday.");
    assertThat(cost(story, 0)).isGreaterThan(cost(story, 1));
  }

  @Test
  void theLaterDayIsToldFirst() {
    AnalyzedStory story =
        Stories.dated(
            ONE_DAY,
            "Police in Brackwater arrested two men on Tuesday after a fire at the mill.",
            "Two men appeared in court on Wednesday over a fire at the mill of Brackwater.");
    assertThat(cost(story, 0)).isGreaterThan(cost(story, 1));
  }

  @Test
  void aReactionStandsBehindWhatItReactsTo() {
    AnalyzedStory story =
        Stories.dated(
            ONE_DAY,
            "Bo Lind condemned the closing of the harbour of Brackwater on Wednesday.",
            "Ada Quist closed the harbour of Brackwater to all ships on Wednesday.");
    assertThat(cost(story, 0)).isGreaterThan(cost(story, 1));
  }

  @Test
  void aConditionThatCameTrueIsOutdated() {
    AnalyzedStory story =
        Stories.dated(
            ONE_DAY,
            "Brackwater released three sailors of the ferry on Wednesday.",
            "The ferry line spoke of a good sign if Brackwater released the sailors.");
    ArticleSentence condition = story.articles().getLast().prose().getFirst();
    assertThat(doubts(story).cameTrue(condition)).isTrue();
    assertThat(doubts(story).cameTrue(story.articles().getFirst().prose().getFirst())).isFalse();
  }

  private static double cost(AnalyzedStory story, int article) {
    List<Chosen> openings =
        story.articles().stream()
            .flatMap(a -> Stream.of(a.prose().getFirst()))
            .map(s -> Quoted.chosen(story, s))
            .toList();
    return doubts(story).of(openings.get(article), openings);
  }

  private static OpeningDoubts doubts(AnalyzedStory story) {
    Recency recency = new Recency(story);
    LeadFinder leads =
        new LeadFinder(story, new Tellings(List.of()), recency, new Arguments(story));
    return new OpeningDoubts(story, recency, leads, new Overtaken(story), s -> 1);
  }
}
