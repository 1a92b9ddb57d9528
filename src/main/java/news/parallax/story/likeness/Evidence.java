package news.parallax.story.likeness;

import org.jspecify.annotations.Nullable;

/// How strongly two articles point to one happening: a sum of weighed evidence, fitted by logistic
/// regression, so that the sum is a log odds up to a constant that depends on how many articles
/// there are.
///
/// The words count by the square root of the cosine: the first things shared tell most.
/// `EvidenceFitter` in the tests fits the weights anew.
///
/// Names as such add nothing to the words they are made of, but for several that hardly any other
/// article has: of 72,000 pairs of articles on different stories of `stories/dev`, moved into three
/// days, one shares four or more; later reports on one affair share them however little else.
final class Evidence {
  /// What two articles without a word in common score, when their dates are unknown.
  static final double NOTHING_SHARED = -13.17;

  private static final double ALL = 14.20;
  private static final double OPENING = 3.82;
  private static final double HEADLINE = 3.45;

  private static final int NAMES_BY_CHANCE = 2;
  private static final double EACH_NAME = 0.5;
  private static final double MOST_FOR_NAMES = 2;

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

  /// @param names how many words both share that hardly any other article has
  static double ofNames(int names) {
    return Math.min(MOST_FOR_NAMES, EACH_NAME * Math.max(0, names - NAMES_BY_CHANCE));
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
