package news.parallax.brief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SummaryPhrasesTest {
  @TestFactory
  List<DynamicTest> theFileKeepsItsExamples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(SummaryPhrases.class.getResourceAsStream("summary-phrases.txt"))) {
      SummaryPhrases group = SummaryPhrases.LEANS_BACK;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("== ")) {
          String name = line.substring(3).strip().toUpperCase(Locale.ROOT).replace(' ', '_');
          group = SummaryPhrases.valueOf(name);
        } else if (line.startsWith("> ")) {
          tests.add(test(group, line.substring(2)));
        }
      }
    }
    return tests;
  }

  private static DynamicTest test(SummaryPhrases group, String line) {
    String text = line.substring(line.indexOf(' ') + 1);
    return DynamicTest.dynamicTest(
        group + " " + line, () -> assertThat(group.in(text)).isEqualTo(line.startsWith("leans")));
  }

  @Test
  void whatSomebodyIsQuotedWithColoursNothing() {
    assertThat(SummaryPhrases.COLOURS.in("Holm called it “a barrage” on Monday.")).isFalse();
  }
}
