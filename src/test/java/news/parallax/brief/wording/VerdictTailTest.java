package news.parallax.brief.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTailTest {
  @Test
  void whatAnOutletMakesOfTheNewsIsTheTail() {
    assertThat(
            without(
                "The council of Harrow fined the old ferry line on Friday, marking a third defeat for its owner."))
        .isEqualTo("The council of Harrow fined the old ferry line on Friday.");
  }

  @Test
  void whatTellsADayANumberOrASpeakerStays() {
    String sentence =
        "The council of Harrow fined the old ferry line on Friday, handing its owner a bill of 40 crowns.";
    assertThat(without(sentence)).isEqualTo(sentence);
  }

  @Test
  void whatWouldLeaveAStumpStays() {
    String sentence = "Harrow fined the line, deepening a quarrel with its owner.";
    assertThat(without(sentence)).isEqualTo(sentence);
  }

  private static String without(String words) {
    return VerdictTail.of(words)
        .map(t -> words.substring(0, t.start()) + words.substring(t.end()))
        .orElse(words);
  }
}
