package news.parallax.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.outcome.GateTrainer.Lesson;
import org.junit.jupiter.api.Test;

class GateTest {
  @Test
  void whatItWritesItReadsAgain() {
    Gate gate = new Gate(0.5, -1, new TreeMap<>(Map.of("until-day", 2.0)));
    assertThat(Gate.parse(gate.format())).isEqualTo(gate);
  }

  @Test
  void onlyWhatReachesTheBarPasses() {
    Gate gate = new Gate(0.5, -1, new TreeMap<>(Map.of("until-day", 2.0)));
    assertThat(gate.lets(Set.of("until-day"))).isTrue();
    assertThat(gate.lets(Set.of("degree"))).isFalse();
  }

  @Test
  void aGateWithoutABarIsRefused() {
    assertThatThrownBy(() -> Gate.parse(List.of("base\t0.5")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theTrainerSetsTheBarBetweenGoodAndBad() {
    List<Lesson> lessons = new ArrayList<>();
    for (int story = 0; story < 40; story++) {
      lessons.add(new Lesson("story-" + story, Set.of("until-day", "short"), true));
      lessons.add(new Lesson("story-" + story, Set.of("degree", "short"), false));
    }
    GateTrainer.Learned learned = new GateTrainer(0.9).train(lessons);
    assertThat(learned.goodKept()).isEqualTo(40);
    assertThat(learned.badKept()).isLessThanOrEqualTo(4);
    assertThat(learned.gate().lets(Set.of("until-day", "short"))).isTrue();
  }
}
