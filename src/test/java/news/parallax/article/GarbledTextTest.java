package news.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "HW HW But HW investors fear that the bridge ofrose sharply.",
        "Mayor Ada Thorn Ada Maria ThornVey leads the poll MORE said on Monday.",
        "The mayor read five bridges that may fall by winter MORE (Harrow) was asked.",
        "The mayor blasted Ada Thorn Ada Maria McThornVIP guests balk at long votes Roos says it must end MORE for failing.",
        "Hide Caption 9 of 22 Photos: a bridge in Harrow falls.",
        "CLOSE Ada Thorn won the vote in Harrow.",
        "She named it in her 2031 report.**.",
        "Everybody will have the best bridge.'",
        "Roos Ada Thorn Ada Thorn left the town.",
        "and then the water came.",
        ", said the mayor.",
        "The water came, (",
        "The water &nbsp; came <br> at night.",
        "The townâ€™s bridge fell.",
        "The bridge fell.Nobody was hurt in Harrow.",
        "12.5 +0.3 +2.35% HRW 99.1 -3.2",
        "[button link=\"x\" size=\"big\"]Write to us[/button]",
        ""
      })
  void whatExtractionHasSpoiledIsGarbled(String sentence) {
    assertThat(GarbledText.looksGarbled(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge of Harrow fell on Monday.",
        "“We will stay,” Ada Thorn said. ",
        "She had had enough, and he said that that was all.",
        "MacArthur and McVey watched it on YouTube and PayPal paid.",
        "iTarn sold 1,200 bridges for $3.5 million in 2031.",
        "(The mayor left.)",
        "“No.”",
        "“He said 'the bridge is lost.'",
        "We need MORE bridges, the mayor wrote.",
        "U.S. troops left Harrow at 5 p.m."
      })
  void aCleanSentenceIsNot(String sentence) {
    assertThat(GarbledText.looksGarbled(sentence)).isFalse();
  }
}
