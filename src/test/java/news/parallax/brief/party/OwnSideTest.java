package news.parallax.brief.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.brief.Brief;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.Party;
import org.junit.jupiter.api.Test;

class OwnSideTest {
  private static final Party RUARK =
      new Party("party:sten-ruark", "Sten Ruark", Actor.Kind.PERSON, List.of("actor:ada-quist"));

  @Test
  void whoeverSpeaksElsewhereHasASide() {
    assertThat(new OwnSide().stands(cast("party:norway"), RUARK, Set.of("actor:sten-ruark")))
        .isTrue();
  }

  @Test
  void whoeverOnlyOthersSpeakForHasASide() {
    assertThat(new OwnSide().stands(cast("party:sten-ruark"), RUARK, Set.of("actor:ada-quist")))
        .isTrue();
  }

  @Test
  void whoeverSpeaksHimselfIsTheParty() {
    assertThat(new OwnSide().stands(cast("party:sten-ruark"), RUARK, Set.of("actor:sten-ruark")))
        .isFalse();
  }

  @Test
  void aSideIsCalledByWhatItsMembersAre() {
    assertThat(named("Ruark's personal lawyer")).isEqualTo("Sten Ruark\u2019s lawyers");
    assertThat(named("Ruark campaign manager")).isEqualTo("Sten Ruark\u2019s campaign");
    assertThat(named("Ruark's mother")).isEqualTo("Sten Ruark\u2019s family");
    assertThat(named("Ruark's spokeswoman")).isEqualTo("Sten Ruark\u2019s own people");
  }

  private static String named(String role) {
    return new OwnSide().name(RUARK, List.of(new Brief.Member("Ada Quist", role)));
  }

  private static Cast cast(String partyOfRuark) {
    return new Cast(
        List.of(
            new Actor(
                "actor:sten-ruark",
                "Sten Ruark",
                Actor.Kind.PERSON,
                List.of(),
                List.of(),
                partyOfRuark)),
        List.of(RUARK),
        Map.of());
  }
}
