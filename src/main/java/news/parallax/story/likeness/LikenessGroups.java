package news.parallax.story.likeness;

import java.util.List;
import java.util.Map;
import news.parallax.article.Article;

/// Groups articles that tell of one happening.
///
/// Evidence for every pair, then average linkage. The threshold is a matter of prior odds: of two
/// articles out of a handful that somebody put together it is likely that they belong together, of
/// two out of thousands it is not; so the evidence asked for grows with the logarithm of their
/// number.
public final class LikenessGroups {
  /// The evidence asked for is the logarithm of the number of articles less this.
  private static final double PRIOR = 9.4;

  /// What counts between articles that were not compared.
  private static final double NOT_COMPARED = -10.5;

  /// The places of the articles in groups, each in order, in order of their first article.
  ///
  /// @param articles in an order that depends on nothing but the articles
  public List<List<Integer>> group(List<Article> articles) {
    List<ArticleTerms> terms = articles.parallelStream().map(ArticleTerms::of).toList();
    List<Profile> profiles = Profiler.profiles(terms, BackgroundCounts.ENGLISH);
    List<Map<Integer, Double>> pairs = PairFinder.find(profiles);
    return AverageLink.groups(pairs, Math.log(articles.size()) - PRIOR, NOT_COMPARED);
  }
}
