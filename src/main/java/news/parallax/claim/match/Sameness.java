package news.parallax.claim.match;

import java.util.Locale;
import news.parallax.Shipped;
import news.parallax.text.regression.Logistic;

/// How likely it is that all of one claim is told by another: learned from pairs of claims of
/// different origins that were judged by reading (`evaluation/labels/same-fact.tsv`).
///
/// A logistic regression on the traits of a {@link Comparison}, each measured from its mean in
/// spreads. Trees on the same traits were no better.
@SuppressWarnings("ArrayRecordComponent") // tables, never compared
record Sameness(double[] means, double[] spreads, double[] weights, double base) {
  private static final String RESOURCE = "/news/parallax/claim/same-fact.model";

  private static final class Standard {
    static final Sameness MODEL = load();
  }

  /// The model that comes with the program; loaded once.
  static Sameness shipped() {
    return Standard.MODEL;
  }

  double probability(Comparison comparison) {
    double score = base;
    double[] traits = comparison.traits();
    for (int i = 0; i < traits.length; i++) {
      score += weights[i] * (traits[i] - means[i]) / spreads[i];
    }
    return Logistic.probability(score);
  }

  /// The model as a text: trait, mean, spread, weight, one trait a line, then the base.
  String format() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < weights.length; i++) {
      out.append(
          String.format(
              Locale.ROOT,
              "%s\t%.4f\t%.4f\t%.4f%n",
              Comparison.NAMES.get(i),
              means[i],
              spreads[i],
              weights[i]));
    }
    return out.append(String.format(Locale.ROOT, "base\t%.4f%n", base)).toString();
  }

  /// Reads what [#format()] has written.
  ///
  /// @throws IllegalArgumentException when it is something else
  static Sameness parse(String text) {
    int size = Comparison.NAMES.size();
    double[][] columns = new double[3][size];
    double base = 0;
    int read = 0;
    for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
      String[] fields = line.split("\t");
      if (fields[0].equals("base")) {
        base = Double.parseDouble(fields[1]);
      } else if (read < size && fields[0].equals(Comparison.NAMES.get(read))) {
        for (int c = 0; c < columns.length; c++) {
          columns[c][read] = Double.parseDouble(fields[c + 1]);
        }
        read++;
      } else {
        throw new IllegalArgumentException("no line of a model: " + line);
      }
    }
    if (read < size) {
      throw new IllegalArgumentException("a model of " + read + " traits, not " + size);
    }
    return new Sameness(columns[0], columns[1], columns[2], base);
  }

  private static Sameness load() {
    return parse(Shipped.text(Sameness.class, RESOURCE));
  }
}
