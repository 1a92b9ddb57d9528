package news.parallax.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/// Feasts whose day follows from the year.
///
/// The vocabulary writes them `12-25` for a fixed day, `11/4/4` for the fourth Thursday of November
/// (`5/1/-1` for the last Monday of May), `easter-2` for Good Friday.
final class Holidays {
  private Holidays() {}

  static Optional<Meaning> holiday(Match match, Setting setting) {
    String rule = match.word("HOLIDAY").orElseThrow();
    OptionalInt named = match.number("YEAR");
    OptionalInt ofYear = match.number("OFYEAR");
    if (named.isPresent()) {
      return Optional.of(Meaning.day(day(rule, named.getAsInt())));
    }
    if (ofYear.isPresent() && setting.thisYear().isPresent()) {
      return Optional.of(Meaning.day(day(rule, setting.thisYear().getAsInt() + ofYear.getAsInt())));
    }
    if (setting.today().isEmpty()) {
      return Optional.of(
          Meaning.undated(
              news.parallax.text.TimeExpression.Type.DATE,
              rule.matches("\\d\\d-\\d\\d") ? "XXXX-" + rule : "XXXX-XX-XX"));
    }
    LocalDate today = setting.today().get();
    LocalDate past = day(rule, today.getYear());
    past = past.isAfter(today) ? day(rule, today.getYear() - 1) : past;
    LocalDate future = day(rule, today.getYear());
    future = future.isBefore(today) ? day(rule, today.getYear() + 1) : future;
    long back = RelativeDates.daysBetween(past, today);
    long ahead = RelativeDates.daysBetween(today, future);
    LocalDate chosen =
        switch (match.number("REL").orElse(9)) {
          case -1 -> past;
          case 1 -> future;
          case 0 -> day(rule, today.getYear());
          default ->
              switch (setting.direction().get()) {
                case PAST -> past;
                case FUTURE, PERHAPS_FUTURE -> future;
                case UNKNOWN -> ahead < back ? future : past;
              };
        };
    return Optional.of(Meaning.day(chosen));
  }

  static LocalDate day(String rule, int year) {
    if (rule.startsWith("easter")) {
      String shift = rule.substring("easter".length());
      return easter(year).plusDays(shift.isEmpty() ? 0 : Integer.parseInt(shift));
    }
    if (rule.indexOf('/') < 0) {
      return YearMonth.of(year, Integer.parseInt(rule.substring(0, 2)))
          .atDay(Integer.parseInt(rule.substring(3)));
    }
    String[] parts = rule.split("/");
    YearMonth month = YearMonth.of(year, Integer.parseInt(parts[0]));
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
    LocalDate first = month.atDay(1);
    LocalDate day =
        first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), weekday));
    return parts.length > 3 ? day.plusDays(Integer.parseInt(parts[3])) : day;
  }

  /// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int leaps = century / 4;
    int restOfLeaps = century % 4;
    int moonShift = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - leaps - moonShift + 15) % 30;
    int weekday = (32 + 2 * restOfLeaps + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int month = (epact + weekday - 7 * correction + 114) / 31;
    int day = (epact + weekday - 7 * correction + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }
}
