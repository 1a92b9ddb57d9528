package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.DisputeTopics;
import news.parallax.claim.Figure;
import news.parallax.claim.Holders;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.figure.FigureDisputes;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.ProfileReader;
import news.parallax.claim.match.TermWeights;
import news.parallax.story.AnalyzedStory;

/// Finds the matters that are told differently: figures, facts and assessments that cannot both
/// hold.
public final class DisputeFinder {
  /// The disputes, those with most claims behind them first.
  public List<Dispute> find(
      AnalyzedStory story,
      Cast cast,
      List<Attribution> attributions,
      List<Claim> claims,
      List<ClaimCluster> clusters,
      List<Figure> figures) {
    List<Profile> profiles = new ProfileReader(story, cast).read(claims);
    return among(story, cast, attributions, profiles, clusters, figures);
  }

  /// What may be disputes of facts and opinions, as the model sees them.
  public List<DisputeLesson> lessons(
      AnalyzedStory story,
      Cast cast,
      List<Attribution> attributions,
      List<Profile> profiles,
      List<ClaimCluster> clusters) {
    List<Candidate> candidates =
        new Candidates().find(story, cast, attributions, profiles, clusters);
    DisputeTraits traits = new DisputeTraits(story, cast, attributions, profiles, candidates);
    List<DisputeLesson> lessons = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Map<String, Double> own = traits.of(candidate);
      lessons.add(
          new DisputeLesson(
              candidate.dispute().positions().getFirst().claims().getFirst().sentence().passage(),
              candidate.dispute().positions().getLast().claims().getFirst().sentence().passage(),
              List.copyOf(own.keySet()),
              List.copyOf(own.values())));
    }
    return List.copyOf(lessons);
  }

  public List<Dispute> among(
      AnalyzedStory story,
      Cast cast,
      List<Attribution> attributions,
      List<Profile> profiles,
      List<ClaimCluster> clusters,
      List<Figure> figures) {
    Holders holders = new Holders(story, cast);
    List<Dispute> disputes = new ArrayList<>();
    disputes.addAll(
        new DenialDisputes(story, cast, holders, profiles).find(attributions, clusters));
    disputes.addAll(new AssessmentDisputes(story, cast, holders).find(profiles));
    disputes.addAll(new StanceDisputes(story, cast, profiles).find(attributions));
    disputes.addAll(
        new Contrasts(
                story,
                holders,
                new Sayings(cast, profiles),
                new TermWeights(profiles),
                new DisputeTopics(story, cast))
            .find());
    disputes.addAll(new FactDisputes(story, cast, holders).find(clusters));
    disputes.addAll(new FigureDisputes(story, cast, holders, profiles).find(figures));
    List<Dispute> once = new ArrayList<>();
    disputes.stream()
        .filter(d -> once.stream().noneMatch(o -> tellsAgain(d, o)))
        .forEach(once::add);
    once.sort(
        Comparator.comparingInt((Dispute d) -> -claims(d))
            .thenComparing(Dispute::kind)
            .thenComparing(Dispute::topic));
    return List.copyOf(once);
  }

  /// Whether a dispute over an opinion is between two who have been told to differ, or told by the
  /// sentence that tells another.
  private static boolean tellsAgain(Dispute later, Dispute earlier) {
    if (later.kind() != Dispute.Kind.ASSESSMENT) {
      return false;
    }
    return sameSides(later.positions(), earlier.positions())
        || later.positions().stream()
            .anyMatch(p ->
                earlier.positions().stream()
                    .anyMatch(e ->
                        e.claims().getFirst().sentence().equals(p.claims().getFirst().sentence())));
  }

  /// Whether each side of the one shares a holder with another side of the other.
  private static boolean sameSides(List<Position> one, List<Position> other) {
    return (meet(one.getFirst(), other.getFirst()) && meet(one.getLast(), other.getLast()))
        || (meet(one.getFirst(), other.getLast()) && meet(one.getLast(), other.getFirst()));
  }

  private static boolean meet(Position one, Position other) {
    return one.holders().stream().anyMatch(other.holders()::contains);
  }

  private static int claims(Dispute dispute) {
    return dispute.positions().stream().mapToInt(p -> p.claims().size()).sum();
  }
}
