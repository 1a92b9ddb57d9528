package news.parallax.brief.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityTest {
  @Test
  void aRoleWithWhatItIsOfTellsWhoSomebodyIs() {
    assertThat(Identity.tells("Ostvik Mayor")).isTrue();
    assertThat(Identity.tells("the owner of the mill")).isTrue();
    assertThat(Identity.tells("Kestrian Defence Minister")).isTrue();
    assertThat(Identity.tells("House Speaker")).isTrue();
  }

  @Test
  void anOfficeThatEveryCountryHasDoesNot() {
    assertThat(Identity.tells("Defence Minister")).isFalse();
    assertThat(Identity.tells("the former Attorney General")).isFalse();
    assertThat(Identity.tells("Lt. Col.")).isFalse();
    assertThat(Identity.tells("a Democrat")).isFalse();
  }

  @Test
  void namesWithoutARoleDoNot() {
    assertThat(Identity.tells("Ada Holm Sten")).isFalse();
  }
}
