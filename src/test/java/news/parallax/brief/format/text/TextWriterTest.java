package news.parallax.brief.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWriterTest {
  @Test
  void linesBreakAtBlanks() {
    assertThat(TextWriter.wrap("one two three four", 10)).containsExactly("one two", "three four");
  }

  @Test
  void aWordWiderThanTheLineIsBrokenAnywhere() {
    assertThat(TextWriter.wrap("https://courier.example/a", 10))
        .containsExactly("https://co", "urier.exam", "ple/a");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(TextWriter.wrap("東方新聞東方新聞", 10)).containsExactly("東方新聞東", "方新聞");
    assertThat(DisplayWidth.of("e\u0301 東 \ud83d\ude00")).isEqualTo(7);
  }

  @Test
  void nothingIsStillALine() {
    assertThat(TextWriter.wrap("", 10)).containsExactly("");
  }
}
