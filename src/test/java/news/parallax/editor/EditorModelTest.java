package news.parallax.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import news.parallax.editor.EditorModelTrainer.Lesson;
import org.junit.jupiter.api.Test;

class EditorModelTest {
  /// Forty stories of which the summary tells what the headline tells.
  private static List<Lesson> lessons() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      lessons.add(new Lesson(story("ferry" + i, "weather" + i), List.of("the", "ferry" + i)));
    }
    return lessons;
  }

  private static List<SurveyedSentence> story(String inHeadline, String farDown) {
    List<SurveyedSentence> story = new ArrayList<>();
    for (String origin : List.of("a", "b")) {
      story.add(sentence(origin, SurveyedSentence.HEADLINE, "the", inHeadline));
      story.add(sentence(origin, 0, "the", inHeadline, "sank"));
      story.add(sentence(origin, 30, "fine", farDown, "came"));
    }
    return story;
  }

  private static SurveyedSentence sentence(String origin, int place, String... stems) {
    return new SurveyedSentence(
        origin, place, List.of(stems).stream().map(s -> new Term(s, "NN", null)).toList());
  }

  @Test
  void whatStandsInHeadlinesIsExpectedRatherThanWhatStandsFarDown() {
    EditorModel model = new EditorModelTrainer().train(lessons());
    Expectations expected = new Expectations(model, story("bridge", "harvest"));
    assertThat(expected.word("bridge", 1)).isGreaterThan(2 * expected.word("harvest", 1));
  }

  @Test
  void theSameLessonsGiveTheSameModel() {
    assertThat(new EditorModelTrainer().train(lessons()).format())
        .isEqualTo(new EditorModelTrainer().train(lessons()).format());
  }

  @Test
  void aModelIsReadAsItWasWritten() {
    String written = new EditorModelTrainer().train(lessons()).format();
    assertThat(EditorModel.parse(written).format()).isEqualTo(written);
  }

  @Test
  void whatIsNoModelIsRefused() {
    assertThatThrownBy(() -> EditorModel.parse("== words\n(base)\t1\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theModelThatComesWithTheProgramKnowsThatHeadlinesTellWhatMatters() {
    Expectations expected = new Expectations(EditorModel.standard(), story("bridge", "harvest"));
    assertThat(expected.word("bridge", 1)).isGreaterThan(expected.word("harvest", 1));
  }

  @Test
  void aWordIsExpectedLessOftenTheOftenerItWasUsed() {
    Expectations expected = new Expectations(EditorModel.standard(), story("bridge", "harvest"));
    assertThat(expected.word("the", 2)).isLessThan(expected.word("the", 1));
  }
}
