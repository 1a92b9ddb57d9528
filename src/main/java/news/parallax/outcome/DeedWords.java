package news.parallax.outcome;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.claim.actor.Actor;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Says in words that stand alone what is done: the verb with what belongs to it.
final class DeedWords {
  /// The words of the deed, with what "his" and "their" stand for; empty where nobody can tell.
  Optional<String> of(
      ClauseTree tree,
      Span act,
      int subject,
      String articleText,
      Function<Token, Optional<Actor>> named) {
    Set<String> self =
        IntStream.range(0, tree.tokens().size())
            .filter(i -> tree.governs(subject, i))
            .boxed()
            .flatMap(i -> named.apply(tree.token(i)).map(Actor::id).stream())
            .collect(Collectors.toSet());
    return Possessives.named(
            tree,
            act,
            articleText,
            named,
            i ->
                named
                    .apply(tree.token(i))
                    .map(a -> self.contains(a.id()))
                    .orElseGet(() -> agrees(tree, i, subject)))
        .map(w -> CriterionWriter.flat(w).replaceAll("[\\s,;:.”\"–—-]+$", ""));
  }

  /// Whether a possessive can be the subject's own: "the pilots will keep their boats".
  private static boolean agrees(ClauseTree tree, int possessive, int subject) {
    boolean plural =
        tree.token(subject).tag().endsWith("S")
            || tree.hasChild(subject, t -> t.relation().equals("conj"));
    return switch (tree.lower(possessive)) {
      case "their" -> plural;
      case "its" -> !plural;
      case "his", "her" -> tree.token(subject).tag().startsWith("NNP");
      default -> false;
    };
  }

  /// The verb with "be" before a passive, and what stands below it to its right, up to a clause of
  /// its own.
  @Nullable Span span(ClauseTree tree, int verb) {
    int start = verb;
    for (int i = 0; i < verb; i++) {
      if (tree.head(i) == verb && tree.is(i, "auxpass") && tree.lower(i).equals("be")) {
        start = i;
      }
    }
    Token base = tree.token(verb);
    if (start == verb && !base.tag().equals("VB") && !base.tag().equals("VBP")) {
      return null;
    }
    int end = verb;
    for (int i = verb + 1; i < tree.tokens().size() && tree.governs(verb, i); i++) {
      if ((tree.lower(i).equals(",") && !NounLists.goesOn(tree, i, verb))
          || isInAdverbialClause(tree, i, verb)
          || joinsVerb(tree, i)) {
        break;
      }
      end = i;
    }
    return isTorn(tree, end + 1, verb)
        ? null
        : new Span(tree.token(start).span().start(), tree.token(end).span().end());
  }

  /// Whether a word that belongs to the deed stands behind its last one, hung elsewhere by the
  /// parse.
  private static boolean isTorn(ClauseTree tree, int next, int verb) {
    return next < tree.tokens().size()
        && !tree.governs(verb, next)
        && tree.token(next).tag().matches("NN.*|JJ.*|CD|DT|VB[DN]?|PRP\\$?|POS");
  }

  private static boolean isInAdverbialClause(ClauseTree tree, int token, int verb) {
    int at = token;
    for (int steps = 0; at >= 0 && at != verb && steps < 80; steps++) {
      if ((tree.is(at, "advcl") && !goesOn(tree, at)) || opensClause(tree, at)) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /// "Stand in the way of the council selling the ferry".
  private static boolean goesOn(ClauseTree tree, int clause) {
    return tree.token(clause).tag().equals("VBG")
        && tree.first(clause) == clause
        && clause > 0
        && tree.token(clause - 1).isNoun();
  }

  /// "As long as the weather holds".
  private static boolean opensClause(ClauseTree tree, int at) {
    return tree.is(at, "advmod") && tree.below(at).anyMatch(i -> tree.is(i, "advcl"));
  }

  private static boolean joinsVerb(ClauseTree tree, int at) {
    int head = tree.head(at);
    return tree.is(at, "cc")
        && head >= 0
        && tree.token(head).isVerb()
        && !tree.is(head, "acl", "relcl", "pcomp");
  }
}
