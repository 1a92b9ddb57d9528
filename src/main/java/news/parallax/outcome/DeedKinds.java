package news.parallax.outcome;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Kinds of deeds and of words around them; the words stand in `deeds.rules`.
final class DeedKinds {
  static final OutcomeRules RULES = OutcomeRules.load("deeds.rules");

  private final SortedMap<String, Set<String>> kinds = new TreeMap<>();
  private final Set<String> announces = RULES.words("announces");
  private final Set<String> predicts = RULES.words("predicts");
  private final Set<String> bygone = RULES.words("bygone");

  DeedKinds() {
    for (String group : RULES.lines().keySet()) {
      if (group.startsWith("kind-")) {
        kinds.put(group, RULES.words(group));
      }
    }
  }

  /// The kinds that a verb is of.
  Set<String> of(String lemma) {
    Set<String> of = new TreeSet<>();
    for (Map.Entry<String, Set<String>> kind : kinds.entrySet()) {
      if (kind.getValue().contains(lemma)) {
        of.add(kind.getKey());
      }
    }
    if (of.isEmpty()) {
      of.add("kind-none");
    }
    return of;
  }

  /// How a verb of saying says it.
  Set<String> saying(String lemma) {
    return announces.contains(lemma)
        ? Set.of("said-announced")
        : predicts.contains(lemma) ? Set.of("said-predicted") : Set.of("said-said");
  }

  /// Whether a word puts a verb into another time: "had previously said".
  boolean isBygone(ClauseTree tree, int verb) {
    return tree.below(verb).anyMatch(i -> tree.is(i, "advmod") && bygone.contains(tree.lower(i)));
  }
}
