package news.parallax.brief.format.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.text.PartialDate;

/// Where dates stand on a line from 0 to 100 %. Time runs evenly within a stretch; a gap of nearly
/// half the line or more in which nothing falls is cut out and shown as a break, so that a year
/// long ago does not squeeze the days that the story is about. Stretches with more dates get more
/// room.
final class TimeAxis {
  private static final double LONG_GAP = 0.45;
  private static final double BREAK = 3;

  private final List<Stretch> stretches;

  private TimeAxis(List<Stretch> stretches) {
    this.stretches = List.copyOf(stretches);
  }

  /// @param dates at least one
  static TimeAxis of(List<PartialDate> dates) {
    List<PartialDate> sorted =
        dates.stream().sorted(Comparator.comparing(PartialDate::first)).toList();
    List<List<PartialDate>> clusters = new ArrayList<>();
    split(sorted, clusters);
    double weights = clusters.stream().mapToDouble(TimeAxis::weight).sum();
    double room = 100 - BREAK * (clusters.size() - 1);
    List<Stretch> stretches = new ArrayList<>();
    double from = 0;
    for (List<PartialDate> cluster : clusters) {
      double width = room * weight(cluster) / weights;
      stretches.add(new Stretch(first(cluster), last(cluster), from, from + width));
      from += width + BREAK;
    }
    return new TimeAxis(stretches);
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /// Where a day begins.
  double at(LocalDate day) {
    for (Stretch stretch : stretches) {
      if (!day.isAfter(stretch.last().plusDays(1))) {
        return stretch.at(day);
      }
    }
    return 100;
  }

  /// From the beginning of the first day that a date may be to the end of the last.
  Extent extent(PartialDate date) {
    return new Extent(at(date.first()), end(date.last()));
  }

  private double end(LocalDate last) {
    for (Stretch stretch : stretches) {
      if (!last.isAfter(stretch.last())) {
        return stretch.at(last.plusDays(1));
      }
    }
    return 100;
  }

  private static void split(List<PartialDate> sorted, List<List<PartialDate>> clusters) {
    double days = days(first(sorted), last(sorted));
    int cut = 0;
    long longest = 0;
    LocalDate reached = sorted.getFirst().last();
    for (int i = 1; i < sorted.size(); i++) {
      long gap = ChronoUnit.DAYS.between(reached, sorted.get(i).first());
      if (gap > longest) {
        longest = gap;
        cut = i;
      }
      reached = max(reached, sorted.get(i).last());
    }
    if (cut == 0 || longest < 7 || longest < LONG_GAP * days) {
      clusters.add(sorted);
      return;
    }
    split(sorted.subList(0, cut), clusters);
    split(sorted.subList(cut, sorted.size()), clusters);
  }

  private static double weight(List<PartialDate> cluster) {
    boolean oneDay = first(cluster).equals(last(cluster));
    return oneDay ? 0.7 : Math.pow(cluster.size(), 0.8);
  }

  private static LocalDate first(List<PartialDate> sorted) {
    return sorted.getFirst().first();
  }

  private static LocalDate last(List<PartialDate> dates) {
    return dates.stream().map(PartialDate::last).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static double days(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /// A part of the line from `from` to `to` percent in which time runs evenly.
  record Stretch(LocalDate first, LocalDate last, double from, double to) {
    double at(LocalDate day) {
      double share = ChronoUnit.DAYS.between(first, day) / days(first, last);
      return from + (to - from) * Math.clamp(share, 0, 1);
    }

    double width() {
      return to - from;
    }
  }

  /// A part of the line, in percent.
  record Extent(double from, double to) {
    double middle() {
      return (from + to) / 2;
    }
  }
}
