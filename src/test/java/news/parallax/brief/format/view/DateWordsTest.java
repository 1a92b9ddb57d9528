package news.parallax.brief.format.view;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.text.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2031-03-09, 9 March 2031, 9 Mar 2031",
    "2031-09, September 2031, Sep 2031",
    "2031, 2031, 2031"
  })
  void aDateIsSaidAsExactlyAsItIsKnown(String date, String words, String brief) {
    assertThat(DateWords.of(PartialDate.parse(date))).isEqualTo(words);
    assertThat(DateWords.brief(PartialDate.parse(date))).isEqualTo(brief);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-09, 2031-03-16, 9–16 March 2031",
    "2031-03-09, 2031-03-09, 9 March 2031",
    "2031-02-27, 2031-03-02, 27 February – 2 March 2031",
    "2030-12-30, 2031-01-02, 30 December 2030 – 2 January 2031",
    "2031-03, 2031-07, March – July 2031",
    "2031-03, 2031-03-16, March – 16 March 2031",
    "2030, 2031, 2030 – 2031",
    "2031, 2031-07, 2031 – July 2031"
  })
  void aRangeSaysOnceWhatItsEndsShare(String from, String to, String words) {
    assertThat(DateWords.range(PartialDate.parse(from), PartialDate.parse(to))).isEqualTo(words);
  }
}
