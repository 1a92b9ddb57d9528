package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.words.WordSets;
import news.parallax.testing.Stories;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the examples of `cuts.txt`.
class CutExamplesTest {
  @TestFactory
  Stream<DynamicTest> eachExampleHolds() {
    return WordSets.examples("cuts.txt").stream()
        .map(example -> dynamicTest(example, () -> check(example)));
  }

  @Test
  void whatOthersMayTellTooKeepsWhatAVerbIsBoundTo() {
    assertThat(found("The court sentenced five men to death on Monday.", true))
        .contains("The court sentenced five men to death")
        .doesNotContain("The court sentenced five men");
  }

  private static void check(String example) {
    String[] sides = example.split(" => ");
    List<String> found = found(sides[0], false);
    assertThat(found.isEmpty() ? "none" : String.join(" | ", found)).isEqualTo(sides[1]);
  }

  private static List<String> found(String text, boolean matching) {
    ArticleSentence sentence = Stories.of(text).articles().getFirst().sentences().getFirst();
    ParseTree tree = new ParseTree(sentence.sentence());
    List<Span> spans =
        matching ? Cuts.forMatching(tree, sentence.span()) : Cuts.of(tree, sentence.span());
    return spans.stream().map(s -> text.substring(s.start(), s.end())).toList();
  }
}
