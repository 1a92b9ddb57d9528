package news.parallax.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;

/// Which other passages tell the claim of a sentence.
final class Tellings {
  private final Map<Passage, ClaimCluster> clusters = new HashMap<>();

  Tellings(List<ClaimCluster> all) {
    for (ClaimCluster cluster : all) {
      for (Claim claim : cluster.claims()) {
        clusters.merge(
            claim.sentence().passage(),
            cluster,
            (a, b) -> b.originCount() > a.originCount() ? b : a);
      }
    }
  }

  /// Passages of other articles that tell the same as the whole sentence, one an article, at most
  /// six.
  List<Passage> others(ArticleSentence sentence) {
    ClaimCluster cluster = clusters.get(sentence.passage());
    if (cluster == null || !tellsItWhole(cluster, sentence)) {
      return List.of();
    }
    Map<String, Passage> byArticle = new java.util.TreeMap<>();
    for (Claim claim : cluster.claims()) {
      if (!claim.articleId().equals(sentence.articleId())) {
        byArticle.putIfAbsent(claim.articleId(), claim.sentence().passage());
      }
    }
    return byArticle.values().stream().limit(6).toList();
  }

  /// Whether two sentences tell the same claim.
  boolean tellTheSame(ArticleSentence a, ArticleSentence b) {
    ClaimCluster cluster = clusters.get(a.passage());
    return cluster != null
        && cluster.claims().stream().anyMatch(c -> c.sentence().passage().equals(b.passage()));
  }

  /// Over how many independent origins the sentence's claim is told.
  int origins(ArticleSentence sentence) {
    ClaimCluster cluster = clusters.get(sentence.passage());
    return cluster == null ? 1 : cluster.originCount();
  }

  private static boolean tellsItWhole(ClaimCluster cluster, ArticleSentence sentence) {
    return cluster.claims().stream()
        .filter(c -> c.sentence().passage().equals(sentence.passage()))
        .anyMatch(c -> c.span().length() * 10 >= sentence.span().length() * 6);
  }
}
