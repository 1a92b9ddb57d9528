package news.parallax.claim.figure;

import java.util.OptionalInt;
import java.util.Set;
import news.parallax.text.ParseTree;

/// Whether words that are taken out of a sentence can stand by themselves: nothing is cut off that
/// one of them needs ("who have signed a letter saying" lacks what it says).
final class Stretch {
  private static final Set<String> NEEDED =
      Set.of(
          "dobj",
          "pobj",
          "pcomp",
          "ccomp",
          "xcomp",
          "attr",
          "acomp",
          "oprd",
          "prt",
          "compound",
          "nmod",
          "hmod",
          "qmod",
          "amod",
          "num",
          "poss",
          "nsubj",
          "nsubjpass",
          "hyph",
          "meta");
  private static final Set<String> NEEDED_BEHIND_A_NOUN = Set.of("acl", "relcl");
  private static final Set<String> BINDING =
      Set.of("of", "than", "between", "among", "without", "with", "against", "on", "to", "for");
  private static final Set<String> ENDING =
      Set.of("IN", "DT", "TO", "PRP$", "CC", "POS", "MD", "JJR", "HYPH", "WDT", "WP", "WRB");

  private static final Set<String> MOVING =
      Set.of(
          "bring",
          "put",
          "take",
          "send",
          "turn",
          "move",
          "place",
          "prevent",
          "keep",
          "force",
          "block",
          "add",
          "transfer",
          "shift",
          "return",
          "lead",
          "push",
          "throw",
          "drive",
          "convert");
  private static final Set<String> GOALS = Set.of("to", "into", "from", "on", "onto", "out", "in");
  private static final Set<String> BARE = Set.of("be", "have", "do", "go", "date", "last", "range");

  private final ParseTree tree;

  Stretch(ParseTree tree) {
    this.tree = tree;
  }

  /// The last word up to which the words from one on stand by themselves, at most up to another.
  OptionalInt lastWhole(int from, int most) {
    for (int to = most; to >= from; to--) {
      if (isWhole(from, to)) {
        return OptionalInt.of(to);
      }
    }
    return OptionalInt.empty();
  }

  /// Whether no word between, both included, is without what it needs.
  boolean isWhole(int from, int to) {
    if (to + 1 < tree.size() && tree.tag(to + 1).equals("POS")) {
      return false;
    }
    if (to + 1 < tree.size() && tree.lower(to + 1).equals("of")) {
      return false;
    }
    boolean open = tree.lower(to).equals("by") || tree.lower(to).equals("of");
    if (to > from && (open || ENDING.contains(tree.tag(to)) || BARE.contains(tree.lemma(to)))) {
      return false;
    }
    for (int i = from; i <= to; i++) {
      if (tree.lower(i).equals("between") && !hasJoint(i, to)) {
        return false;
      }
      int head = tree.head(i);
      boolean loose = i > from && (head < from || head > to) && !isAuxiliary(i, from);
      if (loose || lacks(i, to)) {
        return false;
      }
    }
    return true;
  }

  /// "Between one [and another]".
  private boolean hasJoint(int between, int to) {
    for (int i = between + 1; i <= to; i++) {
      if (tree.tag(i).equals("CC")) {
        return true;
      }
    }
    return tree.tag(to).endsWith("S");
  }

  private boolean isAuxiliary(int i, int from) {
    return tree.is(i, "aux", "auxpass", "neg", "prt") && tree.head(i) == from;
  }

  private boolean lacks(int i, int to) {
    for (int child : tree.children(i)) {
      if (child <= to) {
        continue;
      }
      if (tree.is(child, "conj")) {
        // "age limits for guns or stopped selling them": the other half belongs to it
        if (tree.isName(i) && tree.lower(Math.max(0, child - 1)).equals("and")) {
          return true;
        }
        boolean either = tree.lower(child - 1).equals("or") || tree.lower(to).equals("either");
        if (either && child - to <= 3) {
          return true;
        }
        continue;
      }
      int first = tree.first(child);
      boolean adjacent = first == to + 1;
      if (NEEDED.contains(tree.relation(child))
          && !tree.is(first, "punct")
          && !isMisplaced(child, to)) {
        return true;
      }
      if (adjacent && tree.isNoun(i) && isNeededByNoun(child)) {
        return true;
      }
      boolean goal = tree.is(child, "prep") && GOALS.contains(tree.lower(child));
      if (adjacent && goal && MOVING.contains(tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /// What describes a noun stands before it: behind a comma the parse has gone astray.
  private boolean isMisplaced(int child, int to) {
    return tree.is(child, "nmod", "compound", "amod", "hmod", "qmod", "poss")
        && to + 1 < tree.size()
        && tree.text(to + 1).equals(",");
  }

  private boolean isNeededByNoun(int child) {
    return NEEDED_BEHIND_A_NOUN.contains(tree.relation(child))
        || (tree.is(child, "prep") && BINDING.contains(tree.lower(child)));
  }
}
