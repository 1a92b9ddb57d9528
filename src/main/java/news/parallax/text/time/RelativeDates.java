package news.parallax.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression.Type;

/// Dates that count from the text's own date or from one just spoken of: "yesterday", "on Sunday",
/// "last month", "two years ago", "a day earlier".
final class RelativeDates {
  /// Within so many characters a date told before is what "the following Thursday" follows.
  private static final int NEAR = 150;

  private RelativeDates() {}

  /// `DAYS` from today.
  static Optional<Meaning> relativeDay(Match match, Setting setting) {
    int days = match.number("DAYS").orElseThrow();
    if (isTitle(match)) {
      return Optional.empty();
    }
    return Optional.of(
        setting
            .today()
            .map(today -> Meaning.day(today.plusDays(days)))
            .orElse(Meaning.undated(Type.DATE, "XXXX-XX-XX")));
  }

  /// "Seafaring Today": a capital behind a capital is a name.
  private static boolean isTitle(Match match) {
    if (match.start() == 0 || match.end() - match.start() > 1) {
      return false;
    }
    Lexeme before = match.lexemes().get(match.start() - 1);
    return match.lexemes().get(match.start()).capital()
        && before.capital()
        && before.kind() == Lexeme.Kind.WORD;
  }

  /// A weekday: without "last", "this" or "next" the tense decides which.
  ///
  /// One that is tomorrow's and told as past is six days ago or, more often, shows that the date of
  /// the text is a day too early: it stands for no date.
  static Optional<Meaning> weekday(Match match, Setting setting) {
    DayOfWeek weekday = DayOfWeek.of(match.number("WEEKDAY").orElseThrow());
    if (setting.today().isEmpty()) {
      return Optional.of(Meaning.undated(Type.DATE, "XXXX-WXX-" + weekday.getValue()));
    }
    LocalDate today = setting.today().get();
    LocalDate before = today.with(TemporalAdjusters.previous(weekday));
    LocalDate ahead = today.with(TemporalAdjusters.next(weekday));
    boolean plain = match.number("REL").isEmpty();
    LocalDate day =
        switch (match.number("REL").orElse(9)) {
          case -1 -> match.says("previous") ? beforeTold(weekday, before, setting) : before;
          case 1 -> ahead;
          case 0 -> monday(today).plusDays(weekday.getValue() - 1L);
          default ->
              today.getDayOfWeek() == weekday
                  ? today
                  : unmarked(before, today, ahead, setting.direction().get());
        };
    boolean tomorrow = plain && day.equals(today.minusDays(6));
    return Optional.of(tomorrow ? Meaning.undated(Type.DATE, day.toString()) : Meaning.day(day));
  }

  /// "From the previous Friday", told of a Friday: the one before that.
  private static LocalDate beforeTold(DayOfWeek weekday, LocalDate before, Setting setting) {
    return setting
        .discourse()
        .date()
        .filter(d -> d.day() != null && d.first().equals(before))
        .map(d -> d.first().with(TemporalAdjusters.previous(weekday)))
        .orElse(before);
  }

  /// "Friday the 13th": the latest such day.
  static Optional<Meaning> weekdayOn(Match match, Setting setting) {
    DayOfWeek weekday = DayOfWeek.of(match.number("WEEKDAY").orElseThrow());
    int number = match.number("DAY").orElseThrow();
    return setting
        .today()
        .flatMap(today ->
            Stream.iterate(today, d -> d.minusDays(1))
                .limit(500)
                .filter(d -> d.getDayOfWeek() == weekday && d.getDayOfMonth() == number)
                .findFirst())
        .map(Meaning::day);
  }

  /// Reports write of a weekday of the last three days as past without more ado, and of one ahead
  /// only where its verb says so.
  private static LocalDate unmarked(
      LocalDate before, LocalDate today, LocalDate ahead, Direction direction) {
    long back = daysBetween(before, today);
    return switch (direction) {
      case FUTURE -> ahead;
      case PERHAPS_FUTURE -> back <= 3 ? before : ahead;
      case UNKNOWN -> back == 6 ? ahead : before;
      case PAST -> before;
    };
  }

  /// "A Sunday": any.
  static Optional<Meaning> anyWeekday(Match match, Setting setting) {
    int weekday = match.number("WEEKDAY").orElseThrow();
    return Optional.of(Meaning.undated(Type.DATE, "XXXX-WXX-" + weekday));
  }

  /// A unit of the calendar `REL` from the present one: "last month", "this week", "next year".
  static Optional<Meaning> relativeUnit(Match match, Setting setting) {
    String unit = match.word("UNIT").orElseThrow();
    int count = match.number("REL").orElseThrow();
    return shift(unit, count, setting);
  }

  /// So many units before (`SIGN` -1) or after (1) the date of the text.
  static Optional<Meaning> ago(Match match, Setting setting) {
    String unit = match.word("UNIT").orElseThrow();
    int sign = match.number("SIGN").orElseThrow();
    double count = match.count();
    if (Double.isNaN(count)) {
      return Optional.of(Meaning.undated(Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    Optional<Meaning> quarter = Periods.yearFromQuarter(unit, sign * count, setting);
    if (quarter.isPresent() && sign < 0) {
      return quarter;
    }
    return shift(unit, (int) Math.round(sign * count), setting);
  }

  /// So many units before or after what was spoken of last.
  static Optional<Meaning> earlier(Match match, Setting setting) {
    String unit = match.word("UNIT").orElseThrow();
    int sign = match.number("SIGN").orElseThrow();
    double count = match.count();
    if (Double.isNaN(count)) {
      return Optional.of(Meaning.undated(Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    Optional<Meaning> quarter = Periods.yearFromQuarter(unit, sign * count, setting);
    if (quarter.isPresent()) {
      return quarter;
    }
    PartialDate from = setting.discourse().date().orElse(null);
    int steps = (int) Math.round(sign * count);
    if (unit.equals("YEAR") && setting.discourse().isLonger()) {
      return shift(unit, steps, setting);
    }
    if (from != null && fits(from, unit)) {
      return shiftFrom(from, unit, steps);
    }
    if (unit.equals("YEAR") && from == null) {
      return shift(unit, steps, setting);
    }
    return Optional.of(Periods.length(unit, count));
  }

  private static boolean fits(PartialDate from, String unit) {
    return switch (unit) {
      case "DAY", "WEEK" -> from.day() != null;
      case "MONTH" -> from.month() != null;
      case "YEAR" -> true;
      default -> false;
    };
  }

  private static Optional<Meaning> shiftFrom(PartialDate from, String unit, int steps) {
    LocalDate first = from.first();
    return switch (unit) {
      case "DAY" -> Optional.of(Meaning.day(first.plusDays(steps)));
      case "WEEK" -> Optional.of(Meaning.day(first.plusWeeks(steps)));
      case "MONTH" -> Optional.of(Meaning.month(YearMonth.from(first).plusMonths(steps)));
      case "YEAR" -> Optional.of(Meaning.year(first.getYear() + steps));
      default -> Optional.empty();
    };
  }

  /// The unit that the text falls in: "the end of the decade".
  static Optional<Meaning> current(String unit, Setting setting) {
    return shift(unit, 0, setting);
  }

  private static Optional<Meaning> shift(String unit, int count, Setting setting) {
    return switch (unit) {
      case "DAY" ->
          Optional.of(
              setting
                  .today()
                  .map(t -> Meaning.day(t.plusDays(count)))
                  .orElse(Meaning.undated(Type.DATE, "XXXX-XX-XX")));
      case "WEEK", "FORTNIGHT" -> {
        int weeks = unit.equals("WEEK") ? count : 2 * count;
        yield Optional.of(
            setting
                .today()
                .map(t -> week(t, weeks))
                .orElse(Meaning.undated(Type.DATE, "XXXX-WXX")));
      }
      case "WEEKEND" ->
          Optional.of(
              setting
                  .today()
                  .map(t -> weekend(t, count))
                  .orElse(Meaning.undated(Type.DATE, "XXXX-WXX-WE")));
      case "MONTH" ->
          Optional.of(
              setting
                  .thisMonth()
                  .map(m -> Meaning.month(m.plusMonths(count)))
                  .orElse(Meaning.undated(Type.DATE, "XXXX-XX")));
      case "QUARTER" -> Optional.of(Periods.shiftQuarter(count, setting));
      case "YEAR" ->
          Optional.of(
              setting.thisYear().isPresent()
                  ? Meaning.year(setting.thisYear().getAsInt() + count)
                  : Meaning.undated(Type.DATE, "XXXX"));
      case "DECADE" -> Optional.of(stretch(10, 3, count, setting));
      case "CENTURY" -> Optional.of(stretch(100, 2, count, setting));
      case "HOUR", "MINUTE", "SECOND" ->
          Optional.of(Meaning.undated(Type.DATE, count < 0 ? "PAST_REF" : "FUTURE_REF"));
      default -> Optional.empty();
    };
  }

  /// "Last week", told on a Sunday, is the week that ends then or the one before: what it stands
  /// for is as wide as both.
  private static Meaning week(LocalDate today, int weeks) {
    Meaning week = Meaning.week(today.plusWeeks(weeks), "");
    PartialDate other = Meaning.week(today.plusWeeks(weeks + 1L), "").date();
    boolean wide = today.getDayOfWeek() == DayOfWeek.SUNDAY && weeks == -1;
    if (!wide || Objects.equals(week.date(), other)) {
      return week;
    }
    int year = monday(today.plusWeeks(weeks)).getYear();
    return new Meaning(
        week.type(), week.value(), year == today.getYear() ? PartialDate.ofYear(year) : null);
  }

  private static Meaning weekend(LocalDate today, int count) {
    boolean isWeekend = today.getDayOfWeek().getValue() >= 6;
    LocalDate thisWeekend = monday(today).plusDays(5);
    return Meaning.week(isWeekend && count == 0 ? today : thisWeekend.plusWeeks(count), "-WE");
  }

  /// The weekend just over, or the coming one when the tense says so.
  static Optional<Meaning> weekend(Match match, Setting setting) {
    if (setting.today().isEmpty()) {
      return Optional.of(Meaning.undated(Type.DATE, "XXXX-WXX-WE"));
    }
    LocalDate today = setting.today().get();
    boolean ahead = setting.direction().get().isAhead() || today.getDayOfWeek().getValue() >= 6;
    return Optional.of(weekend(today, ahead ? 0 : -1));
  }

  private static Meaning stretch(int years, int digits, int count, Setting setting) {
    if (setting.thisYear().isEmpty()) {
      return Meaning.undated(Type.DATE, "X".repeat(digits));
    }
    int number = setting.thisYear().getAsInt() / years + count;
    return Meaning.undated(Type.DATE, String.format(Locale.ROOT, "%0" + digits + "d", number));
  }

  /// "That day", "the same month": what was spoken of last.
  static Optional<Meaning> same(Match match, Setting setting) {
    String unit = match.word("UNIT").orElseThrow();
    return setting.discourse().date().filter(d -> fits(d, unit)).map(d -> cut(d, unit));
  }

  /// "The following year", "the previous day": one unit from what was spoken of last.
  static Optional<Meaning> following(Match match, Setting setting) {
    String unit = match.word("UNIT").orElseThrow();
    int steps = match.number("SIGN").orElseThrow();
    return setting
        .discourse()
        .date()
        .filter(d -> fits(d, unit))
        .flatMap(d -> shiftFrom(d, unit, steps));
  }

  /// "The following Thursday": the next such day after the one spoken of just before.
  static Optional<Meaning> followingWeekday(Match match, Setting setting) {
    DayOfWeek weekday = DayOfWeek.of(match.number("WEEKDAY").orElseThrow());
    int since = match.lexemes().get(match.start()).start() - setting.discourse().end();
    return setting
        .discourse()
        .date()
        .filter(d -> d.day() != null && since < NEAR)
        .map(d -> Meaning.day(d.first().with(TemporalAdjusters.next(weekday))));
  }

  private static Meaning cut(PartialDate date, String unit) {
    return switch (unit) {
      case "YEAR" -> Meaning.year(date.year());
      case "MONTH" -> Meaning.month(YearMonth.from(date.first()));
      case "WEEK" -> Meaning.week(date.first(), "");
      default -> Meaning.date(date);
    };
  }

  /// The week of a date given by month and day.
  static Optional<Meaning> weekOf(Match match, Setting setting) {
    return CalendarDates.date(match, setting)
        .map(m ->
            m.date() == null
                ? Meaning.undated(Type.DATE, "XXXX-WXX")
                : Meaning.week(m.date().first(), ""));
  }

  static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  static long daysBetween(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
