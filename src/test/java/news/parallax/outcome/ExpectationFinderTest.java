package news.parallax.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.outcome.ExpectationFinder.Expectation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExpectationFinderTest {
  private final ExpectationFinder finder = new ExpectationFinder();

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheRulesHolds() {
    return ExpectationFinder.RULES.examples().stream()
        .map(example -> dynamicTest(example, () -> holds(example)));
  }

  private void holds(String example) {
    int mark = example.lastIndexOf(" =");
    assertThat(verb(example.substring(0, mark))).isEqualTo(example.substring(mark + 2).strip());
  }

  @Test
  void aQuestionExpectsNothing() {
    assertThat(verb("Will the ferry sail on Monday?")).isEmpty();
  }

  @Test
  void whatMayHaveBeenIsNoExpectation() {
    assertThat(verb("The ferry may have sunk on Monday.")).isEmpty();
  }

  @Test
  void whatNobodyKnowsIsNoExpectation() {
    assertThat(verb("It is unclear when the ferry will sail.")).isEmpty();
  }

  @Test
  void aClauseThatDescribesANounHoldsNone() {
    assertThat(verb("The clerk read a letter that will anger the pilots.")).isEmpty();
  }

  @Test
  void aConditionBelongsToItsVerb() {
    assertThat(find("If the rain goes on, the board will open the sluice.").condition())
        .isNotNull();
    assertThat(
            find("The board will open the sluice, said a man who asks if the rain goes on.")
                .condition())
        .isNull();
  }

  @Test
  void aNumberInTheSourcesWordsGivesOdds() {
    Expectation found = find("There is a 60 percent chance that the ferry will sail on Monday.");
    assertThat(found.probability())
        .isEqualTo(new Outcome.Probability(0.6, 0.6, "60 percent chance"));
  }

  @Test
  void couldAndMayGiveNoOdds() {
    assertThat(find("The ferry could sink, the pilots warned.").probability()).isNull();
    assertThat(find("The ferry may sink, the pilots warned.").probability()).isNull();
  }

  private String verb(String text) {
    ArticleSentence sentence = sentence(text);
    return finder
        .find(sentence, text)
        .map(e -> e.verb().lemma().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private Expectation find(String text) {
    return finder.find(sentence(text), text).orElseThrow();
  }

  private static ArticleSentence sentence(String text) {
    return DatedStories.of(text).articles().getFirst().sentences().getFirst();
  }
}
