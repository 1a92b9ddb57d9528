package news.parallax.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.Shipped;

/// A file of rules beside this class: lines "group: word, word", examples after `>`, comments after
/// `#`. A group may stand on several lines.
record OutcomeRules(Map<String, List<String>> lines, List<String> examples) {
  static OutcomeRules load(String name) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    List<String> examples = new ArrayList<>();
    for (String line : Shipped.entries(OutcomeRules.class, name)) {
      int colon = line.indexOf(": ");
      if (line.startsWith(">")) {
        examples.add(line.substring(1).strip());
      } else if (colon > 0) {
        lines
            .computeIfAbsent(line.substring(0, colon), g -> new ArrayList<>())
            .add(line.substring(colon + 2).strip());
      }
    }
    return new OutcomeRules(lines, examples);
  }

  /// The words of a group, of all its lines.
  Set<String> words(String group) {
    Set<String> words = new TreeSet<>();
    for (String line : lines.getOrDefault(group, List.of())) {
      for (String word : line.split(",")) {
        words.add(word.strip());
      }
    }
    return words;
  }
}
