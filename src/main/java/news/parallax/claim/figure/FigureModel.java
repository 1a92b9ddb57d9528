package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.Shipped;
import news.parallax.text.regression.Logistic;
import news.parallax.text.regression.Trees;

/// How likely all fields of a figure are right and a reader wants it, as learned from figures that
/// were read and judged: half of it by weights of traits, half by trees over them.
@SuppressWarnings("ArrayRecordComponent") // tables, never compared
record FigureModel(
    List<String> names,
    double[] centres,
    double[] spreads,
    double[] weights,
    double base,
    Trees trees) {
  private static final double FARTHEST = 4;

  private static final class Standard {
    static final FigureModel MODEL = parse(Shipped.lines(FigureModel.class, "figures.model"));
  }

  FigureModel {
    names = List.copyOf(names);
  }

  static FigureModel shipped() {
    return Standard.MODEL;
  }

  /// One that knows nothing: every figure is sure.
  static FigureModel none() {
    return new FigureModel(List.of(), new double[0], new double[0], new double[0], 0, Trees.none());
  }

  /// From 0 to 1.
  double chance(FigureLesson lesson) {
    if (names.isEmpty()) {
      return 1;
    }
    if (!lesson.names().equals(names)) {
      throw new IllegalStateException("the model was learned from other traits: learn it again");
    }
    double[] traits = lesson.traits().stream().mapToDouble(t -> t).toArray();
    double score = base;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * scaled(traits[i], centres[i], spreads[i]);
    }
    return Math.clamp(0.5 * Logistic.probability(score) + 0.5 * trees.of(traits), 0.0, 1.0);
  }

  static double scaled(double value, double centre, double spread) {
    return Math.clamp((value - centre) / spread, -FARTHEST, FARTHEST);
  }

  /// A line for each trait and tree.
  String format() {
    List<String> lines = new ArrayList<>();
    lines.add(line("base", base));
    for (int i = 0; i < weights.length; i++) {
      lines.add(line("trait\t" + names.get(i), centres[i], spreads[i], weights[i]));
    }
    trees.format().forEach(t -> lines.add("tree\t" + t));
    return String.join("\n", lines) + "\n";
  }

  /// Reads what [#format()] has written; lines that begin with # are passed over.
  static FigureModel parse(List<String> lines) {
    List<String> names = new ArrayList<>();
    List<double[]> numbers = new ArrayList<>();
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
        case "tree" -> trees.add(line.substring("tree\t".length()));
        default -> {
          if (!line.startsWith("#")) {
            throw new IllegalArgumentException("no model: " + line);
          }
        }
      }
    }
    return new FigureModel(
        names,
        numbers.stream().mapToDouble(n -> n[0]).toArray(),
        numbers.stream().mapToDouble(n -> n[1]).toArray(),
        numbers.stream().mapToDouble(n -> n[2]).toArray(),
        base,
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
