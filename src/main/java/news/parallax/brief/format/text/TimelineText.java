package news.parallax.brief.format.text;

import java.util.List;
import news.parallax.brief.Brief.OtherDate;
import news.parallax.brief.Brief.TimelineEntry;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Part;
import news.parallax.timeline.Event;

/// What happened when, one entry under the other.
record TimelineText(BriefView view, StatementText statements) {
  private static final int DATE = 14;

  void write(TextWriter text) {
    List<TimelineEntry> timeline = view.brief().timeline();
    if (timeline.isEmpty()) {
      TextParts.writeEmpty(text, Part.TIMELINE);
      return;
    }
    text.heading(Part.TIMELINE.title());
    for (TimelineEntry entry : timeline) {
      boolean scheduled = entry.kind() == Event.Kind.SCHEDULED;
      String date = TextWriter.padLeft(StatementText.briefDate(entry.date()), DATE);
      text.line(
          date + (scheduled ? " ○ " : " ● "),
          " ".repeat(DATE + 3),
          (scheduled ? Ink.FAINT.of("scheduled: ") : "") + statements.of(entry.statement()));
      for (OtherDate other : entry.otherDates()) {
        text.line(
            " ".repeat(DATE + 3),
            " ".repeat(DATE + 3),
            Ink.FAINT.of("dated " + StatementText.briefDate(other.date()) + " elsewhere: ")
                + statements.of(other.statement()));
      }
    }
  }
}
