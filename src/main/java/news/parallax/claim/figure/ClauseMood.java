package news.parallax.claim.figure;

import java.util.OptionalInt;
import java.util.Set;
import news.parallax.text.ParseTree;

/// Whether what a clause tells is so: denied, doubted, expected or yet to come.
final class ClauseMood {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<String> UNSURE =
      Set.of(
          "unlikely",
          "difficult",
          "hard",
          "impossible",
          "unable",
          "need",
          "possible",
          "uncertain",
          "unclear",
          "unsure");

  private final FigureSentence sentence;
  private final ParseTree tree;

  ClauseMood(FigureSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  boolean isNegated(int verb) {
    int above = tree.head(verb);
    boolean bound = tree.is(verb, "xcomp") || tree.is(verb, "pcomp") || tree.is(verb, "ccomp");
    boolean fails =
        above >= 0 && Set.of("fail", "refuse", "decline", "forget").contains(tree.lemma(above));
    if (bound && above >= 0 && tree.isVerb(above) && (fails || tree.has(above, "neg"))) {
      return true;
    }
    if (isToCome(verb)
        && sentence.verbAbove(verb) >= 0
        && tree.has(sentence.verbAbove(verb), "neg")) {
      return true;
    }
    return tree.has(verb, "neg")
        || tree.children(verb).stream()
            .anyMatch(c -> Set.of("not", "n't", "never", "longer").contains(sentence.lower(c)));
  }

  /// "Could", "may", "might", "if": it is not said to be so.
  boolean isDoubtful(int verb) {
    int above = tree.head(verb);
    boolean bound = tree.is(verb, "xcomp", "ccomp", "acl", "advcl");
    boolean lasts =
        above >= 0
            && tree.lemma(above).equals("take")
            && tree.auxiliaries(verb).stream().anyMatch(a -> sentence.lower(a).equals("to"));
    if (bound && above >= 0 && (lasts || UNSURE.contains(tree.lemma(above)))) {
      return true;
    }
    OptionalInt adjective = bound && above >= 0 ? tree.child(above, "acomp") : OptionalInt.empty();
    if (adjective.isPresent() && UNSURE.contains(sentence.lower(adjective.getAsInt()))) {
      return true;
    }
    boolean condition =
        tree.children(verb).stream()
            .anyMatch(c ->
                tree.is(c, "mark")
                    && Set.of("if", "unless", "whether").contains(sentence.lower(c)));
    if (condition) {
      return true;
    }
    return tree.auxiliaries(verb).stream()
        .anyMatch(a -> Set.of("could", "may", "might", "ca").contains(sentence.lower(a)));
  }

  /// Whether somebody expects it: "had been expecting the rate to go to 16 percent".
  boolean isExpected(int verb) {
    int up = verb;
    for (int steps = 0; up >= 0 && steps < 3; steps++) {
      boolean bound = tree.is(up, "xcomp") || tree.is(up, "ccomp") || tree.is(up, "conj");
      int above = bound ? tree.head(up) : -1;
      if (above >= 0
          && Set.of("expect", "forecast", "predict", "project", "anticipate")
              .contains(tree.lemma(above))) {
        return true;
      }
      up = above;
    }
    return false;
  }

  /// "Will create", "to create": it has not happened yet; "claims to have created" tells the past.
  boolean isToCome(int verb) {
    if (tree.auxiliaries(verb).stream().anyMatch(a -> sentence.lower(a).equals("have"))
        && tree.token(verb).tag().equals("VBN")
        && tree.auxiliaries(verb).stream().anyMatch(a -> sentence.lower(a).equals("to"))) {
      return false;
    }
    boolean asked =
        tree.is(verb, "ccomp")
            && tree.tag(verb).equals("VB")
            && tree.auxiliaries(verb).isEmpty()
            && tree.head(verb) >= 0
            && WORDS.asking().contains(tree.lemma(tree.head(verb)));
    if (asked) {
      return true;
    }
    if (tree.auxiliaries(verb).isEmpty() && tree.is(verb, "conj") && tree.head(verb) >= 0) {
      return tree.token(verb).tag().equals("VB") && isToCome(tree.head(verb));
    }
    return tree.auxiliaries(verb).stream()
        .anyMatch(a ->
            Set.of("will", "would", "to", "'ll", "\u2019ll", "shall", "should", "must")
                .contains(sentence.lower(a)));
  }
}
