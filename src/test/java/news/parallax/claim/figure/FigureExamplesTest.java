package news.parallax.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.match.Amount;
import news.parallax.claim.match.AmountReader;
import news.parallax.testing.Stories;
import news.parallax.text.ParseTree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the examples of `figures.txt`.
class FigureExamplesTest {
  @TestFactory
  Stream<DynamicTest> eachExampleHolds() {
    return FigureWords.FILE.examples().values().stream()
        .flatMap(List::stream)
        .map(example -> dynamicTest(example, () -> check(example)));
  }

  private static void check(String example) {
    String[] sides = example.split(" => ");
    List<String> found = new ArrayList<>();
    for (ArticleSentence sentence : Stories.of(sides[0]).articles().getFirst().sentences()) {
      ParseTree tree = new ParseTree(sentence.sentence());
      CountedFinder finder = new CountedFinder(tree, Map.of());
      for (Amount amount : new AmountReader(tree, sentence.times()).read()) {
        finder.find(amount).ifPresent(c -> found.add(c.quantity() + " [" + c.of() + "]"));
      }
    }
    assertThat(found.isEmpty() ? "none" : String.join(" | ", found)).isEqualTo(sides[1]);
  }
}
