package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void askingForHelpGoesWell() {
    assertThat(Main.run("--help")).isZero();
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    assertThat(Main.run("--no-such-option")).isEqualTo(2);
  }

  @Test
  void sayingNothingIsWrongUsage() {
    assertThat(Main.run()).isEqualTo(2);
  }
}
