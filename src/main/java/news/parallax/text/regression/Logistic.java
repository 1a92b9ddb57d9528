package news.parallax.text.regression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/// Logistic regression with a penalty on large weights, solved by the limited-memory method of
/// Broyden, Fletcher, Goldfarb and Shanno (after Liu and Nocedal, 1989). Rows are gone through in
/// one order, so that the weights come out the same.
public final class Logistic {
  private static final int ROUNDS = 200;
  private static final int REMEMBERED = 8;

  private final List<Row> rows;
  private final boolean[] so;
  private final double[] penalties;
  private final double[] counts;

  /// A step that was taken, and how the slope changed by it.
  private record Step(double[] move, double[] change, double inverse) {}

  /// @param so whether each row is so
  /// @param penalties for each trait, half of this times its weight squared is added to the loss
  public Logistic(List<Row> rows, boolean[] so, double[] penalties) {
    this(rows, so, penalties, ones(so.length));
  }

  /// @param so whether each row is so
  /// @param penalties for each trait, half of this times its weight squared is added to the loss
  /// @param counts how often each row counts
  public Logistic(List<Row> rows, boolean[] so, double[] penalties, double[] counts) {
    this.counts = counts.clone();
    this.rows = List.copyOf(rows);
    this.so = so.clone();
    this.penalties = penalties.clone();
  }

  /// The weights of the traits, and behind them that of the base.
  public double[] fit() {
    double[] weights = new double[penalties.length + 1];
    double[] slope = new double[weights.length];
    double loss = loss(weights, slope);
    Deque<Step> steps = new ArrayDeque<>();
    for (int round = 0; round < ROUNDS; round++) {
      double[] direction = direction(slope, steps);
      double descent = dot(direction, slope);
      double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
      double[] next = weights;
      double[] nextSlope = slope;
      double nextLoss = loss;
      boolean found = false;
      for (int trial = 0; trial < 40 && !found; trial++, length /= 2) {
        next = weights.clone();
        add(next, direction, length);
        nextSlope = new double[slope.length];
        nextLoss = loss(next, nextSlope);
        found = nextLoss <= loss + 1e-4 * length * descent;
      }
      if (!found) {
        return weights;
      }
      remember(steps, weights, slope, next, nextSlope);
      double gain = loss - nextLoss;
      weights = next;
      slope = nextSlope;
      loss = nextLoss;
      if (gain < 1e-8 * loss) {
        break;
      }
    }
    return weights;
  }

  /// The probability that a score stands for.
  public static double probability(double score) {
    return 1 / (1 + StrictMath.exp(-score));
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    java.util.Arrays.fill(ones, 1);
    return ones;
  }

  private double loss(double[] weights, double[] slope) {
    int base = penalties.length;
    double loss = 0;
    for (int r = 0; r < so.length; r++) {
      Row row = rows.get(r);
      double score = row.times(weights) + weights[base];
      double signed = so[r] ? score : -score;
      loss +=
          counts[r]
              * (signed > 0
                  ? StrictMath.log1p(StrictMath.exp(-signed))
                  : StrictMath.log1p(StrictMath.exp(signed)) - signed);
      double error = counts[r] * (probability(score) - (so[r] ? 1 : 0));
      for (int i = 0; i < row.traits().length; i++) {
        slope[row.traits()[i]] += error * row.values()[i];
      }
      slope[base] += error;
    }
    for (int t = 0; t < base; t++) {
      loss += 0.5 * penalties[t] * weights[t] * weights[t];
      slope[t] += penalties[t] * weights[t];
    }
    return loss;
  }

  private static void remember(
      Deque<Step> steps, double[] weights, double[] slope, double[] next, double[] nextSlope) {
    double[] move = next.clone();
    add(move, weights, -1);
    double[] change = nextSlope.clone();
    add(change, slope, -1);
    double product = dot(move, change);
    if (product > 1e-12) {
      steps.addLast(new Step(move, change, 1 / product));
      if (steps.size() > REMEMBERED) {
        steps.removeFirst();
      }
    }
  }

  /// Where to go: downhill, bent by the curvature that the last steps showed.
  private static double[] direction(double[] slope, Deque<Step> steps) {
    double[] direction = slope.clone();
    double[] factors = new double[steps.size()];
    int k = steps.size();
    for (Iterator<Step> back = steps.descendingIterator(); back.hasNext(); ) {
      Step step = back.next();
      factors[--k] = step.inverse() * dot(step.move(), direction);
      add(direction, step.change(), -factors[k]);
    }
    if (!steps.isEmpty()) {
      Step last = steps.getLast();
      double scale = 1 / (last.inverse() * dot(last.change(), last.change()));
      for (int i = 0; i < direction.length; i++) {
        direction[i] *= scale;
      }
    }
    for (Step step : steps) {
      add(direction, step.move(), factors[k++] - step.inverse() * dot(step.change(), direction));
    }
    for (int i = 0; i < direction.length; i++) {
      direction[i] = -direction[i];
    }
    return direction;
  }

  private static void add(double[] to, double[] what, double times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
