package news.parallax.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A date as far as it is known: a day, a month or a year.
///
/// @param year proleptic ISO year
/// @param month 1 to 12, or null when only the year is known
/// @param day day of the month, or null when only the month is known
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {
  /// How exact a date is.
  public enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::first).thenComparing(PartialDate::last);

  public PartialDate {
    if (day != null && month == null) {
      throw new IllegalArgumentException("a day without a month");
    }
    try {
      if (day != null && month != null) {
        LocalDate.of(year, month, day);
      } else if (month != null) {
        YearMonth.of(year, month);
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), null);
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(year, null, null);
  }

  /// Reads `2023-05-20`, `2023-05` or `2023`; a time of day after the date is dropped.
  public static PartialDate parse(String value) {
    try {
      if (value.length() >= 10) {
        return of(LocalDate.parse(value.substring(0, 10)));
      }
      return value.length() == 7 ? of(YearMonth.parse(value)) : ofYear(Integer.parseInt(value));
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException("not a date: " + value, e);
    }
  }

  public Precision precision() {
    return day != null ? Precision.DAY : month != null ? Precision.MONTH : Precision.YEAR;
  }

  /// The first day that it may be.
  public LocalDate first() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /// The last day that it may be.
  public LocalDate last() {
    if (day != null) {
      return first();
    }
    return month != null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
  }

  /// Whether the other date lies within this one.
  public boolean covers(PartialDate other) {
    return !other.first().isBefore(first()) && !other.last().isAfter(last());
  }

  /// ISO form at its precision: `2023-05-20`, `2023-05` or `2023`.
  public String iso() {
    return switch (precision()) {
      case DAY -> first().toString();
      case MONTH -> YearMonth.from(first()).toString();
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
    };
  }

  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return iso();
  }
}
