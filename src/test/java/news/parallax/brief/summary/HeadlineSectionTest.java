package news.parallax.brief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineSectionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "OPINION: The mayor had no choice",
        "What the toll means for you",
        "Harbour Board to Council: Please Let Us Sleep",
        "Why we were wrong about the ferry"
      })
  void wordsToTheReaderAndOpinionsAreNoNews(String headline) {
    assertThat(HeadlineSection.addresses(headline)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "US lifts ban on ferries from Orrin",
        "Mayor: 'I did not ask for a pilot'",
        "The mayor says “we will rebuild” the pier",
        "Opinions differ on the bridge",
        "U.S. and Orrin sign a treaty"
      })
  void quotationsAndPlainNewsDoNotSpeakToTheReader(String headline) {
    assertThat(HeadlineSection.addresses(headline)).isFalse();
  }
}
