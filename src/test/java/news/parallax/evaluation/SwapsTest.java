package news.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import news.parallax.article.reader.ArticleReader;
import news.parallax.brief.Brief;
import news.parallax.engine.NewsEngine;
import news.parallax.evaluation.Swaps.Swap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// `./parallax evaluate swaps --data examples/kittiwake-trader` prints the same by kind.
class SwapsTest {
  private static List<Brief> briefs = List.of();

  @BeforeAll
  static void writeTheBrief() {
    briefs =
        NewsEngine.open()
            .briefs(
                new ArticleReader().read(List.of(Path.of("examples/kittiwake-trader"))).articles());
  }

  @Test
  void aStatementMadeWrongByOneWordIsRefusedNearlyAlways() {
    List<Swap> swaps = new Swaps(briefs.getFirst()).draw(500, 1);
    assertThat(swaps).hasSize(500);
    long caught = swaps.stream().filter(s -> s.of().faultOf(s.text()).isPresent()).count();
    assertThat(caught).isGreaterThanOrEqualTo(475);
  }

  @Test
  void noStatementThatIsPrintedIsRefusedAsItIs() {
    assertThat(PrintedStatement.all(briefs.getFirst()))
        .allSatisfy(p -> assertThat(p.faultOf(p.statement().text())).isEmpty());
  }

  @Test
  void theSameSeedGivesTheSameSwaps() {
    assertThat(new Swaps(briefs.getFirst()).draw(50, 7))
        .extracting(Swap::text)
        .isEqualTo(new Swaps(briefs.getFirst()).draw(50, 7).stream().map(Swap::text).toList());
  }
}
