package news.parallax.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.outcome.ExpectationFinder.Expectation;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;
import news.parallax.text.time.GoverningVerb;
import org.jspecify.annotations.Nullable;

/// Looks in later articles for the sentence that tells that an expected thing happened, or that it
/// did not: the same deed, in the same word or one that means the same, told as done, of the same
/// things. What is told of a day before the expectation, of what may be, or of other names, settles
/// nothing. An attempt that failed and a plan that was called off settle that it did not come.
final class SettlementFinder {
  /// What settles it and how.
  ///
  /// @param passages one at least, that of the thing itself before that of its condition
  record Settlement(Standing standing, List<Passage> passages) {
    Settlement {
      passages = List.copyOf(passages);
    }
  }

  private static final double MOST = 0.6;

  private final Sameness sameness = new Sameness();
  private final EventSettlement events = new EventSettlement(sameness);
  private final ConditionTerms conditions = new ConditionTerms();
  private final Set<String> attempts = Sameness.RULES.words("attempt");
  private final Set<String> failed = new TreeSet<>(Sameness.RULES.words("failed"));

  /// What is expected, in terms that can be compared.
  ///
  /// @param day the day of the article that may settle it
  record Expected(
      Set<String> verbs,
      Set<String> terms,
      Set<String> names,
      @Nullable PartialDate horizon,
      @Nullable LocalDate day) {
    Expected on(LocalDate other) {
      return new Expected(verbs, terms, names, horizon, other);
    }

    boolean isDue() {
      return horizon != null && day != null && !day.isBefore(horizon.last());
    }
  }

  /// What settles an expectation. One that hangs on a condition is settled only after its condition
  /// has come about, and void when that did not.
  Optional<Settlement> find(
      AnalyzedStory story,
      ArticleSentence made,
      Expectation expectation,
      @Nullable DateInfo date,
      @Nullable DateInfo horizon) {
    if (date == null) {
      return Optional.empty();
    }
    ClauseTree tree = new ClauseTree(made.sentence());
    Optional<Expected> event = events.of(tree, made, expectation, horizon);
    Expected expected = event.orElseGet(() -> expected(made, expectation, horizon));
    Span condition = expectation.condition();
    if (tree.isNegated(expectation.at())) {
      return condition == null && event.isEmpty() && expected.terms().size() >= 2
          ? denied(story, tree, expectation, expected, date)
          : Optional.empty();
    }
    if (condition == null) {
      return event.isPresent()
          ? events.find(story, expected, date)
          : expected.terms().size() < 2 ? Optional.empty() : search(story, expected, date);
    }
    return expected.terms().size() < 2 || event.isPresent()
        ? Optional.empty()
        : conditional(story, tree, made, condition, expected, date);
  }

  /// What settles that something will not happen: that it did. What was only not to happen before a
  /// day is settled by nothing that came later.
  private Optional<Settlement> denied(
      AnalyzedStory story,
      ClauseTree tree,
      Expectation expectation,
      Expected expected,
      DateInfo date) {
    boolean before =
        tree.hasChild(expectation.at(), t -> t.text().matches("(?i)before|until|till"));
    return before
        ? Optional.empty()
        : search(story, expected, date)
            .filter(s -> s.standing() == Standing.CAME_ABOUT)
            .map(s -> new Settlement(Standing.DID_NOT, s.passages()));
  }

  private Optional<Settlement> conditional(
      AnalyzedStory story,
      ClauseTree tree,
      ArticleSentence made,
      Span condition,
      Expected expected,
      DateInfo date) {
    Optional<Expected> first = conditions.expected(tree, condition, times(made));
    Optional<Settlement> met =
        first.filter(e -> e.terms().size() >= 2).flatMap(e -> search(story, e, date));
    if (met.isEmpty()) {
      return Optional.empty();
    }
    boolean unless = ConditionFinder.isUnless(tree, condition);
    if ((met.get().standing() == Standing.CAME_ABOUT) == unless) {
      return Optional.of(new Settlement(Standing.VOID, met.get().passages()));
    }
    return search(story, expected, date)
        .map(s -> {
          List<Passage> both = new ArrayList<>(s.passages());
          both.addAll(met.get().passages());
          return new Settlement(s.standing(), both.stream().distinct().toList());
        });
  }

  private Optional<Settlement> search(AnalyzedStory story, Expected expected, DateInfo date) {
    for (AnalyzedArticle article : laterThan(story, date)) {
      LocalDate day = article.article().published().orElseThrow().value().first();
      for (ArticleSentence sentence : article.prose()) {
        Optional<Settlement> settled = settles(sentence, expected.on(day), date.value().first());
        if (settled.isPresent()) {
          return settled;
        }
      }
    }
    return Optional.empty();
  }

  /// The articles published after a day.
  static List<AnalyzedArticle> laterThan(AnalyzedStory story, DateInfo date) {
    return story.articles().stream()
        .filter(a ->
            a.article()
                .published()
                .filter(d -> d.value().first().isAfter(date.value().last()))
                .isPresent())
        .toList();
  }

  /// Whether a sentence of a later article settles what is expected.
  ///
  /// @param since the first day on which it was expected
  Optional<Settlement> settles(ArticleSentence sentence, Expected expected, LocalDate since) {
    boolean before =
        sentence.times().stream()
            .flatMap(t -> t.calendarDate().stream())
            .anyMatch(d -> d.last().isBefore(since));
    if (before) {
      return Optional.empty();
    }
    ClauseTree tree = new ClauseTree(sentence.sentence());
    List<Span> times = times(sentence);
    for (int verb = 0; verb < sentence.tokens().size(); verb++) {
      if (!tree.isVerb(verb)) {
        continue;
      }
      Optional<Standing> standing = standing(tree, verb, expected);
      if (standing.isPresent() && tellsTheSame(sentence, tree, verb, times, expected)) {
        return Optional.of(new Settlement(standing.get(), List.of(sentence.passage())));
      }
    }
    return Optional.empty();
  }

  private Optional<Standing> standing(ClauseTree tree, int verb, Expected expected) {
    boolean same = expected.verbs().stream().anyMatch(v -> sameness.same(v, tree.lemma(verb)));
    if (!same) {
      boolean opposite =
          expected.verbs().stream().anyMatch(v -> sameness.opposite(v, tree.lemma(verb)));
      return opposite && isDone(tree, verb) && !tree.isNegated(verb) && expected.isDue()
          ? Optional.of(Standing.DID_NOT)
          : Optional.empty();
    }
    if (isDone(tree, verb)) {
      return Optional.of(tree.isNegated(verb) ? Standing.DID_NOT : Standing.CAME_ABOUT);
    }
    int attempt = tree.head(verb);
    boolean tried =
        attempt >= 0
            && tree.is(verb, "acl")
            && attempts.contains(tree.lemma(attempt))
            && tree.head(attempt) >= 0;
    boolean inVain =
        tried
            && tree.is(attempt, "nsubj", "nsubjpass", "dobj")
            && failed.contains(tree.lemma(tree.head(attempt)))
            && isDone(tree, tree.head(attempt));
    boolean unable =
        attempt >= 0
            && tree.is(verb, "xcomp")
            && failed.contains(tree.lemma(attempt))
            && isDone(tree, attempt);
    return inVain || unable ? Optional.of(Standing.DID_NOT) : Optional.empty();
  }

  /// Whether a verb is told as done, and not as reported, asked, or set as a condition.
  static boolean isDone(ClauseTree tree, int verb) {
    GoverningVerb.Form form = GoverningVerb.form(tree.tokens(), verb);
    boolean past = form == GoverningVerb.Form.PAST || form == GoverningVerb.Form.PERFECT;
    Token token = tree.token(verb);
    boolean finite =
        token.tag().equals("VBD")
            || token.tag().equals("VBN")
            || tree.hasChild(verb, t -> t.text().equalsIgnoreCase("did"));
    boolean wondered =
        tree.hasChild(
            verb,
            t ->
                t.relation().equals("mark")
                    && Set.of("if", "whether", "unless", "until")
                        .contains(t.text().toLowerCase(java.util.Locale.ROOT)));
    return past && finite && !wondered && !tree.is(verb, "nmod", "amod");
  }

  /// Whether the clause tells of the same things: most of the expected terms and, where both have
  /// names, one of them; where it names the very day that was expected, the deed and one more.
  private boolean tellsTheSame(
      ArticleSentence sentence, ClauseTree tree, int verb, List<Span> times, Expected expected) {
    Set<String> told = tree.terms(verb, times);
    if (!tree.subject(verb).isPresent()) {
      int above = tree.head(verb);
      if (above >= 0 && tree.is(above, "nsubj")) {
        told.addAll(tree.terms(above, times));
      }
    }
    Set<String> names = tree.names(verb, times);
    boolean otherNames =
        !expected.names().isEmpty()
            && !names.isEmpty()
            && expected.names().stream().noneMatch(names::contains);
    if (otherNames) {
      return false;
    }
    long shared = sameness.shared(expected.terms(), told);
    double share = (double) shared / expected.terms().size();
    boolean onTheDay =
        expected.horizon() != null
            && expected.horizon().day() != null
            && sentence.times().stream()
                .flatMap(t -> t.calendarDate().stream())
                .anyMatch(expected.horizon()::equals);
    boolean veryDeed = expected.verbs().contains(tree.lemma(verb));
    return onTheDay
        ? (shared >= 2 || veryDeed) && share >= 0.4
        : shared >= 3 && share >= MOST && told.size() >= 3;
  }

  private static Expected expected(
      ArticleSentence made, Expectation expectation, @Nullable DateInfo horizon) {
    ClauseTree tree = new ClauseTree(made.sentence());
    List<Span> times = times(made);
    Set<String> verbs = new TreeSet<>(Set.of(tree.lemma(expectation.at())));
    tree.below(expectation.at())
        .filter(i -> tree.is(i, "xcomp") && tree.isVerb(i))
        .forEach(i -> verbs.add(tree.lemma(i)));
    verbs.removeAll(Set.of("try", "be", "have", "get", "do", "make", "go"));
    return new Expected(
        verbs,
        tree.terms(expectation.at(), times),
        tree.names(expectation.at(), times),
        horizon == null ? null : horizon.value(),
        null);
  }

  private static List<Span> times(ArticleSentence sentence) {
    return sentence.times().stream().map(TimeExpression::span).toList();
  }
}
