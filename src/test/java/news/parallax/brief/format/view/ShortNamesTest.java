package news.parallax.brief.format.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {
  @ParameterizedTest
  @CsvSource({
    "The Harbour Courier, Harbour Courier",
    "Sarnby Evening Post, Sarnby Evening Post",
    "Northern Broadcasting, Northern Broadcasting",
    "Ledger of Northern Business, LNB",
    "Northlandbroadcasting Corporation, Northlandbroadcasti…",
    "Radio Tern (online), Radio Tern",
    "NTV, NTV",
    "www.courier.example, courier.example",
    "news.northlandbroadcasting.example, northlandbroadcasti…"
  })
  void aNameIsShortenedAsNewsroomsDo(String full, String shortened) {
    assertThat(ShortNames.shorten(full)).isEqualTo(shortened);
  }

  @ParameterizedTest
  @CsvSource({
    "The Harbour Courier, HC",
    "Gazette, GA",
    "news.courier.co.uk, CO",
    "ntv.example, NT",
    "NTV, NTV",
    "The Voice of the Isles, VI",
    "東方新聞社, 東方"
  })
  void lettersAreInitialsOrTheFirstTwo(String full, String letters) {
    assertThat(ShortNames.letters(full).getFirst()).isEqualTo(letters);
  }
}
