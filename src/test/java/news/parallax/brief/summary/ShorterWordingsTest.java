package news.parallax.brief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Statement;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class ShorterWordingsTest {
  private static List<String> wordings(String text, Set<String> known) {
    AnalyzedStory story = Stories.of(text);
    ArticleSentence sentence = story.articles().getFirst().prose().getFirst();
    StatementWriter writer = new StatementWriter(story, new LedgerBuilder().build(story).cast());
    return new ShorterWordings(story, known)
        .of(sentence, part -> writer.shorten(sentence, part, List.of(), null)).stream()
            .map(Statement::text)
            .toList();
  }

  @Test
  void theWholeSentenceComesFirst() {
    String text = "The council of Harrow closed the paper mill on the river on Monday.";
    assertThat(wordings(text, Set.of())).first().isEqualTo(text);
  }

  @Test
  void bracketsMayGo() {
    assertThat(
            wordings(
                "The Harrow Port Authority (HPA) closed the old ferry dock to all ships.",
                Set.of()))
        .contains("The Harrow Port Authority closed the old ferry dock to all ships.");
  }

  @Test
  void aBracketThatSaysNotStays() {
    assertThat(
            wordings(
                "The Harrow Port Authority (not the city) closed the old ferry dock to ships.",
                Set.of()))
        .noneMatch(w -> !w.contains("(not the city)"));
  }

  @Test
  void whoAStrangerIsStays() {
    assertThat(
            wordings(
                "Ada Venn, the mayor of Harrow, opened the new bridge over the river on Monday.",
                Set.of()))
        .noneMatch(w -> w.startsWith("Ada Venn opened"));
  }

  @Test
  void noConditionIsDropped() {
    assertThat(
            wordings(
                "The council of Harrow will close the paper mill, if the river rises again.",
                Set.of()))
        .allMatch(w -> w.contains("if the river rises"));
  }

  @Test
  void noSpeakerIsDropped() {
    assertThat(
            wordings(
                "The paper mill on the river closed on Monday, according to the council of Harrow.",
                Set.of()))
        .allMatch(w -> w.contains("according to"));
  }

  private static List<String> shorter(String text) {
    AnalyzedStory story = Stories.of(text);
    ArticleSentence sentence = story.articles().getFirst().prose().getFirst();
    StatementWriter writer = new StatementWriter(story, new LedgerBuilder().build(story).cast());
    return new ShorterWordings(story, Set.of())
        .andShorter(sentence, part -> writer.shorten(sentence, part, List.of(), null)).stream()
            .map(Statement::text)
            .toList();
  }

  @Test
  void aCircumstanceBetweenCommasMayGo() {
    assertThat(shorter("The council of Harrow, citing its costs, closed the old paper mill."))
        .contains("The council of Harrow closed the old paper mill.");
  }

  @Test
  void aCircumstanceAtTheEndMayGo() {
    assertThat(shorter("The council of Harrow closed the old paper mill, citing its costs."))
        .contains("The council of Harrow closed the old paper mill.");
  }

  @Test
  void aContrastStays() {
    assertThat(shorter("The council of Harrow, despite its promises, closed the old paper mill."))
        .allMatch(w -> w.contains("despite its promises"));
  }

  @Test
  void aDateStays() {
    assertThat(shorter("The council of Harrow closed the old paper mill, on 4 May 2019."))
        .allMatch(w -> w.contains("4 May 2019"));
  }

  @Test
  void whatCameLaterStays() {
    assertThat(
            shorter("The council of Harrow, before a court stopped it, closed the old paper mill."))
        .allMatch(w -> w.contains("before a court stopped it"));
  }

  @Test
  void aQuotationStaysWhole() {
    assertThat(
            shorter("“The council will close the old paper mill, after a long debate,” she said."))
        .allMatch(w -> w.contains("after a long debate,”"));
  }

  @Test
  void whoAccusesStays() {
    assertThat(
            shorter(
                "The council of Harrow closed the old paper mill, accusing the owner of fraud."))
        .allMatch(w -> w.contains("accusing the owner"));
  }

  @Test
  void nothingThatCannotStandIsTold() {
    AnalyzedStory story = Stories.of("The council of Harrow closed the paper mill on Monday.");
    ArticleSentence sentence = story.articles().getFirst().prose().getFirst();
    assertThat(new ShorterWordings(story, Set.of()).of(sentence, part -> Optional.empty()))
        .isEmpty();
  }
}
