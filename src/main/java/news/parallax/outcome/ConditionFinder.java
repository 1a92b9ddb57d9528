package news.parallax.outcome;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Finds the condition on which an expectation hangs: a clause with "if", "unless" or "provided",
/// or an inverted "should", that belongs to its verb.
final class ConditionFinder {
  private static final Set<String> MARKS = Set.of("if", "unless", "provided", "once");

  private final Set<String> happenings = ExpectationFinder.RULES.words("happenings");

  private final Set<String> judged = ExpectationFinder.RULES.words("judged");

  private final Set<String> judgedUndated = ExpectationFinder.RULES.words("judged-undated");

  /// The words of the condition.
  Optional<Span> find(ClauseTree tree, int verb) {
    return clauses(tree, verb)
        .mapToObj(i -> span(tree, i))
        .findFirst()
        .or(() -> supposed(tree, verb));
  }

  /// Whether a condition is one that must not come about.
  static boolean isUnless(ClauseTree tree, Span condition) {
    return IntStream.range(0, tree.tokens().size())
        .filter(i -> condition.contains(tree.token(i).span()))
        .anyMatch(i -> tree.lower(i).equals("unless"));
  }

  /// Whether the condition is a clause of its own, and not of "you" or "one" but of somebody.
  boolean isClause(ClauseTree tree, int verb) {
    return clauses(tree, verb)
        .anyMatch(i ->
            tree.subject(i).stream()
                .noneMatch(s -> tree.lower(s).matches("you|one|i|there|that|this")));
  }

  /// "If we had confidence we would say so", "if she wasn't weak": what is not so.
  boolean isUnreal(ClauseTree tree, int verb) {
    return clauses(tree, verb)
        .anyMatch(i -> {
          boolean had =
              tree.lower(i).equals("had")
                  || tree.hasChild(
                      i, t -> t.text().equalsIgnoreCase("had") && t.relation().startsWith("aux"));
          boolean wasNot = tree.lower(i).matches("was|were") && tree.isNegated(i);
          return had || wasNot;
        });
  }

  /// "If it crossed the line".
  boolean isPast(ClauseTree tree, int verb) {
    return clauses(tree, verb).anyMatch(i -> tree.token(i).tag().equals("VBD"));
  }

  private static IntStream clauses(ClauseTree tree, int verb) {
    return IntStream.range(0, tree.tokens().size())
        .filter(i -> tree.is(i, "advcl") && belongs(tree, i, verb))
        .filter(i -> isCondition(tree, i) && !isQuestion(tree, i));
  }

  /// "See if", "decide if": a question and no condition.
  private static boolean isQuestion(ClauseTree tree, int clause) {
    int head = tree.head(clause);
    boolean asks =
        head >= 0
            && head < clause
            && Set.of(
                    "see", "know", "ask", "decide", "wonder", "determine", "check", "learn", "tell")
                .contains(tree.lemma(head));
    return asks
        && tree.below(clause).anyMatch(i -> tree.lower(i).equals("if"))
        && IntStream.range(head, clause).noneMatch(i -> tree.lower(i).equals(","));
  }

  /// The subject of a "would" that names what has not happened yet: "the bridge's loss would cut
  /// the town off".
  private Optional<Span> supposed(ClauseTree tree, int verb) {
    boolean own = tree.hasChild(verb, t -> t.text().equalsIgnoreCase("would"));
    int main = own || !tree.is(verb, "conj") ? verb : tree.head(verb);
    if (main < 0
        || judged.contains(tree.lemma(verb))
        || judgedUndated.contains(tree.lemma(verb))
        || !tree.hasChild(main, t -> t.text().equalsIgnoreCase("would"))) {
      return Optional.empty();
    }
    return tree.subject(main).stream()
        .filter(s -> happenings.contains(tree.lemma(s)))
        .filter(s -> tree.below(s).anyMatch(c -> tree.is(c, "poss", "prep")))
        .mapToObj(tree::span)
        .findFirst();
  }

  /// Whether the clause hangs on the verb, or on the word that the verb completes.
  private static boolean belongs(ClauseTree tree, int clause, int verb) {
    int head = tree.head(clause);
    return head == verb
        || (head >= 0 && tree.is(verb, "xcomp", "ccomp", "conj") && tree.head(verb) == head);
  }

  private static boolean isCondition(ClauseTree tree, int clause) {
    boolean marked =
        tree.hasChild(
            clause,
            t -> MARKS.contains(t.text().toLowerCase(Locale.ROOT)) && !t.relation().equals("dobj"));
    boolean inverted =
        tree.below(clause)
            .anyMatch(i ->
                tree.lower(i).equals("should")
                    && tree.below(clause)
                        .anyMatch(s -> tree.token(s).relation().startsWith("nsubj") && s > i));
    boolean even =
        tree.below(clause)
            .anyMatch(i ->
                MARKS.contains(tree.lower(i))
                    && ((i > 0 && isEven(tree, i))
                        || (i + 1 < tree.tokens().size() && tree.lower(i + 1).equals("only"))));
    return (marked || inverted) && !even;
  }

  /// "Even if", "as if", "only if".
  private static boolean isEven(ClauseTree tree, int mark) {
    return Set.of("even", "as").contains(tree.lower(mark - 1));
  }

  private static Span span(ClauseTree tree, int clause) {
    Span whole = tree.span(clause);
    int end =
        tree.below(clause)
            .filter(i -> i > clause && tree.is(i, "conj") && tree.isVerb(i))
            .filter(i -> tree.below(i).anyMatch(c -> tree.token(c).relation().startsWith("nsubj")))
            .filter(i ->
                tree.lower(tree.first(i) - 1).equals("and")
                    && tree.lower(tree.first(i) - 2).equals(","))
            .map(i -> tree.token(tree.first(i) - 2).span().start())
            .min()
            .orElse(whole.end());
    for (Token token : tree.tokens()) {
      if (token.span().end() == end && token.tag().matches("[,.:]|``|''")) {
        end = token.span().start();
      }
    }
    int start =
        tree.below(clause)
            .filter(i -> MARKS.contains(tree.lower(i)) && opensWith(tree, clause, i))
            .map(i -> tree.token(i).span().start())
            .findFirst()
            .orElse(whole.start());
    return new Span(start, Math.max(start + 1, end));
  }

  /// "So if", "but unless".
  private static boolean opensWith(ClauseTree tree, int clause, int mark) {
    return mark > 0
        && mark - 1 == tree.first(clause)
        && Set.of("so", "but", "and", "yet", "now", "then").contains(tree.lower(mark - 1));
  }
}
