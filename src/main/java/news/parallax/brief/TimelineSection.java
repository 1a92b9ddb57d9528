package news.parallax.brief;

import java.util.List;
import news.parallax.story.AnalyzedStory;
import news.parallax.timeline.Event;

/// Events → the timeline of the brief.
final class TimelineSection {
  private final AnalyzedStory story;
  private final StatementWriter writer;

  TimelineSection(AnalyzedStory story, StatementWriter writer) {
    this.story = story;
    this.writer = writer;
  }

  /// The entries worth their place, the earliest first; an event whose statement cannot stand alone
  /// has none.
  List<Brief.TimelineEntry> write(List<Event> events) {
    return events.stream()
        .flatMap(event ->
            writer
                .write(
                    event.sentence(),
                    event.span(),
                    event.alsoToldBy().stream().map(s -> s.passage()).toList(),
                    null,
                    null)
                .stream()
                .map(statement -> new Brief.TimelineEntry(date(event), statement, event.kind())))
        .toList();
  }

  private CitedDate date(Event event) {
    CitedDate date = writer.date(event.date());
    if (date == null) {
      throw new IllegalArgumentException("an event without a date");
    }
    return date;
  }
}
