package news.parallax.brief.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class MentionedNamesTest {
  @Test
  void aNameIsCutWhereALongerOneHoldsIt() {
    MentionedNames names =
        new MentionedNames(Stories.of("Ada Lee Holm left. Judge Per Sten stayed in Ostvik."));
    assertThat(names.isCut("Lee Holm")).isTrue();
    assertThat(names.isCut("Per Sten")).isFalse();
  }

  @Test
  void aNameThatOpensWithAParticleLacksItsFirst() {
    assertThat(new MentionedNames(Stories.of("De Holm left.")).isCut("De Holm")).isTrue();
  }
}
