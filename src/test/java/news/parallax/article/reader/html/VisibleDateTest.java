package news.parallax.article.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Published March 4, 2031 01:52 PM; en; 2031-03-04",
        "4th March 2031; en; 2031-03-04",
        "Dienstag, 4. März 2031; de; 2031-03-04",
        "4.3.31; de; 2031-03-04",
        "le 4 août 2031; fr; 2031-08-04",
        "4 de mayo de 2031; es; 2031-05-04",
        "04/03/2031; it; 2031-03-04",
        "03/24/2031; en; 2031-03-24",
        "2031-03-04 10:00; en; 2031-03-04"
      })
  void daysAreReadAsTheirLanguageWritesThem(String text, String language, LocalDate day) {
    assertThat(new VisibleDate(List.of(), language).parse(text)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"March 2031", "31 February 2031", "version 1.2.2031.4", "4/5/2031"})
  void whatIsNoWholeDayIsNone(String text) {
    assertThat(new VisibleDate(List.of(), "en").parse(text)).isEqualTo(Optional.empty());
  }
}
