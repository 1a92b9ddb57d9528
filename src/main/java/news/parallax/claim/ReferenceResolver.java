package news.parallax.claim;

import java.util.List;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;

/// Says of the words of a sentence that point outside it what they stand for, where that is safe.
public final class ReferenceResolver {
  public ReferenceResolver(AnalyzedStory story, Cast cast) {}

  /// The references in a sentence whose antecedent does not stand in the sentence itself, in order;
  /// a sentence with an unresolved one does not stand alone.
  public List<Reference> references(ArticleSentence sentence) {
    return List.of();
  }
}
