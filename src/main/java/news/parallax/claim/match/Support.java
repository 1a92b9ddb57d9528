package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.Concepts;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;
import news.parallax.text.ParseTree;

/// Judges whether what one claim says is also said by another: everything in the first must be in
/// the second, which may say more.
///
/// Likeness of words alone proves nothing, for opposite claims look alike. So the main act must be
/// the same, told as equally real and with the same sign, by and to the same; numbers, dates and
/// names must not differ; and what remains must cover most of the weight of the words.
final class Support {
  /// The verdict.
  ///
  /// @param holds whether the claim is supported
  /// @param covered share of the claim's weight that the other carries, 0 to 1
  /// @param weight the weight of what both say
  /// @param contradicted whether the other says the opposite of the main act, of the same
  /// @param why what decided, for people who look
  record Verdict(boolean holds, double covered, double weight, boolean contradicted, String why) {}

  private static final double ENOUGH = 0.68;
  private static final double ENOUGH_TO_LOOK = 0.5;
  private static final double ENOUGH_WITHOUT_ACT = 0.85;
  private static final double ENOUGH_TO_CONTRADICT = 0.6;
  private static final double LEAST_WEIGHT = 7;
  private static final Set<String> POINTING =
      Set.of("he", "she", "it", "they", "this", "that", "these", "those", "which", "who", "what");
  private static final int FEWEST_TERMS = 3;
  private static final double ALL_BUT = 0.9;
  private static final double LEAST_WEIGHT_OF_ALL = 4.5;
  private static final double IN_CONTEXT = 0.5;
  private static final int FEWEST_BESIDES_NAMES = 2;
  private static final int VERY_FEW_TERMS = 4;
  private static final double ENOUGH_OF_FEW = 0.8;

  private final TermWeights weights;
  private final Obstacles obstacles;
  private final SameAct sameAct = new SameAct();
  private final Concepts concepts = Concepts.ENGLISH;

  Support(TermWeights weights) {
    this.weights = weights;
    this.obstacles = new Obstacles(weights);
  }

  /// Whether `other` supports `claim`.
  Verdict judge(Profile claim, Profile other) {
    double total = 0;
    double shared = 0;
    double fromContext = 0;
    int terms = 0;
    List<Term> missing = new ArrayList<>();
    for (Term term : claim.terms()) {
      double weight = weights.weight(term);
      total += weight;
      if (Likeness.told(term, other)) {
        shared += weight;
        terms++;
      } else if (Likeness.inContext(term, other)) {
        fromContext += weight;
      } else {
        missing.add(term);
      }
    }
    if (shared < LEAST_WEIGHT_OF_ALL || shared + fromContext < ENOUGH_TO_LOOK * total) {
      return new Verdict(false, shared / total, shared, false, "too little");
    }
    if (pointsBack(claim) && shared < ALL_BUT * total) {
      return new Verdict(false, shared / total, shared, false, "who does it is open");
    }
    double covered = total == 0 ? 0 : (shared + IN_CONTEXT * fromContext) / total;
    boolean plain = covered >= ALL_BUT && shared >= LEAST_WEIGHT_OF_ALL && terms > 1;
    SameAct.Verdict acts = sameAct.judge(claim, other);
    boolean whole = acts.same() && acts.whole() && terms > 1;
    if (!plain && !whole && (terms < FEWEST_TERMS || shared < LEAST_WEIGHT)) {
      return new Verdict(false, covered, shared, false, "too little");
    }
    Optional<String> obstacle = obstacles.obstacle(claim, other, missing, covered);
    if (obstacle.isPresent()) {
      return new Verdict(false, covered, shared, false, obstacle.get());
    }
    if (acts.contradicts() && covered >= ENOUGH_TO_CONTRADICT) {
      return new Verdict(false, covered, shared, true, acts.why());
    }
    boolean little = terms < FEWEST_TERMS || shared < LEAST_WEIGHT;
    if (little && !whole && !(acts.same() && acts.anchored())) {
      return new Verdict(false, covered, shared, false, "too little");
    }
    boolean holds =
        acts.same()
            ? covered >= (claim.terms().size() <= VERY_FEW_TERMS ? ENOUGH_OF_FEW : ENOUGH)
            : acts.open()
                && covered >= ENOUGH_WITHOUT_ACT
                && sharesMoreThanNames(claim, other)
                && claim.main().filter(Act::negated).isEmpty()
                && (claim.dates().isEmpty() || !other.dates().isEmpty());
    return new Verdict(holds, covered, shared, false, acts.why());
  }

  private static boolean sharesMoreThanNames(Profile claim, Profile other) {
    return claim.terms().stream()
            .filter(t -> t.kind() != Kind.NAME && Likeness.told(t, other))
            .limit(FEWEST_BESIDES_NAMES)
            .count()
        == FEWEST_BESIDES_NAMES;
  }

  /// Whether `other`, which gives the same number for the same quantity, supports `claim`: enough
  /// of the weight is there, nothing forbids it, and no verb says the opposite.
  boolean counts(Profile claim, Profile other, double enough) {
    double total = 0;
    double shared = 0;
    List<Term> missing = new ArrayList<>();
    for (Term term : claim.terms()) {
      double weight = weights.weight(term);
      total += weight;
      if (Likeness.told(term, other)) {
        shared += weight;
      } else if (Likeness.inContext(term, other)) {
        shared += IN_CONTEXT * weight;
      } else {
        missing.add(term);
      }
    }
    boolean opposed =
        claim.main().isPresent()
            && other.acts().stream()
                .anyMatch(a ->
                    concepts.opposed(a.keys(), claim.main().get().keys())
                        || (Likeness.meets(a.keys(), claim.main().get().keys())
                            && (a.negated() != claim.main().get().negated()
                                || !SameAct.clash(claim.main().get(), a).isEmpty())));
    return total > 0
        && shared >= enough * total
        && !opposed
        && !pointsBack(claim)
        && claim.claim().negated() == other.claim().negated()
        && claim.claim().modality() == other.claim().modality()
        && obstacles.obstacle(claim, other, missing, shared / total).isEmpty();
  }

  /// Whether the claim's subject is a pronoun of the third person that nothing resolves.
  static boolean pointsBack(Profile claim) {
    ParseTree tree = claim.tree();
    return claim
        .main()
        .map(Act::verb)
        .map(tree::subject)
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .filter(i -> POINTING.contains(tree.text(i).toLowerCase(Locale.ROOT)))
        .filter(i -> claim.terms().stream().noneMatch(t -> t.from() <= i && i <= t.to()))
        .isPresent();
  }
}
