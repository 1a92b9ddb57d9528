package news.parallax.brief.alone;

import java.util.List;
import news.parallax.text.regression.TraitLesson;
import news.parallax.text.regression.TraitTrainer;
import news.parallax.text.regression.TreeBooster;

/// Learns from sentences that were judged which are fine: those that an editor would print by
/// themselves, those that tell what a party holds. The same lessons give the same model.
public final class SentenceTrainer {
  private static final TraitTrainer.Plan PLAN =
      new TraitTrainer.Plan(60, 20, 8, new TreeBooster.Plan(150, 3, 0.06, 10, 12, 0.4));

  /// The model as text, to be read again by the program.
  public String train(List<PrintLesson> lessons) {
    return new PrintModel(trainer(lessons).train(plain(lessons))).format();
  }

  /// How good it is on stories it has not learned from: each tenth by the other nine.
  public List<TraitTrainer.Precision> crossValidated(List<PrintLesson> lessons) {
    return trainer(lessons).crossValidated(plain(lessons));
  }

  private static TraitTrainer trainer(List<PrintLesson> lessons) {
    return new TraitTrainer(lessons.getFirst().names(), PLAN);
  }

  private static List<TraitLesson> plain(List<PrintLesson> lessons) {
    return lessons.stream()
        .map(l -> new TraitLesson(l.story(), l.traits(), l.words(), l.fine()))
        .toList();
  }
}
