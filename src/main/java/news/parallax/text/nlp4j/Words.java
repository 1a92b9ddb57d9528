package news.parallax.text.nlp4j;

import java.util.List;

/// The words of one sentence as the models see them, filled in step by step. Word 0 stands for the
/// root of the tree.
final class Words {
  /// What the models were taught to see in the place of the root.
  static final String ROOT = "@#r$%";

  private static final int[] NOTHING = {};

  private final List<Piece> pieces;
  private final WordFacts[] facts;
  private final int[][] traits;
  private final int[][][] bags;

  Words(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
    facts = new WordFacts[pieces.size() + 1];
    traits = new int[Trait.values().length][facts.length];
    bags = new int[Bag.values().length][facts.length][];
    for (int[][] bag : bags) {
      java.util.Arrays.fill(bag, NOTHING);
    }
  }

  /// One more than the number of words, for the root.
  int size() {
    return facts.length;
  }

  Piece piece(int word) {
    return pieces.get(word - 1);
  }

  WordFacts facts(int word) {
    return facts[word];
  }

  void setFacts(int word, WordFacts found) {
    facts[word] = found;
  }

  /// @param trait its place among all
  int trait(int trait, int word) {
    return traits[trait][word];
  }

  void setTrait(Trait trait, int word, int atom) {
    traits[trait.index()][word] = atom;
  }

  /// @param bag its place among all
  int[] bag(int bag, int word) {
    return bags[bag][word];
  }

  void setBag(Bag bag, int word, int[] atoms) {
    bags[bag.index()][word] = atoms;
  }

  /// The words from `from` on and before `to` as a sentence of their own, with what is known of
  /// them so far.
  Words part(int from, int to) {
    Words part = new Words(pieces.subList(from - 1, to - 1));
    copy(0, part, 0);
    for (int word = from; word < to; word++) {
      copy(word, part, word - from + 1);
    }
    return part;
  }

  private void copy(int word, Words to, int target) {
    to.facts[target] = facts[word];
    for (int i = 0; i < traits.length; i++) {
      to.traits[i][target] = traits[i][word];
    }
    for (int i = 0; i < bags.length; i++) {
      to.bags[i][target] = bags[i][word];
    }
  }
}
