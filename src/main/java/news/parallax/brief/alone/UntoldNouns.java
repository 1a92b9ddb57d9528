package news.parallax.brief.alone;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.Shipped;

/// The nouns of a file, by what a reader asks of them.
enum UntoldNouns {
  PLAIN,
  PLACES,
  BODIES,
  DEEDS;

  private static final class File {
    static final Map<String, Set<String>> GROUPS = load();
  }

  boolean has(String lemma) {
    return File.GROUPS.getOrDefault(name(), Set.of()).contains(lemma);
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> groups = new TreeMap<>();
    Set<String> group = new TreeSet<>();
    for (String line : Shipped.lines(UntoldNouns.class, "untold-nouns.txt")) {
      if (line.startsWith("== ")) {
        String name = line.substring(3).strip().toUpperCase(java.util.Locale.ROOT);
        group = groups.computeIfAbsent(name, k -> new TreeSet<>());
      } else if (!line.startsWith("#") && !line.startsWith(">")) {
        for (String noun : line.split(";")) {
          group.add(noun.strip());
        }
      }
    }
    return Collections.unmodifiableMap(groups);
  }
}
