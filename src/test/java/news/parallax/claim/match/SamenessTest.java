package news.parallax.claim.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SamenessTest {
  @Test
  void theModelThatIsShippedIsReadAndWrittenAlike() {
    String written = Sameness.shipped().format();
    assertThat(Sameness.parse(written).format()).isEqualTo(written);
  }

  @Test
  void aModelOfOtherTraitsIsRefused() {
    assertThatThrownBy(() -> Sameness.parse("colour\t1\t1\t1\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
  }

  @Test
  void wordsUsedAlikeAreKin() {
    Kin kin = Kin.shipped();
    assertThat(kin.alike("resign", "resignation")).isGreaterThan(kin.alike("resign", "potato"));
    assertThat(kin.alike("resign", "xylqz")).isZero();
  }
}
