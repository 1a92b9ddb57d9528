package news.parallax.brief.format.html;

import java.util.ArrayList;
import java.util.List;
import news.parallax.brief.format.html.TimeAxis.Extent;

/// Puts marks on a line into as few lanes as keep them apart.
final class Lanes {
  private final double room;
  private final List<Double> taken = new ArrayList<>();

  /// @param room the least width of a mark, in percent
  Lanes(double room) {
    this.room = room;
  }

  /// The lane of the next mark, from 0; marks come in order of their beginning.
  int place(Extent extent) {
    double from = Math.min(extent.from(), extent.middle() - room / 2);
    double to = Math.max(extent.to(), extent.middle() + room / 2);
    for (int lane = 0; lane < taken.size(); lane++) {
      if (taken.get(lane) <= from) {
        taken.set(lane, to);
        return lane;
      }
    }
    taken.add(to);
    return taken.size() - 1;
  }

  int count() {
    return taken.size();
  }
}
