package news.parallax.text.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TitlesTest {
  private static final Pattern MARKED = Pattern.compile("<(.+?)>");

  private final Titles titles = Titles.load();

  @TestFactory
  Stream<DynamicTest> theExamplesInTheFileHold() {
    String[] group = {""};
    return Gazetteer.lines("titles.txt").stream()
        .filter(line -> {
          if (line.startsWith("[")) {
            group[0] = line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT);
          }
          return line.startsWith(">");
        })
        .map(line -> example(line.substring(1).strip(), Titles.Kind.valueOf(group[0])));
  }

  private DynamicTest example(String sentence, Titles.Kind kind) {
    Matcher title = MARKED.matcher(sentence);
    assertThat(title.find()).isTrue();
    return dynamicTest(sentence, () -> assertThat(titles.kind(title.group(1))).contains(kind));
  }

  @Test
  void theLongestTitleBeforeANameIsTaken() {
    List<String> words = List.of("the", "Norlandic", "Deputy", "Prime", "Minister");
    assertThat(titles.endingAt(words, 4)).contains(new Titles.Found(2, Titles.Kind.OFFICE));
  }

  @Test
  void anyOtherWordIsNoTitle() {
    assertThat(titles.endingAt(List.of("the", "river"), 1)).isEmpty();
  }
}
