package news.parallax.brief.format.view;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.brief.Brief.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "60000, 60000, people, '60,000 people'",
        "2100000, 2100000, crowns, 2.1 million crowns",
        "1.5e9, 1.5e9, USD, $1.5 billion",
        "65e6, -, EUR, at least €65 million",
        "-, 104, km, at most 104 km",
        "30000, 33000, '', '30,000–33,000'",
        "1e6, 2e6, crowns, 1–2 million crowns",
        "9e5, 2e6, crowns, '900,000–2 million crowns'",
        "-14, -14, percent, −14%",
        "-3, -3, USD, −$3",
        "0.125, 0.125, '', 0.13",
        "8, 10, times, 8–10 times",
        "-, -, '', in words"
      })
  void aValueIsSaidAsANewspaperDoes(
      @Nullable Double low, @Nullable Double high, String unit, String words) {
    assertThat(NumberWords.of(new Value(low, high, unit, "in words"))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "4500, people, around 4500, 'around 4,500 people'",
    "20, percent, nearly a fifth, nearly a fifth",
    "2.5e6, people, an estimated 2.5 million, estimated 2.5 million people",
    "1.4e9, USD, Some $1.4 billion, some $1.4 billion",
    "7, people, Somerset's seven, 7 people"
  })
  void aHedgedNumberKeepsItsHedge(double number, String unit, String words, String said) {
    assertThat(NumberWords.of(new Value(number, number, unit, words))).isEqualTo(said);
  }

  @Test
  void aSmallShareIsNotShownAsNothing() {
    assertThat(NumberWords.percent(0.004)).isEqualTo("<1%");
    assertThat(NumberWords.percent(0)).isEqualTo("0%");
    assertThat(NumberWords.percent(0.614)).isEqualTo("61%");
  }

  @Test
  void coordinatesArePlainNumbers() {
    assertThat(NumberWords.coordinate(100.0 / 3)).isEqualTo("33.33");
    assertThat(NumberWords.coordinate(1e-9)).isEqualTo("0");
    assertThat(NumberWords.coordinate(100)).isEqualTo("100");
  }
}
