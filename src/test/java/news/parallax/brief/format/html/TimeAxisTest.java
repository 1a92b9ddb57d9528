package news.parallax.brief.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import news.parallax.brief.format.html.TimeAxis.Extent;
import news.parallax.text.PartialDate;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
  @Test
  void timeRunsEvenly() {
    TimeAxis axis = axis("2031-03-01", "2031-03-05", "2031-03-10");
    assertThat(axis.stretches()).hasSize(1);
    assertThat(extent(axis, "2031-03-01")).isEqualTo(new Extent(0, 10));
    assertThat(extent(axis, "2031-03-05")).isEqualTo(new Extent(40, 50));
    assertThat(extent(axis, "2031-03-10")).isEqualTo(new Extent(90, 100));
  }

  @Test
  void anUncertainDateIsWide() {
    TimeAxis axis = axis("2031-03", "2031-04-01", "2031-04-15", "2031-04-30");
    Extent march = extent(axis, "2031-03");
    assertThat(march.to() - march.from()).isBetween(50.0, 51.0);
  }

  @Test
  void aLongGapIsCutOut() {
    TimeAxis axis = axis("2012", "2031-03-01", "2031-03-05", "2031-03-09");
    assertThat(axis.stretches()).hasSize(2);
    assertThat(extent(axis, "2012").to()).isLessThan(extent(axis, "2031-03-01").from());
    assertThat(extent(axis, "2031-03-09").to()).isEqualTo(100);
  }

  @Test
  void aDateOutsideIsHeldAtTheEdge() {
    TimeAxis axis = axis("2031-03-01", "2031-03-10");
    assertThat(extent(axis, "2031")).isEqualTo(new Extent(0, 100));
    assertThat(extent(axis, "2032")).isEqualTo(new Extent(100, 100));
  }

  @Test
  void marksThatWouldTouchGetLanesOfTheirOwn() {
    Lanes lanes = new Lanes(10);
    assertThat(lanes.place(new Extent(0, 1))).isZero();
    assertThat(lanes.place(new Extent(5, 6))).isOne();
    assertThat(lanes.place(new Extent(12, 13))).isZero();
    assertThat(lanes.count()).isEqualTo(2);
  }

  private static TimeAxis axis(String... dates) {
    return TimeAxis.of(Arrays.stream(dates).map(PartialDate::parse).toList());
  }

  private static Extent extent(TimeAxis axis, String date) {
    return axis.extent(List.of(PartialDate.parse(date)).getFirst());
  }
}
