package news.parallax.article.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.PartialDate;

/// Reads the day of publication as pages and files write it: ISO 8601, the date line of mail and
/// feeds, English dates, seconds since 1970. The day is that of the clock it was written by,
/// whatever its time zone; the time of day is dropped.
final class PublicationDay {
  private static final int EARLIEST = 1700;
  private static final int LATEST = 2200;

  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ,_].*)?", Pattern.DOTALL);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T.*)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          ".{0,40}?\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          ".{0,40}?\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of )?" + MONTH + ",?[\\s-]+(\\d{4})\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b.*");
  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}(?:\\d{3})?(?:\\.\\d+)?");
  private static final Pattern PARTIAL = Pattern.compile("\\d{4}(?:-\\d\\d)?");

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\\d|3[01])(?:[/_.-]|$)");
  private static final Pattern DAY_FIRST_IN_ADDRESS =
      Pattern.compile("[/_~-](0[1-9]|[12]\\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\\d\\d)(?:[/_.-]|$)");
  private static final Pattern MONTH_IN_ADDRESS =
      Pattern.compile(
          "/((?:19|20)\\d\\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(\\d\\d?)/");

  private PublicationDay() {}

  /// The day that `value` names, or nothing when it names none or could be one of two.
  static Optional<PartialDate> parse(String value) {
    String text = value.strip();
    if (text.length() > 200) {
      return Optional.empty();
    }
    Matcher matcher = ISO.matcher(text);
    if (matcher.matches()) {
      return day(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    matcher = COMPACT.matcher(text);
    if (matcher.matches()) {
      return day(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    if (EPOCH.matcher(text).matches()) {
      return ofEpoch(text);
    }
    matcher = MONTH_FIRST.matcher(text);
    if (matcher.matches()) {
      return day(matcher.group(3), month(matcher.group(1)), matcher.group(2));
    }
    matcher = DAY_FIRST.matcher(text);
    if (matcher.matches()) {
      return day(matcher.group(3), month(matcher.group(2)), matcher.group(1));
    }
    matcher = NUMBERS.matcher(text);
    if (matcher.matches()) {
      return ofNumbers(text, matcher);
    }
    return PARTIAL.matcher(text).matches() ? partial(text) : Optional.empty();
  }

  /// The day that stands in a page's address: ".../2031/03/04/...".
  static Optional<PartialDate> inAddress(String url) {
    Matcher matcher = IN_ADDRESS.matcher(url);
    if (matcher.find()) {
      return day(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    matcher = DAY_FIRST_IN_ADDRESS.matcher(url);
    boolean oneDayOnly =
        matcher.find()
            && (Integer.parseInt(matcher.group(1)) > 12
                || matcher.group(1).equals(matcher.group(2)));
    if (oneDayOnly) {
      return day(matcher.group(3), matcher.group(2), matcher.group(1));
    }
    matcher = MONTH_IN_ADDRESS.matcher(url.toLowerCase(Locale.ROOT));
    return matcher.find()
        ? day(matcher.group(1), month(matcher.group(2)), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<PartialDate> ofNumbers(String text, Matcher matcher) {
    String first = matcher.group(1);
    String second = matcher.group(2);
    String year = matcher.group(3);
    boolean dots = text.indexOf('.') > 0;
    boolean firstIsDay = dots || Integer.parseInt(first) > 12;
    boolean secondIsDay = !dots && Integer.parseInt(second) > 12;
    if (first.equals(second) || firstIsDay) {
      return day(year, second, first);
    }
    return secondIsDay ? day(year, first, second) : Optional.empty();
  }

  private static Optional<PartialDate> ofEpoch(String text) {
    String whole = text.indexOf('.') > 0 ? text.substring(0, text.indexOf('.')) : text;
    long number = Long.parseLong(whole);
    Instant instant =
        whole.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    return plausible(PartialDate.of(LocalDate.ofInstant(instant, ZoneOffset.UTC)));
  }

  private static Optional<PartialDate> partial(String text) {
    try {
      return plausible(PartialDate.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a thirteenth month
    }
  }

  private static String month(String name) {
    String head = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(head)) {
        return Integer.toString(month.getValue());
      }
    }
    throw new IllegalArgumentException("not a month: " + name);
  }

  private static Optional<PartialDate> day(String year, String month, String day) {
    try {
      return plausible(
          PartialDate.of(
              LocalDate.of(
                  Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
    } catch (DateTimeException e) {
      return Optional.empty(); // a 31st of February
    }
  }

  private static Optional<PartialDate> plausible(PartialDate date) {
    return date.year() >= EARLIEST && date.year() <= LATEST ? Optional.of(date) : Optional.empty();
  }
}
