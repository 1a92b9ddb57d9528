package news.parallax.outcome;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.NewsException;

/// A file of rules beside this class: lines "group: word, word", examples after `>`, comments after
/// `#`. A group may stand on several lines.
record OutcomeRules(Map<String, List<String>> lines, List<String> examples) {
  static OutcomeRules load(String name) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    List<String> examples = new ArrayList<>();
    try (InputStream in = OutcomeRules.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new NewsException(NewsException.Category.INTERNAL, "missing " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line : reader.lines().toList()) {
        int colon = line.indexOf(": ");
        if (line.startsWith(">")) {
          examples.add(line.substring(1).strip());
        } else if (!line.startsWith("#") && colon > 0) {
          lines
              .computeIfAbsent(line.substring(0, colon), g -> new ArrayList<>())
              .add(line.substring(colon + 2).strip());
        }
      }
    } catch (IOException e) {
      throw new NewsException(NewsException.Category.INTERNAL, "unreadable " + name, e);
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
