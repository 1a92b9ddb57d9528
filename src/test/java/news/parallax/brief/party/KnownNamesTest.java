package news.parallax.brief.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
  private static final Citation CITATION = new Citation("a", 0, 4, "Tarn");

  @Test
  void whoIsTellsNothingNewAfterTheFirstTime() {
    assertThat(
            shorten(
                Set.of(),
                "[Ada Quist, a miller in Tarn,] said the mill would close.",
                "[Ada Quist, a miller in Tarn,] said the road was blocked."))
        .containsExactly(
            "[Ada Quist, a miller in Tarn,] said the mill would close.",
            "[Ada Quist] said the road was blocked.");
  }

  @Test
  void besideThePartyTheReaderHasBeenTold() {
    assertThat(shorten(Set.of("Ada Quist"), "[Harbour Director Ada Quist] said the mill closed."))
        .containsExactly("[Ada Quist] said the mill closed.");
  }

  @Test
  void aPossessiveStays() {
    assertThat(shorten(Set.of("Ada Quist"), "[Ada Quist’s] plan would close the mill, she said."))
        .containsExactly("[Ada Quist’s] plan would close the mill, she said.");
  }

  private static List<String> shorten(Set<String> told, String... texts) {
    List<Statement> statements =
        List.of(texts).stream()
            .map(t ->
                new Statement(t, Statement.Kind.CONDENSED, List.of(CITATION), "party:quist", null))
            .toList();
    return new KnownNames(told, Set.of("Ada Quist"))
        .shorten(statements).stream().map(Statement::text).toList();
  }
}
