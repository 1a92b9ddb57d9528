package news.parallax.bias;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.Aspect;

/// A person, name or matter while it is counted: how the articles name it, and in which sentences
/// of which outlet.
final class Topic {
  private static final String THE = "the ";
  private static final int PASSAGES = 6;

  private final Aspect.Kind kind;
  private final Map<String, Integer> names = new TreeMap<>();
  private final Map<String, Set<Passage>> sentences = new TreeMap<>();
  private final Map<String, List<Passage>> named = new TreeMap<>();

  /// Where each of its names stands first.
  private final Map<String, Passage> places = new TreeMap<>();

  /// How often "the" stands before it.
  private int articles;

  Topic(Aspect.Kind kind) {
    this.kind = kind;
  }

  Aspect.Kind kind() {
    return kind;
  }

  /// Counts a use of one of its names.
  ///
  /// @param name as it stands at the passage
  /// @param withArticle whether "the" stands before it
  void use(String name, Passage passage, boolean withArticle) {
    names.merge(name, 1, Integer::sum);
    places.putIfAbsent(name, passage);
    articles += withArticle ? 1 : 0;
  }

  /// Counts a sentence of an outlet that names it, once.
  ///
  /// @param passage where it is named
  void spokenOf(String outlet, Passage sentence, Passage passage) {
    if (sentences.computeIfAbsent(outlet, o -> new LinkedHashSet<>()).add(sentence)) {
      named.computeIfAbsent(outlet, o -> new ArrayList<>()).add(passage);
    }
  }

  /// How many sentences of an outlet speak of it.
  int count(String outlet) {
    return sentences.getOrDefault(outlet, Set.of()).size();
  }

  /// Whether some outlet has so many sentences of it at least.
  boolean reaches(int fewest) {
    return sentences.values().stream().anyMatch(s -> s.size() >= fewest);
  }

  /// The fullest name of somebody, the commonest of anything else.
  String name() {
    Comparator<Map.Entry<String, Integer>> order =
        kind == Aspect.Kind.PERSON
            ? Comparator.comparingInt(e -> e.getKey().indexOf(' ') < 0 ? 0 : e.getValue())
            : Map.Entry.comparingByValue();
    return names.entrySet().stream()
        .max(order.thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  /// What an outlet has of it.
  Aspect aspect(String outlet) {
    String name = name();
    List<Passage> passages = new ArrayList<>();
    Passage place = places.get(name);
    if (place != null) {
      passages.add(place);
    }
    named.getOrDefault(outlet, List.of()).stream().limit(PASSAGES).forEach(passages::add);
    int uses = names.values().stream().mapToInt(Integer::intValue).sum();
    boolean withArticle = kind == Aspect.Kind.NAME && 2 * articles > uses;
    return new Aspect(withArticle ? THE + name : name, kind, count(outlet), passages);
  }
}
