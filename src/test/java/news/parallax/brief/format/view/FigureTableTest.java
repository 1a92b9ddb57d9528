package news.parallax.brief.format.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.Basis;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.brief.Brief.Value;
import news.parallax.brief.CitedDate;
import news.parallax.brief.format.SampleBriefs;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTableTest {
  @Test
  void whatOneCounterTellsOnSeveralDaysHasGrown() {
    assertThat(
            FigureTable.change(
                List.of(
                    line(310, "2031-03-12", "laboratory"), line(1260, "2031-03-16", "laboratory"))))
        .hasValue("rose from 310 to 1,260 between 12 Mar 2031 and 16 Mar 2031");
  }

  @Test
  void whatTwoCountersTellIsNoGrowth() {
    assertThat(
            FigureTable.change(
                List.of(line(40, "2031-03-11", "ministry"), line(65, "2031-03-12", "league"))))
        .isEmpty();
  }

  @Test
  void whatGoesUpAndDownIsNoGrowth() {
    assertThat(
            FigureTable.change(
                List.of(
                    line(40, "2031-03-11", "ministry"),
                    line(65, "2031-03-12", "ministry"),
                    line(50, "2031-03-13", "ministry"))))
        .isEmpty();
  }

  @Test
  void whatNobodyCountedIsNoGrowth() {
    assertThat(
            FigureTable.change(List.of(line(40, "2031-03-11", null), line(65, "2031-03-12", null))))
        .isEmpty();
  }

  private static FigureLine line(double value, String day, @Nullable String counter) {
    FigureLine any = SampleBriefs.bridge().figures().getFirst();
    return new FigureLine(
        "dead birds",
        "",
        "",
        new Value(value, value, "", Double.toString(value)),
        new CitedDate(PartialDate.parse(day), Basis.GIVEN, null, null),
        counter,
        List.of("Herald"),
        any.statement(),
        "group:1");
  }
}
