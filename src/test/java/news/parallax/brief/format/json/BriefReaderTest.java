package news.parallax.brief.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import news.parallax.NewsException;
import news.parallax.brief.format.SampleBriefs;
import org.junit.jupiter.api.Test;

class BriefReaderTest {
  private final BriefReader reader = new BriefReader();

  @Test
  void whatIsNoJsonIsSaidToBeNone() {
    assertThatThrownBy(() -> reader.read("a brief"))
        .isInstanceOf(NewsException.class)
        .hasMessageStartingWith("not JSON: ");
  }

  @Test
  void anotherFormatIsRefusedByName() {
    assertThatThrownBy(() -> reader.read("{\"format\": \"parallax-brief/9\"}"))
        .isInstanceOf(NewsException.class)
        .hasMessage("$: format 'parallax-brief/9' is unknown");
  }

  @Test
  void aFaultNamesItsPlace() {
    String json = bridge().replaceFirst("\"counter\": \"road users' league\"", "\"counter\": 7");
    assertThatThrownBy(() -> reader.read(json))
        .isInstanceOf(NewsException.class)
        .hasMessage("$.figures[1]: 'counter' is no text");
  }

  @Test
  void aCitationThatIsNoneIsRefused() {
    String json = bridge().replaceFirst("\"start\": \\d+", "\"start\": 999999");
    assertThatThrownBy(() -> reader.read(json))
        .isInstanceOf(NewsException.class)
        .hasMessageContaining("$.headline.citations[0]: not a citation");
  }

  @Test
  void unknownFieldsArePassedOver() {
    String json = bridge().replaceFirst("\"id\":", "\"colour\": \"blue\", \"id\":");
    assertThat(reader.read(json)).isEqualTo(List.of(SampleBriefs.bridge()));
  }

  @Test
  void whatTheContractLeavesOpenMayBeMissing() {
    String json =
        bridge().replaceAll("\"whole\": (true|false),", "").replaceAll("(?m),\\s*\"why\": .*$", "");
    assertThat(reader.read(json).getFirst().articles()).allMatch(article -> article.whole());
  }

  private static String bridge() {
    return new JsonBrief().write(List.of(SampleBriefs.bridge()));
  }
}
