package news.parallax.claim.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.words.WordSets;
import news.parallax.testing.Stories;
import news.parallax.text.ParseTree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs the examples of `acts.txt`.
class ActExamplesTest {
  @TestFactory
  Stream<DynamicTest> eachExampleHolds() {
    return WordSets.examples("acts.txt").stream()
        .map(example -> dynamicTest(example, () -> check(example)));
  }

  private static void check(String example) {
    String[] sides = example.split(" => ");
    ArticleSentence sentence = Stories.of(sides[0]).articles().getFirst().sentences().getFirst();
    ParseTree tree = new ParseTree(sentence.sentence());
    List<String> told =
        new ActReader(tree, List.of())
            .read().stream().filter(Act::real).map(act -> tree.lemma(act.word())).toList();
    assertThat(told.isEmpty() ? "none" : String.join(", ", told)).isEqualTo(sides[1]);
  }
}
