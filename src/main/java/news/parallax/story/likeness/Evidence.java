package news.parallax.story.likeness;

/// How strongly two articles point to one happening: a sum of weighed evidence, fitted by logistic
/// regression, so that the sum is a log odds up to a constant that depends on how many articles
/// there are.
///
/// The words count by the square root of the cosine: the first things shared tell most. Names were
/// tried as evidence of their own and add nothing to the words they are made of. `EvidenceFitter`
/// in the tests fits the weights anew.
final class Evidence {
  /// What two articles without a word in common score, when their dates are unknown.
  static final double NOTHING_SHARED = -13.17;

  private static final double ALL = 14.20;
  private static final double OPENING = 3.82;
  private static final double HEADLINE = 3.45;

  private Evidence() {}

  static double of(Profile a, Profile b) {
    return NOTHING_SHARED
        + ALL * Math.sqrt(a.all().cosine(b.all()))
        + OPENING * Math.sqrt(a.opening().cosine(b.opening()))
        + HEADLINE * Math.sqrt(a.headline().cosine(b.headline()))
        + ofDays(a, b);
  }

  private static double ofDays(Profile a, Profile b) {
    Long day = a.day();
    Long other = b.day();
    if (day == null || other == null) {
      return 0;
    }
    long apart = Math.abs(day - other);
    if (apart <= 1) {
      return apart == 0 ? 4.50 : 3.13;
    }
    if (apart == 2) {
      return 0.15;
    }
    return apart <= 7 ? -1.36 : apart <= 30 ? -2.91 : -5.63;
  }
}
