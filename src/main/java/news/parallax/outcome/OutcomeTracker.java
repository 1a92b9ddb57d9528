package news.parallax.outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.ledger.Ledger;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds what sources expect and follows what became of it.
///
/// Two gates learned from sentences that a reader judged stand in between: what is hardly an
/// expectation is left out, unless a later article settles it, and a criterion that hardly settles
/// anything is not given.
public final class OutcomeTracker {
  private final Gate expectationGate;
  private final Gate criterionGate;

  private final CandidateFinder candidates = new CandidateFinder();
  private final ExpectationGrouper grouper = new ExpectationGrouper();
  private final CriterionWriter criteria = new CriterionWriter();
  private final SettlementFinder settlements = new SettlementFinder();
  private final HolderFinder holderFinder = new HolderFinder();
  private final ExpectationTraits expectationTraits = new ExpectationTraits();
  private final CriterionTraits criterionTraits = new CriterionTraits();

  public OutcomeTracker() {
    this(Gate.load("expectation.gate"), Gate.load("criterion.gate"));
  }

  OutcomeTracker(Gate expectationGate, Gate criterionGate) {
    this.expectationGate = expectationGate;
    this.criterionGate = criterionGate;
  }

  /// The outcomes of a story, the most firmly expected first.
  public List<Outcome> follow(AnalyzedStory story, Ledger ledger) {
    List<Candidate> found =
        candidates.find(story).stream()
            .filter(c -> isExpected(c, ledger) || settlement(c, story).isPresent())
            .toList();
    return grouper.group(found).stream().map(g -> outcome(g, story, ledger)).toList();
  }

  /// What the gates judge by, for every sentence of a story that may expect something.
  public List<OutcomeCase> cases(AnalyzedStory story, Ledger ledger) {
    List<OutcomeCase> cases = new ArrayList<>();
    for (Candidate candidate : candidates.find(story)) {
      String criterion = criterion(candidate, ledger).orElse(null);
      cases.add(
          new OutcomeCase(
              candidate.sentence().passage(),
              expectationTraits.of(candidate, holders(candidate, ledger)),
              criterion == null ? Set.of() : criterionTraits.of(candidate, criterion)));
    }
    return cases;
  }

  private boolean isExpected(Candidate candidate, Ledger ledger) {
    Set<String> traits = expectationTraits.of(candidate, holders(candidate, ledger));
    return ExpectationTraits.areSure(traits) || expectationGate.lets(traits);
  }

  private boolean canBeSettled(Candidate candidate, String criterion) {
    Set<String> traits = criterionTraits.of(candidate, criterion);
    return CriterionTraits.areSure(traits) || criterionGate.lets(traits);
  }

  private List<String> holders(Candidate candidate, Ledger ledger) {
    return holderFinder.find(
        candidate.article(), candidate.sentence(), candidate.expectation(), ledger);
  }

  private Optional<String> criterion(Candidate candidate, Ledger ledger) {
    return criteria.write(
        candidate.sentence(),
        candidate.article().article().text(),
        candidate.expectation(),
        candidate.horizon(),
        t -> holderFinder.actor(candidate.article(), t, ledger));
  }

  private Optional<SettlementFinder.Settlement> settlement(
      Candidate candidate, AnalyzedStory story) {
    return settlements.find(
        story,
        candidate.sentence(),
        candidate.expectation(),
        candidate.made(),
        candidate.horizon());
  }

  private Outcome outcome(List<Candidate> group, AnalyzedStory story, Ledger ledger) {
    Candidate best = group.getFirst();
    ArticleSentence sentence = best.sentence();
    Set<String> holders = new LinkedHashSet<>();
    group.forEach(c -> holders.addAll(holders(c, ledger)));
    Optional<SettlementFinder.Settlement> settled =
        group.stream().flatMap(c -> settlement(c, story).stream()).findFirst();
    @Nullable String criterion =
        criterion(best, ledger).filter(c -> canBeSettled(best, c)).orElse(null);
    return new Outcome(
        "outcome:" + sentence.articleId() + ":" + sentence.span().start(),
        sentence,
        sentence.span(),
        clause(best),
        group.stream().skip(1).map(Candidate::sentence).toList(),
        holders(holders, group),
        best.made(),
        best.expectation().probability(),
        best.expectation().condition(),
        best.horizon(),
        criterion,
        settled.map(SettlementFinder.Settlement::standing).orElse(Standing.OPEN),
        settled.map(SettlementFinder.Settlement::passages).orElse(List.<Passage>of()));
  }

  /// The content of what is said, when the verb of what may come is its main verb, or what gives it
  /// odds is: "[it is unlikely that the ship would sink]".
  private static Span clause(Candidate candidate) {
    ClauseTree tree = candidate.tree();
    int verb = candidate.verb();
    if (candidate.expectation().by() != verb && tree.is(verb, "xcomp", "ccomp", "advcl")) {
      int by = candidate.expectation().by();
      verb = tree.isVerb(by) ? by : tree.head(by);
    }
    boolean content =
        verb >= 0
            && tree.is(verb, "ccomp")
            && tree.head(verb) >= 0
            && isFinite(tree, verb)
            && tree.below(verb).anyMatch(i -> tree.token(i).relation().startsWith("nsubj"));
    if (!content) {
      return candidate.sentence().span();
    }
    int main = verb;
    Span span = tree.span(main);
    int from =
        tree.below(main)
            .filter(i -> !tree.is(i, "mark", "punct", "cc"))
            .map(i -> tree.span(i).start())
            .min()
            .orElse(span.start());
    return new Span(Math.min(from, tree.token(main).span().start()), span.end());
  }

  private static boolean isFinite(ClauseTree tree, int verb) {
    return tree.token(verb).tag().matches("VBD|VBZ|VBP")
        || tree.hasChild(verb, t -> t.tag().matches("MD|VBD|VBZ|VBP"));
  }

  /// An outlet holds what it expects by itself only where nobody else does.
  private static List<String> holders(Set<String> holders, List<Candidate> group) {
    Set<String> outlets =
        group.stream().map(c -> c.article().article().outletName()).collect(Collectors.toSet());
    List<String> others =
        holders.stream()
            .filter(h -> !outlets.contains(h) && !h.equals(Outcome.UNKNOWN_HOLDER))
            .toList();
    return new HolderNames().best(others.isEmpty() ? List.copyOf(holders) : others);
  }
}
