package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

/// What may stand on the page by itself, and what it says of those whom it names.
class StandingAloneTest {
  @Test
  void aSentenceInsideAQuotationIsNobodysFact() {
    assertThat(
            written(
                "“They lied to all of us. The council sold the pier to its own friends last year.” Holm sat down."))
        .noneMatch(t -> t.contains("sold the pier"));
  }

  @Test
  void aQuotationThatPointsBackIsNotPrinted() {
    assertThat(written("“That ruins every fisherman in Harrow,” said Ada Holm.")).isEmpty();
  }

  @Test
  void aCaptionIsNoSentence() {
    assertThat(written("Supplied A porter carries crates of herring through the hall in Harrow."))
        .isEmpty();
  }

  @Test
  void aPronounIsToldWithWhatThePersonIs() {
    assertThat(
            written(
                "Ada Holm, the owner of the mill, met the weavers in Harrow on Monday. She said that wages would rise by four percent."))
        .anyMatch(t ->
            t.equals(
                "[Ada Holm, the owner of the mill,] said that wages would rise by four percent."));
  }

  @Test
  void aSentenceMaySayWhatSoStandsForItself() {
    assertThat(
            written(
                "The council of Harrow threatened on Friday to close the pier entirely, saying that it would be cheap to do so."))
        .hasSize(1);
  }

  private static List<String> written(String text) {
    AnalyzedStory story = Stories.of(text);
    StatementWriter writer = new StatementWriter(story, new LedgerBuilder().build(story).cast());
    return story.articles().getFirst().prose().stream()
        .flatMap(s -> writer.write(s).stream())
        .map(Statement::text)
        .toList();
  }
}
