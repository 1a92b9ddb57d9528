package news.parallax.brief.format.html;

import java.util.ArrayList;
import java.util.List;
import news.parallax.brief.Brief.TimelineEntry;
import news.parallax.brief.CitedDate;
import news.parallax.brief.format.html.TimeAxis.Extent;
import news.parallax.brief.format.html.TimeAxis.Stretch;
import news.parallax.brief.format.view.DateWords;
import news.parallax.brief.format.view.NumberWords;
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
    html.open(
        "svg",
        "width",
        "100%",
        "height",
        Integer.toString(ground + BOTTOM),
        "role",
        "group",
        "aria-label",
        "Time axis. The list below says the same.");
    axis.stretches().forEach(stretch -> stretch(html, axis, stretch, ground));
    breaks(html, axis.stretches(), ground);
    now(html, axis, ground);
    for (int i = 0; i < lane.length; i++) {
      mark(html, axis.extent(entries.get(i).date().value()), i, ground - LANE * (lane[i] + 1));
    }
    html.close().close();
  }

  private static void stretch(HtmlWriter html, TimeAxis axis, Stretch stretch, int ground) {
    line(html, "axis", stretch.from(), stretch.to(), ground, ground);
    List<Ticks.Tick> ticks = Ticks.of(stretch);
    for (Ticks.Tick tick : ticks) {
      double at = axis.at(tick.day());
      line(html, "axis", at, at, ground, ground + 5);
      String anchor = at > 92 ? "end" : "start";
      html.element(
          "text", tick.name(), "x", percent(at), "y", "" + (ground + 18), "text-anchor", anchor);
    }
  }

  /// A double stroke where time was cut out.
  private static void breaks(HtmlWriter html, List<Stretch> stretches, int ground) {
    for (int i = 1; i < stretches.size(); i++) {
      double middle = (stretches.get(i - 1).to() + stretches.get(i).from()) / 2;
      html.open("svg", "x", percent(middle), "y", Integer.toString(ground), "class", "over");
      html.shape("path", "d", "M-4 5 0-5M1 5 5-5", "class", "axis");
      html.close();
    }
  }

  /// The day that the brief speaks of, when it lies on the axis.
  private void now(HtmlWriter html, TimeAxis axis, int ground) {
    if (asOf == null) {
      return;
    }
    PartialDate date = asOf.value();
    boolean within =
        axis.stretches().stream()
            .anyMatch(s -> !date.last().isBefore(s.first()) && !date.last().isAfter(s.last()));
    if (within) {
      double at = axis.extent(date).to();
      line(html, "now", at, at, 0, ground);
    }
  }

  private void mark(HtmlWriter html, Extent extent, int index, int y) {
    TimelineEntry entry = entries.get(index);
    String kind = entry.kind() == Event.Kind.SCHEDULED ? "scheduled" : "happened";
    html.open("a", "href", "#" + ids.entry(index), "class", "event " + kind, "tabindex", "-1");
    html.element("title", DateWords.of(entry.date().value()) + ": " + entry.statement().text());
    html.shape(
        "rect",
        "x",
        percent(extent.from()),
        "width",
        percent(extent.to() - extent.from()),
        "y",
        Integer.toString(y + 2),
        "height",
        "16",
        "rx",
        "3",
        "class",
        "span");
    html.open("svg", "x", percent(extent.middle()), "y", Integer.toString(y + 10), "class", "over");
    html.shape("circle", "r", "9", "class", "number");
    html.element("text", Integer.toString(index + 1), "y", "4", "text-anchor", "middle");
    html.close().close();
  }

  private static void line(HtmlWriter html, String style, double x1, double x2, int y1, int y2) {
    html.shape(
        "line",
        "x1",
        percent(x1),
        "x2",
        percent(x2),
        "y1",
        Integer.toString(y1),
        "y2",
        Integer.toString(y2),
        "class",
        style);
  }

  private static String percent(double value) {
    return NumberWords.coordinate(value) + "%";
  }
}
