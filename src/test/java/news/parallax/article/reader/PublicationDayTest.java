package news.parallax.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.text.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-03-04|2031-03-04",
        "2031-03-04T23:30:00-05:00|2031-03-04",
        "2031-03-04T23:30:00.000Z|2031-03-04",
        "2031-03-04 23:30:00 UTC|2031-03-04",
        "2031/3/4|2031-03-04",
        "20310304|2031-03-04",
        "20310304T101500Z|2031-03-04",
        "Tue, 04 Mar 2031 10:15:00 GMT|2031-03-04",
        "March 4, 2031|2031-03-04",
        "Published on March 4th, 2031 at 10:15 AM ET|2031-03-04",
        "4 March 2031|2031-03-04",
        "4th of March 2031|2031-03-04",
        "04-Mar-2031|2031-03-04",
        "04.03.2031|2031-03-04",
        "03/25/2031|2031-03-25",
        "25/03/2031|2031-03-25",
        "04/04/2031|2031-04-04",
        "1930348800|2031-03-04",
        "1930348800000|2031-03-04",
        "2031-03|2031-03",
        "2031|2031"
      })
  void manyFormsAreRead(String text, String day) {
    assertThat(PublicationDay.parse(text)).map(PartialDate::iso).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "03/04/2031",
        "2031-02-31",
        "31 February 2031",
        "12345",
        "2031-13",
        "0000-00-00",
        "Mayday 2031"
      })
  void whatNamesNoDayOrOneOfTwoIsNotGuessed(String text) {
    assertThat(PublicationDay.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://harrow.example/2031/03/04/bridge,2031-03-04",
    "https://harrow.example/news/2031-03-04-bridge,2031-03-04",
    "https://harrow.example/story_20310304.html,2031-03-04",
    "https://harrow.example/2031/mar/04/bridge,2031-03-04"
  })
  void addressesHoldDays(String url, String day) {
    assertThat(PublicationDay.inAddress(url)).map(PartialDate::iso).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://harrow.example/story/20319999",
        "https://harrow.example/2031/bridge",
        "https://harrow.example/id-1203103041"
      })
  void numbersInAddressesAreNoDays(String url) {
    assertThat(PublicationDay.inAddress(url)).isEmpty();
  }
}
