package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.Dispute;
import news.parallax.claim.Figure;
import news.parallax.claim.Holders;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.figure.FigureDisputes;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.ProfileReader;
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
    DisputeReading reading = new DisputeReading(story, cast, attributions, profiles);
    List<Candidate> candidates =
        new Candidates().find(story, cast, attributions, profiles, clusters, reading);
    DisputeTraits traits = new DisputeTraits(story, cast, profiles, reading, candidates);
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
    DisputeReading reading = new DisputeReading(story, cast, attributions, profiles);
    List<Candidate> candidates =
        new Candidates().find(story, cast, attributions, profiles, clusters, reading);
    DisputeTraits traits = new DisputeTraits(story, cast, profiles, reading, candidates);
    List<Dispute> disputes =
        new ArrayList<>(
            new DisputeGate(
                    DisputeModel.shipped(),
                    traits,
                    new PlainlyHeld(story, cast, reading, attributions),
                    new OneMatter(story, cast, reading))
                .open(candidates));
    disputes.addAll(
        new OneQuantity()
            .join(
                new FigureDisputes(story, new Holders(story, cast), profiles, reading.terms())
                    .find(figures),
                figures));
    disputes.sort(
        Comparator.comparingInt((Dispute d) -> -claims(d))
            .thenComparing(Dispute::kind)
            .thenComparing(Dispute::topic));
    return List.copyOf(disputes);
  }

  private static int claims(Dispute dispute) {
    return dispute.positions().stream().mapToInt(p -> p.claims().size()).sum();
  }
}
