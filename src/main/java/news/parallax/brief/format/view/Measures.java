package news.parallax.brief.format.view;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/// The measurements of a brief in words: `supportedShare` 0.97 is "supported share", "97%".
public final class Measures {
  private static final String SHARE = "share";

  private Measures() {}

  /// In the order of their names; what could not be measured is left away.
  public static List<Measure> of(SortedMap<String, Double> measurements) {
    return measurements.entrySet().stream()
        .filter(entry -> Double.isFinite(entry.getValue()))
        .map(entry -> new Measure(words(entry.getKey()), value(entry.getKey(), entry.getValue())))
        .toList();
  }

  /// `factsCovered` is "facts covered".
  private static String words(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String value(String name, double value) {
    boolean share =
        name.toLowerCase(Locale.ROOT).endsWith(SHARE)
            || (value > 0 && value < 1)
            || (value == 1 && name.matches(".*(?i)(covered|diversity|supported|rate).*"));
    return share ? NumberWords.percent(value) : NumberWords.number(value);
  }

  /// A measurement as printed.
  public record Measure(String name, String value) {}
}
