package news.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BCubedTest {
  @Test
  void theRightGroupsUnderOtherNamesScoreOne() {
    BCubed score = BCubed.of(List.of("a", "a", "b"), List.of("2", "2", "1"));
    assertThat(score).isEqualTo(new BCubed(1, 1));
  }

  @Test
  void oneGroupForAllLosesPrecisionOnly() {
    BCubed score = BCubed.of(List.of("a", "a", "b", "b"), List.of("x", "x", "x", "x"));
    assertThat(score).isEqualTo(new BCubed(0.5, 1));
  }

  @Test
  void aGroupForEachLosesRecallOnly() {
    BCubed score = BCubed.of(List.of("a", "a", "b", "b"), List.of("1", "2", "3", "4"));
    assertThat(score).isEqualTo(new BCubed(1, 0.5));
  }

  @Test
  void aStrayItemCostsItsWholeGroup() {
    // Three of the group are right two times in three, the stray one in three: (1 + 2·2/3 + 1/3) /
    // 4.
    BCubed score = BCubed.of(List.of("a", "b", "b", "a"), List.of("1", "2", "2", "2"));
    assertThat(score.precision()).isCloseTo((1 + 4.0 / 3 + 1.0 / 3) / 4, within(1e-9));
    assertThat(score.recall()).isCloseTo(0.75, within(1e-9));
    assertThat(score.f1()).isCloseTo(2 * (2.0 / 3) * 0.75 / (2.0 / 3 + 0.75), within(1e-9));
  }

  @Test
  void differentItemsCannotBeCompared() {
    assertThatThrownBy(() -> BCubed.of(List.of("a"), List.of("1", "2")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
