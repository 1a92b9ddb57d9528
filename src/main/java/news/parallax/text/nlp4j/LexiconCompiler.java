package news.parallax.text.nlp4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/// The shipped word lists → a {@link Lexicon}. For the build only.
final class LexiconCompiler {
  private final Map<String, List<String>> ambiguity;
  private final Map<String, List<String>> clusters;
  private final List<String> vectorRows;

  /// @param ambiguity by word in lower case, its tags
  /// @param clusters by word in lower case, its clusters; in which order they come is kept, since
  ///   weights are added so
  /// @param vectorRows the words that have vectors, in the order of these
  LexiconCompiler(
      Map<String, ? extends Collection<String>> ambiguity,
      Map<String, ? extends Collection<String>> clusters,
      List<String> vectorRows) {
    this.ambiguity = lists(ambiguity);
    this.clusters = lists(clusters);
    this.vectorRows = vectorRows;
  }

  private static Map<String, List<String>> lists(
      Map<String, ? extends Collection<String>> shipped) {
    Map<String, List<String>> lists = new TreeMap<>();
    Map<List<String>, List<String>> shared = new LinkedHashMap<>();
    shipped.forEach((word, values) ->
        lists.put(word, shared.computeIfAbsent(List.copyOf(values), list -> list)));
    return lists;
  }

  /// Every class of tags as one value.
  Set<String> ambiguityValues() {
    Set<String> values = new TreeSet<>();
    ambiguity.values().forEach(tags -> values.add(joined(tags)));
    return values;
  }

  Set<String> words() {
    Set<String> words = new TreeSet<>(ambiguity.keySet());
    words.addAll(clusters.keySet());
    words.addAll(vectorRows);
    return words;
  }

  /// @param number the number of a word
  /// @param atom the atom of a value, {@link Vocabulary#NONE} when no feature looks for it
  Lexicon compile(Vocabulary vocabulary, ToIntFunction<String> number, ToIntFunction<String> atom) {
    Numbered tags = new Numbered(ambiguity, vocabulary.size(), number);
    Numbered sets = new Numbered(clusters, vocabulary.size(), number);
    int[] vectors = new int[vocabulary.size()];
    java.util.Arrays.fill(vectors, -1);
    int row = 0;
    for (String word : vectorRows) {
      vectors[number.applyAsInt(word)] = row++;
    }
    return new Lexicon(
        vocabulary,
        tags.byWord,
        sets.byWord,
        vectors,
        tags.lists.stream()
            .mapToInt(list -> list.isEmpty() ? Vocabulary.NONE : atom.applyAsInt(joined(list)))
            .toArray(),
        tags.atoms(atom),
        sets.atoms(atom));
  }

  private static String joined(List<String> tags) {
    return String.join("_", tags);
  }

  /// Lists by word, each different list kept once.
  private static final class Numbered {
    private final List<List<String>> lists = new ArrayList<>();
    private final short[] byWord;

    Numbered(Map<String, List<String>> shipped, int size, ToIntFunction<String> number) {
      byWord = new short[size];
      Map<List<String>, Integer> known = new LinkedHashMap<>();
      known.put(List.of(), 0);
      lists.add(List.of());
      shipped.forEach((word, list) -> {
        Integer place = known.putIfAbsent(list, lists.size());
        if (place == null) {
          place = lists.size();
          lists.add(list);
        }
        byWord[number.applyAsInt(word)] = place.shortValue();
      });
      if (lists.size() > Short.MAX_VALUE) {
        throw new IllegalArgumentException("too many lists: " + lists.size());
      }
    }

    int[][] atoms(ToIntFunction<String> atom) {
      return lists.stream()
          .map(list -> list.stream().mapToInt(atom).toArray())
          .toArray(int[][]::new);
    }
  }
}
