package news.parallax.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "harrow, harrow, 0",
    "harrow, harow, 1",
    "harrow, barrow, 1",
    "'', tarn, 4",
    "tarn, narth, 3"
  })
  void lettersAreChangedAddedOrLeftOut(String a, String b, int letters) {
    assertThat(EditDistance.between(a, b)).isEqualTo(letters);
    assertThat(EditDistance.between(b, a)).isEqualTo(letters);
  }
}
