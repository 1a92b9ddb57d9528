package news.parallax.brief.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class RolesTest {
  @Test
  void aTitleBeforeTheNameIsTold() {
    assertThat(
            new Roles(Stories.of("The law fails, Sen. Ada Holm said."))
                .titled("Ada Holm")
                .map(Roles.Role::words))
        .contains("Sen. Ada Holm");
    assertThat(new Roles(Stories.of("The law fails, Ada Holm said.")).titled("Ada Holm")).isEmpty();
  }

  @Test
  void aRoleThatGoesOnBehindTheCommaIsCut() {
    assertThat(
            new Roles(
                    Stories.of(
                        "“It sank,” said Ada Holm, a diver at the University of Tarn, Harrow."))
                .of("Ada Holm"))
        .isEmpty();
    assertThat(
            new Roles(Stories.of("“It sank,” said Ada Holm, a diver at the University of Tarn."))
                .of("Ada Holm")
                .map(Roles.Role::words))
        .contains("a diver at the University of Tarn");
  }
}
