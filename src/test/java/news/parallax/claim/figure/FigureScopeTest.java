package news.parallax.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.claim.Figure;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FigureScopeTest {
  @TestFactory
  Stream<DynamicTest> eachExampleHolds() {
    return ScopeWords.FILE.examples().values().stream()
        .flatMap(List::stream)
        .map(example -> dynamicTest(example, () -> check(example)));
  }

  private static void check(String example) {
    String[] sides = example.split(" => ");
    assertThat(scope(sides[0])).isEqualTo(sides[1].equals("-") ? "" : sides[1]);
  }

  @Test
  void theCauseNarrowsANumber() {
    assertThat(scope("About 110,000 people died of fever in Tarn.")).contains("of fever");
  }

  @Test
  void theTimeInWhichSomethingWasDoneNarrowsIt() {
    assertThat(scope("The Harrow channel earned more than 17 million views over the last 30 days."))
        .contains("over the last 30 days");
    assertThat(scope("During the flood the Tarn police arrested 40 people."))
        .isEqualTo("during the flood");
  }

  @Test
  void whereToNarrowsIt() {
    assertThat(scope("The port shipped 80 boats to Ostvik under two contracts in 2013."))
        .contains("to Ostvik");
  }

  @Test
  void aDayIsItsDateAndNoScope() {
    assertThat(scope("The police arrested 40 people on Tuesday.")).isEmpty();
  }

  @Test
  void whatAnotherFieldTellsIsNotToldAgain() {
    assertThat(scope("The fire killed 12 people in Harrow.")).doesNotContain("Harrow");
  }

  @Test
  void whoSaysItIsNoScope() {
    assertThat(scope("The fire killed 12 people, according to the Tarn police."))
        .doesNotContain("according");
  }

  @Test
  void whatPointsElsewhereIsNotTaken() {
    assertThat(scope("Harrow Mills cut 600 jobs after that.")).doesNotContain("that");
  }

  @Test
  void anotherNumberIsNotTaken() {
    assertThat(scope("The Tarn police arrested 40 people in 12 harbours.")).doesNotContain("12");
  }

  private static String scope(String text) {
    return new LedgerBuilder()
        .build(Stories.of(text)).figures().stream().map(Figure::scope).findFirst().orElseThrow();
  }
}
