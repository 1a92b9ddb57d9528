package news.parallax.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.Shipped;

/// Verbs that may tell one happening: "struck" and "hit". The groups stand in `synonyms.rules`.
final class Synonyms {
  private final Map<String, Set<Integer>> groups = new HashMap<>();

  Synonyms() {
    int group = 0;
    for (String line : Shipped.entries(Synonyms.class, "synonyms.rules")) {
      for (String verb : line.split(",")) {
        groups.computeIfAbsent(verb.strip(), v -> new TreeSet<>()).add(group);
      }
      group++;
    }
  }

  boolean same(String one, String other) {
    return one.equals(other)
        || groups.getOrDefault(one, Set.of()).stream()
            .anyMatch(groups.getOrDefault(other, Set.of())::contains);
  }
}
