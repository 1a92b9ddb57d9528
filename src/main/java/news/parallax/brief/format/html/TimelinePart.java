package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.Brief.OtherDate;
import news.parallax.brief.Brief.TimelineEntry;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.DateWords;
import news.parallax.brief.format.view.Part;
import news.parallax.timeline.Event;

/// What happened when, drawn and as a list, from the background up to what is scheduled.
final class TimelinePart {
  private static final int SHOWN = 8;

  private final BriefView view;
  private final Ids ids;
  private final StatementHtml statements;
  private final DateHtml dates;

  TimelinePart(BriefView view, Ids ids, StatementHtml statements, DateHtml dates) {
    this.view = view;
    this.ids = ids;
    this.statements = statements;
    this.dates = dates;
  }

  void write(HtmlWriter html) {
    List<TimelineEntry> timeline = view.brief().timeline();
    if (timeline.isEmpty()) {
      Sections.writeEmpty(html, ids, Part.TIMELINE);
      return;
    }
    Sections.open(html, ids, Part.TIMELINE);
    new TimelineChart(timeline, view.brief().asOf(), ids).write(html);
    int earlier = timeline.size() <= SHOWN + 2 ? 0 : timeline.size() - SHOWN;
    if (earlier > 0) {
      html.open("details", "class", "more");
      html.element("summary", earlier + " earlier events");
      list(html, timeline, 0, earlier);
      html.close();
    }
    list(html, timeline, earlier, timeline.size());
    html.close();
  }

  private void list(HtmlWriter html, List<TimelineEntry> timeline, int from, int to) {
    html.open("ol", "class", "events", "start", Integer.toString(from + 1));
    for (int i = from; i < to; i++) {
      entry(html, timeline.get(i), i);
    }
    html.close();
  }

  private void entry(HtmlWriter html, TimelineEntry entry, int index) {
    boolean scheduled = entry.kind() == Event.Kind.SCHEDULED;
    html.open("li", "id", ids.entry(index), "class", scheduled ? "scheduled" : "happened");
    html.element("span", Integer.toString(index + 1), "class", "badge", "aria-hidden", "true");
    html.open("div", "class", "when");
    dates.write(html, entry.date(), DateWords.brief(entry.date().value()));
    if (scheduled) {
      html.element("span", "scheduled", "class", "tag");
    }
    html.close();
    statements.write(html, "div", "what", entry.statement());
    for (OtherDate other : entry.otherDates()) {
      html.open("div", "class", "when");
      html.element("span", "elsewhere", "class", "tag");
      dates.write(html, other.date(), DateWords.brief(other.date().value()));
      html.close();
      statements.write(html, "div", "what", other.statement());
    }
    html.close();
  }
}
