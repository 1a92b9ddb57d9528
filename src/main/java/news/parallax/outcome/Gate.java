package news.parallax.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.Shipped;
import news.parallax.text.regression.Logistic;

/// Lets pass what is good enough to print: a logistic regression over traits that are there or not,
/// learned from what a reader judged.
///
/// @param bar the least probability that passes
/// @param base the score of what has no trait
/// @param weights what each trait adds to the score
public record Gate(double bar, double base, SortedMap<String, Double> weights) {
  /// Lets everything pass.
  static final Gate OPEN = new Gate(0, 0, new TreeMap<>());

  public Gate {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  /// The probability that a reader would call it good.
  public double probability(Set<String> traits) {
    double score = base;
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      score += traits.contains(weight.getKey()) ? weight.getValue() : 0;
    }
    return Logistic.probability(score);
  }

  boolean lets(Set<String> traits) {
    return probability(traits) >= bar;
  }

  /// A line for the bar and the base, then a line for each trait.
  public List<String> format() {
    List<String> lines = new ArrayList<>();
    lines.add(line("bar", bar));
    lines.add(line("base", base));
    weights.forEach((trait, weight) -> lines.add(line(trait, weight)));
    return lines;
  }

  private static String line(String name, double number) {
    return String.format(Locale.ROOT, "%s\t%.4f", name, number);
  }

  /// Reads what [#format()] has written; lines with `#` are comments.
  ///
  /// @throws IllegalArgumentException when it is something else
  static Gate parse(List<String> lines) {
    TreeMap<String, Double> numbers = new TreeMap<>();
    for (String line : lines) {
      String[] parts = line.split("\t");
      if (line.startsWith("#")) {
        continue;
      }
      if (parts.length != 2) {
        throw new IllegalArgumentException("no weight: " + line);
      }
      numbers.put(parts[0], Double.parseDouble(parts[1]));
    }
    Double bar = numbers.remove("bar");
    Double base = numbers.remove("base");
    if (bar == null || base == null) {
      throw new IllegalArgumentException("a gate without bar or base");
    }
    return new Gate(bar, base, numbers);
  }

  static Gate load(String name) {
    return parse(Shipped.lines(Gate.class, name));
  }
}
