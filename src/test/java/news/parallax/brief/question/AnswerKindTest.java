package news.parallax.brief.question;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class AnswerKindTest {
  @Test
  void aQuestionAsksForWhatItOpensWith() {
    assertThat(AnswerKind.of("Who is Ada Holm?")).isEqualTo(AnswerKind.WHO_IS);
    assertThat(AnswerKind.of("How many ships wait?")).isEqualTo(AnswerKind.HOW_MANY);
    assertThat(AnswerKind.of("What will it cost?")).isEqualTo(AnswerKind.HOW_MANY);
    assertThat(AnswerKind.of("What happens next?")).isEqualTo(AnswerKind.NEXT);
    assertThat(AnswerKind.of("What’s happening in the strait?")).isEqualTo(AnswerKind.COURSE);
    assertThat(AnswerKind.of("Why was the strait closed?")).isEqualTo(AnswerKind.FIRST);
    assertThat(AnswerKind.of("Was there a pilot on board?")).isEqualTo(AnswerKind.WHETHER);
    assertThat(AnswerKind.of("What is a pilot's licence?")).isEqualTo(AnswerKind.WHAT_IS);
    assertThat(AnswerKind.of("The big question is what happens now?")).isEqualTo(AnswerKind.NEXT);
    assertThat(AnswerKind.of("How did it begin?")).isEqualTo(AnswerKind.HOW);
  }

  @Test
  void whatSomebodyVowedDoesNotSayWhoThatIs() {
    assertThat(says(AnswerKind.WHO_IS, "Holm vowed that the mill would stay open.")).isFalse();
    assertThat(says(AnswerKind.WHO_IS, "Holm served as harbour master of Ostvik until 2011."))
        .isTrue();
  }

  @Test
  void howAShipIsMadeIsNoCourseOfEvents() {
    assertThat(says(AnswerKind.COURSE, "The ship was built in 2003 and flies the flag of Tarn."))
        .isFalse();
    assertThat(says(AnswerKind.COURSE, "The ship struck the ledge at 13 knots on Tuesday."))
        .isTrue();
  }

  @Test
  void belowAHeadingOfAnArticleThatExplainsANamedSpeakerMayGuessANumber() {
    String guess = "The bill could exceed 60 million crowns, according to Ada Holm, an analyst.";
    assertThat(says(AnswerKind.HOW_MANY, guess)).isFalse();
    assertThat(AnswerKind.HOW_MANY.isExplainedBy("What will it cost?", guess, 3)).isTrue();
    assertThat(
            AnswerKind.HOW_MANY.isExplainedBy(
                "What will it cost?", "The bill could exceed 60 million crowns in the end.", 3))
        .isFalse();
  }

  @Test
  void belowSuchAHeadingTheFirstSentenceGoesStraightToIt() {
    String told = "Hestry was ordered to evacuate at 8 a.m. because of fumes.";
    assertThat(AnswerKind.OTHER.isExplainedBy("What about the village?", told, 0)).isTrue();
    assertThat(AnswerKind.OTHER.isExplainedBy("What about the village?", told, 1)).isFalse();
    assertThat(AnswerKind.OTHER.isExplainedBy("What was she afraid of?", told, 0)).isFalse();
    assertThat(AnswerKind.OTHER.isExplainedBy("What can be done?", told, 0)).isFalse();
  }

  @Test
  void whatIsPastDoesNotComeNext() {
    assertThat(says(AnswerKind.NEXT, "The board closed the strait.")).isFalse();
    assertThat(says(AnswerKind.NEXT, "The board will open the strait.")).isTrue();
  }

  @Test
  void whatWasBeforeDoesNotComeNext() {
    assertThat(says(AnswerKind.NEXT, "Before the vote the board would not open the strait."))
        .isFalse();
  }

  @Test
  void whatSomebodySaysIsInWordsOrReported() {
    assertThat(AnswerKind.of("What did the mayor say?")).isEqualTo(AnswerKind.SAID);
    assertThat(says(AnswerKind.SAID, "The mayor said that the strait would be closed.")).isTrue();
    assertThat(says(AnswerKind.SAID, "The mayor read a statement to hundreds of sailors."))
        .isFalse();
  }

  @Test
  void whyAsksForAReason() {
    assertThat(says(AnswerKind.FIRST, "It was closed because a freighter had run aground."))
        .isTrue();
    assertThat(says(AnswerKind.FIRST, "The board announced the move on a quiet morning."))
        .isFalse();
  }

  @Test
  void aQuotationDoesNotSayWhether() {
    assertThat(says(AnswerKind.WHETHER, "“There was no pilot on board,” Holm said.")).isFalse();
  }

  private static boolean says(AnswerKind kind, String text) {
    AnalyzedStory story = Stories.of(text);
    ArticleSentence sentence = story.articles().getFirst().prose().getFirst();
    return kind.isSaidBy(sentence, text);
  }
}
