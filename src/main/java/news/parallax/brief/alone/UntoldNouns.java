package news.parallax.brief.alone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.Shipped;
import news.parallax.text.Token;

/// The nouns of a file, by what a reader asks of them.
enum UntoldNouns {
  PLAIN,
  /// "The senator": whoever has read of "Sen. Holm" knows which one. A group a line.
  SAME,
  PLACES,
  BODIES,
  DEEDS;

  private static final class File {
    static final Map<String, Set<String>> GROUPS = load();
    static final List<Set<String>> SAME_GROUPS = sameGroups();
  }

  boolean has(Token noun) {
    Set<String> nouns = File.GROUPS.getOrDefault(name(), Set.of());
    return nouns.contains(noun.lemma()) || nouns.contains(noun.text().toLowerCase(Locale.ROOT));
  }

  /// Stems of the words that may have told of what a noun names.
  static Set<String> sameAs(Token noun) {
    Set<String> stems = new TreeSet<>();
    for (Set<String> group : File.SAME_GROUPS) {
      if (group.contains(noun.lemma()) || group.contains(noun.text().toLowerCase(Locale.ROOT))) {
        stems.addAll(DefiniteNouns.stems(group));
      }
    }
    return stems;
  }

  private static List<Set<String>> sameGroups() {
    List<Set<String>> groups = new ArrayList<>();
    boolean same = false;
    for (String line : Shipped.lines(UntoldNouns.class, "untold-nouns.txt")) {
      same = line.startsWith("== ") ? line.startsWith("== same") : same;
      if (same && !line.startsWith("== ") && !line.startsWith(">")) {
        groups.add(group(line));
      }
    }
    return List.copyOf(groups);
  }

  private static Set<String> group(String line) {
    return Stream.of(line.split(";")).map(String::strip).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> groups = new TreeMap<>();
    Set<String> group = new TreeSet<>();
    for (String line : Shipped.lines(UntoldNouns.class, "untold-nouns.txt")) {
      if (line.startsWith("== ")) {
        String name = line.substring(3).strip().toUpperCase(Locale.ROOT);
        group = groups.computeIfAbsent(name, k -> new TreeSet<>());
      } else if (!line.startsWith("#") && !line.startsWith(">")) {
        group.addAll(group(line));
      }
    }
    return Collections.unmodifiableMap(groups);
  }
}
