package news.parallax.brief.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {
  @Test
  void aShareIsWrittenToTheNearestTwentieth() {
    assertThat(Shares.about(0.337)).isEqualTo("about 35%");
    assertThat(Shares.about(0.61)).isEqualTo("about 60%");
    assertThat(Shares.about(0.02)).isEqualTo("less than 5%");
    assertThat(Shares.about(0.99)).isEqualTo("nearly all");
  }

  @Test
  void hardlyAnythingIsNone() {
    assertThat(Shares.orNone(0.004)).isEqualTo("none");
    assertThat(Shares.orNone(0.08)).isEqualTo("about 10%");
  }
}
