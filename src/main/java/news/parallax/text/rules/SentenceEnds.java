package news.parallax.text.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.parallax.Shipped;

/// The words of `sentence-ends.txt`: abbreviations by what may follow them, words that open
/// sentences, verbs of reporting; and the file's examples.
record SentenceEnds(
    Set<String> never,
    Set<String> beforeNumber,
    Set<String> mayEnd,
    Set<String> openers,
    Set<String> reporting,
    List<String> examples) {

  static final SentenceEnds ENGLISH = load("sentence-ends.txt");

  private static SentenceEnds load(String resource) {
    Map<String, Set<String>> groups = new HashMap<>();
    List<String> examples = new ArrayList<>();
    Set<String> group = new HashSet<>();
    for (String line : Shipped.lines(SentenceEnds.class, resource)) {
      if (line.startsWith("== ")) {
        group = groups.computeIfAbsent(line.substring(3).strip(), name -> new HashSet<>());
      } else if (line.startsWith(">")) {
        examples.add(line.substring(1).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        group.addAll(List.of(line.strip().split("\\s+")));
      }
    }
    return new SentenceEnds(
        group(groups, "never"),
        group(groups, "before-number"),
        group(groups, "may-end"),
        group(groups, "openers"),
        group(groups, "reporting"),
        List.copyOf(examples));
  }

  private static Set<String> group(Map<String, Set<String>> groups, String name) {
    return Set.copyOf(Objects.requireNonNull(groups.get(name), name));
  }
}
