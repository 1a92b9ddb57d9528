package news.parallax.brief.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "“It fell,” she said.",
        "\"It fell,\" she said.",
        "\"It fell,” she said.",
        "“It fell,\" she said.",
        "She called it \"old\" and \"rusty\".",
        "“She called it “rusty” again and again,” he said.",
        "The memo (\"Rust\") was read."
      })
  void wholeQuotationsStayAsTheyAre(String words) {
    assertThat(QuotationMarks.balanced(words)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "It fell,” she said.|“It fell,” she said.",
        "It fell,\" she said.|\"It fell,\" she said.",
        "“It fell.|“It fell.”",
        "\"It fell.|\"It fell.\"",
        "She wrote: \"It fell.|She wrote: \"It fell.\""
      })
  void theMarkThatWasCutOffIsPutBack(String cut, String whole) {
    assertThat(QuotationMarks.balanced(cut)).isEqualTo(whole);
  }
}
