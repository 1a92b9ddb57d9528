package news.parallax.brief.format.html;

import java.util.ArrayList;
import java.util.List;
import news.parallax.brief.Brief.TimelineEntry;
import news.parallax.brief.CitedDate;
import news.parallax.brief.format.html.TimeAxis.Extent;
import news.parallax.brief.format.view.DateWords;
import news.parallax.text.PartialDate;
import news.parallax.timeline.Event;
import org.jspecify.annotations.Nullable;

/// The timeline drawn: a mark for each entry, as wide as its date is uncertain, hollow when it is
/// yet to come; its number is that of the list below.
final class TimelineChart {
  private static final int LANE = 24;
  private static final int TOP = 6;
  private static final int BOTTOM = 24;

  /// Least distance of two numbers in one lane: 22 pixels of a phone.
  private static final double ROOM = 7;

  private final List<TimelineEntry> entries;
  private final @Nullable CitedDate asOf;
  private final Ids ids;

  TimelineChart(List<TimelineEntry> entries, @Nullable CitedDate asOf, Ids ids) {
    this.entries = List.copyOf(entries);
    this.asOf = asOf;
    this.ids = ids;
  }

  void write(HtmlWriter html) {
    List<PartialDate> dates = new ArrayList<>();
    entries.forEach(entry -> dates.add(entry.date().value()));
    TimeAxis axis = TimeAxis.of(dates);
    Lanes lanes = new Lanes(ROOM);
    int[] lane = new int[entries.size()];
    for (int i = 0; i < lane.length; i++) {
      lane[i] = lanes.place(axis.extent(entries.get(i).date().value()));
    }
    int ground = TOP + LANE * lanes.count();
    html.open("figure", "class", "time-chart");
    html.open("figcaption").text("Time axis; the list below says the same").close();
    Svg svg = new Svg(html).open("chart", ground + BOTTOM, null);
    AxisDrawing.draw(svg, axis, ground, ground + 18);
    now(svg, axis, ground);
    for (int i = 0; i < lane.length; i++) {
      mark(html, axis.extent(entries.get(i).date().value()), i, ground - LANE * (lane[i] + 1));
    }
    svg.close();
    html.close();
  }

  /// The day that the brief speaks of, when it lies on the axis.
  private void now(Svg svg, TimeAxis axis, int ground) {
    if (asOf == null) {
      return;
    }
    PartialDate date = asOf.value();
    boolean within =
        axis.stretches().stream()
            .anyMatch(s -> !date.last().isBefore(s.first()) && !date.last().isAfter(s.last()));
    if (within) {
      double at = axis.extent(date).to();
      svg.line("now", at, at, 0, ground);
    }
  }

  private void mark(HtmlWriter html, Extent extent, int index, int y) {
    TimelineEntry entry = entries.get(index);
    String kind = entry.kind() == Event.Kind.SCHEDULED ? "scheduled" : "happened";
    html.open("a", "href", "#" + ids.entry(index), "class", "event " + kind, "tabindex", "-1");
    Svg svg = new Svg(html);
    svg.title(DateWords.of(entry.date().value()) + ": " + entry.statement().text());
    if (entry.date().value().precision() != PartialDate.Precision.DAY) {
      svg.rect("span", extent.from(), extent.to(), y + 2, 16);
    }
    svg.at(extent.middle(), y + 10);
    svg.dot("number", 0, 0, 9).text(Integer.toString(index + 1), 0, 4, Svg.Anchor.MIDDLE);
    svg.close();
    html.close();
  }
}
