package news.parallax.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.outcome.ExpectationFinder.Expectation;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.outcome.SettlementFinder.Expected;
import news.parallax.outcome.SettlementFinder.Settlement;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Looks for what settles that a thing was expected for a day: "a vote is expected on Friday" by
/// "the council voted on Friday" or "the vote was put off", "gales are likely on Sunday" by "gusts
/// were measured on Sunday".
final class EventSettlement {
  private final Sameness sameness;
  private final EventCriterion criterion = new EventCriterion();
  private final Set<String> calledOff = Sameness.RULES.words("called-off");

  EventSettlement(Sameness sameness) {
    this.sameness = sameness;
  }

  /// The thing that is expected, its noun in place of a verb; empty where a deed is.
  Optional<Expected> of(
      ClauseTree tree, ArticleSentence made, Expectation expectation, @Nullable DateInfo horizon) {
    int at = expectation.at();
    if (!criterion.isArranged(tree, expectation) || tree.token(at).tag().equals("VBG")) {
      return Optional.empty();
    }
    int noun =
        tree.below(at)
            .filter(i -> tree.is(i, "attr") && tree.hasChild(at, t -> t.relation().equals("expl")))
            .findFirst()
            .orElse(tree.subject(at).orElse(-1));
    if (noun < 0 || !tree.token(noun).isNoun()) {
      return Optional.empty();
    }
    List<Span> times = made.times().stream().map(TimeExpression::span).toList();
    Set<String> terms = new TreeSet<>(tree.terms(noun, times));
    terms.add(tree.lemma(noun));
    return Optional.of(
        new Expected(
            Set.of(tree.lemma(noun)),
            terms,
            tree.names(noun, times),
            horizon == null ? null : horizon.value(),
            null));
  }

  /// What settles it: the thing as the subject of what is told before the thing as a circumstance.
  Optional<Settlement> find(AnalyzedStory story, Expected expected, DateInfo date) {
    for (boolean subject : new boolean[] {true, false}) {
      for (AnalyzedArticle article : SettlementFinder.laterThan(story, date)) {
        for (ArticleSentence sentence : article.prose()) {
          Optional<Standing> standing = standing(sentence, expected, date.value().first(), subject);
          if (standing.isPresent()) {
            return Optional.of(new Settlement(standing.get(), List.of(sentence.passage())));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Standing> standing(
      ArticleSentence sentence, Expected expected, LocalDate since, boolean subject) {
    ClauseTree tree = new ClauseTree(sentence.sentence());
    boolean onTheDay =
        expected.horizon() != null
            && expected.horizon().day() != null
            && sentence.times().stream()
                .flatMap(t -> t.calendarDate().stream())
                .anyMatch(expected.horizon()::equals);
    boolean before =
        sentence.times().stream()
            .flatMap(t -> t.calendarDate().stream())
            .map(PartialDate::last)
            .anyMatch(d -> d.isBefore(since));
    if (before) {
      return Optional.empty();
    }
    for (int i = 0; i < tree.tokens().size(); i++) {
      boolean thing = isThing(tree, i, expected);
      int verb = thing ? verb(tree, i, subject) : -1;
      if (verb < 0 || !SettlementFinder.isDone(tree, verb) || !sharesTerms(tree, verb, expected)) {
        continue;
      }
      if (calledOff.contains(tree.lemma(verb)) && subject && tree.isPassive(verb)) {
        return Optional.of(Standing.DID_NOT);
      }
      if (onTheDay && !tree.isNegated(verb)) {
        return Optional.of(Standing.CAME_ABOUT);
      }
    }
    return Optional.empty();
  }

  private boolean isThing(ClauseTree tree, int i, Expected expected) {
    return (tree.token(i).isNoun() || tree.isVerb(i))
        && expected.verbs().stream().anyMatch(n -> sameness.same(n, tree.lemma(i)));
  }

  /// The verb that tells of the thing; -1 when none does.
  private static int verb(ClauseTree tree, int i, boolean subject) {
    if (tree.isVerb(i)) {
      return i;
    }
    if (tree.is(i, "nsubj", "nsubjpass")) {
      return tree.head(i);
    }
    int preposition = tree.is(i, "pobj") ? tree.head(i) : -1;
    boolean circumstance = preposition >= 0 && tree.is(preposition, "prep");
    return !subject && circumstance && tree.head(preposition) >= 0 ? tree.head(preposition) : -1;
  }

  /// Where the thing was described by more than its noun, the telling shares some of that.
  private boolean sharesTerms(ClauseTree tree, int verb, Expected expected) {
    Set<String> told = new TreeSet<>(tree.terms(verb, List.of()));
    Set<String> names = tree.names(verb, List.of());
    boolean otherNames =
        !expected.names().isEmpty()
            && !names.isEmpty()
            && expected.names().stream().noneMatch(names::contains);
    long shared = sameness.shared(expected.terms(), told);
    return !otherNames && (expected.terms().size() == 1 || shared >= 2);
  }
}
