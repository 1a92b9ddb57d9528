package news.parallax.brief.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.Basis;
import news.parallax.brief.Brief.TimelineEntry;
import news.parallax.brief.Citation;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import news.parallax.text.PartialDate;
import news.parallax.timeline.Event;
import org.junit.jupiter.api.Test;

class TimelineWordingTest {
  private final TimelineWording wording = new TimelineWording();

  @Test
  void whatPointsAtAnotherSentenceDoesNotStandAlone() {
    assertThat(wording.standsAlone("It became a feast in 1914.")).isFalse();
    assertThat(wording.standsAlone("The move was criticised on Monday.")).isFalse();
    assertThat(wording.standsAlone("Ada Quist won there by three votes in 2020.")).isFalse();
    assertThat(wording.standsAlone("In 2010, growth bounced back to 5.9%.")).isFalse();
    assertThat(wording.standsAlone("Ada [Quist] Holm] left on Monday.")).isFalse();
  }

  @Test
  void whatIsNamedStandsAlone() {
    assertThat(wording.standsAlone("It was announced that the bridge would close.")).isTrue();
    assertThat(wording.standsAlone("The move of the library to Tarn began in May.")).isTrue();
    assertThat(wording.standsAlone("In 2010, exports of Kestria rose by 5.9%.")).isTrue();
  }

  @Test
  void oneHappeningOfADayIsToldOnce() {
    assertThat(
            wording.isSame(
                entry("2031-03-03", "On Monday Ilse Marr dropped Dagny Holm as her deputy."),
                entry("2031-03-03", "Governor Ilse Marr told Dagny Holm to step down as deputy.")))
        .isTrue();
  }

  @Test
  void twoDaysAreTwoHappenings() {
    assertThat(
            wording.isSame(
                entry("2031-03-03", "On Monday Ilse Marr met Dagny Holm."),
                entry("2031-03-04", "On Tuesday Ilse Marr met Dagny Holm.")))
        .isFalse();
  }

  private static TimelineEntry entry(String date, String text) {
    return new TimelineEntry(
        new CitedDate(PartialDate.parse(date), Basis.GIVEN, null, null),
        new Statement(
            text, Statement.Kind.QUOTED, List.of(new Citation("a1", 0, 1, "O")), null, null),
        Event.Kind.HAPPENED,
        List.of());
  }
}
