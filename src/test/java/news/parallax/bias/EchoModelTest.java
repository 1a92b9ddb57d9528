package news.parallax.bias;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EchoModelTest {
  @Test
  void whatSharesMostOfItsWordsWithASentenceElsewhereIsToldThere() {
    assertThat(EchoModel.shipped().judge(new double[] {11, 5, 0.8, 0.1, 0})).isGreaterThan(0.9);
  }

  @Test
  void whatSharesNextToNothingStandsAlone() {
    assertThat(EchoModel.shipped().judge(new double[] {1, 0, 0.05, 0, 0})).isLessThan(Echo.ALONE);
  }

  @Test
  void whatIsLearnedTellsTheCasesApart() {
    List<double[]> traits = new ArrayList<>();
    boolean[] told = new boolean[40];
    for (int i = 0; i < told.length; i++) {
      told[i] = i % 2 == 0;
      traits.add(new double[] {told[i] ? 8 : 1, i % 3, 0.2, 0, 0});
    }
    EchoModel model = EchoModel.learn(traits, told);
    assertThat(model.judge(new double[] {8, 1, 0.2, 0, 0})).isGreaterThan(0.7);
    assertThat(model.judge(new double[] {1, 1, 0.2, 0, 0})).isLessThan(0.3);
    assertThat(model.format()).contains(EchoModel.TRAITS);
  }
}
