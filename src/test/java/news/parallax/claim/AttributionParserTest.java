package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.claim.actor.CastBuilder;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class AttributionParserTest {
  @Test
  void whatIsToldToAnOutletComesThroughIt() {
    Attribution only =
        parse("An unnamed official told Sky News that the talks had failed.").getFirst();
    assertThat(only.via()).containsExactly("Sky News");
    assertThat(only.anonymous()).isTrue();
    assertThat(only.actorId()).isEqualTo("actor:an-unnamed-official");
  }

  @Test
  void aQuotationGoesOnOverAParagraphWithoutANewSpeaker() {
    Attribution only =
        parse("“The hull is sound,” Ada Quist said.\n“We looked at it twice. It will hold.”")
            .getFirst();
    assertThat(only.content()).hasSize(2);
    assertThat(only.form()).isEqualTo(Attribution.Form.DIRECT);
  }

  @Test
  void whatAGerundAddsIsTheSameSpeakers() {
    List<Attribution> found =
        parse("Ada Quist believes that the board should wait, adding that the hull “could break.”");
    assertThat(found)
        .extracting(Attribution::actorId)
        .containsExactly("actor:ada-quist", "actor:ada-quist");
  }

  @Test
  void aSpokesmanSpeaksForHisBody() {
    assertThat(parse("A spokesman for the Ostvik Group said the mill would close."))
        .extracting(Attribution::actorId)
        .containsExactly("actor:ostvik-group");
  }

  @Test
  void whatStandsInSomebodysMouthHasNoSpeakerOfItsOwn() {
    assertThat(parse("Ada Quist said that the board hopes to sell the ship.")).hasSize(1);
  }

  @Test
  void aPassiveNamesNobody() {
    Attribution only = parse("The ferry is expected to sail on Friday.").getFirst();
    assertThat(only.source()).isEmpty();
    assertThat(only.anonymous()).isTrue();
    assertThat(only.act()).isEqualTo(Attribution.Act.EXPECTS);
  }

  @Test
  void anInvertedClauseWithALongAppositionKeepsItsSpeaker() {
    assertThat(
            parse(
                "“The tide will turn,” said Ines Falk, who has led the harbour board since the flood and lives beside it."))
        .extracting(Attribution::actorId)
        .containsExactly("actor:ines-falk");
  }

  @Test
  void plainNarrationIsNotAttributed() {
    assertThat(parse("The ship left the harbour at noon and reached Arlon in the evening."))
        .isEmpty();
  }

  private static List<Attribution> parse(String text) {
    AnalyzedStory story = Stories.of(text);
    return new AttributionParser().parse(story, new CastBuilder().build(story));
  }
}
