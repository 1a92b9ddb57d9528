package news.parallax.text.nlp4j;

import java.util.Arrays;

/// A dependency tree in the making, over words of which word 0 is the root.
final class Tree {
  static final int NONE = -1;
  private static final int FEW = 4;

  private final int[] heads;
  private final int[] labels;
  private final int[][] children;
  private final int[] childCounts;

  Tree(int size) {
    heads = new int[size];
    labels = new int[size];
    children = new int[size][FEW];
    childCounts = new int[size];
    Arrays.fill(heads, NONE);
    Arrays.fill(labels, NONE);
  }

  int size() {
    return heads.length;
  }

  boolean hasHead(int word) {
    return heads[word] != NONE;
  }

  int head(int word) {
    return heads[word];
  }

  /// The label of the edge to the head, as the model numbers it.
  int label(int word) {
    return labels[word];
  }

  /// Hangs a word below another, and takes it from its former head if it had one.
  void attach(int word, int head, int label) {
    if (heads[word] != NONE) {
      remove(word, heads[word]);
    }
    insert(word, head);
    heads[word] = head;
    labels[word] = label;
  }

  private void insert(int word, int head) {
    int count = childCounts[head]++;
    if (count == children[head].length) {
      children[head] = Arrays.copyOf(children[head], 2 * count);
    }
    int[] list = children[head];
    int at = count;
    while (at > 0 && list[at - 1] > word) {
      list[at] = list[at - 1];
      at--;
    }
    list[at] = word;
  }

  private void remove(int word, int head) {
    int[] list = children[head];
    int count = --childCounts[head];
    int at = indexOf(word, list);
    System.arraycopy(list, at + 1, list, at, count - at);
  }

  private static int indexOf(int word, int[] list) {
    int at = 0;
    while (list[at] != word) {
      at++;
    }
    return at;
  }

  boolean isBelow(int word, int other) {
    for (int head = heads[word]; head != NONE; head = heads[head]) {
      if (head == other) {
        return true;
      }
    }
    return false;
  }

  /// How many children stand to the left of the word, up to two.
  int leftValency(int word) {
    return leftmost(word, 0) == NONE ? 0 : leftmost(word, 1) == NONE ? 1 : 2;
  }

  int rightValency(int word) {
    return rightmost(word, 0) == NONE ? 0 : rightmost(word, 1) == NONE ? 1 : 2;
  }

  int kin(int word, Place.Kin kin) {
    return switch (kin) {
      case SELF -> word;
      case HEAD -> heads[word];
      case GRANDHEAD -> heads[word] == NONE ? NONE : heads[heads[word]];
      case LEFTMOST -> leftmost(word, 0);
      case SECOND_LEFTMOST -> leftmost(word, 1);
      case RIGHTMOST -> rightmost(word, 0);
      case SECOND_RIGHTMOST -> rightmost(word, 1);
      case LEFT_SIBLING -> leftSibling(word, 1);
      case SECOND_LEFT_SIBLING -> leftSibling(word, 2);
    };
  }

  private int leftmost(int word, int rank) {
    if (rank >= childCounts[word]) {
      return NONE;
    }
    int child = children[word][rank];
    return child < word ? child : NONE;
  }

  private int rightmost(int word, int rank) {
    int at = childCounts[word] - 1 - rank;
    if (at < 0) {
      return NONE;
    }
    int child = children[word][at];
    return child > word ? child : NONE;
  }

  private int leftSibling(int word, int distance) {
    int head = heads[word];
    if (head == NONE) {
      return NONE;
    }
    int at = indexOf(word, children[head]) - distance;
    return at < 0 ? NONE : children[head][at];
  }
}
