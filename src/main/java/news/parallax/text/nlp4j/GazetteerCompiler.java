package news.parallax.text.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/// The shipped tree of names, one hash map a node → a {@link Gazetteer}. For the build only.
final class GazetteerCompiler {
  private final Map<String, Integer> wordIds = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> kinds;
  private int[] parents = new int[1 << 20];
  private int[] nodeWords = new int[1 << 20];
  private short[] nodeKinds = new short[1 << 20];
  private int size;

  /// Takes what is needed out of the tree, which can then be forgotten: it fills half a gigabyte.
  GazetteerCompiler(PrefixTree<String, Set<String>> shipped) {
    NavigableSet<String> found = new TreeSet<>();
    collectKinds(shipped.getRoot(), found);
    kinds = List.copyOf(found);
    if (kinds.size() > Gazetteer.KINDS) {
      throw new IllegalArgumentException("too many kinds of names: " + kinds);
    }
    add(shipped.getRoot(), 0, 0);
  }

  /// The words that names begin with.
  NavigableSet<String> firstWords() {
    NavigableSet<String> first = new TreeSet<>();
    for (int node = 1; node < size; node++) {
      if (parents[node] == 0) {
        first.add(words.get(nodeWords[node]));
      }
    }
    return first;
  }

  List<String> words() {
    return Collections.unmodifiableList(words);
  }

  /// @param number the number of a word; those of first words follow each other
  /// @param atom the atom of a value, {@link Vocabulary#NONE} when no feature looks for it
  Gazetteer compile(ToIntFunction<String> number, ToIntFunction<String> atom) {
    int[] numbers = words.stream().mapToInt(number).toArray();
    int[] starts = new int[size + 1];
    for (int node = 1; node < size; node++) {
      starts[parents[node] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    long[] children = new long[size - 1];
    int[] filled = Arrays.copyOf(starts, size);
    for (int node = 1; node < size; node++) {
      children[filled[parents[node]]++] = (long) numbers[nodeWords[node]] << 32 | node;
    }
    int[] order = new int[size];
    int[] firstChild = new int[size + 1];
    int end = 1;
    for (int place = 0; place < size; place++) {
      int node = order[place];
      firstChild[place] = end;
      Arrays.sort(children, starts[node], starts[node + 1]);
      for (int i = starts[node]; i < starts[node + 1]; i++) {
        order[end++] = (int) children[i];
      }
    }
    firstChild[size] = end;
    int[] byPlace = new int[size];
    short[] kindsByPlace = new short[size];
    for (int place = 1; place < size; place++) {
      byPlace[place] = numbers[nodeWords[order[place]]];
      kindsByPlace[place] = nodeKinds[order[place]];
    }
    return new Gazetteer(byPlace[1], byPlace, firstChild, kindsByPlace, atoms(atom));
  }

  private int[] atoms(ToIntFunction<String> atom) {
    int[] atoms = new int[Gazetteer.PLACES.length() * Gazetteer.KINDS];
    for (int place = 0; place < Gazetteer.PLACES.length(); place++) {
      for (int kind = 0; kind < kinds.size(); kind++) {
        String value = Gazetteer.PLACES.charAt(place) + "-" + kinds.get(kind);
        atoms[place * Gazetteer.KINDS + kind] = atom.applyAsInt(value);
      }
    }
    return atoms;
  }

  private static void collectKinds(
      PrefixNode<String, Set<String>> node, NavigableSet<String> kinds) {
    if (node.getValue() != null) {
      kinds.addAll(node.getValue());
    }
    node.values().forEach(child -> collectKinds(child, kinds));
  }

  private void add(PrefixNode<String, Set<String>> node, int parent, int word) {
    int number = size++;
    if (number == parents.length) {
      parents = Arrays.copyOf(parents, 2 * number);
      nodeWords = Arrays.copyOf(nodeWords, 2 * number);
      nodeKinds = Arrays.copyOf(nodeKinds, 2 * number);
    }
    parents[number] = parent;
    nodeWords[number] = word;
    if (node.getValue() != null) {
      for (String kind : node.getValue()) {
        nodeKinds[number] |= (short) (1 << kinds.indexOf(kind));
      }
    }
    node.forEach((text, child) -> add(child, number, wordId(text)));
  }

  private int wordId(String word) {
    Integer known = wordIds.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    words.add(word);
    return words.size() - 1;
  }
}
