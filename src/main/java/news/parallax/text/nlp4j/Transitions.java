package news.parallax.text.nlp4j;

import java.io.IOException;

/// What the labels of the parser's model mean, and which of them may be chosen when.
///
/// @param actions by label, what it does
/// @param relations by label, the relation it gives to the new edge; empty when it makes none
/// @param toRoot labels for when the top of the stack is the root
/// @param withoutArc labels that join nothing
/// @param withoutArcOrReduce of those, the ones that keep the top of the stack
/// @param notBareReduce all but the one that drops the top of the stack unjoined
/// @param leftArcs labels that hang the top of the stack below the input
/// @param rightArcs labels that hang the input below the top of the stack
@SuppressWarnings("ArrayRecordComponent") // tables, never compared
record Transitions(
    int[] actions,
    String[] relations,
    int[] toRoot,
    int[] withoutArc,
    int[] withoutArcOrReduce,
    int[] notBareReduce,
    int[] leftArcs,
    int[] rightArcs) {
  static final int LEFT_ARC = 1;
  static final int RIGHT_ARC = 2;
  static final int SHIFT = 4;
  static final int REDUCE = 8;

  private static final int[] ANY = {};

  static Transitions read(ArrayReader in) throws IOException {
    return new Transitions(
        in.ints(), in.strings(), in.ints(), in.ints(), in.ints(), in.ints(), in.ints(), in.ints());
  }

  void write(ArrayWriter out) throws IOException {
    out.ints(actions);
    out.strings(relations);
    out.ints(toRoot);
    out.ints(withoutArc);
    out.ints(withoutArcOrReduce);
    out.ints(notBareReduce);
    out.ints(leftArcs);
    out.ints(rightArcs);
  }

  /// The labels that may be chosen; the order decides between equal scores. Empty when all may.
  int[] allowed(Tree tree, int top, int input) {
    if (top == 0) {
      return toRoot;
    }
    if (tree.isBelow(top, input)) {
      return withoutArc;
    }
    if (tree.isBelow(input, top)) {
      return tree.hasHead(top) ? withoutArc : withoutArcOrReduce;
    }
    return tree.hasHead(top) ? ANY : notBareReduce;
  }

  boolean is(int label, int action) {
    return (actions[label] & action) != 0;
  }
}
