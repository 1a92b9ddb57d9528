package news.parallax.brief.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SameThingsTest {
  @TestFactory
  List<DynamicTest> theFileKeepsItsExamples() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SameThings.class.getResourceAsStream("same-things.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> l.startsWith("> "))
          .map(l -> l.substring(2))
          .map(l -> DynamicTest.dynamicTest(l, () -> check(l)))
          .toList();
    }
  }

  /// The first noun of the second sentence is known from the first, or is not.
  private static void check(String line) {
    String[] sentences = line.substring(line.indexOf(' ') + 1).split("\\. ");
    Set<String> read = DefiniteNouns.stems(List.of(sentences[0].split(" ")));
    String noun = DefiniteNouns.stem(sentences[1].split(" ")[1]);
    assertThat(SameThings.isAmong(read, noun)).isEqualTo(line.startsWith("known"));
  }

  @Test
  void aGroupHasOneStemThatStandsForIt() {
    assertThat(SameThings.of(DefiniteNouns.stem("accord")))
        .isEqualTo(SameThings.of(DefiniteNouns.stem("deal")));
  }
}
