package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.words.WordSets;
import news.parallax.testing.Stories;
import news.parallax.text.ParseTree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the examples of `moods.txt`.
class MoodExamplesTest {
  @TestFactory
  Stream<DynamicTest> eachExampleHolds() {
    return WordSets.examples("moods.txt").stream()
        .map(example -> dynamicTest(example, () -> check(example)));
  }

  private static void check(String example) {
    String[] sides = example.split(" => ");
    ArticleSentence sentence = Stories.of(sides[0]).articles().getFirst().sentences().getFirst();
    ParseTree tree = new ParseTree(sentence.sentence());
    int top = tree.top(tree.words(sentence.span())).orElseThrow();
    String mood = ClauseMood.modality(tree, top, List.of()).name().toLowerCase(Locale.ROOT);
    assertThat((ClauseMood.negated(tree, top) ? "not, " : "") + mood).isEqualTo(sides[1]);
  }
}
