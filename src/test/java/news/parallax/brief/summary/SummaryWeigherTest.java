package news.parallax.brief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.RunTogether;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.ledger.Ledger;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.editor.EditorModel;
import news.parallax.editor.Expectations;
import news.parallax.editor.SentenceChooser;
import news.parallax.editor.SurveyedSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class SummaryWeigherTest {
  private static final String PLAIN = "The council of Harrow closed the paper mill on Monday.";
  private static final String LOADED =
      "The council of Harrow brazenly slammed the paper mill on Monday.";

  private final AnalyzedStory story =
      Stories.of(PLAIN + "\n" + LOADED, PLAIN + "\nIt rained in Orrin all week.");
  private final Ledger ledger = new LedgerBuilder().build(story);
  private final SummaryWeigher weigher =
      new SummaryWeigher(
          story,
          new Tellings(ledger.clusters()),
          new Recency(story),
          new RunTogether(story, w -> true),
          new Expectations(EditorModel.standard(), SurveyedSentence.of(story)));
  private final StatementWriter writer = new StatementWriter(story, ledger.cast());

  private ArticleSentence sentence(int place) {
    return story.articles().getFirst().prose().get(place);
  }

  private SentenceChooser.Candidate weighed(String told, ArticleSentence sentence) {
    return weigher.weigh(
        new Statement(told, Statement.Kind.CONDENSED, cite(sentence), null, null), sentence, 1);
  }

  private List<Citation> cite(ArticleSentence sentence) {
    return writer.cite(List.of(sentence.passage()));
  }

  @Test
  void loadedWordsCost() {
    assertThat(weighed(PLAIN, sentence(0)).beyond())
        .isGreaterThan(weighed(LOADED, sentence(1)).beyond() + 2);
  }

  @Test
  void aLoadedWordThatIsNotToldCostsNothing() {
    assertThat(weighed("The council slammed the paper mill.", sentence(1)).beyond())
        .isLessThan(weighed("The council closed the paper mill.", sentence(1)).beyond() - 2);
  }
}
