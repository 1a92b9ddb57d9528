package news.parallax.story;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;

/// A story with its articles' sentences: entities voted over the whole story, dates inferred, times
/// anchored.
public record AnalyzedStory(Story story, List<AnalyzedArticle> articles) {
  public AnalyzedStory {
    articles = List.copyOf(articles);
  }

  public AnalyzedArticle article(String articleId) {
    return articles.stream()
        .filter(a -> a.id().equals(articleId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no article " + articleId));
  }

  public Map<String, AnalyzedArticle> byId() {
    return articles.stream().collect(Collectors.toMap(AnalyzedArticle::id, Function.identity()));
  }

  /// The words of a passage.
  public String text(Passage passage) {
    return passage.span().of(article(passage.articleId()).article().text());
  }

  public String text(ArticleSentence sentence) {
    return text(sentence.passage());
  }
}
