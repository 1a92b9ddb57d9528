package news.parallax.brief.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoNewsTest {
  private static final List<String> LINES = Shipped.entries(FactWorth.class, "no-news.txt");

  @ParameterizedTest
  @MethodSource("none")
  void whatIsNoNewsIsFound(String sentence) {
    assertThat(FactWorth.isNoNews(sentence)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("news")
  void whatIsNewsIsNot(String sentence) {
    assertThat(FactWorth.isNoNews(sentence)).isFalse();
  }

  private static Stream<String> none() {
    return examples(">");
  }

  private static Stream<String> news() {
    return examples("!");
  }

  private static Stream<String> examples(String mark) {
    return LINES.stream().filter(l -> l.startsWith(mark)).map(l -> l.substring(1).strip());
  }
}
