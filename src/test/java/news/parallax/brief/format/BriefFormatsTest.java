package news.parallax.brief.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import news.parallax.brief.Brief;
import news.parallax.brief.format.text.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BriefFormatsTest {
  @ParameterizedTest
  @EnumSource
  void localeAndTimeZoneChangeNothing(Format format) {
    String here = write(format, SampleBriefs.bridge());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(write(format, SampleBriefs.bridge())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @EnumSource
  void linesEndInOneWay(Format format) {
    assertThat(write(format, SampleBriefs.bridge(), SampleBriefs.thin()))
        .doesNotContain("\r")
        .endsWith("\n");
  }

  @ParameterizedTest
  @EnumSource
  void noBriefIsStillADocument(Format format) {
    assertThat(write(format)).endsWith("\n");
  }

  @Test
  void aFormatIsFoundByItsName() {
    assertThat(Format.find("Markdown")).contains(Format.MARKDOWN);
    assertThat(Format.find("pdf")).isEmpty();
  }

  private static String write(Format format, Brief... briefs) {
    return BriefFormats.write(List.of(briefs), format, Terminal.none());
  }
}
