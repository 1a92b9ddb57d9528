package news.parallax.text.regression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How likely something is, by its traits and words: half of it by weights, half by trees over the
/// traits.
///
/// @param names of the traits, in order
/// @param centres the middle of each trait among what was learned from
/// @param spreads its standard deviation there
/// @param weights of the traits
/// @param base what there is before any trait
/// @param words weights of words; empty where words are not looked at
@SuppressWarnings("ArrayRecordComponent") // tables, never compared
public record TraitModel(
    List<String> names,
    double[] centres,
    double[] spreads,
    double[] weights,
    double base,
    Map<String, Double> words,
    Trees trees) {
  private static final double FARTHEST = 4;

  public TraitModel {
    names = List.copyOf(names);
    words = Collections.unmodifiableMap(new TreeMap<>(words));
  }

  /// One that knows nothing.
  public static TraitModel none() {
    return new TraitModel(
        List.of(), new double[0], new double[0], new double[0], 0, Map.of(), Trees.none());
  }

  /// From 0 to 1.
  ///
  /// @param named the names of the traits
  /// @throws IllegalStateException when it was learned from other traits
  public double chance(List<String> named, double[] traits, Collection<String> spoken) {
    if (!named.equals(names)) {
      throw new IllegalStateException("the model was learned from other traits: learn it again");
    }
    double score = base;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * scaled(traits[i], centres[i], spreads[i]);
    }
    for (String word : spoken) {
      score += words.getOrDefault(word, 0.0);
    }
    return Math.clamp(0.5 * Logistic.probability(score) + 0.5 * trees.of(traits), 0.0, 1.0);
  }

  /// A trait as the weights take it: its distance from the middle in spreads, at most four.
  public static double scaled(double value, double centre, double spread) {
    return Math.clamp((value - centre) / spread, -FARTHEST, FARTHEST);
  }

  /// A line for each trait, word and tree.
  public String format() {
    List<String> lines = new ArrayList<>();
    lines.add(line("base", base));
    for (int i = 0; i < weights.length; i++) {
      lines.add(line("trait\t" + names.get(i), centres[i], spreads[i], weights[i]));
    }
    words.forEach((word, weight) -> lines.add(line("word\t" + word, weight)));
    trees.format().forEach(t -> lines.add("tree\t" + t));
    return String.join("\n", lines) + "\n";
  }

  /// Reads what [#format()] has written; lines that begin with # are passed over.
  public static TraitModel parse(List<String> lines) {
    List<String> names = new ArrayList<>();
    List<double[]> numbers = new ArrayList<>();
    Map<String, Double> words = new TreeMap<>();
    List<String> trees = new ArrayList<>();
    double base = 0;
    for (String line : lines) {
      String[] fields = line.split("\t");
      switch (fields[0]) {
        case "base" -> base = Double.parseDouble(fields[1]);
        case "trait" -> {
          names.add(fields[1]);
          numbers.add(
              new double[] {
                Double.parseDouble(fields[2]),
                Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4])
              });
        }
        case "word" -> words.put(fields[1], Double.parseDouble(fields[2]));
        case "tree" -> trees.add(line.substring("tree\t".length()));
        default -> {
          if (!line.startsWith("#")) {
            throw new IllegalArgumentException("no model: " + line);
          }
        }
      }
    }
    return new TraitModel(
        names,
        numbers.stream().mapToDouble(n -> n[0]).toArray(),
        numbers.stream().mapToDouble(n -> n[1]).toArray(),
        numbers.stream().mapToDouble(n -> n[2]).toArray(),
        base,
        words,
        Trees.parse(trees));
  }

  private static String line(String name, double... numbers) {
    StringBuilder line = new StringBuilder(name);
    for (double number : numbers) {
      line.append(String.format(Locale.ROOT, "\t%.5f", number));
    }
    return line.toString();
  }
}
