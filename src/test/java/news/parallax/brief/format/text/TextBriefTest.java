package news.parallax.brief.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.brief.Brief;
import news.parallax.brief.format.Golden;
import news.parallax.brief.format.SampleBriefs;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBriefTest {
  private static final String COLOURS = "\u001b\\[[0-9]+m";

  @Test
  void theSampleIsWrittenAsKept() {
    Golden.assertKept("bridge.txt", write(Terminal.none(), SampleBriefs.bridge()));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 92, 120, 200})
  void noLineIsWiderThanTheTerminal(int width) {
    for (Brief brief :
        List.of(SampleBriefs.bridge(), SampleBriefs.thin(), SampleBriefs.hostile())) {
      String text = write(new Terminal(width, false), brief);
      assertThat(text.lines()).allMatch(line -> DisplayWidth.of(line) <= Math.min(width, 100));
    }
  }

  @Test
  void colourChangesNothingButTheColour() {
    String plain = write(new Terminal(80, false), SampleBriefs.bridge());
    String colour = write(new Terminal(80, true), SampleBriefs.bridge());
    assertThat(colour).contains("\u001b[1m").isNotEqualTo(plain);
    assertThat(colour.replaceAll(COLOURS, "")).isEqualTo(plain);
  }

  @Test
  void noColourIsLeftOpenAtTheEndOfALine() {
    write(new Terminal(60, true), SampleBriefs.bridge())
        .lines()
        .filter(line -> line.contains("\u001b"))
        .forEach(line ->
            assertThat(line.lastIndexOf("\u001b[0m")).isEqualTo(line.lastIndexOf("\u001b")));
  }

  @Test
  void noControlOfAnArticleReachesTheTerminal() {
    String text = write(Terminal.none(), SampleBriefs.hostile());
    assertThat(text.codePoints())
        .noneMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202e));
  }

  @Test
  void allPartsAreThereInOrder() {
    String text = write(Terminal.none(), SampleBriefs.bridge());
    assertThat(text)
        .containsSubsequence(
            Stream.of(Part.values())
                .map(part -> "\n" + part.title().toUpperCase(java.util.Locale.ROOT) + "\n")
                .toList());
  }

  @Test
  void partsWithoutMatterAreOneLine() {
    assertThat(write(Terminal.none(), SampleBriefs.thin()))
        .contains("\nDisputed: No contradiction between the articles was found.\n");
  }

  @Test
  void everyNumberLeadsToAPassage() {
    Brief brief = SampleBriefs.bridge();
    String text = write(Terminal.none(), brief);
    String passages = text.substring(text.indexOf("\nPASSAGES\n"));
    new BriefView(brief, 1)
        .passages()
        .all()
        .forEach(p -> assertThat(passages).containsPattern("(?m)^ *" + p.number() + "  "));
  }

  private static String write(Terminal terminal, Brief... briefs) {
    return new TextBrief(terminal).write(List.of(briefs));
  }
}
