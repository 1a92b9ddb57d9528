package news.parallax.text.time;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression.Type;

/// Times of the day, with or without the day they belong to.
final class DayTimes {
  private DayTimes() {}

  /// "10:35 a.m.", "9 a.m. Tuesday", "noon Saturday".
  static Optional<Meaning> clock(Match match, Setting setting) {
    Optional<String> time = time(match);
    if (time.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(day(match, setting).at(Type.TIME, "T" + time.get()));
  }

  private static Optional<String> time(Match match) {
    Optional<String> fixed = match.word("FIXED");
    if (fixed.isPresent()) {
      return fixed;
    }
    Optional<String> written = match.word("CLOCK");
    int hour;
    String minutes = "00";
    if (written.isPresent()) {
      String[] parts = written.get().split(":");
      hour = Integer.parseInt(parts[0]);
      minutes = parts[1];
    } else {
      OptionalInt number = match.number("NUM");
      if (number.isEmpty()) {
        return Optional.empty();
      }
      hour = number.getAsInt();
      if (match.has("ZONE") && !match.has("HALF")) {
        if (!match
            .capture("NUM")
            .map(c -> match.lexemes().get(c.start()).isDigits(4))
            .orElse(false)) {
          return Optional.empty();
        }
        minutes = String.format(Locale.ROOT, "%02d", hour % 100);
        hour /= 100;
      }
    }
    String half = match.word("HALF").orElse("");
    if (hour > 24 || minutes.compareTo("59") > 0 || (!half.isEmpty() && hour > 12)) {
      return Optional.empty();
    }
    if (half.equals("pm") && hour < 12) {
      hour += 12;
    } else if (half.equals("am") && hour == 12) {
      hour = 0;
    }
    return Optional.of(String.format(Locale.ROOT, "%02d:%s", hour, minutes));
  }

  /// "Monday morning", "this evening", "last night", "the morning of July 5".
  static Optional<Meaning> partOfDay(Match match, Setting setting) {
    String part = match.word("PART").orElseThrow();
    return Optional.of(day(match, setting).at(Type.TIME, part));
  }

  /// "Last night".
  static Optional<Meaning> partOfLastDay(Match match, Setting setting) {
    String part = match.word("PART").orElseThrow();
    return Optional.of(
        setting
            .today()
            .map(today -> Meaning.day(today.minusDays(1)))
            .orElse(Meaning.undated(Type.DATE, "XXXX-XX-XX"))
            .at(Type.TIME, part));
  }

  /// A part of a day of which it is not said which day.
  static Optional<Meaning> bare(Match match, Setting setting) {
    String part = match.word("PART").orElseThrow();
    PartialDate day = setting.discourse().date().filter(d -> d.day() != null).orElse(null);
    if (day == null) {
      day = setting.today().map(PartialDate::of).orElse(null);
    }
    return Optional.of(
        day == null
            ? Meaning.undated(Type.TIME, "XXXX-XX-XX" + part)
            : Meaning.date(day).at(Type.TIME, part));
  }

  /// The day that the same sentence has named before.
  private static Optional<Meaning> told(Match match, Setting setting) {
    boolean same = setting.discourse().end() > match.lexemes().getFirst().start();
    return setting
        .discourse()
        .date()
        .filter(d -> same && (match.has("CLOCK") || match.has("FIXED")) && d.day() != null)
        .map(Meaning::date);
  }

  /// "The next morning": of the day after the one spoken of last.
  static Optional<Meaning> following(Match match, Setting setting) {
    int steps = match.number("SIGN").orElseThrow();
    String part = match.word("PART").orElseThrow();
    return setting
        .discourse()
        .date()
        .filter(d -> d.day() != null)
        .map(d -> Meaning.day(d.first().plusDays(steps)).at(Type.TIME, part));
  }

  /// The day that a time belongs to: the one named, else today.
  private static Meaning day(Match match, Setting setting) {
    Optional<Meaning> named = Optional.empty();
    if (match.has("MONTH")) {
      named = CalendarDates.date(match, setting);
    } else if (match.has("WEEKDAY")) {
      named = RelativeDates.weekday(match, setting);
    } else if (match.has("DAYS")) {
      named = RelativeDates.relativeDay(match, setting);
    }
    return named
        .or(() -> told(match, setting))
        .orElseGet(() ->
            setting.today().map(Meaning::day).orElse(Meaning.undated(Type.DATE, "XXXX-XX-XX")));
  }
}
