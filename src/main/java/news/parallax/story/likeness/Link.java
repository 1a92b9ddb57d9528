package news.parallax.story.likeness;

/// The evidence between two articles, or between two groups: its sum over the pairs that were
/// compared, and how many those are.
record Link(double sum, int pairs) {
  Link plus(Link other) {
    return new Link(sum + other.sum, pairs + other.pairs);
  }

  /// The mean over all pairs of groups of these sizes, those not compared counted as `rest`.
  double mean(int size, int otherSize, double rest) {
    double all = (double) size * otherSize;
    return (sum + (all - pairs) * rest) / all;
  }
}
