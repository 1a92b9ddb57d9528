package news.parallax.brief;

import java.util.List;
import news.parallax.brief.Brief.Disputed;
import news.parallax.claim.Ledger;
import news.parallax.story.AnalyzedStory;

/// What is told differently, the positions side by side.
final class DisputedSection {
  DisputedSection(AnalyzedStory story, Ledger ledger, StatementWriter writer) {}

  List<Disputed> disputed() {
    return List.of();
  }
}
