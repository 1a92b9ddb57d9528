package news.parallax.claim;

import java.util.Locale;
import java.util.Set;
import news.parallax.text.ParseTree;

/// Tells which clauses and phrases of a sentence may go, so that what stays is still true.
///
/// @param top the verb that the sentence rests on
record Cuttable(ParseTree tree, int top) {
  private static final Set<String> CLAUSES = Set.of("advcl", "relcl", "acl", "parataxis", "appos");
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> DASHES = Set.of(",", "—", "–", "--");
  private static final int DEEPEST = 12;

  /// Whether what is cut hangs on the verb, on a verb bound to it, or on what the verb is said of:
  /// nothing that stays may be left half said.
  boolean hangsWell(int word) {
    int at = tree.head(word);
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      if (at == top) {
        return true;
      }
      switch (tree.relation(at)) {
        case "dobj",
            "attr",
            "acomp",
            "nsubjpass",
            "oprd",
            "xcomp",
            "ccomp",
            "conj",
            "nmod",
            "compound" ->
            at = tree.head(at);
        case "pobj" -> {
          int preposition = tree.head(at);
          if (preposition < 0 || holds("circumstance", lower(preposition))) {
            return false;
          }
          at = tree.head(preposition);
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /// What is said by the way, behind a comma: ", which allowed it to pass".
  boolean isAside(int word) {
    int before = tree.first(word) - 1;
    int head = tree.head(word);
    return CLAUSES.contains(tree.relation(word))
        && before > top
        && DASHES.contains(tree.text(before))
        && head >= 0
        && (tree.isNoun(head) || tree.isVerb(head));
  }

  /// "Sentenced five people [to death]", "met [with the mayor]": what the verb is bound to.
  boolean isBound(int word) {
    boolean object = tree.has(top, "dobj", "nsubjpass");
    return tree.is(word, "prep")
        && (tree.head(word) == top || tree.isVerb(tree.head(word)))
        && (holds("binding", lower(word)) || (!object && lower(word).equals("with")));
  }

  /// Whether the sentence is complete and true without the clause or phrase of this word.
  boolean isDispensable(int word) {
    String opening = lower(tree.first(word));
    if (holds("never without", opening)) {
      return false;
    }
    if (CLAUSES.contains(tree.relation(word))) {
      boolean purpose = tree.is(word, "advcl") && tree.has(top, "dobj");
      boolean aim = tree.is(word, "acl") && holds("standing alone", tree.lemma(tree.head(word)));
      return (purpose || aim || !isInfinitive(word)) && !tellsWhich(word);
    }
    if (tree.is(word, "prep") || tree.is(word, "npadvmod")) {
      return holds("circumstance", opening) || isAdjunct(word) || saysMore(word, opening);
    }
    return tree.is(word, "conj") && tree.isVerb(word) && tree.head(word) == top;
  }

  /// "The officials who met", "after a man who fled came back": what describes the noun tells which
  /// it is, or belongs to a phrase that must go as a whole.
  private boolean tellsWhich(int word) {
    int noun = tree.head(word);
    if (!Set.of("relcl", "acl").contains(tree.relation(word)) || noun < 0) {
      return false;
    }
    int before = tree.first(word) - 1;
    boolean aside = before >= 0 && tree.is(before, "punct");
    if (!aside && holds("anybody", tree.lemma(noun))) {
      return true;
    }
    boolean definite =
        tree.children(noun).stream()
            .anyMatch(c -> Set.of("the", "those", "that").contains(lower(c)));
    int preposition = tree.is(noun, "pobj") ? tree.head(noun) : -1;
    boolean circumstance =
        preposition >= 0
            && Set.of("after", "before", "as", "when", "since", "until", "with")
                .contains(lower(preposition));
    return circumstance || (definite && !aside);
  }

  /// A phrase on a verb that is complete without it: "closed the mill [in a rush]".
  private boolean isAdjunct(int word) {
    int head = tree.head(word);
    boolean governs =
        head == top || (head >= 0 && tree.is(head, "xcomp") && tree.head(head) == top);
    return governs
        && head < word
        && tree.has(head, "dobj", "attr", "acomp", "ccomp", "nsubjpass", "oprd")
        && !holds("bound", tree.lemma(head));
  }

  /// What says more of something that is not known yet: "reached a deal [on wages]"; "the deal on
  /// wages" would be another.
  private boolean saysMore(int word, String opening) {
    int noun = tree.head(word);
    if (noun < 0
        || noun > word
        || !tree.isNoun(noun)
        || tree.isName(noun)
        || !holds("saying more", opening)
        || holds("open nouns", tree.lemma(noun))) {
      return false;
    }
    boolean object = tree.is(noun, "dobj") || tree.is(noun, "pobj");
    return object
        && tree.children(noun).stream()
            .noneMatch(c -> tree.is(c, "poss") || POINTING.contains(lower(c)));
  }

  /// "A plan to leave" is no plan without what is planned.
  private boolean isInfinitive(int word) {
    return tree.auxiliaries(word).stream().anyMatch(a -> tree.token(a).tag().equals("TO"));
  }

  private static boolean holds(String group, String word) {
    return Cuts.WORDS.holds(group, word);
  }

  private String lower(int word) {
    return tree.text(word).toLowerCase(Locale.ROOT);
  }
}
