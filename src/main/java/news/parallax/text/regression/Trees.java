package news.parallax.text.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A sum of small decision trees that says how much of something there is in a row of traits.
///
/// @param base what there is before any tree
public record Trees(double base, List<Tree> trees) {
  /// One tree: at each knot a row goes to the right when its trait reaches the border. The knots
  /// lie level by level, the leaves from left to right.
  ///
  /// @param traits which trait each knot asks for, -1 when all go to the left
  @SuppressWarnings("ArrayRecordComponent") // tables, never compared
  public record Tree(int[] traits, double[] borders, double[] leaves) {
    public Tree {
      if (traits.length != borders.length || leaves.length != traits.length + 1) {
        throw new IllegalArgumentException("no tree of " + traits.length + " knots");
      }
    }

    /// The number of the leaf that a row comes to.
    int leaf(double[] row) {
      int knot = 0;
      while (knot < traits.length) {
        int trait = traits[knot];
        knot = 2 * knot + (trait >= 0 && row[trait] >= borders[knot] ? 2 : 1);
      }
      return knot - traits.length;
    }
  }

  public Trees {
    trees = List.copyOf(trees);
  }

  /// That which says nothing of any row.
  public static Trees none() {
    return new Trees(0, List.of());
  }

  /// What several say on average; what none says when there are none.
  public static Trees mean(List<Trees> several) {
    List<Tree> all = new ArrayList<>();
    double base = 0;
    for (Trees trees : several) {
      base += trees.base() / several.size();
      for (Tree tree : trees.trees()) {
        double[] leaves = Arrays.stream(tree.leaves()).map(l -> l / several.size()).toArray();
        all.add(new Tree(tree.traits(), tree.borders(), leaves));
      }
    }
    return new Trees(base, all);
  }

  /// How much there is.
  public double of(double[] row) {
    double sum = base;
    for (Tree tree : trees) {
      sum += tree.leaves()[tree.leaf(row)];
    }
    return sum;
  }

  /// The base in a line, then a line for each tree: its knots as `trait>border`, then its leaves.
  public List<String> format() {
    List<String> lines = new ArrayList<>();
    lines.add(number(base));
    for (Tree tree : trees) {
      List<String> fields = new ArrayList<>();
      for (int i = 0; i < tree.traits().length; i++) {
        fields.add(tree.traits()[i] + ">" + number(tree.borders()[i]));
      }
      for (double leaf : tree.leaves()) {
        fields.add(number(leaf));
      }
      lines.add(String.join("\t", fields));
    }
    return lines;
  }

  /// Reads what [#format()] has written.
  ///
  /// @throws IllegalArgumentException when it is something else
  public static Trees parse(List<String> lines) {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("trees without a base");
    }
    return new Trees(
        Double.parseDouble(lines.getFirst()),
        lines.subList(1, lines.size()).stream().map(Trees::tree).toList());
  }

  private static Tree tree(String line) {
    String[] fields = line.split("\t");
    int knots = (fields.length - 1) / 2;
    int[] traits = new int[knots];
    double[] borders = new double[knots];
    double[] leaves = new double[fields.length - knots];
    for (int i = 0; i < fields.length; i++) {
      int mark = fields[i].indexOf('>');
      if (i < knots && mark > 0) {
        traits[i] = Integer.parseInt(fields[i].substring(0, mark));
        borders[i] = Double.parseDouble(fields[i].substring(mark + 1));
      } else if (i >= knots && mark < 0) {
        leaves[i - knots] = Double.parseDouble(fields[i]);
      } else {
        throw new IllegalArgumentException("no tree: " + line);
      }
    }
    return new Tree(traits, borders, leaves);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.5f", value);
  }
}
