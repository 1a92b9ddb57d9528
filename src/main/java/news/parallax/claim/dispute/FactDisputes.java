package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Kind;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.DisputeTopics;
import news.parallax.claim.Holders;
import news.parallax.claim.actor.Cast;
import news.parallax.story.AnalyzedStory;

/// Finds what some say is so and others say is not.
final class FactDisputes {
  private static final int MOST_OF_A_SIDE = 4;
  private static final Set<String> SAYING =
      Set.of("say", "tell", "tweet", "claim", "write", "insist");
  private static final Set<String> GIVING_IN = Set.copyOf(StanceReader.FILE.group("giving in"));
  private static final Set<String> NARROWING =
      Set.of(
          "personally",
          "only",
          "just",
          "all",
          "every",
          "fully",
          "entirely",
          "yet",
          "immediately",
          "necessarily",
          "always",
          "alone",
          "solely",
          "simply");

  private final AnalyzedStory story;
  private final Holders holders;
  private final DisputeTopics topics;

  FactDisputes(AnalyzedStory story, Cast cast, Holders holders) {
    this.story = story;
    this.holders = holders;
    this.topics = new DisputeTopics(story, cast);
  }

  List<Dispute> find(List<ClaimCluster> clusters) {
    List<Dispute> disputes = new ArrayList<>();
    Set<Claim> used = new HashSet<>();
    for (ClaimCluster cluster : clusters) {
      List<Claim> against =
          cluster.contradictedBy().stream()
              .filter(c -> !used.contains(c))
              .filter(c -> cluster.claims().stream().allMatch(own -> differ(own, c)))
              .filter(c -> !fails(cluster.best()) && !fails(c))
              .filter(c -> !givesIn(cluster.best()) && !givesIn(c))
              .filter(c -> !narrows(cluster.best()) && !narrows(c))
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
      topic(cluster.best(), against.getFirst())
          .ifPresent(t ->
              disputes.add(new Dispute(t, Kind.FACT, List.of(position(own), position(against)))));
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
    return !reports(a, b)
        && !reports(b, a)
        && !holders.side(a).equals(holders.side(b))
        && !shareAName(holders.of(a), holders.of(b));
  }

  /// "Quist says that nobody paid", told by an outlet, is what Quist says.
  private boolean reports(Claim told, Claim said) {
    String holder = holders.of(said);
    String name = holder.substring(holder.lastIndexOf(' ') + 1);
    return !told.isAttributed()
        && said.isAttributed()
        && told.sentence().tokens().stream().anyMatch(t -> SAYING.contains(t.lemma()))
        && told.sentence().tokens().stream().anyMatch(t -> t.text().equals(name));
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

  /// "She did not pay for it personally": only that much is denied.
  private static boolean narrows(Claim claim) {
    return claim.negated()
        && claim.sentence().tokens().stream()
            .anyMatch(t ->
                claim.span().contains(t.span())
                    && NARROWING.contains(t.text().toLowerCase(java.util.Locale.ROOT)));
  }

  /// "He admitted that he had been wrong".
  private static boolean givesIn(Claim claim) {
    return claim.sentence().tokens().stream()
        .anyMatch(t -> GIVING_IN.contains(t.lemma().toLowerCase(java.util.Locale.ROOT)));
  }

  /// "Failed" tells a negation of its own.
  private static boolean fails(Claim claim) {
    return claim.sentence().tokens().stream()
        .anyMatch(t ->
            claim.span().contains(t.span())
                && Set.of("fail", "lack", "evidence").contains(t.lemma()));
  }

  /// What one says is so and the other not, in the words of the one that says it is.
  private Optional<String> topic(Claim one, Claim other) {
    Claim plain = one.negated() && !other.negated() ? other : one;
    Claim second = plain.equals(one) ? other : one;
    return topics
        .whether(plain.sentence(), plain.span())
        .or(() -> topics.whether(second.sentence(), second.span()));
  }
}
