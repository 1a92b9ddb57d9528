package news.parallax.claim.match;

import java.util.List;
import news.parallax.claim.match.Terms.Term;

/// Judges whether what one claim tells is told by another of the story, or said not to be so.
final class SameFact {
  /// For claims that stand anywhere.
  static final double SURE = 0.86;

  /// For what articles open with and what they tell that somebody said.
  static final double LIKELY = 0.78;

  private static final double ENOUGH_TO_LOOK = 0.35;

  /// What of a claim may be missing in words and yet be told: the model weighs it.
  private static final List<String> WEIGHED = List.of("names not there", "date not there");

  /// The verdict.
  ///
  /// @param holds whether the other tells all of the claim
  /// @param contradicted whether the other says the opposite of the main act, of the same
  record Verdict(boolean holds, boolean contradicted) {}

  private static final Verdict NEITHER = new Verdict(false, false);

  private final double enough;
  private final TermWeights weights;
  private final Support support;
  private final Obstacles obstacles;
  private final Comparison.Maker comparisons;
  private final Sameness model = Sameness.shipped();

  /// @param profiles of all claims and headlines of the story
  /// @param enough how likely it must be
  SameFact(TermWeights weights, List<Profile> profiles, double enough) {
    this.enough = enough;
    this.weights = weights;
    this.support = new Support(weights);
    this.obstacles = new Obstacles(weights);
    this.comparisons = new Comparison.Maker(weights, new Leads(profiles));
  }

  /// A headline is told by what an article opens with, not by what it tells along the way.
  private static boolean isHeadlineOfOtherNews(Profile claim, Profile other) {
    return Comparison.isHeadline(other.claim()) && !Leads.isLead(claim);
  }

  Verdict judge(Profile claim, Profile other) {
    Support.Verdict rule = support.judge(claim, other);
    if (rule.contradicted()) {
      return new Verdict(false, true);
    }
    List<Term> missing =
        claim.terms().stream().filter(term -> !Likeness.told(term, other)).toList();
    double all = claim.terms().stream().mapToDouble(weights::weight).sum();
    double not = missing.stream().mapToDouble(weights::weight).sum();
    if (all - not < ENOUGH_TO_LOOK * all) {
      return NEITHER;
    }
    boolean open =
        obstacles
            .obstacle(claim, other, missing, rule.covered())
            .filter(o -> !WEIGHED.contains(o))
            .isEmpty();
    return open && !isHeadlineOfOtherNews(claim, other) && model.probability(comparisons.of(claim, other)) >= enough
        ? new Verdict(true, false)
        : NEITHER;
  }
}
