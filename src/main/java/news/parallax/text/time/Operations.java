package news.parallax.text.time;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression.Type;

/// The operations that rules may name behind `=`.
final class Operations {
  private static final Map<String, Operation> BY_NAME =
      Map.ofEntries(
          Map.entry("date", CalendarDates::date),
          Map.entry("iso", CalendarDates::iso),
          Map.entry("slashed", CalendarDates::slashed),
          Map.entry("next-day", CalendarDates::nextDay),
          Map.entry("year", Operations::year),
          Map.entry("holiday", Holidays::holiday),
          Map.entry("weekday", RelativeDates::weekday),
          Map.entry("any-weekday", RelativeDates::anyWeekday),
          Map.entry("weekend", RelativeDates::weekend),
          Map.entry("week-of", RelativeDates::weekOf),
          Map.entry("relative-day", RelativeDates::relativeDay),
          Map.entry("relative-unit", RelativeDates::relativeUnit),
          Map.entry("ago", RelativeDates::ago),
          Map.entry("earlier", RelativeDates::earlier),
          Map.entry("same", RelativeDates::same),
          Map.entry("following", RelativeDates::following),
          Map.entry("following-weekday", RelativeDates::followingWeekday),
          Map.entry("duration", Periods::duration),
          Map.entry("vague-duration", Periods::vagueDuration),
          Map.entry("set", Periods::set),
          Map.entry("decade", Periods::decade),
          Map.entry("century", Periods::century),
          Map.entry("quarter", Periods::quarter),
          Map.entry("half", Periods::half),
          Map.entry("weekday-on", RelativeDates::weekdayOn),
          Map.entry("following-part", DayTimes::following),
          Map.entry("same-quarter", Periods::sameQuarter),
          Map.entry("season", Periods::season),
          Map.entry("clock", DayTimes::clock),
          Map.entry("part-of-day", DayTimes::partOfDay),
          Map.entry("bare-part-of-day", DayTimes::bare),
          Map.entry("year-before", Periods::yearBefore),
          Map.entry("duration-and-half", Periods::durationAndHalf),
          Map.entry("part-of-last-day", DayTimes::partOfLastDay),
          Map.entry("edge-of-unit", Operations::edgeOfUnit),
          Map.entry("past", (m, s) -> reference("PAST_REF")),
          Map.entry("present", (m, s) -> reference("PRESENT_REF")),
          Map.entry("future", Operations::future),
          Map.entry("unknown", (m, s) -> reference("XXXX")));

  private static final Set<String> BEFORE_YEARS =
      Set.of("in", "since", "by", "until", "from", "to", "during", "before", "after", "around");

  private Operations() {}

  static Operation named(String name) {
    Operation operation = BY_NAME.get(name);
    if (operation == null) {
      throw new IllegalArgumentException("no such operation: " + name);
    }
    return operation;
  }

  private static Optional<Meaning> reference(String value) {
    return Optional.of(Meaning.undated(Type.DATE, value));
  }

  /// "Soon", unless it tells of what soon came to be: "it soon became a flood".
  private static Optional<Meaning> future(Match match, Setting setting) {
    boolean told = match.says("soon") && setting.direction().get() == Direction.PAST;
    return told ? Optional.empty() : reference("FUTURE_REF");
  }

  private static Optional<Meaning> year(Match match, Setting setting) {
    OptionalInt year = match.number("YEAR");
    if (year.isPresent()) {
      boolean likely = year.getAsInt() >= 1800 && year.getAsInt() <= 2100;
      return likely || isIntroduced(match)
          ? Optional.of(Meaning.year(year.getAsInt()))
          : Optional.empty();
    }
    OptionalInt relative = match.number("OFYEAR");
    return Optional.of(
        relative.isPresent() && setting.thisYear().isPresent()
            ? Meaning.year(setting.thisYear().getAsInt() + relative.getAsInt())
            : Meaning.undated(Type.DATE, "XXXX"));
  }

  /// A number that is no usual year is one only behind a word that wants a year.
  private static boolean isIntroduced(Match match) {
    if (match.says("year") || match.has("MOD")) {
      return true;
    }
    return match.start() > 0
        && BEFORE_YEARS.contains(match.lexemes().get(match.start() - 1).lower());
  }

  /// "The end of the month": the unit of the present date.
  private static Optional<Meaning> edgeOfUnit(Match match, Setting setting) {
    String unit = match.word("UNIT").orElseThrow();
    PartialDate published = setting.anchor().published();
    return switch (unit) {
      case "YEAR" ->
          Optional.of(
              published == null
                  ? Meaning.undated(Type.DATE, "XXXX")
                  : Meaning.year(published.year()));
      case "MONTH" ->
          Optional.of(
              setting
                  .thisMonth()
                  .map(Meaning::month)
                  .orElse(Meaning.undated(Type.DATE, "XXXX-XX")));
      case "WEEK" ->
          Optional.of(
              setting
                  .today()
                  .map(t -> Meaning.week(t, ""))
                  .orElse(Meaning.undated(Type.DATE, "XXXX-WXX")));
      case "DAY" ->
          Optional.of(
              setting.today().map(Meaning::day).orElse(Meaning.undated(Type.DATE, "XXXX-XX-XX")));
      case "QUARTER" -> Optional.of(Periods.shiftQuarter(0, setting));
      case "DECADE", "CENTURY" -> RelativeDates.current(unit, setting);
      default -> Optional.empty();
    };
  }
}
