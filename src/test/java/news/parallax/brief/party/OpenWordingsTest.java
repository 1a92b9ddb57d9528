package news.parallax.brief.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenWordingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hours later, Brackwater said the pier was safe.",
        "“The pier is safe,” she said, “and dry.”",
        "Ada Quist had not answered requests to do so.",
        "Ada Quist said nothing could convince him otherwise.",
        "“There is keen interest in those two, but others wait,” Ada Quist said.",
        "Ada Quist said that included the pier of Brackwater.",
        "Ada Quist said the pier was shut on the same day."
      })
  void whatGoesOnFromSomethingUntoldIsOpen(String words) {
    assertThat(OpenWordings.any(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hours after the storm, Brackwater said the pier was safe.",
        "“The pier is safe,” Ada Quist said, “and dry.”",
        "Ada Quist said the council of Brackwater wants the owners of all the ferries and of every"
            + " one of its piers to repair them and would help them to do so.",
        "“There is keen interest in those two ferries,” Ada Quist said.",
        "Ada Quist said that the pier included a shop.",
        "Ada Quist said the pier was shut on the same day on Monday."
      })
  void whatTellsItsOwnIsNot(String words) {
    assertThat(OpenWordings.any(words)).isFalse();
  }
}
