package news.parallax.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.Article;
import news.parallax.article.DateInfo;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.Story;
import news.parallax.story.StoryDater;
import news.parallax.testing.Stories;
import news.parallax.text.PartialDate;

/// Stories whose first article is of Wednesday 5 March 2031, each further one five days younger.
final class DatedStories {
  private DatedStories() {}

  static AnalyzedStory of(String... texts) {
    AnalyzedStory parsed = Stories.of(texts);
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (AnalyzedArticle article : parsed.articles()) {
      LocalDate day = LocalDate.of(2031, 3, 5).plusDays(5L * articles.size());
      Article dated = article.article().withPublishedAt(DateInfo.given(PartialDate.of(day)));
      articles.add(new AnalyzedArticle(dated, article.sentences()));
    }
    Story story =
        new Story(
            "s1",
            articles.stream().map(AnalyzedArticle::article).toList(),
            parsed.story().origins());
    return new StoryDater().date(new AnalyzedStory(story, articles));
  }
}
