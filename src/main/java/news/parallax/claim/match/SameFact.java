package news.parallax.claim.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;

/// Judges whether what one claim tells is told by another of the story, or said not to be so.
final class SameFact {
  /// For claims that stand anywhere.
  static final double SURE = 0.86;

  /// For what articles open with and what they tell that somebody said.
  static final double LIKELY = 0.78;

  /// For what the rules on words find told, too: they and the model seldom err together.
  static final double BACKED = 0.6;

  private static final double ENOUGH_TO_LOOK = 0.35;

  /// What of a claim may be missing in words and yet be told: the model weighs it.
  private static final List<String> WEIGHED = List.of("names not there", "date not there");

  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /// What the acts say that the model may not outweigh.
  private static final Set<String> OTHER_ACTS =
      Set.of(
          "roles swapped",
          "other subject",
          "other object",
          "other mood",
          "opposite, not the same matter");

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
  private final Leads leads;
  private final SameAct sameAct = new SameAct();
  private final Sameness model = Sameness.shipped();

  /// @param profiles of all claims and headlines of the story
  /// @param enough how likely it must be
  SameFact(TermWeights weights, List<Profile> profiles, double enough) {
    this.enough = enough;
    this.weights = weights;
    this.support = new Support(weights);
    this.obstacles = new Obstacles(weights);
    this.leads = new Leads(profiles);
    this.comparisons = new Comparison.Maker(weights, leads);
  }

  /// A headline is told by what an article opens with, not by what it tells along the way.
  private static boolean isHeadlineOfOtherNews(Profile claim, Profile other) {
    return Comparison.isHeadline(other.claim()) && !Leads.isLead(claim);
  }

  /// Done by another, to another, the other way round, or not done yet.
  private boolean isOtherAct(Profile claim, Profile other) {
    SameAct.Verdict verdict = sameAct.judge(claim, other);
    return !verdict.same() && OTHER_ACTS.contains(verdict.why());
  }

  /// A name that the other does not tell, nor its article just before or in its headline.
  private boolean isNameOnlyHere(Profile claim, Term term, Profile other) {
    Span at = claim.tree().token(term.to()).span();
    return term.kind() == Kind.NAME
        && claim.claim().sentence().mentions().stream()
            .anyMatch(m -> m.kind().isName() && m.span().contains(at))
        && term.keys().stream().noneMatch(other.context()::contains);
  }

  /// A time that the other does not tell, nor its article in what it opens with.
  private boolean hasATimeOfItsOwn(Profile claim, Profile other) {
    List<TimeExpression> others = leads.times(other.claim().articleId());
    boolean day =
        claim.claim().sentence().tokens().stream()
            .filter(t -> claim.claim().span().contains(t.span()) && DAYS.contains(t.text()))
            .filter(t ->
                claim.claim().sentence().times().stream()
                    .noneMatch(time -> time.span().contains(t.span())))
            .anyMatch(t ->
                other.claim().sentence().tokens().stream()
                    .noneMatch(o -> o.text().equals(t.text())));
    return day
        || claim.claim().sentence().times().stream()
            .filter(t -> claim.claim().span().contains(t.span()))
            .anyMatch(t ->
                Stream.concat(other.claim().sentence().times().stream(), others.stream())
                    .noneMatch(o -> isAsPrecise(o, t) && Comparison.Maker.meets(t, o)));
  }

  /// "Last week" does not tell "on Monday".
  private static boolean isAsPrecise(TimeExpression other, TimeExpression own) {
    Optional<PartialDate> day =
        own.calendarDate().filter(d -> d.precision() == PartialDate.Precision.DAY);
    return day.isEmpty()
        || other.calendarDate().filter(d -> d.first().equals(d.last())).isPresent();
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
    if (!open || isHeadlineOfOtherNews(claim, other) || isOtherAct(claim, other)) {
      return NEITHER;
    }
    if (missing.stream().anyMatch(t -> isNameOnlyHere(claim, t, other))
        || hasATimeOfItsOwn(claim, other)) {
      return NEITHER;
    }
    double bar = rule.holds() ? Math.min(BACKED, enough) : enough;
    return model.probability(comparisons.of(claim, other)) >= bar
        ? new Verdict(true, false)
        : NEITHER;
  }
}
