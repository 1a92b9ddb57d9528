package news.parallax.brief.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DefiniteNounsTest {
  @TestFactory
  List<DynamicTest> theFileKeepsItsExamples() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DefiniteNouns.class.getResourceAsStream("pointing-nouns.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> l.startsWith(">"))
          .map(l -> l.substring(1).strip())
          .map(l ->
              DynamicTest.dynamicTest(
                  l,
                  () ->
                      assertThat(pointBack(l.substring(l.indexOf(' ') + 1), Set.of()))
                          .isEqualTo(l.startsWith("back"))))
          .toList();
    }
  }

  @Test
  void whatTheReaderHasReadIsKnown() {
    String sentence = "The complaint reached the board in March.";
    assertThat(pointBack(sentence, DefiniteNouns.stems(List.of("complained")))).isFalse();
  }

  @Test
  void whatStandsBetweenCommasDoesNotSayWhich() {
    assertThat(pointBack("The ban, which began in May, angers the fishermen.", Set.of())).isTrue();
  }

  private static boolean pointBack(String text, Set<String> read) {
    ArticleSentence sentence = Stories.of(text).articles().getFirst().prose().getFirst();
    return new DefiniteNouns().pointBack(sentence, sentence.span(), read);
  }
}
