package news.parallax.brief.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class FactWorthTest {
  private static final OutletCoverage PLAIN = Measurements.outlet(1, 0, 0, 0, Map.of());

  @Test
  void whatHappenedOrWasCountedIsNews() {
    assertThat(isNews("The harbour board sold the Linnet to Ostvik.", 2)).isTrue();
    assertThat(isNews("The Linnet carries 40 cars a day.", 1)).isTrue();
    assertThat(isNews("The Linnet will sail again in spring.", 2)).isTrue();
  }

  @Test
  void whatIsSoOrForShowIsNone() {
    assertThat(isNews("The Linnet is a matter of pride in Ostvik.", 2)).isFalse();
    assertThat(isNews("The captain of the Linnet waved to the crowd in Ostvik.", 3)).isFalse();
    assertThat(isNews("There was a lot at stake for the Linnet.", 3)).isFalse();
  }

  @Test
  void whatNamesNothingOrIsBesideTheStoryIsNone() {
    assertThat(isNews("More than 40 have died.", 3)).isFalse();
    assertThat(isNews("The harbour board sold the Linnet to Ostvik.", 0)).isFalse();
  }

  @Test
  void aLoadedWordAndTheAuthorsLifeAreNone() {
    assertThat(
            isNews(
                "The board sold the Linnet to Ostvik.",
                2,
                Measurements.outlet(1, 0, 0, 1, Map.of())))
        .isFalse();
    assertThat(isNews("Ada Holm was a pilot in Ostvik until 2020.", 3)).isFalse();
  }

  private static boolean isNews(String text, int nearness) {
    return isNews(text, nearness, PLAIN);
  }

  private static boolean isNews(String text, int nearness, OutletCoverage outlet) {
    return new FactWorth(Stories.of(text))
        .isNews(
            new Statement(
                text,
                Statement.Kind.QUOTED,
                List.of(new Citation("a1", 0, text.length(), text)),
                null,
                null),
            nearness,
            outlet);
  }
}
