package news.parallax.outcome;

import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.text.Token;

/// Finds the word that expects a verb: the verb or adjective above its infinitive ("threatens to
/// close", "is due to"), or the adjective that gives it odds ("it is unlikely that").
final class GoverningWords {
  private final Set<String> infinitive = ExpectationFinder.RULES.words("infinitive");
  private final Set<String> oddsWords = ExpectationFinder.RULES.words("odds");
  private final Set<String> content = ExpectationFinder.RULES.words("content");
  private final Set<String> purposes = ExpectationFinder.RULES.words("purpose");

  /// The word that expects the verb's infinitive; -1 when there is none.
  int expecting(ClauseTree tree, int verb) {
    boolean to = tree.hasChild(verb, t -> t.tag().equals("TO"));
    int governor = tree.head(verb);
    if (!to || governor < 0 || !infinitive.contains(tree.lemma(governor))) {
      return -1;
    }
    Token word = tree.token(governor);
    boolean noun = word.isNoun();
    boolean adjective = word.tag().startsWith("JJ") || word.tag().startsWith("RB");
    int finite = adjective && tree.head(governor) >= 0 ? tree.head(governor) : governor;
    boolean compared =
        tree.hasChild(governor, t -> t.text().matches("(?i)more|less|most|least|as|so|too"));
    boolean past = isUnderHad(tree, finite) || isOver(tree, governor, adjective);
    boolean set = tree.lemma(governor).equals("set") && !tree.isPassive(governor) && !adjective;
    boolean meant = tree.lemma(governor).equals("intend") && word.tag().equals("VBN");
    boolean purpose =
        Set.of("aim", "intend", "seek", "hope").contains(tree.lemma(governor))
            && tree.subject(governor).stream().anyMatch(s -> isPurpose(tree, s));
    boolean nobody = word.isVerb() && tree.subject(governor).isEmpty();
    return noun
            || compared
            || past
            || set
            || meant
            || purpose
            || nobody
            || tree.isNegated(governor)
            || tree.isNegated(finite)
        ? -1
        : governor;
  }

  /// "The bill aims to": a thing plans nothing.
  private boolean isPurpose(ClauseTree tree, int subject) {
    return content.contains(tree.lemma(subject)) || purposes.contains(tree.lemma(subject));
  }

  /// "Had seemed to be preparing to leave", "would have been unlikely to".
  private static boolean isUnderHad(ClauseTree tree, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      boolean wouldHave =
          tree.hasChild(at, t -> t.tag().equals("MD"))
              && tree.hasChild(
                  at, t -> t.text().matches("(?i)have|['’]ve") && t.relation().startsWith("aux"));
      if (wouldHave || tree.hasChild(at, t -> t.text().equalsIgnoreCase("had"))) {
        return true;
      }
      if (!tree.is(at, "xcomp", "acomp", "oprd")) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  /// "Was set up to", "was due to", "looked poised to": what was once arranged; a person's "hoped
  /// to" and "threatened to" holds on.
  private static boolean isOver(ClauseTree tree, int governor, boolean adjective) {
    int head = tree.head(governor);
    boolean seemed =
        head >= 0
            && Set.of("seem", "look", "appear").contains(tree.lemma(head))
            && tree.isVerb(head);
    int finite = (adjective || seemed) && head >= 0 ? head : governor;
    boolean was =
        tree.hasChild(
                governor, t -> t.relation().startsWith("aux") && t.text().matches("(?i)was|were"))
            || ((adjective || seemed)
                && (tree.token(finite).tag().equals("VBD")
                    || tree.hasChild(finite, t -> t.text().equalsIgnoreCase("did"))));
    boolean reported = tree.is(finite, "ccomp");
    return was && !reported;
  }

  /// The adjective that gives the verb odds, as in "it is unlikely that" or "gales are likely"; -1
  /// when there is none.
  int likely(ArticleSentence sentence, ClauseTree tree, int verb) {
    int governor = tree.head(verb);
    if (governor >= 0
        && oddsWords.contains(tree.lemma(governor))
        && tree.is(verb, "ccomp", "advcl", "xcomp")
        && !tree.hasChild(verb, t -> t.tag().equals("TO"))
        && tree.hasChild(verb, t -> t.tag().equals("MD"))
        && !tree.hasChild(governor, t -> t.text().matches("(?i)more|less|as|how"))) {
      return governor;
    }
    int above = oddsAbove(tree, verb);
    if (above >= 0) {
      return above;
    }
    return tree.lemma(verb).equals("be")
        ? tree.below(verb)
            .filter(i -> oddsWords.contains(tree.lemma(i)) && tree.is(i, "acomp", "advmod"))
            .filter(i -> tree.subject(verb).stream().anyMatch(s -> tree.token(s).isNoun()))
            .filter(i -> tree.below(i).noneMatch(c -> tree.isVerb(c)))
            .filter(i ->
                tree.below(verb)
                    .noneMatch(c -> c != i && tree.is(c, "attr", "acomp", "oprd", "neg")))
            .filter(i -> !tree.hasChild(i, t -> t.tag().startsWith("JJ")))
            .filter(i ->
                tree.is(i, "acomp")
                    || tree.below(verb).noneMatch(c -> c > i && tree.is(c, "advmod", "npadvmod")))
            .filter(i -> !tree.token(verb).tag().equals("VBD") || isTimed(sentence, tree.token(i)))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /// "It is unlikely that anything can be harvested", where the parse hangs the clause on "is"; -1
  /// when it is not so.
  private int oddsAbove(ClauseTree tree, int verb) {
    int be = tree.head(verb);
    boolean clause =
        be >= 0
            && tree.lemma(be).equals("be")
            && tree.is(verb, "ccomp", "advcl")
            && tree.hasChild(verb, t -> t.tag().equals("MD"))
            && tree.hasChild(verb, t -> t.text().equals("that") && t.relation().equals("mark"))
            && tree.hasChild(
                be, t -> t.text().equalsIgnoreCase("it") && t.relation().startsWith("nsubj"));
    return clause
        ? tree.below(be)
            .filter(i -> oddsWords.contains(tree.lemma(i)) && tree.is(i, "acomp"))
            .filter(i -> !tree.hasChild(i, t -> t.text().matches("(?i)more|less|as|how|so")))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /// "Gales were likely on Sunday".
  private static boolean isTimed(ArticleSentence sentence, Token likely) {
    return sentence.times().stream()
        .anyMatch(t -> t.date() != null && t.span().start() >= likely.span().end());
  }
}
