package news.parallax.brief.alone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.Shipped;
import news.parallax.text.regression.Logistic;
import news.parallax.text.regression.Trees;

/// Weights of traits and words, and trees over the traits; half of what it says is the one's, half
/// the other's.
@SuppressWarnings("ArrayRecordComponent") // tables, never compared
record PrintModel(
    List<String> names,
    double[] centres,
    double[] spreads,
    double[] weights,
    double base,
    Map<String, Double> words,
    Trees trees) {
  private static final double FARTHEST = 4;

  private static final class Standard {
    static final PrintModel MODEL = load();
  }

  PrintModel {
    names = List.copyOf(names);
    words = java.util.Collections.unmodifiableMap(new TreeMap<>(words));
  }

  static PrintModel shipped() {
    return Standard.MODEL;
  }

  /// One that knows nothing.
  static PrintModel none() {
    return new PrintModel(
        List.of(), new double[0], new double[0], new double[0], 0, Map.of(), Trees.none());
  }

  /// How likely a sentence is without fault.
  double chance(PrintLesson sentence) {
    if (!sentence.names().equals(names)) {
      throw new IllegalStateException("the model was learned from other traits: learn it again");
    }
    double score = base;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * scaled(sentence.traits()[i], centres[i], spreads[i]);
    }
    for (String word : sentence.words()) {
      score += words.getOrDefault(word, 0.0);
    }
    double chance = 0.5 * Logistic.probability(score) + 0.5 * trees.of(sentence.traits());
    return Math.clamp(chance, 0.0, 1.0);
  }

  static double scaled(double value, double centre, double spread) {
    return Math.clamp((value - centre) / spread, -FARTHEST, FARTHEST);
  }

  /// A line for each trait, word and tree.
  String format() {
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
  static PrintModel parse(List<String> lines) {
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
    return new PrintModel(
        names,
        numbers.stream().mapToDouble(n -> n[0]).toArray(),
        numbers.stream().mapToDouble(n -> n[1]).toArray(),
        numbers.stream().mapToDouble(n -> n[2]).toArray(),
        base,
        words,
        Trees.parse(trees));
  }

  private static PrintModel load() {
    return shipped("printable.model");
  }

  /// One that comes with the program.
  static PrintModel shipped(String name) {
    return parse(Shipped.lines(PrintModel.class, name));
  }

  private static String line(String name, double... numbers) {
    StringBuilder line = new StringBuilder(name);
    for (double number : numbers) {
      line.append(String.format(Locale.ROOT, "\t%.5f", number));
    }
    return line.toString();
  }
}
