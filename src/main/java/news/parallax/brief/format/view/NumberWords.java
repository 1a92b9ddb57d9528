package news.parallax.brief.format.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.brief.Brief.Value;
import org.jspecify.annotations.Nullable;

/// Numbers as a newspaper prints them: `60,000`, `2.1 million`, `61%`, `at least $65 million`.
public final class NumberWords {
  private static final Map<String, String> CURRENCIES =
      Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");

  /// What a source says when its number is not exact.
  private static final Pattern HEDGE =
      Pattern.compile(
          "(?:an? |the )?(about|around|roughly|approximately|some|nearly|almost|close to|circa|estimated|average of|additional|another|further)\\b",
          Pattern.CASE_INSENSITIVE);

  /// What a source says when it gives a bound.
  private static final Pattern BOUND =
      Pattern.compile(
          "(?:(?:nearly|almost|roughly|about) )?(?:at least|at most|(?:just |well |slightly |a little |no |not )?(?:more|fewer|less) than|(?:just |well )?(?:over|under)|above|below|up to(?: about)?|upwards? of|as many as|as much as|as high as|in excess of|north of)\\b",
          Pattern.CASE_INSENSITIVE);

  /// Parts and crowds that have no exact number: they are said in the source's own words.
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?i)\\b(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|dozens?|scores|hundreds|thousands|millions|billions|one in \\p{L}+|\\p{L}+ (?:out of|in) (?:every )?\\p{L}+|\\p{L}+fold)$");

  private static final int LONGEST = 40;

  private NumberWords() {}

  /// A value with its unit; a missing bound is said as "at least" or "at most", and a number that
  /// its source hedges keeps the hedge: `around 4,500 people`.
  public static String of(Value value) {
    Double low = value.low();
    Double high = value.high();
    if (low == null && high == null) {
      return value.words();
    }
    boolean words =
        value.words().length() <= LONGEST
            && value.words().chars().noneMatch(Character::isDigit)
            && IN_WORDS.matcher(value.words()).find();
    if (words) {
      return lower(value.words());
    }
    if (high == null) {
      return bound(value, "at least") + " " + withUnit(number(low), value.unit());
    }
    if (low == null) {
      return bound(value, "at most") + " " + withUnit(number(high), value.unit());
    }
    String number = withUnit(low.equals(high) ? number(low) : range(low, high), value.unit());
    Matcher hedge = HEDGE.matcher(value.words());
    return hedge.lookingAt() ? hedge.group(1).toLowerCase(Locale.ROOT) + " " + number : number;
  }

  /// The bound in the source's own words.
  private static String bound(Value value, String otherwise) {
    Matcher bound = BOUND.matcher(value.words());
    return bound.lookingAt() ? lower(bound.group()) : otherwise;
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /// A plain number: whole ones with commas, millions and more in words, others with up to two
  /// places.
  public static String number(@Nullable Double value) {
    if (value == null || !Double.isFinite(value)) {
      return "–";
    }
    double size = Math.abs(value);
    if (size >= 1e12) {
      return places(value / 1e12, 3) + " trillion";
    }
    if (size >= 1e9) {
      return places(value / 1e9, 3) + " billion";
    }
    if (size > 0 && size < 0.01) {
      return BigDecimal.valueOf(value)
          .round(new MathContext(2))
          .stripTrailingZeros()
          .toPlainString();
    }
    return size >= 1e6 ? places(value / 1e6, 3) + " million" : places(value, 2);
  }

  /// A share from 0 to 1 in percent: `61%`; what is more than nothing is never shown as nothing.
  public static String percent(double share) {
    long percent = Math.round(share * 100);
    return percent == 0 && share > 0 ? "<1%" : percent + "%";
  }

  /// A range of odds from 0 to 1 in percent: `10–30%`.
  public static String odds(double low, double high) {
    String from = places(100 * low, 0);
    String to = places(100 * high, 0);
    return (from.equals(to) ? to : from + "–" + to) + "%";
  }

  /// A count with its noun: `1 article`, `3 articles`.
  public static String count(int count, String one) {
    return count(count, one, one + "s");
  }

  public static String count(int count, String one, String many) {
    return places(count, 0) + " " + (count == 1 ? one : many);
  }

  /// Rounded to so many places, without zeros at the end.
  public static String places(double value, int places) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain)
        .replace('-', '−');
  }

  /// To so many significant digits, in plain notation with a point, as SVG wants it.
  public static String coordinate(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(6));
    BigDecimal placed = rounded.setScale(2, RoundingMode.HALF_UP);
    return placed.signum() == 0 ? "0" : placed.stripTrailingZeros().toPlainString();
  }

  private static String range(double low, double high) {
    String from = number(low);
    String to = number(high);
    int space = from.indexOf(' ');
    boolean sameWord = space >= 0 && to.endsWith(from.substring(space));
    return (sameWord ? from.substring(0, space) : from) + "–" + to;
  }

  private static String withUnit(String number, String unit) {
    String currency = CURRENCIES.get(unit);
    if (currency != null) {
      return number.startsWith("−") ? "−" + currency + number.substring(1) : currency + number;
    }
    return switch (unit) {
      case "" -> number;
      case "percent", "%" -> number + "%";
      default -> number + " " + unit;
    };
  }
}
