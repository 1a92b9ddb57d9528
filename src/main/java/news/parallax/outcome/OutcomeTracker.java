package news.parallax.outcome;

import java.util.List;
import news.parallax.claim.Ledger;
import news.parallax.story.AnalyzedStory;

/// Finds what sources expect and follows what became of it.
public final class OutcomeTracker {
  public List<Outcome> follow(AnalyzedStory story, Ledger ledger) {
    return List.of();
  }
}
