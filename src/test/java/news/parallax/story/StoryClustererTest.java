package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import news.parallax.article.Article;
import news.parallax.article.reader.ArticleReader;
import news.parallax.testing.Articles;
import org.junit.jupiter.api.Test;

class StoryClustererTest {
  private static final String DAM_FIRST =
      """
      The Orrin Dam above the town of Velke held on Monday after two days of rain, but engineers
      opened all six gates and told 4,000 people below it to leave.

      "The wall is sound," said Petra Holm, who runs the dam for the utility Norrkraft. "The river
      is the trouble." The Velke rose by three metres overnight.
      """;
  private static final String DAM_LATER =
      """
      Four months after the flood at Velke, an inquiry has found that Norrkraft knew of a crack in
      the Orrin Dam and kept it from the county.

      Petra Holm, who ran the dam until September, told the inquiry that she had asked for repairs
      twice. The gates of the dam have stood open since the flood.
      """;
  private static final String LIBRARY =
      """
      The university of Marrat will lend books to everybody who lives in the city from next spring,
      its librarian said on Tuesday.

      Students fear long waits. "We need the shelves in May, when the thesis is due," said one of
      them in the reading room, where every chair was taken.
      """;
  private static final String CHESS =
      """
      A boy of eleven has won the island chess championship on Sorrel, beating the grandmaster
      Odd Varga in 31 moves.

      His school closed an hour early so that everybody could watch. Varga shook his hand and left
      the hall without a word.
      """;

  private final StoryClusterer clusterer = new StoryClusterer();

  private static List<List<String>> ids(List<Story> stories) {
    return stories.stream()
        .map(story -> story.articles().stream().map(Article::id).toList())
        .toList();
  }

  @Test
  void noArticlesTellNoStory() {
    assertThat(clusterer.cluster(List.of())).isEmpty();
  }

  @Test
  void twoMomentsOfOneRunningStoryAreOneStory() {
    List<Article> articles =
        List.of(
            Articles.of("Velke Post", "Gates of Orrin Dam opened", "2031-03-03", DAM_FIRST),
            Articles.of("Norr News", "Crack in dam was known", "2031-07-11", DAM_LATER));
    assertThat(clusterer.cluster(articles)).hasSize(1);
  }

  @Test
  void articlesWithNothingInCommonAreStoriesOfTheirOwn() {
    List<Article> articles =
        List.of(
            Articles.by("Velke Post", DAM_FIRST),
            Articles.by("Marrat Times", LIBRARY),
            Articles.by("Sorrel Echo", CHESS));
    assertThat(clusterer.cluster(articles)).hasSize(3);
  }

  @Test
  void tenCopiesOfOneArticleAreOneStory() {
    List<Article> copies =
        IntStream.range(0, 10)
            .mapToObj(i -> Articles.by("Velke Post", DAM_FIRST).withId("copy" + i))
            .toList();
    assertThat(clusterer.cluster(copies))
        .singleElement()
        .extracting(s -> s.articles().size())
        .isEqualTo(10);
  }

  @Test
  void anEventOfManyDaysIsOneStoryAndAStrayArticleAnother() {
    List<Article> articles =
        new ArticleReader().read(List.of(Path.of("examples/kittiwake-trader"))).articles();
    List<Story> stories = clusterer.cluster(articles);
    assertThat(stories).hasSize(2);
    assertThat(stories.getLast().articles())
        .singleElement()
        .extracting(Article::title)
        .isEqualTo("Stolen Ulmar Atlas to return to Dellinsford after 38 years");
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<Article> articles =
        new ArrayList<>(
            new ArticleReader().read(List.of(Path.of("examples/kittiwake-trader"))).articles());
    List<Story> stories = clusterer.cluster(articles);
    Collections.shuffle(articles, new Random(31));
    assertThat(clusterer.cluster(articles)).isEqualTo(stories);
  }

  @Test
  void anArticleMoreMakesAnotherStoryId() {
    Article first = Articles.of("Velke Post", "Gates opened", "2031-03-03", DAM_FIRST);
    Article second = Articles.of("Norr News", "Crack in dam was known", "2031-03-05", DAM_LATER);
    String alone = Story.of(List.of(first)).id();
    String both = Story.of(List.of(first, second)).id();
    assertThat(both).isNotEqualTo(alone).isEqualTo(Story.of(List.of(second, first)).id());
  }

  @Test
  void articlesOfAStoryAreInOrderOfDateAndThoseWithoutOneLast() {
    Article undated = Articles.by("Sorrel Echo", DAM_FIRST);
    Article late = Articles.of("Norr News", "Crack", "2031-03-05", DAM_LATER);
    Article early = Articles.of("Velke Post", "Gates", "2031-03-03", DAM_FIRST);
    Story story = Story.of(List.of(undated, late, early));
    assertThat(story.articles()).containsExactly(early, late, undated);
  }

  @Test
  void theLargestStoryComesFirst() {
    List<Story> stories =
        clusterer.cluster(
            List.of(
                Articles.of("Sorrel Echo", "Boy wins", "2031-01-01", CHESS),
                Articles.of("Velke Post", "Gates opened", "2031-03-03", DAM_FIRST),
                Articles.of("Norr News", "Crack in Orrin Dam", "2031-03-05", DAM_LATER)));
    assertThat(ids(stories))
        .hasSize(2)
        .first()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(2);
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    List<Article> articles =
        List.of(
            Articles.by("Velke Post", DAM_FIRST.toUpperCase(Locale.ROOT)),
            Articles.by("Norr News", DAM_LATER));
    Locale usual = Locale.getDefault();
    try {
      List<Story> stories = clusterer.cluster(articles);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(clusterer.cluster(articles)).isEqualTo(stories);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void whyAnArticleIsInAStoryIsSaidInASentence() {
    Article first = Articles.of("Velke Post", "Gates opened", "2031-03-03", DAM_FIRST);
    Article second = Articles.of("Norr News", "Crack was known", "2031-07-11", DAM_LATER);
    Membership membership =
        new MembershipFinder().find(Story.of(List.of(first, second)), second.id());
    assertThat(membership.nearestId()).isEqualTo(first.id());
    assertThat(membership.shared())
        .contains("Orrin Dam", "Norrkraft", "Petra Holm")
        .doesNotContain("the");
    assertThat(membership.why())
        .startsWith("Shares “")
        .endsWith("with Velke Post, “Gates opened”, of 2031-03-03.");
  }

  @Test
  void anArticleThatIsAloneInItsStorySaysSo() {
    Article article = Articles.by("Sorrel Echo", CHESS);
    Membership membership = new MembershipFinder().find(Story.of(List.of(article)), article.id());
    assertThat(membership.why()).isEqualTo("No other article tells of the same happening.");
  }
}
