package news.parallax.brief.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.brief.Statement;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class UnderstoodStatementsTest {
  @Test
  void whatCountsOnSomethingUntoldIsLeftOutAndWhatWasToldAboveIsKnown() {
    AnalyzedStory story =
        Stories.of(
            "Ada Quist closed the old pier of Brackwater on Monday.\n"
                + "The lawsuit was heard in Brackwater.\n"
                + "Bo Lind of Harrow filed a lawsuit on Friday.");
    StatementWriter writer = new StatementWriter(story, new LedgerBuilder().build(story).cast());
    List<Statement> all =
        story.articles().getFirst().prose().stream().map(s -> writer.quote(s.passage())).toList();
    UnderstoodStatements understood = new UnderstoodStatements(story, List.of(all.getFirst()));
    assertThat(understood.of(List.of(all.get(1), all.get(2)), "")).containsExactly(all.get(2));
    assertThat(understood.of(List.of(all.get(2), all.get(1)), "")).hasSize(2);
    assertThat(understood.of(List.of(all.get(1)), "Who filed a lawsuit?")).hasSize(1);
  }
}
