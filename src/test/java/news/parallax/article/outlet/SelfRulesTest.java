package news.parallax.article.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.outlet.SelfRules.Example;
import news.parallax.article.outlet.SelfRules.Group;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SelfRulesTest {
  @TestFactory
  List<DynamicTest> theExamplesOfTheRulesHold() {
    return SelfRules.ENGLISH.examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.text(), () -> assertHolds(example)))
        .toList();
  }

  private static void assertHolds(Example example) {
    boolean found =
        example.group() == Group.RELAYED
            ? SelfRules.ENGLISH.isRelayed(example.text())
            : SelfRules.ENGLISH.names(example.group(), example.text()).stream()
                .anyMatch(
                    name -> OutletFinder.name(name).filter("Harrow News"::equals).isPresent());
    assertThat(found).isEqualTo(example.wanted());
  }
}
