package news.parallax.story.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import news.parallax.article.Article;
import news.parallax.article.reader.ArticleReader;
import news.parallax.evaluation.BCubed;
import news.parallax.story.likeness.WordCounts;
import news.parallax.testing.Articles;
import news.parallax.testing.InventedNews;
import news.parallax.testing.InventedNews.Told;
import org.junit.jupiter.api.Test;

class OnlineStoriesTest {
  private static final Article FERRY =
      Articles.of(
          "Harbour Ledger",
          "Ferry Solan runs aground off Hestry",
          "2024-10-09",
          "The ferry Solan ran aground on a sandbank off Hestry on Wednesday with 40 people aboard."
              + " Captain Jora Velm said that the steering had failed. The Coast Guard took the"
              + " passengers to Hestry, where nobody needed a doctor.");
  private static final Article FERRY_TOO =
      Articles.of(
          "Tolm Islander",
          "Forty taken off stranded ferry Solan",
          "2024-10-10",
          "Forty passengers of the ferry Solan spent the night in Hestry after she struck a sandbank."
              + " The steering had failed, Captain Jora Velm told the Coast Guard, which had taken"
              + " everybody off unhurt on Wednesday.");
  private static final Article BUDGET =
      Articles.of(
          "Upland Record",
          "Kestria's parliament passes budget by one vote",
          "2024-10-10",
          "The parliament of Kestria passed the budget by a single vote on Thursday. Finance Minister"
              + " Odil Harn had promised farmers lower taxes on diesel, and the opposition walked"
              + " out of the chamber.");

  @Test
  void articlesOnOneHappeningAreOneStory() {
    OnlineStories stories = new OnlineStories();
    String first = place(stories, FERRY).story();
    assertThat(place(stories, BUDGET).story()).isNotEqualTo(first);
    assertThat(place(stories, FERRY_TOO).story()).isEqualTo(first);
  }

  @Test
  void aLaterReportOfTheSameMatterGoesOnWithTheEarlierStory() {
    OnlineStories stories = new OnlineStories();
    String first = place(stories, FERRY).story();
    place(stories, BUDGET);
    Article inquiry =
        Articles.of(
            "Harbour Ledger",
            "Inquiry blames Solan's owners for worn steering",
            "2024-11-16",
            "The owners of the ferry Solan had put off repairs of her steering, an inquiry into her"
                + " grounding off Hestry has found. Captain Jora Velm had warned them in writing.");
    Arrangement arrangement = place(stories, inquiry);
    assertThat(arrangement.opened()).isTrue();
    assertThat(arrangement.continues()).contains(first);
  }

  @Test
  void whatAPersonRuledIsNotTouched() {
    OnlineStories stories = new OnlineStories();
    String ferry = place(stories, FERRY).story();
    String budget = place(stories, BUDGET).story();
    stories.rule(FERRY.id(), budget);
    Arrangement arrangement = place(stories, FERRY_TOO);
    assertThat(arrangement.moved()).doesNotContainKey(FERRY.id());
    assertThat(ferry).isNotEqualTo(budget);
  }

  @Test
  void aHandfulOfArticlesOnOneAffairIsOneStoryInWhateverOrderItCame() {
    List<Article> examples =
        new ArrayList<>(
            new ArticleReader().read(List.of(Path.of("examples/kittiwake-trader"))).articles());
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(examples, new Random(seed));
      OnlineStories stories = new OnlineStories();
      Map<String, String> storyOf = new HashMap<>();
      for (Article article : examples) {
        Arrangement arrangement = place(stories, article);
        storyOf.put(article.id(), arrangement.story());
        storyOf.putAll(arrangement.moved());
      }
      assertThat(storyOf.values().stream().distinct())
          .describedAs("stories for order %d: the wreck, and an atlas that is returned", seed)
          .hasSize(2);
    }
  }

  @Test
  void inventedEventsComeOutAsTheyWereInvented() {
    OnlineStories stories = new OnlineStories();
    List<Told> told = new InventedNews(7, 60).articles(600);
    Map<String, String> storyOf = new HashMap<>();
    for (Told one : told) {
      Arrangement arrangement = place(stories, one.article());
      storyOf.put(one.article().id(), arrangement.story());
      storyOf.putAll(arrangement.moved());
    }
    List<String> gold = new ArrayList<>();
    List<String> found = new ArrayList<>();
    told.forEach(one -> {
      gold.add("event " + one.event());
      found.add(storyOf.get(one.article().id()));
    });
    assertThat(BCubed.of(gold, found).f1()).isGreaterThan(0.75);
  }

  private static Arrangement place(OnlineStories stories, Article article) {
    return stories.place(article.id(), WordCounts.of(article));
  }
}
