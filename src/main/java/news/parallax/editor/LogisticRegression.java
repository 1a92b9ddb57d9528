package news.parallax.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Fits weights of traits to cases that are so or not so: logistic regression with a penalty on
/// large weights, solved by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno
/// (after Liu and Nocedal, 1989). The cases go in one order, so that the weights come out the same.
final class LogisticRegression {
  private record Step(double[] move, double[] change, double inverse) {}

  private static final int RAREST = 20;
  private static final int ROUNDS = 120;
  private static final int REMEMBERED = 8;
  private static final double PENALTY = 1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<int[]> cases = new ArrayList<>();
  private final List<Boolean> so = new ArrayList<>();

  void add(List<String> traits, boolean isSo) {
    int[] numbered = new int[traits.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] =
          numbers.computeIfAbsent(
              traits.get(i),
              t -> {
                names.add(t);
                return names.size() - 1;
              });
    }
    cases.add(numbered);
    so.add(isSo);
  }

  /// The weights of the traits that enough cases have.
  Weights fit() {
    int[] count = new int[names.size()];
    cases.forEach(c -> Arrays.stream(c).forEach(t -> count[t]++));
    int[] place = new int[names.size()];
    int size = 0;
    for (int t = 0; t < place.length; t++) {
      place[t] = count[t] >= RAREST ? size++ : -1;
    }
    int[][] kept = new int[cases.size()][];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = Arrays.stream(cases.get(i)).map(t -> place[t]).filter(p -> p >= 0).toArray();
    }
    double[] weights = solve(kept, size);
    SortedMap<String, Double> byTrait = new TreeMap<>();
    for (int t = 0; t < place.length; t++) {
      if (place[t] >= 0) {
        byTrait.put(names.get(t), weights[place[t]]);
      }
    }
    return new Weights(weights[size], byTrait);
  }

  private double[] solve(int[][] kept, int size) {
    double[] weights = new double[size + 1];
    double[] slope = new double[size + 1];
    double loss = loss(kept, weights, slope);
    Deque<Step> steps = new ArrayDeque<>();
    for (int round = 0; round < ROUNDS; round++) {
      double[] direction = direction(slope, steps);
      double descent = dot(direction, slope);
      double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
      double[] next = weights;
      double[] nextSlope = slope;
      double nextLoss = loss;
      boolean found = false;
      for (int trial = 0; trial < 30 && !found; trial++, length /= 2) {
        next = weights.clone();
        for (int i = 0; i < next.length; i++) {
          next[i] += length * direction[i];
        }
        nextSlope = new double[slope.length];
        nextLoss = loss(kept, next, nextSlope);
        found = nextLoss <= loss + 1e-4 * length * descent;
      }
      if (!found || loss - nextLoss < 1e-7 * loss) {
        return found ? next : weights;
      }
      remember(steps, weights, slope, next, nextSlope);
      weights = next;
      slope = nextSlope;
      loss = nextLoss;
    }
    return weights;
  }

  private static void remember(
      Deque<Step> steps, double[] weights, double[] slope, double[] next, double[] nextSlope) {
    double[] move = new double[weights.length];
    double[] change = new double[weights.length];
    for (int i = 0; i < move.length; i++) {
      move[i] = next[i] - weights[i];
      change[i] = nextSlope[i] - slope[i];
    }
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
      subtract(direction, step.change(), factors[k]);
    }
    if (!steps.isEmpty()) {
      Step last = steps.getLast();
      double scale = 1 / (last.inverse() * dot(last.change(), last.change()));
      for (int i = 0; i < direction.length; i++) {
        direction[i] *= scale;
      }
    }
    for (Step step : steps) {
      double factor = step.inverse() * dot(step.change(), direction);
      subtract(direction, step.move(), factor - factors[k++]);
    }
    for (int i = 0; i < direction.length; i++) {
      direction[i] = -direction[i];
    }
    return direction;
  }

  private static void subtract(double[] from, double[] what, double factor) {
    for (int i = 0; i < from.length; i++) {
      from[i] -= factor * what[i];
    }
  }

  /// The loss at these weights; its slope is added to `slope`. The last weight is the base.
  private double loss(int[][] kept, double[] weights, double[] slope) {
    int base = weights.length - 1;
    double loss = 0;
    for (int i = 0; i < kept.length; i++) {
      double sum = weights[base];
      for (int t : kept[i]) {
        sum += weights[t];
      }
      double signed = so.get(i) ? sum : -sum;
      loss +=
          signed > 0
              ? StrictMath.log1p(StrictMath.exp(-signed))
              : StrictMath.log1p(StrictMath.exp(signed)) - signed;
      double error = 1 / (1 + StrictMath.exp(-sum)) - (so.get(i) ? 1 : 0);
      for (int t : kept[i]) {
        slope[t] += error;
      }
      slope[base] += error;
    }
    for (int t = 0; t < base; t++) {
      loss += 0.5 * PENALTY * weights[t] * weights[t];
      slope[t] += PENALTY * weights[t];
    }
    return loss;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
