package news.parallax.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.claim.actor.Actor;
import org.junit.jupiter.api.Test;

class HolderNamesTest {
  private final HolderNames names = new HolderNames();

  @Test
  void whoWroteADocumentHoldsWhatItSays() {
    assertThat(names.author("a new report from the Tolm Harbour Trust"))
        .isEqualTo("the Tolm Harbour Trust");
  }

  @Test
  void aDocumentOfNobodyIsNoHolder() {
    assertThat(names.author("the report")).isEmpty();
    assertThat(names.author("Friday night's letter")).isEmpty();
  }

  @Test
  void onePersonIsNotTheBodyThatTheNameWasTakenFor() {
    Actor body =
        new Actor(
            "actor:tolm",
            "Tolm government",
            Actor.Kind.GOVERNMENT,
            List.of(),
            List.of(),
            "actor:tolm");
    assertThat(names.actor(body, "The president")).isEqualTo("the president");
  }

  @Test
  void aNameIsNotToldTwice() {
    assertThat(names.best(List.of("the Harbour Trust", "a Harbour Trust analysis")))
        .containsExactly("the Harbour Trust");
  }
}
