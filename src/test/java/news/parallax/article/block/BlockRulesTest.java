package news.parallax.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.block.BlockRules.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BlockRulesTest {
  @TestFactory
  List<DynamicTest> theExamplesOfTheRulesHold() {
    return BlockRules.ENGLISH.examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.text(), () -> assertHolds(example)))
        .toList();
  }

  private static void assertHolds(Example example) {
    if (example.wanted()) {
      assertThat(BlockRules.ENGLISH.kindOf(example.text())).contains(example.kind());
    } else {
      assertThat(BlockRules.ENGLISH.kindOf(example.text())).isEmpty();
    }
  }
}
