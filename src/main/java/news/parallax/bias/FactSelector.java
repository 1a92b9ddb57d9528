package news.parallax.bias;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.ClaimCluster;

/// Chooses the facts that the outlets of a story are compared on: those that several tell, and the
/// most telling of those that one alone has.
final class FactSelector {
  private static final int SHARED = 14;
  private static final int ALONE_PER_ARTICLE = 3;
  private static final int ALONE = 12;

  List<ClaimCluster> select(List<ClaimCluster> clusters) {
    List<ClaimCluster> chosen = new ArrayList<>();
    Set<String> sentences = new HashSet<>();
    clusters.stream()
        .filter(c -> c.articleIds().size() > 1 && isFact(c))
        .sorted(
            Comparator.comparingInt((ClaimCluster c) -> -c.originCount())
                .thenComparingInt(c -> -c.articleIds().size())
                .thenComparing(ClaimCluster::id))
        .filter(c -> sentences.add(c.best().sentence().passage().toString()))
        .limit(SHARED)
        .forEach(chosen::add);
    Map<String, Integer> alone = new HashMap<>();
    clusters.stream()
        .filter(c -> c.articleIds().size() == 1 && isFact(c) && isSubstantial(c.best()))
        .sorted(
            Comparator.comparingInt((ClaimCluster c) -> c.best().sentence().index())
                .thenComparing(ClaimCluster::id))
        .filter(c -> !sentences.contains(c.best().sentence().passage().toString()))
        .filter(c -> alone.merge(c.best().articleId(), 1, Integer::sum) <= ALONE_PER_ARTICLE)
        .filter(c -> sentences.add(c.best().sentence().passage().toString()))
        .limit(ALONE)
        .forEach(chosen::add);
    return chosen;
  }

  private static boolean isFact(ClaimCluster cluster) {
    Modality modality = cluster.best().modality();
    return modality != Modality.QUESTION && modality != Modality.CONDITIONAL;
  }

  /// A fact that only one outlet has counts when it is specific: it names somebody or holds a
  /// number.
  private static boolean isSubstantial(Claim claim) {
    long names =
        claim.sentence().mentions().stream().filter(m -> claim.span().contains(m.span())).count();
    return names >= 2 && claim.span().length() >= 50;
  }
}
