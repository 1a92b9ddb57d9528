package news.parallax.brief.format.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import news.parallax.NewsException;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.outcome.Ruling;
import org.junit.jupiter.api.Test;

class RulingReaderTest {
  private final RulingReader reader = new RulingReader();

  @Test
  void aLineIsARuling() {
    assertThat(
            read("{\"outcome\":\"outcome:a:1\",\"standing\":\"did-not\",\"note\":\"it rained\"}"))
        .containsExactly(new Ruling("outcome:a:1", Standing.DID_NOT, "it rained"));
  }

  @Test
  void blankLinesAndRemarksArePassedOver() {
    assertThat(read("\n# mine\n\r\n{\"outcome\":\"o\",\"standing\":\"void\"}\n")).hasSize(1);
  }

  @Test
  void aByteOrderMarkIsNoFault() {
    assertThat(read("\uFEFF{\"outcome\":\"o\",\"standing\":\"void\"}")).hasSize(1);
  }

  @Test
  void noRulingsAreNoFault() {
    assertThat(read("")).isEmpty();
  }

  @Test
  void whatIsNoJsonIsSaidWithItsLine() {
    assertRefused("\nstanding: won", "mine.jsonl, line 2", "no JSON");
  }

  @Test
  void whatIsNoObjectIsRefused() {
    assertRefused("[1]", "line 1", "no JSON object");
  }

  @Test
  void aStandingThatThereIsNotIsRefused() {
    assertRefused("{\"outcome\":\"o\",\"standing\":\"maybe\"}", "'maybe' is no standing");
  }

  @Test
  void aRulingCannotLeaveItsOutcomeOpen() {
    assertRefused("{\"outcome\":\"o\",\"standing\":\"open\"}", "'open' is no standing");
  }

  @Test
  void aRulingOnNothingIsRefused() {
    assertRefused("{\"standing\":\"void\"}", "'outcome' is missing");
    assertRefused("{\"outcome\":7,\"standing\":\"void\"}", "'outcome' is missing");
  }

  @Test
  void twoRulingsOnOneOutcomeAreRefused() {
    assertRefused(
        "{\"outcome\":\"o\",\"standing\":\"void\"}\n{\"outcome\":\"o\",\"standing\":\"did-not\"}",
        "line 2",
        "line 1 has one");
  }

  private java.util.List<Ruling> read(String text) {
    return reader.read(text, "mine.jsonl");
  }

  private void assertRefused(String text, String... parts) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(NewsException.class)
        .hasMessageContainingAll(parts);
  }
}
