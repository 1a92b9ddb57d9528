package news.parallax.brief.format.html;

import java.util.List;
import news.parallax.brief.format.html.TimeAxis.Stretch;

/// The ground line of a time axis with its dates, broken where time was cut out.
final class AxisDrawing {
  /// Beyond this, a date would run out of the picture and is written before its tick.
  private static final int FAR = 92;

  private AxisDrawing() {}

  static void draw(Svg svg, TimeAxis axis, double ground, double words) {
    List<Stretch> stretches = axis.stretches();
    for (Stretch stretch : stretches) {
      svg.line("axis", stretch.from(), stretch.to(), ground, ground);
      for (Ticks.Tick tick : Ticks.of(stretch, stretches.size() == 1)) {
        double at = axis.at(tick.day());
        svg.line("axis", at, at, ground, ground + 4);
        svg.label(tick.name(), at, words, at > FAR);
      }
    }
    for (int i = 1; i < stretches.size(); i++) {
      double middle = (stretches.get(i - 1).to() + stretches.get(i).from()) / 2;
      svg.at(middle, ground).path("axis", "M-4 5 0-5M1 5 5-5").close();
    }
  }
}
