package news.parallax.brief.weighing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;

/// Which other passages tell the claim of a sentence.
public final class Tellings {
  private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "tell", "will");

  private final Map<Passage, ClaimCluster> clusters = new HashMap<>();

  public Tellings(List<ClaimCluster> all) {
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
  public List<Passage> others(ArticleSentence sentence) {
    ClaimCluster cluster = clusters.get(sentence.passage());
    if (cluster == null || !tellsItWhole(cluster, sentence)) {
      return List.of();
    }
    Map<String, Passage> byArticle = new java.util.TreeMap<>();
    for (Claim claim : cluster.claims()) {
      if (!claim.articleId().equals(sentence.articleId()) && carries(claim.sentence(), sentence)) {
        byArticle.putIfAbsent(claim.articleId(), claim.sentence().passage());
      }
    }
    return byArticle.values().stream().limit(6).toList();
  }

  /// Whether two sentences tell the same claim.
  public boolean tellTheSame(ArticleSentence a, ArticleSentence b) {
    ClaimCluster cluster = clusters.get(a.passage());
    return cluster != null
        && cluster.claims().stream().anyMatch(c -> c.sentence().passage().equals(b.passage()));
  }

  /// Over how many independent origins the sentence's claim is told.
  public int origins(ArticleSentence sentence) {
    ClaimCluster cluster = clusters.get(sentence.passage());
    return cluster == null ? 1 : cluster.originCount();
  }

  /// Whether a sentence holds half at least of what is said in another, so that it may be cited for
  /// all of it: one that tells the same of a half-sentence does not.
  private static boolean carries(ArticleSentence other, ArticleSentence sentence) {
    Set<String> said = content(sentence);
    long held = said.stream().filter(content(other)::contains).count();
    return held * 2 >= said.size();
  }

  private static Set<String> content(ArticleSentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.isNoun() || t.tag().startsWith("VB") || t.tag().equals("CD"))
        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
        .filter(l -> !LIGHT.contains(l))
        .collect(Collectors.toSet());
  }

  private static boolean tellsItWhole(ClaimCluster cluster, ArticleSentence sentence) {
    return cluster.claims().stream()
        .filter(c -> c.sentence().passage().equals(sentence.passage()))
        .anyMatch(c -> c.span().length() * 10 >= sentence.span().length() * 6);
  }
}
