package news.parallax.text.nlp4j;

import java.util.List;

/// Where a parse stands: a stack of words that may still take part, those set aside, and the next
/// word of the input.
///
/// The list-based transitions of Choi and McCallum (2013): the word on top of the stack and the
/// next of the input are joined or not, and then the input is shifted, the stack reduced, or its
/// top set aside.
final class ParseState {
  private final Tree tree;
  private final int[] stack;
  private final int[] aside;
  private int stackSize;
  private int asideSize;
  private int input;

  ParseState(Tree tree) {
    this.tree = tree;
    stack = new int[tree.size() + 1];
    aside = new int[tree.size() + 1];
    shift();
  }

  /// Puts two words before the model outside of any parse.
  void face(int top, int next) {
    stack[0] = top;
    stackSize = 1;
    asideSize = 0;
    input = next;
  }

  boolean isDone() {
    return input >= tree.size();
  }

  int top() {
    return stack[stackSize - 1];
  }

  int input() {
    return input;
  }

  void shift() {
    while (asideSize > 0) {
      stack[stackSize++] = aside[--asideSize];
    }
    stack[stackSize++] = input++;
  }

  void reduce() {
    stackSize--;
  }

  void pass() {
    aside[asideSize++] = stack[--stackSize];
  }

  /// The words that stand at the places of a template.
  void look(List<Place> places, int[] nodes) {
    for (int i = 0; i < nodes.length; i++) {
      Place place = places.get(i);
      int word = source(place);
      nodes[i] = word == Tree.NONE ? Tree.NONE : tree.kin(word, place.kin());
    }
  }

  private int source(Place place) {
    return switch (place.source()) {
      case FOCUS -> inside(top() + place.window());
      case INPUT -> inside(input + place.window());
      case STACK -> peek(place.window());
    };
  }

  private int inside(int word) {
    return word >= 0 && word < tree.size() ? word : Tree.NONE;
  }

  private int peek(int window) {
    if (window > 0) {
      return window <= asideSize ? aside[asideSize - window] : Tree.NONE;
    }
    return -window < stackSize ? stack[stackSize - 1 + window] : Tree.NONE;
  }
}
