package news.parallax.brief.support;

import java.util.List;
import java.util.Locale;
import news.parallax.text.Sentence;
import news.parallax.text.regression.Logistic;

/// How likely people find that a passage supports a sentence.
///
/// A logistic regression on how the sentence's words lie on the passage. What speaks for support
/// differs between a sentence that is copied, where a change of order is suspicious, and one in
/// words of its own, where only what is new counts; so each trait has two weights, blended by the
/// longest run of words that the two share. It is graded and blind to small things: a swapped name
/// or word order moves it little. What is printed is held to its passages by `CitationChecker`
/// instead.
public final class SupportScorer {
  /// From this on a passage counts as supporting a sentence.
  public static final double THRESHOLD = 0.5;

  private static final double COPIED = 0.45;
  private static final double STEEPNESS = 10;

  private final double[] centres;
  private final double[] spreads;
  private final double[] weights;

  /// @param centres the mean of each trait
  /// @param spreads its standard deviation
  /// @param weights of the standard traits, of being copied, of the traits of what is copied, base
  SupportScorer(double[] centres, double[] spreads, double[] weights) {
    if (centres.length != spreads.length || weights.length != 2 * centres.length + 2) {
      throw new IllegalArgumentException(weights.length + " weights");
    }
    this.centres = centres.clone();
    this.spreads = spreads.clone();
    this.weights = weights.clone();
  }

  /// The one that was learned by `parallax learn support`.
  public static SupportScorer shipped() {
    return ShippedWeights.scorer();
  }

  /// From 0, not supported, to 1.
  public double score(Sentence sentence, List<Sentence> passage) {
    SupportTraits traits = new SupportTraits(passage.stream().map(Terms::of).toList());
    Terms terms = Terms.of(sentence);
    double[] values = values(traits.of(terms), traits.longestRun(terms), centres, spreads);
    double score = weights[values.length];
    for (int i = 0; i < values.length; i++) {
      score += weights[i] * values[i];
    }
    return Logistic.probability(score);
  }

  /// Whether the passage supports the sentence rather than not.
  public boolean supports(Sentence sentence, List<Sentence> passage) {
    return score(sentence, passage) >= THRESHOLD;
  }

  static double[] values(double[] traits, double longestRun, double[] centres, double[] spreads) {
    double copied = Logistic.probability(STEEPNESS * (longestRun - COPIED));
    double[] values = new double[2 * traits.length + 1];
    values[traits.length] = copied;
    for (int i = 0; i < traits.length; i++) {
      values[i] = (traits[i] - centres[i]) / spreads[i];
      values[traits.length + 1 + i] = copied * values[i];
    }
    return values;
  }

  /// As {@link ShippedWeights} reads it: a line for each trait with its mean, its spread and its
  /// two weights; then the weight of being copied and the base.
  public String format() {
    StringBuilder lines = new StringBuilder();
    int size = centres.length;
    for (int i = 0; i < size; i++) {
      lines.append(
          String.format(
              Locale.ROOT,
              "%-14s %9.5f %9.5f %9.5f %9.5f%n",
              SupportTraits.NAMES.get(i).replace(' ', '-'),
              centres[i],
              spreads[i],
              weights[i],
              weights[size + 1 + i]));
    }
    return lines
        .append(
            String.format(
                Locale.ROOT, "copied %9.5f%nbase %9.5f%n", weights[size], weights[2 * size + 1]))
        .toString();
  }
}
