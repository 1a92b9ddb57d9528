package news.parallax.brief.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.Aspect;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.testing.Stories;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;

class AspectFindingTest {
  private static final String OTHER = "# Ferry sinks off the coast\nThe ferry sank on Monday.";

  @Test
  void aBodyThatStandsWithTheNewsIsToldOf() {
    assertThat(words("Harbour Board", Aspect.Kind.NAME, OTHER))
        .contains("alone speaks of the Harbour Board, in 8 of its 20 sentences");
  }

  @Test
  void whatAnotherCallsShorterIsNotItsOwn() {
    assertThat(words("Harbour Board", Aspect.Kind.NAME, OTHER + " The Board met.")).isEmpty();
  }

  @Test
  void aMatterIsNotToldOf() {
    assertThat(words("Harbour Board", Aspect.Kind.MATTER, OTHER)).isEmpty();
  }

  @Test
  void whatNeverStandsWithTheNewsIsAnotherReport() {
    String page = "# Ferry sinks off the coast\nThe Harbour Board met. The Harbour Board dined.";
    assertThat(words(page, "Harbour Board", Aspect.Kind.NAME, OTHER)).isEmpty();
  }

  private static Optional<String> words(String name, Aspect.Kind kind, String other) {
    String text =
        "# Ferry sinks off the coast\nThe Harbour Board lost its ferry. The Harbour Board said that the ferry was old.";
    return words(text, name, kind, other);
  }

  private static Optional<String> words(String text, String name, Aspect.Kind kind, String other) {
    OutletCoverage first =
        with(1, new Aspect(name, kind, 8, List.of(new Passage("a1", new Span(0, 1)))));
    OutletCoverage second = with(2, new Aspect(name, kind, 0, List.of()));
    return new AspectFinding(Measurements.of(first, second), Stories.of(text, other))
        .dwells(first)
        .map(Part::words);
  }

  private static OutletCoverage with(int number, Aspect aspect) {
    OutletCoverage plain = Measurements.outlet(number, 0, 0, 0, Map.of());
    return new OutletCoverage(
        plain.outlet(),
        plain.articleIds(),
        plain.words(),
        plain.sentences(),
        plain.voices(),
        0,
        List.of(aspect),
        List.of(),
        0,
        0,
        0,
        List.of(),
        List.of(),
        List.of());
  }
}
