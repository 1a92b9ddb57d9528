package news.parallax.brief.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.bias.Coverage.Speaker;
import news.parallax.bias.Coverage.Voice;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.brief.party.PartyNames;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.Party;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;

class SpeakerFindingTest {
  private static final String OTHER = "The ferry sank on Monday off the coast, divers found.";

  @Test
  void whoSpeaksForAPartyAloneIsToldWithTheRole() {
    assertThat(words("“It sank fast,” said Ada Holm, a diver at the harbour board.", 20, OTHER))
        .contains(
            "alone lets Ada Holm (a diver at the harbour board) speak, whom Outlet 2 leaves unmentioned");
  }

  @Test
  void whoIsNamedElsewhereIsNotAlone() {
    assertThat(
            words(
                "“It sank fast,” said Ada Holm, a diver at the harbour board.",
                20,
                "Holm had no comment on the ferry."))
        .isEmpty();
  }

  @Test
  void whoHardlySaysAnythingIsNotToldOf() {
    assertThat(words("“It sank fast,” said Ada Holm, a diver at the harbour board.", 4, OTHER))
        .isEmpty();
  }

  @Test
  void whoReportsIsNoVoice() {
    assertThat(words("“It sank fast,” said Ada Holm, a reporter for the radio.", 20, OTHER))
        .isEmpty();
    assertThat(words("“It sank fast,” Outlet 1's Ada Holm said.", 30, OTHER)).isEmpty();
  }

  private static Optional<String> words(String text, int spoken, String other) {
    AnalyzedStory story = Stories.of(text, other);
    int start = text.indexOf("Ada Holm");
    Passage source = new Passage("a1", new Span(start, start + "Ada Holm".length()));
    Voice voice =
        new Voice(
            "board",
            1,
            spoken,
            spoken,
            spoken,
            List.of(new Speaker("actor:ada", spoken, spoken, source)),
            List.of(new Passage("a1", new Span(0, 10))));
    OutletCoverage measured = Measurements.outlet(1, 40, 0, 0, Map.of());
    OutletCoverage outlet =
        new OutletCoverage(
            measured.outlet(),
            measured.articleIds(),
            measured.words(),
            measured.sentences(),
            List.of(voice),
            spoken,
            List.of(),
            List.of(),
            0.1,
            0,
            0,
            List.of(),
            List.of(),
            List.of());
    Cast cast =
        new Cast(
            List.of(
                new Actor(
                    "actor:ada", "Ada Holm", Actor.Kind.PERSON, List.of(), List.of(), "board")),
            List.of(
                new Party("board", "Harbour Board", Actor.Kind.ORGANISATION, List.of("actor:ada"))),
            Map.of());
    Comparison comparison =
        new Comparison(Measurements.of(outlet, Measurements.outlet(2, 0, 0, 0, Map.of())), story);
    return new SpeakerFinding(comparison, new PartyNames(cast), story)
        .alone(outlet)
        .map(Part::words);
  }
}
