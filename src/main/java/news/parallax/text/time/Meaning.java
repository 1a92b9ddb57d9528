package news.parallax.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/// What an expression means: its class, ISO value and the date it stands for.
record Meaning(Type type, String value, @Nullable PartialDate date) {
  static Meaning undated(Type type, String value) {
    return new Meaning(type, value, null);
  }

  static Meaning day(LocalDate day) {
    return new Meaning(Type.DATE, day.toString(), PartialDate.of(day));
  }

  static Meaning month(YearMonth month) {
    return new Meaning(Type.DATE, month.toString(), PartialDate.of(month));
  }

  static Meaning year(int year) {
    return new Meaning(Type.DATE, fourDigits(year), PartialDate.ofYear(year));
  }

  static Meaning date(PartialDate date) {
    return new Meaning(Type.DATE, date.iso(), date);
  }

  static Meaning quarter(int year, int quarter) {
    return new Meaning(Type.DATE, fourDigits(year) + "-Q" + quarter, PartialDate.ofYear(year));
  }

  /// The ISO week that holds a day; it stands for a month when it lies in one.
  static Meaning week(LocalDate day, String suffix) {
    String value =
        String.format(
            Locale.ROOT,
            "%04d-W%02d%s",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
            suffix);
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    LocalDate first = suffix.isEmpty() ? monday : monday.plusDays(5);
    LocalDate last = monday.plusDays(6);
    PartialDate date = null;
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      date = PartialDate.of(YearMonth.from(first));
    } else if (first.getYear() == last.getYear()) {
      date = PartialDate.ofYear(first.getYear());
    }
    return new Meaning(Type.DATE, value, date);
  }

  Meaning at(Type other, String suffix) {
    return new Meaning(other, value + suffix, date);
  }

  static String fourDigits(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
