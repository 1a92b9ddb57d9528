package news.parallax.article.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PageWallTest {
  @TestFactory
  List<DynamicTest> theExamplesOfTheRulesHold() {
    List<DynamicTest> tests = new ArrayList<>();
    String group = "";
    for (String line : PageWall.lines()) {
      if (line.startsWith("== ")) {
        group = line.substring(3).strip();
      } else if (line.startsWith("> ") || line.startsWith("! ")) {
        String of = group;
        String text = line.substring(2);
        boolean wanted = line.startsWith(">");
        tests.add(
            DynamicTest.dynamicTest(
                text, () -> assertThat(PageWall.matches(text, of)).isEqualTo(wanted)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests;
  }
}
