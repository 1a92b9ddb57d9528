package news.parallax.brief.format.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import news.parallax.brief.format.html.TimeAxis.Stretch;
import news.parallax.brief.format.view.DateWords;
import news.parallax.text.PartialDate;

/// The dates written under a stretch of an axis: round ones, as few as leave them room.
final class Ticks {
  private Ticks() {}

  /// @param alone whether the axis is not broken, so that the year goes without saying
  static List<Tick> of(Stretch stretch, boolean alone) {
    long days = ChronoUnit.DAYS.between(stretch.first(), stretch.last()) + 1;
    int most = stretch.width() > 55 ? 4 : stretch.width() > 28 ? 2 : 1;
    if (most == 1 || days == 1) {
      return List.of(first(stretch, alone, days));
    }
    for (Step step : STEPS) {
      List<Tick> ticks = ticks(stretch, step);
      if (!ticks.isEmpty() && ticks.size() <= most) {
        return ticks;
      }
    }
    return List.of(first(stretch, alone, days));
  }

  private static Tick first(Stretch stretch, boolean alone, long days) {
    return new Tick(stretch.first(), name(stretch.first(), alone ? days : Math.max(28, days)));
  }

  private static List<Tick> ticks(Stretch stretch, Step step) {
    List<Tick> ticks = new ArrayList<>();
    LocalDate day = step.round().apply(stretch.first());
    while (!day.isAfter(stretch.last())) {
      if (!day.isBefore(stretch.first())) {
        ticks.add(new Tick(day, name(day, step.days())));
      }
      day = step.next().apply(day);
    }
    return ticks;
  }

  /// As exact as the step needs it.
  private static String name(LocalDate day, long days) {
    PartialDate date =
        days >= 360
            ? PartialDate.ofYear(day.getYear())
            : days >= 28
                ? new PartialDate(day.getYear(), day.getMonthValue(), null)
                : PartialDate.of(day);
    String words = DateWords.brief(date);
    return date.day() == null ? words : words.substring(0, words.lastIndexOf(' '));
  }

  private record Step(long days, UnaryOperator<LocalDate> round, UnaryOperator<LocalDate> next) {}

  private static Step days(int days) {
    return new Step(days, day -> day, day -> day.plusDays(days));
  }

  private static Step months(int months) {
    return new Step(
        30L * months, day -> day.withDayOfYear(1).withDayOfMonth(1), day -> day.plusMonths(months));
  }

  private static Step years(int years) {
    return new Step(
        365L * years,
        day -> LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), years), 1, 1),
        day -> day.plusYears(years));
  }

  private static final List<Step> STEPS =
      List.of(
          days(1),
          days(2),
          days(7),
          days(14),
          months(1),
          months(2),
          months(3),
          months(6),
          years(1),
          years(2),
          years(5),
          years(10),
          years(20),
          years(50),
          years(100),
          years(500));

  /// A date under the axis.
  record Tick(LocalDate day, String name) {}
}
