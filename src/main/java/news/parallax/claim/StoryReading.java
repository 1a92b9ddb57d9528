package news.parallax.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.story.AnalyzedStory;

/// A story made ready for finding who says what: trees of all sentences and where words are quoted.
final class StoryReading {
  private final AnalyzedStory story;
  private final Map<String, List<Tree>> trees = new HashMap<>();
  private final Map<String, Quotations> quotations = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  private StoryReading(AnalyzedStory story) {
    this.story = story;
  }

  static StoryReading of(AnalyzedStory story) {
    StoryReading reading = new StoryReading(story);
    for (AnalyzedArticle article : story.articles()) {
      List<Tree> own = new ArrayList<>();
      for (ArticleSentence sentence : article.sentences()) {
        own.add(Tree.of(sentence));
      }
      reading.trees.put(article.id(), own);
      reading.quotations.put(article.id(), Quotations.of(article.article()));
      reading.texts.put(article.id(), article.article().text());
    }
    return reading;
  }

  AnalyzedStory story() {
    return story;
  }

  /// The ids of the articles, in the order of the story.
  List<String> articleIds() {
    return story.articles().stream().map(AnalyzedArticle::id).toList();
  }

  /// The sentences of an article, in order.
  List<Tree> trees(String articleId) {
    return trees.getOrDefault(articleId, List.of());
  }

  Quotations quotations(String articleId) {
    Quotations found = quotations.get(articleId);
    if (found == null) {
      throw new IllegalArgumentException("no article " + articleId);
    }
    return found;
  }

  String text(String articleId) {
    String found = texts.get(articleId);
    if (found == null) {
      throw new IllegalArgumentException("no article " + articleId);
    }
    return found;
  }

  String text(Passage passage) {
    return passage.span().of(text(passage.articleId()));
  }

  boolean isQuoted(Tree tree, int token) {
    return quotations(tree.articleId()).isQuoted(tree.token(token).span().start());
  }
}
