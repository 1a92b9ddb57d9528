package news.parallax.text.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraitTrainerTest {
  private static final List<String> NAMES = List.of("length", "nothing");
  private static final TraitTrainer TRAINER =
      new TraitTrainer(
          NAMES, new TraitTrainer.Plan(1, 1, 2, new TreeBooster.Plan(20, 2, 0.1, 5, 1, 1)));

  @Test
  void whatAlwaysGoesWithTheVerdictIsLearned() {
    TraitModel model = TRAINER.train(lessons());
    assertThat(model.chance(NAMES, new double[] {9, 1}, List.of())).isGreaterThan(0.8);
    assertThat(model.chance(NAMES, new double[] {1, 1}, List.of())).isLessThan(0.2);
  }

  @Test
  void aWordOfOneStoryHasNoWeight() {
    TraitModel model = TRAINER.train(lessons());
    assertThat(model.words()).containsKey("often").doesNotContainKey("once");
  }

  @Test
  void theSameLessonsGiveTheSameModel() {
    assertThat(TRAINER.train(lessons()).format()).isEqualTo(TRAINER.train(lessons()).format());
  }

  @Test
  void theLikeliestAreRightMoreOftenThanAllOnStoriesNotLearnedFrom() {
    List<TraitTrainer.Precision> precisions = TRAINER.crossValidated(lessons());
    assertThat(precisions).hasSize(10);
    assertThat(precisions.getFirst().right()).isEqualTo(1);
    assertThat(precisions.getLast().right()).isEqualTo(0.5);
    assertThat(precisions.getLast().share()).isEqualTo(1);
  }

  private static List<TraitLesson> lessons() {
    List<TraitLesson> lessons = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      boolean right = i % 2 == 0;
      List<String> words = i == 0 ? List.of("once") : i % 5 == 0 ? List.of("often") : List.of();
      lessons.add(
          new TraitLesson("story " + i / 4, new double[] {right ? 8 : 2, i % 3}, words, right));
    }
    return lessons;
  }
}
