package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.ClauseMood;
import news.parallax.text.ParseTree;

/// Finds the sides that nouns tell: "Quist's opposition to the plan", "Lanier, a critic of the
/// plan".
final class StanceNouns {
  private static final Set<String> FAVOUR = Set.copyOf(StanceReader.FILE.group("favour nouns"));
  private static final Set<String> DISFAVOUR =
      Set.copyOf(StanceReader.FILE.group("disfavour nouns"));
  private static final Set<String> THOSE_FOR = Set.copyOf(StanceReader.FILE.group("those for"));
  private static final Set<String> THOSE_AGAINST =
      Set.copyOf(StanceReader.FILE.group("those against"));
  private static final Set<String> TOWARDS = Set.of("for", "to", "of", "over", "at");

  private final ParseTree tree;

  StanceNouns(ParseTree tree) {
    this.tree = tree;
  }

  List<Stance> read() {
    List<Stance> stances = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      String lemma = tree.lemma(i);
      if (!tree.isNoun(i)) {
        continue;
      }
      boolean favours = FAVOUR.contains(lemma) || THOSE_FOR.contains(lemma);
      if (FAVOUR.contains(lemma) || DISFAVOUR.contains(lemma)) {
        add(stances, favours, tree.child(i, "poss"), thing(i, TOWARDS), i);
      } else if (favours || THOSE_AGAINST.contains(lemma)) {
        add(stances, favours, called(i), thing(i, Set.of("of")), i);
      }
    }
    return List.copyOf(stances);
  }

  private static void add(
      List<Stance> stances, boolean favours, OptionalInt holder, OptionalInt thing, int word) {
    if (holder.isPresent() && thing.isPresent()) {
      stances.add(new Stance(favours, holder, thing.getAsInt(), word));
    }
  }

  private OptionalInt thing(int noun, Set<String> prepositions) {
    for (int child : tree.children(noun)) {
      if (child > noun && tree.is(child, "prep") && prepositions.contains(tree.lower(child))) {
        return tree.child(child, "pobj", "pcomp");
      }
    }
    return OptionalInt.empty();
  }

  /// Who is called so: "Lanier, a critic of the plan", "Lanier is a critic of the plan".
  private OptionalInt called(int noun) {
    int head = tree.head(noun);
    if (head < 0) {
      return OptionalInt.empty();
    }
    if (tree.is(noun, "appos")) {
      return OptionalInt.of(head);
    }
    boolean is = tree.is(noun, "attr") && tree.isVerb(head) && !ClauseMood.negated(tree, head);
    return is ? tree.subject(head) : OptionalInt.empty();
  }
}
