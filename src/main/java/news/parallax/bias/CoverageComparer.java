package news.parallax.bias;

import java.util.List;
import news.parallax.claim.Ledger;
import news.parallax.story.AnalyzedStory;

/// Compares how the outlets of a story cover it.
public final class CoverageComparer {
  public Coverage compare(AnalyzedStory story, Ledger ledger) {
    return new Coverage(List.of(), List.of());
  }
}
