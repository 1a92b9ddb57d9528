package news.parallax.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import news.parallax.text.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/// Dates that name a month or a year: "July 5", "Feb. 24 of last year", "March 2021", "1996".
///
/// Where the year is not said, tense and nearness to the date of the text decide; a date without
/// either keeps `XXXX` for its year.
final class CalendarDates {
  private CalendarDates() {}

  /// A month with a day, a year, both or neither.
  static Optional<Meaning> date(Match match, Setting setting) {
    int month = match.number("MONTH").orElseThrow();
    OptionalInt day = match.number("DAY");
    if (day.isPresent() && day.getAsInt() > Month.of(month).maxLength()) {
      return Optional.empty();
    }
    Optional<Integer> year = year(match, setting);
    if (year.isEmpty()) {
      year =
          day.isPresent()
              ? nearestDay(month, day.getAsInt(), setting)
              : nearestMonth(month, match, setting);
    }
    if (year.isPresent() && day.isPresent()) {
      return day(year.get(), month, day.getAsInt()).map(Meaning::day);
    }
    if (year.isPresent()) {
      return Optional.of(Meaning.month(YearMonth.of(year.get(), month)));
    }
    String value =
        day.isPresent()
            ? String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day.getAsInt())
            : String.format(Locale.ROOT, "XXXX-%02d", month);
    return Optional.of(Meaning.undated(Type.DATE, value));
  }

  /// A second day after a range's dash: the month and year are those just spoken of.
  static Optional<Meaning> nextDay(Match match, Setting setting) {
    int day = match.number("DAY").orElseThrow();
    boolean joins =
        match.start() >= 2
            && match.lexemes().get(match.start() - 2).end() == setting.discourse().end();
    if (!joins) {
      return Optional.empty();
    }
    return setting
        .discourse()
        .date()
        .filter(d -> d.day() != null && d.day() < day)
        .flatMap(d -> day(d.year(), d.first().getMonthValue(), day))
        .map(Meaning::day);
  }

  static Optional<Meaning> year(int year) {
    return Optional.of(Meaning.year(year));
  }

  /// The year that a match names outright or as last, this or next year.
  private static Optional<Integer> year(Match match, Setting setting) {
    OptionalInt named = match.number("YEAR");
    if (named.isPresent()) {
      return Optional.of(named.getAsInt());
    }
    OptionalInt relative = match.number("OFYEAR");
    if (relative.isPresent() && setting.thisYear().isPresent()) {
      return Optional.of(setting.thisYear().getAsInt() + relative.getAsInt());
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    return day > YearMonth.of(year, month).lengthOfMonth()
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  private static Optional<Integer> nearestDay(int month, int day, Setting setting) {
    if (setting.thisMonth().isEmpty()) {
      return Optional.empty();
    }
    YearMonth here = setting.thisMonth().get();
    if (here.getMonthValue() == month && setting.today().isEmpty()) {
      return Optional.of(here.getYear());
    }
    LocalDate today = setting.today().orElse(here.atDay(15));
    LocalDate past = null;
    LocalDate future = null;
    for (int year = today.getYear() - 4; year <= today.getYear() + 4; year++) {
      LocalDate candidate = day(year, month, day).orElse(null);
      if (candidate != null && !candidate.isAfter(today)) {
        past = candidate;
      }
      if (candidate != null && !candidate.isBefore(today) && future == null) {
        future = candidate;
      }
    }
    if (past == null || future == null) {
      return Optional.empty();
    }
    return Optional.of(choose(past, today, future, setting.direction().get()).getYear());
  }

  private static LocalDate choose(
      LocalDate past, LocalDate today, LocalDate future, Direction direction) {
    long back = ChronoUnit.DAYS.between(past, today);
    long ahead = ChronoUnit.DAYS.between(today, future);
    return switch (direction) {
      case PAST -> back > 280 && ahead < 60 ? future : past;
      case FUTURE, PERHAPS_FUTURE -> ahead > 270 && back < 90 ? past : future;
      case UNKNOWN -> ahead < back ? future : past;
    };
  }

  private static Optional<Integer> nearestMonth(int month, Match match, Setting setting) {
    if (setting.thisMonth().isEmpty()) {
      return Optional.empty();
    }
    YearMonth here = setting.thisMonth().get();
    Optional<String> rel = match.word("REL");
    int back = Math.floorMod(here.getMonthValue() - month, 12);
    int ahead = Math.floorMod(month - here.getMonthValue(), 12);
    if (rel.isPresent()) {
      return Optional.of(relative(here, back, ahead, Integer.parseInt(rel.get())).getYear());
    }
    boolean future =
        switch (setting.direction().get()) {
          case PAST -> back > 10 && ahead < 2;
          case FUTURE, PERHAPS_FUTURE -> !(ahead > 8 && back < 4);
          case UNKNOWN -> ahead < 5 && ahead < back;
        };
    return Optional.of((future ? here.plusMonths(ahead) : here.minusMonths(back)).getYear());
  }

  private static YearMonth relative(YearMonth here, int back, int ahead, int rel) {
    return switch (rel) {
      case -1 -> here.minusMonths(back == 0 ? 12 : back);
      case 1 -> here.plusMonths(ahead == 0 ? 12 : ahead);
      default -> here.withMonth(here.minusMonths(back).getMonthValue());
    };
  }

  static Optional<Meaning> iso(Match match, Setting setting) {
    String written = match.word("ISO").orElseThrow().toUpperCase(Locale.ROOT);
    try {
      LocalDate day = LocalDate.parse(written.substring(0, 10));
      Meaning meaning = Meaning.day(day);
      return Optional.of(
          written.length() == 10 ? meaning : meaning.at(Type.TIME, written.substring(10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// `5/20/2023`: month first, unless only the other order is a date.
  static Optional<Meaning> slashed(Match match, Setting setting) {
    String[] parts = match.word("SLASHED").orElseThrow().split("/");
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    int year = Integer.parseInt(parts[2]);
    year = parts[2].length() == 4 ? year : year < 40 ? 2000 + year : 1900 + year;
    LocalDate day = orNull(year, first, second);
    day = day != null ? day : orNull(year, second, first);
    return Optional.ofNullable(day).map(Meaning::day);
  }

  private static @Nullable LocalDate orNull(int year, int month, int day) {
    return month < 1 || month > 12 || day < 1 ? null : day(year, month, day).orElse(null);
  }
}
