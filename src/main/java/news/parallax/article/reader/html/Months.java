package news.parallax.article.reader.html;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.Shipped;

/// The names of months in the languages of `months.txt`; where two languages give one beginning to
/// two months, the one that stands first in the file holds.
final class Months {
  static final Months KNOWN = load();

  private final Map<String, Integer> numbers;

  private Months(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  /// A pattern, without groups, for any of the names and what goes on from them.
  String pattern() {
    return numbers.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
        .collect(Collectors.joining("|", "(?:", ")\\p{L}{0,7}\\.?"));
  }

  /// The number of the month, 1 to 12, that begins so.
  OptionalInt number(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int length = Math.min(lower.length(), 5); length >= 3; length--) {
      Integer number = numbers.get(lower.substring(0, length));
      if (number != null) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  private static Months load() {
    Map<String, Integer> numbers = new TreeMap<>();
    for (String line : Shipped.entries(Months.class, "months.txt")) {
      String[] months = line.substring(line.indexOf(':') + 1).strip().split("\\s+");
      for (int i = 0; i < months.length; i++) {
        for (String name : months[i].split("\\|")) {
          numbers.putIfAbsent(name, i + 1);
        }
      }
    }
    return new Months(numbers);
  }
}
