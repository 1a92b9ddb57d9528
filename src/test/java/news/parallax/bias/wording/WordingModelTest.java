package news.parallax.bias.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.testing.Stories;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingModelTest {
  private final WordingModel model = WordingModel.shipped();

  static List<String> examples() {
    return Lexicon.load().examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theWordsInBracketsAreLoaded(String example) {
    List<String> wanted = new java.util.ArrayList<>();
    java.util.regex.Matcher bracket =
        java.util.regex.Pattern.compile("\\[([^\\]]+)]").matcher(example);
    while (bracket.find()) {
      wanted.add(bracket.group(1));
    }
    assertThat(wanted).isNotEmpty();
    assertThat(loaded(example.replaceAll("[\\[\\]]", ""))).containsAll(wanted);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {
        "The council of Brenholt voted on Tuesday to close the old pier for repairs until March.",
        "The ferry carries 140 passengers and sails twice a day between Brenholt and Oskar Island.",
        "Divers found no leak in the hull, the harbour master said on Friday."
      })
  void aPlainReportHasNoLoadedWordsAndIsNotBiased(String sentence) {
    assertThat(loaded(sentence)).isEmpty();
    assertThat(judge(sentence).isBiased()).isFalse();
  }

  @Test
  void wordsThatAreOnlySometimesLoadedAreNotWhereTheyNameThings() {
    assertThat(loaded("The crude oil was pumped into two barges while fumes drifted over the bay."))
        .isEmpty();
  }

  @Test
  void aSentenceOfScornIsBiased() {
    assertThat(
            judge("The spineless council once again grovels before the greedy pier company.")
                .isBiased())
        .isTrue();
  }

  @Test
  void aNameIsNeverLoaded() {
    assertThat(loaded("The council of Savage Point met Mayor Thug on Monday.")).isEmpty();
  }

  private Wording judge(String text) {
    Sentence sentence = Stories.parser().parse(text, new Span(0, text.length()));
    return model.judge(sentence.tokens(), sentence.mentions());
  }

  private List<String> loaded(String text) {
    Sentence sentence = Stories.parser().parse(text, new Span(0, text.length()));
    return model.judge(sentence.tokens(), sentence.mentions()).loaded().stream()
        .map(i -> sentence.tokens().get(i).text())
        .toList();
  }
}
