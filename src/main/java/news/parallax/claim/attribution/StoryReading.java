package news.parallax.claim.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.Passage;
import news.parallax.story.AnalyzedStory;
import org.jspecify.annotations.Nullable;

/// A story made ready for finding who says what: trees of all sentences and where words are quoted.
public final class StoryReading {
  /// One article of it.
  private record Reading(String id, String text, List<SentenceTree> trees, Quotations quotations) {}

  private final AnalyzedStory story;
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, List<Relation>> relations = new ConcurrentHashMap<>();

  private @Nullable Surnames surnames;

  private StoryReading(AnalyzedStory story) {
    this.story = story;
  }

  public static StoryReading of(AnalyzedStory story) {
    StoryReading reading = new StoryReading(story);
    story.articles().parallelStream()
        .map(StoryReading::read)
        .toList()
        .forEach(r -> reading.readings.put(r.id(), r));
    return reading;
  }

  private static Reading read(AnalyzedArticle article) {
    List<SentenceTree> trees = article.sentences().stream().map(SentenceTree::of).toList();
    return new Reading(
        article.id(), article.article().text(), trees, Quotations.of(article.article()));
  }

  /// Who is said to have said what in each article; found once.
  public Map<String, List<Relation>> relations() {
    if (relations.isEmpty()) {
      RelationFinder finder = new RelationFinder();
      articleIds().parallelStream().forEach(id -> relations.put(id, finder.find(this, id)));
    }
    return relations;
  }

  /// Whose surnames the story knows; found once.
  public Surnames surnames() {
    Surnames known = surnames;
    if (known == null) {
      known = new Surnames(this);
      surnames = known;
    }
    return known;
  }

  public AnalyzedStory story() {
    return story;
  }

  /// The ids of the articles, in the order of the story.
  public List<String> articleIds() {
    return story.articles().stream().map(AnalyzedArticle::id).toList();
  }

  /// The sentences of an article, in order.
  public List<SentenceTree> trees(String articleId) {
    return reading(articleId).trees();
  }

  public Quotations quotations(String articleId) {
    return reading(articleId).quotations();
  }

  public String text(String articleId) {
    return reading(articleId).text();
  }

  private Reading reading(String articleId) {
    Reading found = readings.get(articleId);
    if (found == null) {
      throw new IllegalArgumentException("no article " + articleId);
    }
    return found;
  }

  public String text(Passage passage) {
    return passage.span().of(text(passage.articleId()));
  }

  public boolean isQuoted(SentenceTree tree, int token) {
    return quotations(tree.articleId()).isQuoted(tree.token(token).span().start());
  }
}
