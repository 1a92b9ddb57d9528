package news.parallax.brief.support;

import java.util.ArrayList;
import java.util.List;
import news.parallax.Shipped;

/// Reads the weights of the scorer that the program ships.
final class ShippedWeights {
  private ShippedWeights() {}

  static SupportScorer scorer() {
    return parse(Shipped.text(ShippedWeights.class, "support.txt"));
  }

  static SupportScorer parse(String text) {
    List<String[]> rows = new ArrayList<>();
    text.lines()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .forEach(l -> rows.add(l.strip().split("\\s+", -1)));
    int size = SupportTraits.NAMES.size();
    double[] centres = new double[size];
    double[] spreads = new double[size];
    double[] weights = new double[2 * size + 2];
    for (int i = 0; i < size; i++) {
      String[] row = rows.get(i);
      if (!row[0].equals(SupportTraits.NAMES.get(i).replace(' ', '-'))) {
        throw new IllegalArgumentException("not the weights of this program: " + row[0]);
      }
      centres[i] = Double.parseDouble(row[1]);
      spreads[i] = Double.parseDouble(row[2]);
      weights[i] = Double.parseDouble(row[3]);
      weights[size + 1 + i] = Double.parseDouble(row[4]);
    }
    weights[size] = Double.parseDouble(rows.get(size)[1]);
    weights[2 * size + 1] = Double.parseDouble(rows.get(size + 1)[1]);
    return new SupportScorer(centres, spreads, weights);
  }
}
