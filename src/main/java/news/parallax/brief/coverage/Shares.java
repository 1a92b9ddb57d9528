package news.parallax.brief.coverage;

/// How a share is written: to the nearest twentieth, since who says what is never read without a
/// slip.
final class Shares {
  private static final int STEP = 5;
  private static final double NONE = 0.01;

  private Shares() {}

  /// "about 35%"; "less than 5%"; "all".
  static String about(double share) {
    long rounded = Math.round(share * 100 / STEP) * STEP;
    if (rounded == 0) {
      return "less than " + STEP + "%";
    }
    return rounded == 100 ? "nearly all" : "about " + rounded + "%";
  }

  /// The same, where there may be nothing of it.
  static String orNone(double share) {
    return share < NONE ? "none" : about(share);
  }
}
