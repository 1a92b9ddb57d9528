package news.parallax.brief;

import java.util.List;
import news.parallax.bias.Coverage;
import news.parallax.claim.Ledger;
import news.parallax.story.AnalyzedStory;

/// Coverage → how the story was covered, as printed.
final class CoverageWriter {
  private final AnalyzedStory story;
  private final Ledger ledger;
  private final StatementWriter writer;

  CoverageWriter(AnalyzedStory story, Ledger ledger, StatementWriter writer) {
    this.story = story;
    this.ledger = ledger;
    this.writer = writer;
  }

  Brief.CoverageSection write(Coverage coverage) {
    return new Brief.CoverageSection(List.of(), List.of(), List.of());
  }
}
