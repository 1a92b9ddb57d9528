package news.parallax.story.likeness;

import org.jspecify.annotations.Nullable;

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
    return ofWords(
            a.all().cosine(b.all()),
            a.opening().cosine(b.opening()),
            a.headline().cosine(b.headline()))
        + ofDays(a.day(), b.day());
  }

  /// @param all the cosine of all words, and of those of openings and headlines
  static double ofWords(double all, double opening, double headline) {
    return NOTHING_SHARED
        + ALL * Math.sqrt(all)
        + OPENING * Math.sqrt(opening)
        + HEADLINE * Math.sqrt(headline);
  }

  static double ofDays(@Nullable Long day, @Nullable Long other) {
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
