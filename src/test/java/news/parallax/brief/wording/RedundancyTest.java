package news.parallax.brief.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import org.junit.jupiter.api.Test;

class RedundancyTest {
  private static final Statement CLOSED = statement("The bridge at Hollin was closed on Monday.");
  private static final Statement AGAIN = statement("On Monday the bridge at Hollin was closed.");
  private static final Statement OPEN = statement("Ferries carry the commuters instead.");

  private final Redundancy redundancy = new Redundancy();

  private static Statement statement(String text) {
    return new Statement(
        text,
        Statement.Kind.QUOTED,
        List.of(new Citation("a", 0, text.length(), text)),
        null,
        null);
  }

  @Test
  void aSectionDoesNotSayTheSameTwice() {
    assertThat(redundancy.fresh("context", List.of(CLOSED, AGAIN, OPEN)))
        .containsExactly(CLOSED, OPEN);
  }

  @Test
  void whatTwoSectionsSayAThirdDoesNot() {
    redundancy.note("summary", List.of(CLOSED));
    redundancy.note("figures", List.of(CLOSED));
    assertThat(redundancy.fresh("questions", List.of(CLOSED, OPEN))).containsExactly(OPEN);
  }

  @Test
  void twoSectionsMaySayTheSame() {
    redundancy.note("summary", List.of(CLOSED));
    assertThat(redundancy.fresh("questions", List.of(CLOSED))).containsExactly(CLOSED);
  }

  @Test
  void bracketsMakeNoOtherStatement() {
    redundancy.note("summary", List.of(statement("[The bridge] at Hollin was closed on Monday.")));
    redundancy.note("figures", List.of(CLOSED));
    assertThat(redundancy.fresh("context", List.of(CLOSED))).isEmpty();
  }

  @Test
  void twoCutsOfOneQuotationAreOneStatement() {
    redundancy.note(
        "summary",
        List.of(
            statement(
                "“We kept the bridge at Hollin open through the flood for all,” said Ada Quist, who runs it.")));
    redundancy.note(
        "disputed",
        List.of(statement("Quist: “We kept the bridge at Hollin open through the flood”.")));
    Statement cut = statement("“We kept the bridge at Hollin open through the flood,” Quist said.");
    assertThat(redundancy.fresh("perspectives", List.of(cut, OPEN))).containsExactly(OPEN);
  }

  @Test
  void aQuotationOfTheSummaryIsNoAgreedFact() {
    Statement said =
        statement("“We kept the bridge at Hollin open through the flood,” Ada Quist said.");
    redundancy.note("summary", List.of(said));
    assertThat(redundancy.freshFacts("agreed", List.of(said, CLOSED))).containsExactly(CLOSED);
    assertThat(redundancy.fresh("perspectives", List.of(said))).containsExactly(said);
  }
}
