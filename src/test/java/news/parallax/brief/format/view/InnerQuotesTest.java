package news.parallax.brief.format.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InnerQuotesTest {
  @Test
  void curvedMarksBecomeSingle() {
    assertThat(InnerQuotes.of("“We waited,” said Mara Lindqvist, “for bread.”"))
        .isEqualTo("‘We waited,’ said Mara Lindqvist, ‘for bread.’");
  }

  @Test
  void straightMarksOpenBehindASpaceAndCloseBehindAWord() {
    assertThat(InnerQuotes.of("Tarn's mayor spoke of a \"bad day\" (\"the worst\")."))
        .isEqualTo("Tarn's mayor spoke of a ‘bad day’ (‘the worst’).");
  }

  @Test
  void aQuotationThatHoldsAnotherStaysAsItIs() {
    String words = "“He called it ‘a bad day’,” she said.";
    assertThat(InnerQuotes.of(words)).isEqualTo(words);
    assertThat(InnerQuotes.of("\"He said 'go',\" she wrote."))
        .isEqualTo("\"He said 'go',\" she wrote.");
  }

  @Test
  void wordsWithoutMarksAreLeftAlone() {
    assertThat(InnerQuotes.of("Harrow’s bridge is shut.")).isEqualTo("Harrow’s bridge is shut.");
  }
}
