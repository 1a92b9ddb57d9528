package news.parallax.claim;

import java.util.Locale;
import java.util.Set;
import news.parallax.text.ParseTree;

/// Tells whether what stays of a sentence that is cut at its end is a sentence.
///
/// @param top the verb that the sentence rests on
record Remainder(ParseTree tree, int top) {
  private static final Set<String> NEEDED =
      Set.of("dobj", "attr", "acomp", "oprd", "ccomp", "xcomp", "prt", "dative");
  private static final int DEEPEST = 8;

  /// Whether subject, verb and what the verb cannot do without are all still there.
  ///
  /// @param end the last word that stays
  boolean isComplete(int end) {
    if (top > end || !tree.hasSubject(top) || saysLittle(end)) {
      return false;
    }
    return tree.children(top).stream()
        .noneMatch(c ->
            (NEEDED.contains(tree.relation(c)) && c > end)
                || (tree.is(c, "xcomp") && lastNeeded(c) > end));
  }

  /// The preposition of a phrase that waits for what was cut: "with the mayor [saying no]", "after
  /// the police [followed him]"; -1 where the words end well.
  int waiting(int last) {
    for (int at = last, steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      boolean waits = Cuts.WORDS.holds("waiting", tree.text(at).toLowerCase(Locale.ROOT));
      if (waits && Set.of("prep", "mark").contains(tree.relation(at))) {
        return at;
      }
      at = tree.head(at);
      if (at > last) {
        return -1;
      }
    }
    return -1;
  }

  /// "The decision comes", "they called the director": a verb that needs what was cut.
  private boolean saysLittle(int end) {
    String lemma = Concepts.lemma(tree, top);
    boolean object = tree.has(top, "dobj", "attr", "acomp", "nsubjpass", "ccomp", "xcomp", "oprd");
    if (!object && Concepts.ENGLISH.isLight(tree.lemma(top))) {
      return true;
    }
    if (Cuts.WORDS.holds("naming", lemma)) {
      return tree.child(top, "oprd", "xcomp", "attr", "acomp").orElse(end + 1) > end;
    }
    return Cuts.WORDS.holds("bound", lemma)
        && tree.children(top).stream()
            .noneMatch(c ->
                c > top
                    && c <= end
                    && Set.of("prep", "xcomp", "attr", "acomp", "oprd").contains(tree.relation(c)));
  }

  private int lastNeeded(int verb) {
    return tree.children(verb).stream()
        .filter(c -> Set.of("dobj", "attr", "acomp", "prt", "xcomp").contains(tree.relation(c)))
        .reduce(verb, Math::max);
  }
}
