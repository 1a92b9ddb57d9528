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
import news.parallax.brief.format.view.Outlets;
import news.parallax.story.Origin;
import news.parallax.text.PartialDate;

/// When each outlet published: a strip of 40 pixels, one mark an article with the outlet's letters,
/// as wide as its date is uncertain, hollow when it is copy of another's report.
final class CoverageStrip {
  private static final int HEIGHT = 40;
  private static final int GROUND = 28;

  /// Least height of a mark with letters in it.
  private static final int READABLE = 9;

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
    html.element("p", description(dated), "class", "vh");
    Svg svg = new Svg(html).open("strip-line", HEIGHT, null);
    AxisDrawing.draw(svg, axis, GROUND + 0.5, HEIGHT - 1);
    for (int i = 0; i < lane.length; i++) {
      PartialDate date = date(dated.get(i)).value();
      if (!isDay(date)) {
        Extent extent = axis.extent(date);
        svg.rect("span", extent.from(), extent.to(), GROUND - step * (lane[i] + 1), step - 1);
      }
    }
    for (int i = 0; i < lane.length; i++) {
      mark(html, dated.get(i), places.get(i).middle(), GROUND - step * (lane[i] + 1), step);
    }
    svg.close();
    html.close();
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

  private void mark(HtmlWriter html, BriefArticle article, double at, double y, double step) {
    Outlets.Name outlet = view.outlets().of(article);
    String style = isCopy(article) ? "copy" : "own";
    String source = "#" + ids.source(view.brief(), article.id());
    html.open("a", "href", source, "class", style, "tabindex", "-1");
    Svg svg = new Svg(html);
    svg.title(outlet.full() + ", " + DateWords.of(date(article).value()));
    svg.at(at, y).block("block", 26, step - 1);
    if (step >= READABLE) {
      svg.text(outlet.letters(), 0, step / 2 + 2.5, Svg.Anchor.MIDDLE);
    }
    svg.close();
    html.close();
  }

  /// Whether an earlier article of the story has the same origin.
  private boolean isCopy(BriefArticle article) {
    return view.originOf(article.id())
        .filter(origin -> origin.kind() != Origin.Kind.ORIGINAL)
        .filter(origin -> !origin.articles().getFirst().equals(article.id()))
        .isPresent();
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
}
