package news.parallax.brief.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketDoubtsTest {
  @Test
  void aNameThatComesAgainBehindMayBeSomebodyElses() {
    assertThat(BracketDoubts.in("[Ada Quist] praised the talk with Quist.")).isTrue();
  }

  @Test
  void aNameThatSaysAWordTwiceWasPutTogetherWrongly() {
    assertThat(BracketDoubts.in("[Ada Quist Quist] will step down.")).isTrue();
  }

  @Test
  void aDescriptionIsNotFollowedByAnother() {
    assertThat(BracketDoubts.in("[Ada Quist, the mayor of Brackwater], the mayor, resigned."))
        .isTrue();
  }

  @Test
  void whatWasSaidOfTwoDescribesNobody() {
    assertThat(BracketDoubts.in("[Ada Quist, both former millers,] will testify.")).isTrue();
  }

  @Test
  void aPlainNameIsNoDoubt() {
    assertThat(BracketDoubts.in("[Ada Quist] said the mill of Brackwater would close.")).isFalse();
  }
}
