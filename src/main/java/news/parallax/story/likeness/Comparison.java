package news.parallax.story.likeness;

import news.parallax.story.likeness.Profiles.Numbered;

/// Compares one article with others: the evidence that they tell of one happening.
public final class Comparison {
  /// So many days apart, articles that share names may be of one story for it.
  private static final int ONE_AFFAIR = 10;

  private final Profiles profiles;
  private final Numbered one;
  private final float[] all;
  private final float[] opening;
  private final float[] headline;
  private final double allLength;
  private final double openingLength;
  private final double headlineLength;

  public Comparison(Profiles profiles, Numbered one) {
    this.profiles = profiles;
    this.one = one;
    int size = one.stems.length;
    all = new float[size];
    opening = new float[size];
    headline = new float[size];
    double allSum = 0;
    double openingSum = 0;
    double headlineSum = 0;
    for (int i = 0; i < size; i++) {
      double rarity = profiles.rarity(one.stems[i]);
      all[i] = (float) (Frequency.weight(one.all[i]) * rarity);
      opening[i] = (float) (Frequency.weight(one.opening[i]) * rarity);
      headline[i] = (float) (Frequency.weight(one.headline[i]) * rarity);
      allSum += (double) all[i] * all[i];
      openingSum += (double) opening[i] * opening[i];
      headlineSum += (double) headline[i] * headline[i];
    }
    allLength = Math.sqrt(allSum);
    openingLength = Math.sqrt(openingSum);
    headlineLength = Math.sqrt(headlineSum);
  }

  /// The evidence from words and days. What an affair's own names tell holds as long as reports on
  /// it follow each other; a report after weeks of silence begins a story that goes on with it.
  public double with(Numbered other) {
    boolean near =
        one.day == null || other.day == null || Math.abs(one.day - other.day) <= ONE_AFFAIR;
    return words(other, near) + Evidence.ofDays(one.day, other.day);
  }

  /// The evidence from words alone.
  public double words(Numbered other) {
    return words(other, true);
  }

  private double words(Numbered other, boolean withNames) {
    double allDot = 0;
    double openingDot = 0;
    double headlineDot = 0;
    double allSum = 0;
    double openingSum = 0;
    double headlineSum = 0;
    int size = one.stems.length;
    int names = 0;
    int at = 0;
    for (int j = 0; j < other.stems.length; j++) {
      int stem = other.stems[j];
      double rarity = profiles.rarity(stem);
      double a = Frequency.weight(other.all[j]) * rarity;
      allSum += a * a;
      double o = 0;
      double h = 0;
      if (other.opening[j] != 0) {
        o = Frequency.weight(other.opening[j]) * rarity;
        openingSum += o * o;
        if (other.headline[j] != 0) {
          h = Frequency.weight(other.headline[j]) * rarity;
          headlineSum += h * h;
        }
      }
      while (at < size && one.stems[at] < stem) {
        at++;
      }
      if (at < size && one.stems[at] == stem) {
        allDot += a * all[at];
        openingDot += o * opening[at];
        headlineDot += h * headline[at];
        if (profiles.isOwnName(stem, rarity)) {
          names++;
        }
      }
    }
    return Evidence.ofNames(withNames ? names : 0)
        + Evidence.ofWords(
            cosine(allDot, allLength, allSum),
            cosine(openingDot, openingLength, openingSum),
            cosine(headlineDot, headlineLength, headlineSum));
  }

  private static double cosine(double dot, double length, double otherSquared) {
    double lengths = length * Math.sqrt(otherSquared);
    return lengths == 0 ? 0 : Math.min(1, dot / lengths);
  }

  /// What a count weighs, looked up.
  private static final class Frequency {
    private static final double[] WEIGHTS = new double[256];

    static {
      for (int count = 1; count < WEIGHTS.length; count++) {
        WEIGHTS[count] = 1 + Math.log(count);
      }
    }

    static double weight(byte count) {
      return WEIGHTS[count & 0xff];
    }
  }
}
