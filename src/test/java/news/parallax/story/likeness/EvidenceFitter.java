package news.parallax.story.likeness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.parallax.story.likeness.BackgroundCounter.Pooled;

/// Fits the weights of [Evidence]: run it with a `stories/*.jsonl.gz` and it prints them. Logistic
/// regression by Newton's method over all pairs of articles that share a little.
final class EvidenceFitter {
  private static final double SHARED_A_LITTLE = 0.05;
  private static final int STEPS = 30;
  private static final double RIDGE = 1e-3;
  private static final List<String> NAMES =
      List.of(
          "all",
          "opening",
          "headline",
          "same day",
          "a day apart",
          "two days",
          "3 to 7 days",
          "8 to 30 days",
          "more days",
          "nothing shared");

  private EvidenceFitter() {}

  public static void main(String[] arguments) throws IOException {
    List<Pooled> pool = BackgroundCounter.pool(Path.of(arguments[0]));
    List<ArticleTerms> terms =
        pool.parallelStream().map(pooled -> ArticleTerms.of(pooled.article())).toList();
    List<Profile> profiles = Profiler.profiles(terms, BackgroundCounts.ENGLISH);
    List<float[]> rows = new ArrayList<>();
    List<Boolean> same = new ArrayList<>();
    for (int i = 0; i < pool.size(); i++) {
      for (int j = i + 1; j < pool.size(); j++) {
        double shared = profiles.get(i).all().cosine(profiles.get(j).all());
        if (shared > SHARED_A_LITTLE) {
          rows.add(row(profiles.get(i), profiles.get(j), shared));
          same.add(pool.get(i).story().equals(pool.get(j).story()));
        }
      }
    }
    double[] weights = fit(rows, same);
    System.out.println(rows.size() + " pairs");
    for (int i = 0; i < weights.length; i++) {
      System.out.printf(Locale.ROOT, "%-16s %7.2f%n", NAMES.get(i), weights[i]);
    }
  }

  private static float[] row(Profile a, Profile b, double shared) {
    float[] row = new float[NAMES.size()];
    row[0] = (float) Math.sqrt(shared);
    row[1] = (float) Math.sqrt(a.opening().cosine(b.opening()));
    row[2] = (float) Math.sqrt(a.headline().cosine(b.headline()));
    Long day = a.day();
    Long other = b.day();
    if (day != null && other != null) {
      long apart = Math.abs(day - other);
      row[apart <= 2 ? 3 + (int) apart : apart <= 7 ? 6 : apart <= 30 ? 7 : 8] = 1;
    }
    row[row.length - 1] = 1;
    return row;
  }

  private static double[] fit(List<float[]> rows, List<Boolean> same) {
    int size = NAMES.size();
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (int i = 0; i < size; i++) {
        gradient[i] = RIDGE * weights[i];
        curvature[i][i] = RIDGE;
      }
      for (int r = 0; r < rows.size(); r++) {
        float[] row = rows.get(r);
        double sum = 0;
        for (int i = 0; i < size; i++) {
          sum += weights[i] * row[i];
        }
        double odds = 1 / (1 + Math.exp(-sum));
        double error = odds - (same.get(r) ? 1 : 0);
        for (int i = 0; i < size; i++) {
          if (row[i] != 0) {
            gradient[i] += error * row[i];
            for (int j = 0; j < size; j++) {
              curvature[i][j] += odds * (1 - odds) * row[i] * row[j];
            }
          }
        }
      }
      double[] change = solved(curvature, gradient);
      for (int i = 0; i < size; i++) {
        weights[i] -= change[i];
      }
    }
    return weights;
  }

  /// The solution of a system of linear equations, by elimination.
  private static double[] solved(double[][] matrix, double[] right) {
    int size = right.length;
    double[] solution = Arrays.copyOf(right, size);
    for (int i = 0; i < size; i++) {
      for (int row = 0; row < size; row++) {
        if (row != i) {
          double factor = matrix[row][i] / matrix[i][i];
          for (int column = i; column < size; column++) {
            matrix[row][column] -= factor * matrix[i][column];
          }
          solution[row] -= factor * solution[i];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      solution[i] /= matrix[i][i];
    }
    return solution;
  }
}
