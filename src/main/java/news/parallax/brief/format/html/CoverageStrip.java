package news.parallax.brief.format.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.CitedDate;
import news.parallax.brief.format.html.TimeAxis.Extent;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.DateWords;
import news.parallax.brief.format.view.NumberWords;
import news.parallax.brief.format.view.Outlets;
import news.parallax.story.Origin;
import news.parallax.text.PartialDate;

/// When each outlet published: a strip of 40 pixels, one mark an article with the outlet's letters,
/// as wide as its date is uncertain, hollow when it is copy of another's report.
final class CoverageStrip {
  private static final int HEIGHT = 40;
  private static final int GROUND = 28;

  /// Room for a mark of 26 pixels on a phone.
  private static final double ROOM = 9;

  private final BriefView view;
  private final Ids ids;

  CoverageStrip(BriefView view, Ids ids) {
    this.view = view;
    this.ids = ids;
  }

  /// Nothing is written when fewer than two articles have a date.
  void write(HtmlWriter html) {
    List<BriefArticle> dated =
        view.brief().articles().stream()
            .filter(article -> article.publishedAt() != null)
            .sorted(
                Comparator.comparing((BriefArticle a) -> date(a).value())
                    .thenComparing(BriefArticle::id))
            .toList();
    if (dated.size() < 2) {
      return;
    }
    TimeAxis axis = TimeAxis.of(domain(dated));
    List<Extent> places = places(dated, axis);
    Lanes lanes = new Lanes(ROOM);
    int[] lane = places.stream().mapToInt(lanes::place).toArray();
    double step = Math.min(14, (double) GROUND / lanes.count());
    html.open("div", "class", "strip");
    html.open(
        "svg",
        "width",
        "100%",
        "height",
        Integer.toString(HEIGHT),
        "role",
        "img",
        "aria-label",
        description(dated));
    ground(html, axis);
    for (int i = 0; i < lane.length; i++) {
      mark(html, axis, dated.get(i), places.get(i), GROUND - step * (lane[i] + 1), step);
    }
    html.close().close();
  }

  /// The dates that the strip is laid out for: the days when there are two or more, so that a month
  /// or a year does not squeeze them; else all.
  private static List<PartialDate> domain(List<BriefArticle> dated) {
    List<PartialDate> all = dated.stream().map(article -> date(article).value()).toList();
    List<PartialDate> days = all.stream().filter(CoverageStrip::isDay).distinct().toList();
    return days.size() < 2
        ? all
        : all.stream()
            .filter(date -> isDay(date) || days.stream().noneMatch(date::covers))
            .toList();
  }

  /// Where the marks go: on their day; those of one month or year spread over it, because nobody
  /// knows better.
  private static List<Extent> places(List<BriefArticle> dated, TimeAxis axis) {
    List<PartialDate> dates = dated.stream().map(article -> date(article).value()).toList();
    List<Extent> places = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      PartialDate date = dates.get(i);
      Extent extent = axis.extent(date);
      double share = 0.5;
      if (!isDay(date)) {
        int place = i - dates.indexOf(date) + 1;
        share = place / (Collections.frequency(dates, date) + 1.0);
      }
      double at = extent.from() + share * (extent.to() - extent.from());
      places.add(new Extent(at, at));
    }
    return places;
  }

  private static boolean isDay(PartialDate date) {
    return date.precision() == PartialDate.Precision.DAY;
  }

  private static void ground(HtmlWriter html, TimeAxis axis) {
    String y = GROUND + ".5";
    for (TimeAxis.Stretch stretch : axis.stretches()) {
      html.shape(
          "line",
          "x1",
          percent(stretch.from()),
          "x2",
          percent(stretch.to()),
          "y1",
          y,
          "y2",
          y,
          "class",
          "axis");
      for (Ticks.Tick tick : Ticks.of(stretch)) {
        double at = axis.at(tick.day());
        html.element(
            "text",
            tick.name(),
            "x",
            percent(at),
            "y",
            "39",
            "text-anchor",
            at > 92 ? "end" : "start");
      }
    }
  }

  private void mark(
      HtmlWriter html, TimeAxis axis, BriefArticle article, Extent place, double y, double step) {
    Outlets.Name outlet = view.outlets().of(article);
    boolean copy =
        view.originOf(article.id())
            .filter(origin -> origin.kind() != Origin.Kind.ORIGINAL)
            .filter(origin -> !origin.articles().getFirst().equals(article.id()))
            .isPresent();
    html.open(
        "a",
        "href",
        "#" + ids.source(view.brief(), article.id()),
        "class",
        copy ? "copy" : "own",
        "tabindex",
        "-1");
    html.element("title", outlet.full() + ", " + DateWords.of(date(article).value()));
    String height = NumberWords.coordinate(step - 1);
    if (!isDay(date(article).value())) {
      span(html, axis.extent(date(article).value()), NumberWords.coordinate(y), height);
    }
    html.open("svg", "x", percent(place.middle()), "y", NumberWords.coordinate(y), "class", "over");
    html.shape("rect", "x", "-13", "width", "26", "height", height, "rx", "2", "class", "block");
    if (step >= 9) {
      html.element(
          "text",
          outlet.letters(),
          "y",
          NumberWords.coordinate(step / 2 + 2.5),
          "text-anchor",
          "middle");
    }
    html.close().close();
  }

  /// The stretch of time in which an article came out whose day is not known.
  private static void span(HtmlWriter html, Extent extent, String y, String height) {
    html.shape(
        "rect",
        "x",
        percent(extent.from()),
        "width",
        percent(extent.to() - extent.from()),
        "y",
        y,
        "height",
        height,
        "rx",
        "2",
        "class",
        "span");
  }

  private String description(List<BriefArticle> dated) {
    StringBuilder description = new StringBuilder("Published: ");
    for (BriefArticle article : dated) {
      description.append(view.outlets().of(article).full()).append(", ");
      description.append(DateWords.of(date(article).value())).append("; ");
    }
    return description.substring(0, description.length() - 2) + ".";
  }

  private static CitedDate date(BriefArticle article) {
    CitedDate date = article.publishedAt();
    if (date == null) {
      throw new IllegalArgumentException("without a date: " + article.id());
    }
    return date;
  }

  private static String percent(double value) {
    return NumberWords.coordinate(value) + "%";
  }
}
