package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Basis;
import news.parallax.article.DateInfo;
import news.parallax.testing.Stories;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression;
import org.junit.jupiter.api.Test;

class StoryDaterTest {
  private static final String IN_THE_SECOND_YEAR =
      """
      Orvian troops are edging closer to the town of Hallin. Nobody in Orvia had hoped to be fighting for Hallin in the \
      second year of its invasion of Marnia. Little territory has changed hands in 2031.\
      """;
  private static final String A_YEAR_AGO =
      """
      Marnia will hold Hallin, the president said. Orvia launched a full-scale invasion of Marnia a year ago. Both armies \
      have dug trenches around Hallin.\
      """;
  private static final String IN_SUMMER =
      """
      Marnian troops are back in Hallin. Orvia launched its invasion of Marnia on March 3 of last year. Hallin was captured \
      by Orvian troops on May 20. General Toma Rusk told the Harbour Ledger on July 5 that the town would be free before \
      winter.\
      """;

  private final StoryDater dater = new StoryDater();

  @Test
  void aYearToldInThePresentPerfectIsThatOfThePublication() {
    assertThat(date(dater.date(Stories.of(IN_THE_SECOND_YEAR)), "a1")).contains("2031");
  }

  @Test
  void aYearThatANounHangsOnSaysNothing() {
    String text = "The senator has spoken of a run for the office of governor in 2031.";
    assertThat(date(dater.date(Stories.of(text)), "a1")).isEmpty();
  }

  @Test
  void aHappeningThatSeveralArticlesDateGivesTheYearOfOneToTheOthers() {
    AnalyzedStory story = dater.date(Stories.of(IN_SUMMER, A_YEAR_AGO, IN_THE_SECOND_YEAR));
    assertThat(date(story, "a1")).contains("2031");
    assertThat(date(story, "a2")).contains("2031");
    assertThat(date(story, "a3")).contains("2031");
    DateInfo inferred = story.article("a1").article().published().orElseThrow();
    assertThat(inferred.basis()).isEqualTo(Basis.INFERRED);
    assertThat(inferred.evidence()).isNotNull();
    assertThat(inferred.why()).contains("invasion");
  }

  @Test
  void theTimesOfAnArticleWithAnInferredDateAreAnchoredToIt() {
    AnalyzedStory story = dater.date(Stories.of(IN_SUMMER, A_YEAR_AGO, IN_THE_SECOND_YEAR));
    assertThat(times(story, "a1")).contains("March 3 of last year = 2030-03-03");
  }

  @Test
  void whatNothingEstablishesStaysUnknown() {
    AnalyzedStory story = dater.date(Stories.of(IN_SUMMER, A_YEAR_AGO));
    assertThat(date(story, "a1")).isEmpty();
    assertThat(date(story, "a2")).isEmpty();
    assertThat(times(story, "a1")).contains("May 20 = XXXX-05-20");
  }

  @Test
  void aGivenDateStaysAndAnchorsWeekdays() {
    AnalyzedStory story =
        dater.date(
            published(
                Stories.of("The ferry sank on Monday. It will be raised on Friday."),
                "2031-03-05"));
    assertThat(story.article("a1").article().publishedAt())
        .isEqualTo(DateInfo.given(PartialDate.parse("2031-03-05")));
    assertThat(times(story, "a1")).containsExactly("Monday = 2031-03-03", "Friday = 2031-03-07");
  }

  @Test
  void theWeekdaysOfAnArticleThatOpensWithAFullDateGiveItsDay() {
    String text =
        """
        The ferry sank off Hallin on Tuesday, 8 October 2030. Divers searched the wreck on Thursday, the coast guard said. \
        The harbour master resigned on Thursday. The wreck will be raised on Friday.\
        """;
    AnalyzedStory story = dater.date(Stories.of(text));
    assertThat(date(story, "a1")).contains("2030-10-10");
    assertThat(times(story, "a1")).contains("Friday = 2030-10-11");
  }

  @Test
  void anOldDateWithAWeekdayFarDownIsNotThatOfThePublication() {
    String text =
        """
        The ferry was sold for scrap. It had served the islands for decades. Nobody will miss it, the mayor said. \
        It had been launched on Tuesday, 8 October 1991.\
        """;
    assertThat(date(dater.date(Stories.of(text)), "a1")).isEmpty();
  }

  @Test
  void articlesAreOrderedByDateAndThoseWithoutOneComeLast() {
    AnalyzedStory story = Stories.of("The ferry sank.", "The ferry sank.", "The ferry sank.");
    AnalyzedStory dated = dater.date(published(story, null, "2031-03-05", "2031-03-04"));
    assertThat(dated.story().articles()).extracting(Article::id).containsExactly("a3", "a2", "a1");
  }

  private static Optional<String> date(AnalyzedStory story, String id) {
    return story.article(id).article().published().map(d -> d.value().iso());
  }

  private static List<String> times(AnalyzedStory story, String id) {
    AnalyzedArticle article = story.article(id);
    return article.sentences().stream()
        .map(ArticleSentence::times)
        .flatMap(List::stream)
        .map((TimeExpression t) -> article.article().text(t.span()) + " = " + t.value())
        .toList();
  }

  private static AnalyzedStory published(AnalyzedStory story, String... dates) {
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (int i = 0; i < dates.length; i++) {
      AnalyzedArticle article = story.articles().get(i);
      DateInfo date = dates[i] == null ? null : DateInfo.given(PartialDate.parse(dates[i]));
      articles.add(
          new AnalyzedArticle(article.article().withPublishedAt(date), article.sentences()));
    }
    return new AnalyzedStory(
        new Story(
            story.story().id(),
            articles.stream().map(AnalyzedArticle::article).toList(),
            story.story().origins()),
        articles);
  }
}
