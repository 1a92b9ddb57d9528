package news.parallax.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.editor.SentenceChooser.Candidate;
import news.parallax.editor.SentenceChooser.Room;
import org.junit.jupiter.api.Test;

class SentenceChooserTest {
  private static final String SANK = "The ferry sank off the island.";
  private static final String AGAIN = "Off the island the ferry sank.";
  private static final String SAVED = "Fishermen saved forty passengers.";
  private static final String WEATHER =
      "Gulls were crying over the empty quays of the little town.";

  private final SentenceChooser chooser = new SentenceChooser(expectations(), 20, 1);

  /// Both headlines tell that the ferry sank and that fishermen saved forty passengers.
  private static Expectations expectations() {
    List<SurveyedSentence> story = new ArrayList<>();
    for (String origin : List.of("a", "b")) {
      story.add(sentence(origin, SurveyedSentence.HEADLINE, SANK));
      story.add(sentence(origin, SurveyedSentence.HEADLINE, SAVED));
      story.add(sentence(origin, 0, SANK));
      story.add(sentence(origin, 1, SAVED));
      story.add(sentence(origin, 40, WEATHER));
    }
    return new Expectations(EditorModel.standard(), story);
  }

  private static SurveyedSentence sentence(String origin, int place, String text) {
    return new SurveyedSentence(
        origin, place, Stems.of(text).stream().map(s -> new Term(s, "NN", null)).toList());
  }

  private List<Integer> choose(Room room, String... sentences) {
    List<Candidate> candidates = List.of(sentences).stream().map(s -> Candidate.of(s, 1)).toList();
    return chooser.choose(candidates, i -> true, List.of(), room, (a, b) -> true);
  }

  @Test
  void whatTheHeadlinesTellIsChosenBeforeWhatStandsFarDown() {
    assertThat(choose(new Room(12, 1, 6), WEATHER, SANK, SAVED)).containsExactly(1, 2);
  }

  @Test
  void whatIsSaidAlreadyIsNotWorthSayingAgain() {
    assertThat(choose(new Room(12, 1, 2), SANK, AGAIN, SAVED)).contains(2).hasSize(2);
  }

  @Test
  void theRoomIsNeverExceeded() {
    assertThat(choose(new Room(7, 1, 6), SANK, SAVED, WEATHER)).hasSize(1);
  }

  @Test
  void asManyAsAreAskedForAreChosenWhereThereIsRoom() {
    assertThat(choose(new Room(60, 3, 6), SANK, SAVED, WEATHER)).hasSize(3);
  }

  @Test
  void twoThatMayNotStandTogetherDoNot() {
    List<Candidate> candidates = List.of(Candidate.of(SANK, 1), Candidate.of(SAVED, 1));
    assertThat(
            chooser.choose(candidates, i -> true, List.of(), new Room(60, 2, 6), (a, b) -> false))
        .hasSize(1);
  }

  @Test
  void whereNothingFitsNothingIsChosen() {
    assertThat(choose(new Room(2, 1, 6), SANK, SAVED)).isEmpty();
  }
}
