package news.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HARROW (Northwire) — The bridge fell.|The bridge fell.",
        "HARROW, July 5 (Northwire) - The bridge fell.|The bridge fell.",
        "Harrow, Tarnland (Northwire) — The bridge fell.|The bridge fell.",
        "Tarn Deep caves, Tarnland (Northwire) The bridge fell.|The bridge fell.",
        "(Northwire) The bridge fell.|The bridge fell.",
        "Harrow (Northwire)The bridge fell.|The bridge fell.",
        "HARROW — The bridge fell.|The bridge fell.",
        "NEW HARROW, Tarnland – The bridge fell.|The bridge fell.",
        "HARROW - The bridge fell.|The bridge fell.",
        "Harrow, Tarnland — The bridge fell.|The bridge fell.",
        "HARROW, 5 July -- “It fell,” she said.|“It fell,” she said."
      })
  void theSentenceStartsBehindIt(String text, String sentence) {
    Dateline dateline = at(text).orElseThrow();
    assertThat(text.substring(dateline.span().end())).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge — an old one — fell.",
        "HARROW-based builders left.",
        "Harrow — the town, not the river — is dry.",
        "Ada Thorn (Tarn) won the vote.",
        "NATO and the EU left."
      })
  void proseWithDashesHasNone(String text) {
    assertThat(at(text)).isEmpty();
  }

  @Test
  void theAgencyIsTheNameInBrackets() {
    String text = "HARROW, July 5 (Northwire) - The bridge fell.";
    assertThat(at(text).map(Dateline::agency)).contains(new Span(16, 25));
  }

  private static Optional<Dateline> at(String text) {
    return Dateline.at(text, new Span(0, text.length()));
  }
}
