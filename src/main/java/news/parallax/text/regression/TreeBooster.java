package news.parallax.text.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// Grows trees, each upon what the trees before it leave unsaid: gradient boosting of the squared
/// loss (after Friedman, 2001) over traits cut into bins. The same rows give the same trees.
public final class TreeBooster {
  /// How many trees and how they grow.
  ///
  /// @param levels of knots in each tree
  /// @param rate how much of what it finds a tree says
  /// @param penalty the larger, the less leaves of few rows say
  /// @param fewest rows that a leaf may have
  /// @param share of the traits that a tree may ask for, drawn anew for each
  public record Plan(int trees, int levels, double rate, double penalty, int fewest, double share) {
    public Plan {
      if (trees < 1 || levels < 1 || rate <= 0 || penalty < 0 || fewest < 1 || share <= 0) {
        throw new IllegalArgumentException("no plan for " + trees + " trees");
      }
    }
  }

  private static final int BINS = 48;
  private static final long SEED = 7;

  private final Plan plan;
  private final double[][] rows;
  private final double[] values;
  private final double base;
  private final double[][] borders;
  private final int[][] bins;
  private double[] left;

  /// @param rows of as many traits each, at least one row
  /// @param values what is to be said of each row
  public TreeBooster(Plan plan, List<double[]> rows, double[] values) {
    if (rows.isEmpty() || rows.size() != values.length) {
      throw new IllegalArgumentException(rows.size() + " rows, " + values.length + " values");
    }
    this.plan = plan;
    this.rows = rows.toArray(new double[0][]);
    this.base = Arrays.stream(values).average().orElse(0);
    this.values = values.clone();
    this.left = new double[0];
    int traits = this.rows[0].length;
    this.borders = new double[traits][];
    this.bins = new int[traits][];
    for (int trait = 0; trait < traits; trait++) {
      borders[trait] = borders(trait);
      bins[trait] = bins(trait);
    }
  }

  private double[] borders(int trait) {
    double[] sorted = Arrays.stream(rows).mapToDouble(r -> r[trait]).sorted().toArray();
    TreeSet<Double> found = new TreeSet<>();
    for (int bin = 1; bin < BINS; bin++) {
      double border = sorted[(int) ((long) bin * sorted.length / BINS)];
      if (border > sorted[0]) {
        found.add(border);
      }
    }
    return found.stream().mapToDouble(b -> b).toArray();
  }

  private int[] bins(int trait) {
    int[] of = new int[rows.length];
    for (int i = 0; i < of.length; i++) {
      int at = Arrays.binarySearch(borders[trait], rows[i][trait]);
      of[i] = at >= 0 ? at + 1 : -at - 1;
    }
    return of;
  }

  /// The trees.
  public Trees grow() {
    Random random = new Random(SEED);
    left = Arrays.stream(values).map(v -> v - base).toArray();
    List<Trees.Tree> trees = new ArrayList<>();
    for (int i = 0; i < plan.trees(); i++) {
      trees.add(tree(random));
    }
    return new Trees(base, trees);
  }

  private Trees.Tree tree(Random random) {
    boolean[] asked = new boolean[bins.length];
    for (int trait = 0; trait < asked.length; trait++) {
      asked[trait] = random.nextDouble() < plan.share();
    }
    int knots = (1 << plan.levels()) - 1;
    int[] traits = new int[knots];
    double[] at = new double[knots];
    Arrays.fill(traits, -1);
    int[] knotOf = new int[rows.length];
    for (int level = 0; level < plan.levels(); level++) {
      int first = (1 << level) - 1;
      double[] most = new double[1 << level];
      for (int trait = 0; trait < bins.length; trait++) {
        if (asked[trait]) {
          split(trait, first, knotOf, most, traits, at);
        }
      }
      for (int i = 0; i < knotOf.length; i++) {
        int knot = knotOf[i];
        boolean right = traits[knot] >= 0 && rows[i][traits[knot]] >= at[knot];
        knotOf[i] = 2 * knot + (right ? 2 : 1);
      }
    }
    return new Trees.Tree(traits, at, leaves(knots, knotOf));
  }

  /// Where to split the knots of a level by one trait, if that gains more than `most` so far.
  private void split(int trait, int first, int[] knotOf, double[] most, int[] traits, double[] at) {
    int size = borders[trait].length + 1;
    double[] sums = new double[most.length * size];
    int[] counts = new int[sums.length];
    for (int i = 0; i < knotOf.length; i++) {
      int cell = (knotOf[i] - first) * size + bins[trait][i];
      sums[cell] += left[i];
      counts[cell]++;
    }
    for (int knot = 0; knot < most.length; knot++) {
      double all = 0;
      int count = 0;
      for (int bin = 0; bin < size; bin++) {
        all += sums[knot * size + bin];
        count += counts[knot * size + bin];
      }
      double below = 0;
      int countBelow = 0;
      for (int bin = 0; bin + 1 < size; bin++) {
        below += sums[knot * size + bin];
        countBelow += counts[knot * size + bin];
        int countAbove = count - countBelow;
        if (countBelow < plan.fewest() || countAbove < plan.fewest()) {
          continue;
        }
        double gain = said(below, countBelow) + said(all - below, countAbove) - said(all, count);
        if (gain > most[knot]) {
          most[knot] = gain;
          traits[first + knot] = trait;
          at[first + knot] = borders[trait][bin];
        }
      }
    }
  }

  private double said(double sum, int count) {
    return sum * sum / (count + plan.penalty());
  }

  private double[] leaves(int knots, int[] knotOf) {
    double[] leaves = new double[knots + 1];
    int[] counts = new int[leaves.length];
    for (int i = 0; i < knotOf.length; i++) {
      leaves[knotOf[i] - knots] += left[i];
      counts[knotOf[i] - knots]++;
    }
    for (int leaf = 0; leaf < leaves.length; leaf++) {
      leaves[leaf] *= plan.rate() / (counts[leaf] + plan.penalty());
    }
    for (int i = 0; i < knotOf.length; i++) {
      left[i] -= leaves[knotOf[i] - knots];
    }
    return leaves;
  }
}
