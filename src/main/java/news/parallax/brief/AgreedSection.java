package news.parallax.brief;

import java.util.List;
import news.parallax.claim.Ledger;
import news.parallax.story.AnalyzedStory;

/// What two or more independent origins tell and nobody contradicts.
final class AgreedSection {
  AgreedSection(AnalyzedStory story, Ledger ledger, StatementWriter writer) {}

  List<Statement> agreed() {
    return List.of();
  }
}
