package news.parallax.brief;

import java.util.List;
import news.parallax.claim.Ledger;
import news.parallax.story.AnalyzedStory;

/// The parties of a story, each with what it holds and says.
final class PerspectivesSection {
  PerspectivesSection(AnalyzedStory story, Ledger ledger, StatementWriter writer) {}

  /// One perspective for each party that has something to say, those given most room first.
  List<Brief.Perspective> perspectives() {
    return List.of();
  }
}
