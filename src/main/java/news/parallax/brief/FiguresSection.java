package news.parallax.brief;

import java.util.List;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.claim.Ledger;
import news.parallax.story.AnalyzedStory;

/// The numbers of a story, each with who counted and through whom it came.
final class FiguresSection {
  FiguresSection(AnalyzedStory story, Ledger ledger, StatementWriter writer) {}

  List<FigureLine> figures() {
    return List.of();
  }
}
