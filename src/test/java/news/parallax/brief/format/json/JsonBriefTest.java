package news.parallax.brief.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import news.parallax.brief.Brief;
import news.parallax.brief.format.Golden;
import news.parallax.brief.format.SampleBriefs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBriefTest {
  private static final JsonSchema SCHEMA = schema();

  private static Stream<List<Brief>> briefs() {
    return Stream.of(
        List.of(SampleBriefs.bridge()),
        List.of(SampleBriefs.thin()),
        List.of(SampleBriefs.hostile()),
        List.of(SampleBriefs.bridge(), SampleBriefs.thin()),
        List.of());
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void whatIsWrittenIsWhatTheSchemaAsksFor(List<Brief> briefs) {
    assertThat(faults(new JsonBrief().write(briefs))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void whatIsWrittenIsReadBackTheSame(List<Brief> briefs) {
    assertThat(new BriefReader().read(new JsonBrief().write(briefs))).isEqualTo(briefs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"kind\": \"quoted\" → \"kind\": \"QUOTED\"",
        "\"basis\": \"asked\" → \"basis\": \"wondered\"",
        "\"standing\": \"came-about\" → \"standing\": \"came_about\"",
        "\"value\": \"2031-03-09\" → \"value\": \"9 March\"",
        "\"citations\": → \"passages\":",
        "\"format\": \"parallax-brief/1\" → \"format\": \"parallax-brief/2\""
      })
  void theSchemaRefusesWhatTheContractDoes(String change) {
    String[] words = change.split(" → ");
    String json = new JsonBrief().write(List.of(SampleBriefs.bridge()));
    assertThat(json).contains(words[0]);
    assertThat(faults(json.replace(words[0], words[1]))).isNotEmpty();
  }

  @Test
  void theSampleIsWrittenAsKept() {
    Golden.assertKept("bridge.json", new JsonBrief().write(List.of(SampleBriefs.bridge())));
  }

  @Test
  void localeAndTimeZoneChangeNothing() {
    String here = new JsonBrief().write(List.of(SampleBriefs.bridge()));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(new JsonBrief().write(List.of(SampleBriefs.bridge()))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Set<ValidationMessage> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static JsonSchema schema() {
    InputStream file =
        JsonBriefTest.class.getResourceAsStream(
            "/news/parallax/brief/parallax-brief-1.schema.json");
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(file);
  }
}
