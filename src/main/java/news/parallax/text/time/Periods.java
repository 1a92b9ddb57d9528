package news.parallax.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression.Type;

/// Lengths of time, repeated times, and the stretches of the calendar longer than a month:
/// quarters, seasons, decades, centuries.
final class Periods {
  private Periods() {}

  /// A length of time.
  static Optional<Meaning> duration(Match match, Setting setting) {
    String unit = match.word("UNIT").orElseThrow();
    if (unit.equals("SECOND") && match.says("second") && isOrdinal(match)) {
      return Optional.empty();
    }
    boolean quarter = unit.equals("QUARTER") && match.capture("NUM").isEmpty();
    if (quarter) {
      return Optional.empty();
    }
    return Optional.of(length(unit, match.count()));
  }

  /// "A second group": the one after the first.
  private static boolean isOrdinal(Match match) {
    return match.says("a")
        && match.end() < match.lexemes().size()
        && match.lexemes().get(match.end()).kind() == Lexeme.Kind.WORD
        && !match.lexemes().get(match.end()).lower().matches("later|earlier|or|and|before|after");
  }

  /// A length of time of which only the unit is known.
  static Optional<Meaning> vagueDuration(Match match, Setting setting) {
    return Optional.of(length(match.word("UNIT").orElseThrow(), Double.NaN));
  }

  static Meaning length(String unit, double count) {
    String designator =
        switch (unit) {
          case "SECOND" -> "S";
          case "MINUTE" -> "M";
          case "HOUR" -> "H";
          case "DAY" -> "D";
          case "WEEK", "FORTNIGHT" -> "W";
          case "WEEKEND" -> "WE";
          case "MONTH" -> "M";
          case "QUARTER" -> "Q";
          case "DECADE" -> Double.isNaN(count) ? "E" : "Y";
          case "CENTURY" -> Double.isNaN(count) ? "C" : "Y";
          default -> "Y";
        };
    double factor =
        switch (unit) {
          case "FORTNIGHT" -> 2;
          case "DECADE" -> 10;
          case "CENTURY" -> 100;
          case "QUARTERCENTURY" -> 25;
          default -> 1;
        };
    String time = unit.equals("HOUR") || unit.equals("MINUTE") || unit.equals("SECOND") ? "T" : "";
    return Meaning.undated(Type.DURATION, "P" + time + amount(count * factor, unit, designator));
  }

  private static String amount(double count, String unit, String designator) {
    if (Double.isNaN(count)) {
      return "X" + designator;
    }
    long whole = (long) count;
    double rest = count - whole;
    if (rest < 1e-9) {
      return whole + designator;
    }
    if (Math.abs(rest - 0.5) < 1e-9 && whole > 0) {
      switch (unit) {
        case "YEAR" -> {
          return whole + "Y6M";
        }
        case "HOUR" -> {
          return whole + "H30M";
        }
        case "MINUTE" -> {
          return whole + "M30S";
        }
        default -> {}
      }
    }
    if (Math.abs(rest - 0.5) < 1e-9 && unit.equals("HOUR")) {
      return "30M";
    }
    if (Math.abs(rest - 0.5) < 1e-9 && unit.equals("YEAR")) {
      return "6M";
    }
    return String.format(Locale.ROOT, "%.1f", count) + designator;
  }

  /// Something that comes back: "every day", "twice a month".
  static Optional<Meaning> set(Match match, Setting setting) {
    if (match.has("OFTEN") && isName(match)) {
      return Optional.empty();
    }
    Optional<String> unit = match.word("UNIT");
    if (unit.isPresent()) {
      double count = match.count();
      return Optional.of(new Meaning(Type.SET, length(unit.get(), count).value(), null));
    }
    OptionalInt weekday = match.number("WEEKDAY");
    if (weekday.isPresent()) {
      return Optional.of(Meaning.undated(Type.SET, "XXXX-WXX-" + weekday.getAsInt()));
    }
    OptionalInt month = match.number("MONTH");
    if (month.isPresent()) {
      return Optional.of(
          Meaning.undated(Type.SET, String.format(Locale.ROOT, "XXXX-%02d", month.getAsInt())));
    }
    return match
        .word("SEASON")
        .or(() -> match.word("PART"))
        .map(s -> Meaning.undated(Type.SET, s.startsWith("T") ? "XXXX-XX-XX" + s : "XXXX-" + s))
        .or(() -> match.word("OFTEN").map(o -> Meaning.undated(Type.SET, o)));
  }

  /// "The Daily Post": a capital inside a sentence, or before another one, is a paper's.
  private static boolean isName(Match match) {
    List<Lexeme> lexemes = match.lexemes();
    boolean before = match.start() > 0 && lexemes.get(match.start() - 1).kind() == Lexeme.Kind.WORD;
    boolean after = match.end() < lexemes.size() && lexemes.get(match.end()).capital();
    return lexemes.get(match.start()).capital() && (before || after);
  }

  /// "The 1990s", "the nineties".
  static Optional<Meaning> decade(Match match, Setting setting) {
    double number =
        match
            .capture("DECADE")
            .map(c -> Double.isNaN(c.number()) ? Double.parseDouble(c.value()) : c.number())
            .orElseThrow();
    int year = (int) number;
    if (year < 100) {
      year += year < 20 ? 2000 : 1900;
    }
    if (year < 1000) {
      return Optional.empty();
    }
    return Optional.of(Meaning.undated(Type.DATE, String.format(Locale.ROOT, "%03d", year / 10)));
  }

  /// "The 20th century".
  static Optional<Meaning> century(Match match, Setting setting) {
    int number = match.number("ORD").orElseThrow();
    return Optional.of(Meaning.undated(Type.DATE, String.format(Locale.ROOT, "%02d", number - 1)));
  }

  /// A quarter or a half of a year: `ORD`, with a year, a relative year or neither.
  static Optional<Meaning> quarter(Match match, Setting setting) {
    int number = match.number("ORD").orElseThrow();
    String letter = match.says("half") ? "H" : "Q";
    if (number > (letter.equals("Q") ? 4 : 2)) {
      return Optional.empty();
    }
    OptionalInt year = match.number("YEAR");
    OptionalInt relative = match.number("OFYEAR");
    if (year.isEmpty() && setting.thisYear().isPresent()) {
      int now = setting.thisYear().getAsInt();
      year =
          OptionalInt.of(
              relative.isPresent() ? now + relative.getAsInt() : nearest(number, letter, setting));
    }
    String prefix = year.isPresent() ? Meaning.fourDigits(year.getAsInt()) : "XXXX";
    PartialDate date = year.isPresent() ? PartialDate.ofYear(year.getAsInt()) : null;
    return Optional.of(new Meaning(Type.DATE, prefix + "-" + letter + number, date));
  }

  /// "The second half", of a year or of a match: it stands for no date.
  static Optional<Meaning> half(Match match, Setting setting) {
    return quarter(match, setting).map(m -> Meaning.undated(m.type(), m.value()));
  }

  private static int nearest(int number, String letter, Setting setting) {
    int year = setting.thisYear().orElseThrow();
    if (setting.thisMonth().isEmpty()) {
      return year;
    }
    int months = letter.equals("Q") ? 3 : 6;
    int middle = (number - 1) * months + months / 2 + 1;
    int here = setting.thisMonth().get().getMonthValue();
    boolean past = setting.direction().get() == Direction.PAST;
    if (middle - here > (past ? 3 : 6) && !setting.direction().get().isAhead()) {
      return year - 1;
    }
    return here - middle > 8 && setting.direction().get().isAhead() ? year + 1 : year;
  }

  /// "The quarter", "the latest quarter", "the year-ago period": the quarter spoken of.
  static Optional<Meaning> sameQuarter(Match match, Setting setting) {
    int years = match.number("OFYEAR").orElse(0);
    if (match.says("current") && setting.thisMonth().isPresent()) {
      return Optional.of(shiftQuarter(0, setting));
    }
    Optional<Discourse.Quarter> quarter = setting.quarter();
    OptionalInt year = match.number("YEAR");
    if (year.isPresent()) {
      return Optional.of(
          quarter.isPresent() && !match.says("period")
              ? Meaning.quarter(year.getAsInt(), quarter.get().number())
              : Meaning.year(year.getAsInt()));
    }
    if (quarter.isPresent()) {
      return Optional.of(Meaning.quarter(quarter.get().year() + years, quarter.get().number()));
    }
    if (setting.thisYear().isEmpty()) {
      return Optional.of(Meaning.undated(Type.DATE, "XXXX-QX"));
    }
    return Optional.of(
        years == 0 && match.says("quarter")
            ? Meaning.undated(Type.DATE, Meaning.fourDigits(setting.thisYear().getAsInt()) + "-QX")
            : Meaning.year(setting.thisYear().getAsInt() + years));
  }

  static Optional<Meaning> yearFromQuarter(String unit, double years, Setting setting) {
    return unit.equals("YEAR") && !setting.discourse().isLonger()
        ? setting.quarter().map(q -> Meaning.quarter((int) (q.year() + years), q.number()))
        : Optional.empty();
  }

  /// "The year-earlier period": the quarter spoken of, or else this year, a year before.
  static Optional<Meaning> yearBefore(Match match, Setting setting) {
    Optional<Meaning> quarter = yearFromQuarter("YEAR", -1, setting);
    if (quarter.isPresent()) {
      return quarter;
    }
    return Optional.of(
        setting.thisYear().isPresent()
            ? Meaning.year(setting.thisYear().getAsInt() - 1)
            : Meaning.undated(Type.DATE, "XXXX"));
  }

  /// "A year and a half".
  static Optional<Meaning> durationAndHalf(Match match, Setting setting) {
    double count = match.count();
    return Optional.of(length(match.word("UNIT").orElseThrow(), count + 0.5));
  }

  static Meaning shiftQuarter(int count, Setting setting) {
    if (setting.thisMonth().isEmpty()) {
      return Meaning.undated(Type.DATE, "XXXX-QX");
    }
    YearMonth month = setting.thisMonth().get().plusMonths(3L * count);
    return Meaning.quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
  }

  /// A season, with a year, "last" or "next", or the nearest that the tense allows.
  static Optional<Meaning> season(Match match, Setting setting) {
    String season = match.word("SEASON").orElseThrow();
    OptionalInt named = match.number("YEAR");
    OptionalInt ofYear = match.number("OFYEAR");
    if (named.isPresent()) {
      return Optional.of(inSeason(named.getAsInt(), season));
    }
    if (ofYear.isPresent() && setting.thisYear().isPresent()) {
      return Optional.of(inSeason(setting.thisYear().getAsInt() + ofYear.getAsInt(), season));
    }
    if (setting.thisMonth().isEmpty()) {
      return Optional.of(Meaning.undated(Type.DATE, "XXXX-" + season));
    }
    LocalDate today = setting.today().orElse(setting.thisMonth().get().atDay(15));
    int year = today.getYear();
    int begins =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    int month = today.getMonthValue();
    switch (match.number("REL").orElse(9)) {
      case -1 -> year = month > begins + 1 ? year : year - 1;
      case 1 -> year = month < begins ? year : year + 1;
      case 0 -> year = season.equals("WI") && month < 3 ? year - 1 : year;
      default -> {
        if (setting.direction().get().isAhead()) {
          year = month > begins + 2 ? year + 1 : year;
        } else {
          year = month < begins ? year - 1 : year;
        }
      }
    }
    return Optional.of(inSeason(year, season));
  }

  private static Meaning inSeason(int year, String season) {
    PartialDate date = season.equals("WI") ? null : PartialDate.ofYear(year);
    return new Meaning(Type.DATE, Meaning.fourDigits(year) + "-" + season, date);
  }
}
