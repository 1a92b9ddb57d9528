package news.parallax.timeline;

import java.util.List;
import news.parallax.claim.Ledger;
import news.parallax.story.AnalyzedStory;

/// Finds what happened when, and what is scheduled, and joins the tellings of one happening.
public final class TimelineBuilder {
  /// The dated happenings of a story, the earliest first.
  public List<Event> build(AnalyzedStory story, Ledger ledger) {
    return List.of();
  }
}
