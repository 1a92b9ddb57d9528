package news.parallax.bias;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.parallax.Shipped;
import news.parallax.text.regression.Logistic;
import news.parallax.text.regression.Row;

/// A logistic regression on the traits of an echo: how likely an article tells a claim.
final class EchoModel {
  /// What an echo is judged by.
  static final List<String> TRAITS =
      List.of(
          "words shared with one sentence",
          "names shared with two neighbouring sentences",
          "share of its words in two neighbouring sentences",
          "share of its words in the headlines",
          "among the first sentences of its own article");

  private static final double PENALTY = 3;

  private static final class Standard {
    static final EchoModel MODEL = load();
  }

  /// One trait.
  private record Weight(double mean, double spread, double weight) {}

  private final List<Weight> weights;
  private final double base;

  private EchoModel(List<Weight> weights, double base) {
    this.weights = List.copyOf(weights);
    this.base = base;
  }

  static EchoModel shipped() {
    return Standard.MODEL;
  }

  /// 0 to 1.
  double judge(double[] traits) {
    double sum = base;
    for (int i = 0; i < traits.length; i++) {
      Weight w = weights.get(i);
      sum += (traits[i] - w.mean()) / w.spread() * w.weight();
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /// @param told whether each claim is told by the articles that its traits are of
  static EchoModel learn(List<double[]> traits, boolean[] told) {
    int size = TRAITS.size();
    double[] means = new double[size];
    double[] spreads = new double[size];
    for (double[] row : traits) {
      for (int i = 0; i < size; i++) {
        means[i] += row[i] / traits.size();
      }
    }
    for (double[] row : traits) {
      for (int i = 0; i < size; i++) {
        spreads[i] += (row[i] - means[i]) * (row[i] - means[i]) / traits.size();
      }
    }
    List<Row> rows = new ArrayList<>();
    for (double[] row : traits) {
      double[] values = new double[size];
      for (int i = 0; i < size; i++) {
        values[i] = (row[i] - means[i]) / Math.sqrt(spreads[i] + 1e-9);
      }
      rows.add(Row.of(values));
    }
    double[] penalties = new double[size];
    Arrays.fill(penalties, PENALTY);
    double[] fitted = new Logistic(rows, told, penalties).fit();
    List<Weight> weights = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      weights.add(new Weight(means[i], Math.sqrt(spreads[i] + 1e-9), fitted[i]));
    }
    return new EchoModel(weights, fitted[size]);
  }

  /// As it is kept in a file.
  String format() {
    StringBuilder lines =
        new StringBuilder(
            "# How likely an article tells a claim: each trait's mean, spread and weight, last the base.\n"
                + "# Written by: parallax learn echo --data FOLDER --out FILE\n");
    for (int i = 0; i < weights.size(); i++) {
      Weight w = weights.get(i);
      lines.append(
          String.format(
              Locale.ROOT, "%.6f %.6f %.6f %s\n", w.mean(), w.spread(), w.weight(), TRAITS.get(i)));
    }
    return lines.append(String.format(Locale.ROOT, "%.6f\n", base)).toString();
  }

  private static EchoModel load() {
    List<Weight> weights = new ArrayList<>();
    double base = 0;
    for (String line : Shipped.entries(EchoModel.class, "echo.txt")) {
      String[] parts = line.split(" ", 4);
      if (parts.length == 1) {
        base = Double.parseDouble(line);
      } else {
        weights.add(
            new Weight(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2])));
      }
    }
    return new EchoModel(weights, base);
  }
}
