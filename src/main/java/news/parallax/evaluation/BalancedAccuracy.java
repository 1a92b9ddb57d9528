package news.parallax.evaluation;

/// The mean of how many of the supported and of the unsupported are told right.
final class BalancedAccuracy {
  private final int[][] counts = new int[2][2];

  void add(boolean gold, boolean predicted) {
    counts[gold ? 1 : 0][predicted ? 1 : 0]++;
  }

  double value() {
    return (part(counts[0][0], counts[0][1]) + part(counts[1][1], counts[1][0])) / 2;
  }

  private static double part(int right, int wrong) {
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }
}
