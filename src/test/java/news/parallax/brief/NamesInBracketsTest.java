package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

/// Whom [brackets] may name, and what is left out of a statement for its colour.
class NamesInBracketsTest {
  @Test
  void aKingIsNotThePrinceOfHisName() {
    assertThat(
            written(
                "Prince Erik bin Harald met the weavers in Harrow on Monday. The mayor of Brackwater rang King Harald on Tuesday."))
        .noneMatch(t -> t.contains("King ["));
  }

  @Test
  void heIsShortenedWithIsIsNotPutIntoBrackets() {
    assertThat(
            written(
                "Ada Holm, the owner of the mill, met the weavers in Harrow on Monday. She’s scheduled to speak in Brackwater on Friday."))
        .noneMatch(t -> t.contains("]’s scheduled"));
  }

  @Test
  void colourOfTheOutletIsLeftOutOfAStatement() {
    assertThat(written("Ada Holm closed the controversial mill in Harrow on Monday."))
        .containsExactly("Ada Holm closed the mill in Harrow on Monday.");
  }

  @Test
  void whosePictureStoodBeforeASentenceIsNoPartOfIt() {
    assertThat(
            written("Associated Press/Bo Lind Mayor Ada Holm closed the mill in Harrow on Monday."))
        .containsExactly("Mayor Ada Holm closed the mill in Harrow on Monday.");
  }

  @Test
  void whatAThingIsCalledStaysThoughItColours() {
    assertThat(written("Ada Holm of Harrow was a notorious smuggler for many years."))
        .noneMatch(t -> t.contains("was a smuggler"));
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
