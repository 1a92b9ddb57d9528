package news.parallax.claim.dispute;

import java.util.List;
import news.parallax.article.Passage;

/// Two sentences that may be positions in one dispute, as the model sees them.
///
/// @param one the sentence of the one position
/// @param other the sentence of the other
/// @param names of the traits
/// @param traits how much they have of each
public record DisputeLesson(Passage one, Passage other, List<String> names, List<Double> traits) {
  public DisputeLesson {
    names = List.copyOf(names);
    traits = List.copyOf(traits);
    if (names.size() != traits.size()) {
      throw new IllegalArgumentException(names.size() + " names of " + traits.size() + " traits");
    }
  }

  /// Whether it sets the sentences that begin at these places against each other.
  public boolean isOf(String article, int start, String otherArticle, int otherStart) {
    return (begins(one, article, start) && begins(other, otherArticle, otherStart))
        || (begins(other, article, start) && begins(one, otherArticle, otherStart));
  }

  private static boolean begins(Passage passage, String article, int start) {
    return passage.articleId().equals(article) && passage.span().start() == start;
  }
}
