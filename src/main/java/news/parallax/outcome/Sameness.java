package news.parallax.outcome;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which words tell one thing and which the opposite; the words stand in `settlements.rules`.
final class Sameness {
  static final OutcomeRules RULES = OutcomeRules.load("settlements.rules");

  private final Map<String, Set<Integer>> groups = new LinkedHashMap<>();
  private final Map<String, Set<String>> opposites = new LinkedHashMap<>();

  Sameness() {
    int group = 0;
    for (String line : RULES.lines().getOrDefault("same", java.util.List.of())) {
      for (String word : line.split(",")) {
        groups.computeIfAbsent(word.strip(), w -> new TreeSet<>()).add(group);
      }
      group++;
    }
    for (String line : RULES.lines().getOrDefault("opposite", java.util.List.of())) {
      String[] sides = line.split("/");
      opposites.computeIfAbsent(sides[0].strip(), w -> new TreeSet<>()).add(sides[1].strip());
      opposites.computeIfAbsent(sides[1].strip(), w -> new TreeSet<>()).add(sides[0].strip());
    }
  }

  /// Whether two lemmas tell one thing.
  boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    return groups.getOrDefault(one, Set.of()).stream()
        .anyMatch(groups.getOrDefault(other, Set.of())::contains);
  }

  /// Whether one tells the opposite of the other.
  boolean opposite(String one, String other) {
    return opposites.entrySet().stream()
        .filter(e -> same(e.getKey(), one))
        .flatMap(e -> e.getValue().stream())
        .anyMatch(o -> same(o, other));
  }

  /// How many of the terms the others have too, in the same word or in one that means the same.
  long shared(Set<String> terms, Set<String> others) {
    return terms.stream().filter(t -> others.stream().anyMatch(o -> same(t, o))).count();
  }
}
