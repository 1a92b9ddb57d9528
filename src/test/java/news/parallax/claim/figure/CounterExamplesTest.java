package news.parallax.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.claim.Figure;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the examples of `counters.txt`.
class CounterExamplesTest {
  @TestFactory
  Stream<DynamicTest> eachExampleHolds() {
    return CounterWords.FILE.examples().values().stream()
        .flatMap(List::stream)
        .map(example -> dynamicTest(example, () -> check(example)));
  }

  private static void check(String example) {
    String[] sides = example.split(" => ");
    Figure figure = new LedgerBuilder().build(Stories.of(sides[0])).figures().getFirst();
    assertThat(Objects.requireNonNullElse(figure.counter(), "nobody")).isEqualTo(sides[1]);
  }
}
