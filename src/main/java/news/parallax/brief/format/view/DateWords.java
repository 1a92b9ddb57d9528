package news.parallax.brief.format.view;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import news.parallax.text.PartialDate;

/// Dates in English words, as exact as they are known: `20 May 2023`, `May 2023`, `2023`.
public final class DateWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
  private static final DateTimeFormatter BRIEF_MONTH =
      DateTimeFormatter.ofPattern("MMM", Locale.US);

  private DateWords() {}

  public static String of(PartialDate date) {
    return switch (date.precision()) {
      case DAY, MONTH -> withoutYear(date) + " " + date.year();
      case YEAR -> Integer.toString(date.year());
    };
  }

  /// With a month of three letters: `20 May 2023`, `Sep 2023`, `2023`.
  public static String brief(PartialDate date) {
    String month = BRIEF_MONTH.format(date.first());
    return switch (date.precision()) {
      case DAY -> date.first().getDayOfMonth() + " " + month + " " + date.year();
      case MONTH -> month + " " + date.year();
      case YEAR -> Integer.toString(date.year());
    };
  }

  /// From one date to another, what they share said once: `9–16 March 2031`.
  public static String range(PartialDate from, PartialDate to) {
    if (from.equals(to)) {
      return of(to);
    }
    if (from.year() != to.year() || from.precision() == PartialDate.Precision.YEAR) {
      return of(from) + " – " + of(to);
    }
    boolean days = from.day() != null && to.day() != null;
    if (days && from.first().getMonth() == to.first().getMonth()) {
      return from.first().getDayOfMonth() + "–" + of(to);
    }
    return withoutYear(from) + " – " + of(to);
  }

  private static String withoutYear(PartialDate date) {
    return (date.day() != null ? DAY : MONTH).format(date.first());
  }
}
