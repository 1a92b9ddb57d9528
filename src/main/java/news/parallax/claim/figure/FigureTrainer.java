package news.parallax.claim.figure;

import java.util.List;
import news.parallax.text.regression.TraitLesson;
import news.parallax.text.regression.TraitTrainer;
import news.parallax.text.regression.TreeBooster;

/// Learns how likely a figure is right from those that were judged. The same lessons give the same
/// model.
public final class FigureTrainer {
  private static final TraitTrainer.Plan PLAN =
      new TraitTrainer.Plan(200, 0, 0, new TreeBooster.Plan(200, 3, 0.05, 20, 15, 0.3));

  /// A figure that was judged.
  public record Judged(String story, FigureLesson lesson, boolean right) {}

  /// The model as text, to be read again by the program.
  public String train(List<Judged> judged) {
    return new FigureModel(trainer(judged).train(lessons(judged))).format();
  }

  /// How good it is on stories it has not learned from: each tenth by the other nine.
  public List<TraitTrainer.Precision> crossValidated(List<Judged> judged) {
    return trainer(judged).crossValidated(lessons(judged));
  }

  private static TraitTrainer trainer(List<Judged> judged) {
    return new TraitTrainer(judged.getFirst().lesson().names(), PLAN);
  }

  private static List<TraitLesson> lessons(List<Judged> judged) {
    return judged.stream()
        .map(j ->
            new TraitLesson(
                j.story(),
                j.lesson().traits().stream().mapToDouble(t -> t).toArray(),
                List.of(),
                j.right()))
        .toList();
  }
}
