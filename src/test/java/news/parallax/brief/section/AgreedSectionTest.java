package news.parallax.brief.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.ledger.Ledger;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class AgreedSectionTest {
  private static final String FILLER =
      "\nA bakery in Harrow won a prize for its rye bread."
          + "\nThe choir sang for two hours in the old chapel."
          + "\nTeachers asked for longer holidays."
          + "\nThe lake froze over last week."
          + "\nThe museum opens its new wing in spring.";

  @Test
  void onlyWhatBothTellIsPrinted() {
    assertThat(
            agreed(
                "Ostvik Mills and its weavers have reached a tentative deal to end a strike that has shut ten mills.",
                "Ostvik Mills and its weavers reached a tentative deal in Harrow on Monday."))
        .extracting(Statement::text)
        .containsExactly("Ostvik Mills and its weavers have reached a tentative deal.");
  }

  @Test
  void aStatementCitesEachOutletThatTellsIt() {
    assertThat(
            agreed(
                "Ada Quist resigned as mayor of Harrow on Monday, after a week of protests.",
                "Ada Quist resigned as mayor of Harrow."))
        .singleElement()
        .matches(s -> s.citations().stream().map(Citation::article).distinct().count() == 2);
  }

  @Test
  void whatOneOnlyHasFromASpeakerIsNotPrintedWithTheSpeakerForAll() {
    assertThat(
            agreed(
                "The ferry Tarn Queen struck a rock off Harrow, Ada Quist said in Orrin after a long night.",
                "The ferry Tarn Queen struck a rock off Harrow."))
        .noneMatch(s ->
            s.text().contains("Quist")
                && s.citations().stream().anyMatch(c -> c.article().equals("a2")));
  }

  @Test
  void whatOneSpeakerSaidIsAgreedToHaveBeenSaid() {
    assertThat(
            agreed(
                "Ada Quist said that the paper mill in Harrow had lost 300 workers.",
                "On Monday Ada Quist said that the paper mill in Harrow had lost 300 workers."))
        .extracting(Statement::text)
        .containsExactly("Ada Quist said that the paper mill in Harrow had lost 300 workers.");
  }

  @Test
  void aNounWithItsDescriptionIsNoFact() {
    assertThat(
            agreed(
                "The navy divers leading the rescue in Harrow.",
                "The navy divers leading the rescue in Harrow."))
        .isEmpty();
  }

  private static List<Statement> agreed(String one, String another) {
    AnalyzedStory story = Stories.of(one + FILLER, another + "\nIt rained in Orrin all week.");
    Ledger ledger = new LedgerBuilder().build(story);
    return new AgreedSection(story, ledger, new StatementWriter(story, ledger.cast())).agreed();
  }
}
