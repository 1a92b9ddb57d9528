package news.parallax.brief;

import java.util.List;
import news.parallax.outcome.Outcome;
import news.parallax.story.AnalyzedStory;

/// Outcomes → what may come, as printed.
final class OutcomesSection {
  private final AnalyzedStory story;
  private final StatementWriter writer;

  OutcomesSection(AnalyzedStory story, StatementWriter writer) {
    this.story = story;
    this.writer = writer;
  }

  List<Brief.PotentialOutcome> write(List<Outcome> outcomes) {
    return List.of();
  }
}
