package news.parallax.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.claim.Dispute.Kind;
import news.parallax.claim.Dispute.Position;
import news.parallax.story.AnalyzedStory;

/// Finds what some say is so and others say is not.
final class FactDisputes {
  private static final int MOST_OF_A_SIDE = 4;

  private final AnalyzedStory story;
  private final Holders holders;

  FactDisputes(AnalyzedStory story, Holders holders) {
    this.story = story;
    this.holders = holders;
  }

  List<Dispute> find(List<ClaimCluster> clusters) {
    List<Dispute> disputes = new ArrayList<>();
    Set<Claim> used = new HashSet<>();
    for (ClaimCluster cluster : clusters) {
      List<Claim> against =
          cluster.contradictedBy().stream()
              .filter(c -> !used.contains(c))
              .filter(c -> cluster.claims().stream().allMatch(own -> differ(own, c)))
              .filter(c ->
                  !reportsADenial(c)
                      && cluster.claims().stream().noneMatch(FactDisputes::reportsADenial))
              .limit(MOST_OF_A_SIDE)
              .toList();
      if (against.isEmpty() || used.contains(cluster.best())) {
        continue;
      }
      List<Claim> own = cluster.claims().stream().limit(MOST_OF_A_SIDE).toList();
      used.addAll(own);
      used.addAll(against);
      disputes.add(
          new Dispute(
              topic(story, cluster.best()), Kind.FACT, List.of(position(own), position(against))));
    }
    return disputes;
  }

  /// "She has denied paying": told by the outlet, held by whom it tells of.
  private static boolean reportsADenial(Claim claim) {
    return !claim.isAttributed()
        && claim.sentence().tokens().stream()
            .anyMatch(t ->
                claim.span().contains(t.span())
                    && Set.of("deny", "dispute", "reject").contains(t.lemma()));
  }

  private boolean differ(Claim a, Claim b) {
    return !holders.side(a).equals(holders.side(b)) && !shareAName(holders.of(a), holders.of(b));
  }

  /// "The Quist report" and "Ada Quist" are one voice.
  private static boolean shareAName(String a, String b) {
    Set<String> names = new HashSet<>();
    for (String word : a.split("\\W+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        names.add(word);
      }
    }
    return a.equals(b) || List.of(b.split("\\W+")).stream().anyMatch(names::contains);
  }

  private Position position(List<Claim> claims) {
    return new Position(holders.of(claims), claims);
  }

  /// The subject, verb and object of the claim, in its own words.
  static String topic(AnalyzedStory story, Claim claim) {
    String text = story.text(claim.passage()).replaceAll("[\u201c\u201d\"]", "").strip();
    List<String> words = List.of(text.split("\\s+"));
    return String.join(" ", words.subList(0, Math.min(10, words.size())))
        + (words.size() > 10 ? " ..." : "");
  }
}
