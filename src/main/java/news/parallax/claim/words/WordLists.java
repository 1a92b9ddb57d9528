package news.parallax.claim.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.Shipped;

/// A file of words in named groups, each group headed by example sentences that a test runs.
///
/// A line `== name` opens a group, one with `>` is an example, `#` opens a comment; the other lines
/// are entries divided by `;`.
///
/// @param groups the entries of each group, as they stand in the file
/// @param examples the examples of each group, as they stand in the file
public record WordLists(Map<String, List<String>> groups, Map<String, List<String>> examples) {

  /// Reads a file that lies beside this class.
  public static WordLists load(String name) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    Map<String, List<String>> examples = new LinkedHashMap<>();
    String group = "";
    for (String line : Shipped.lines(WordLists.class, "/news/parallax/claim/" + name)) {
      if (line.startsWith("== ")) {
        group = line.substring(3).strip();
        groups.put(group, new ArrayList<>());
        examples.put(group, new ArrayList<>());
      } else if (line.startsWith(">")) {
        Objects.requireNonNull(examples.get(group), line).add(line.substring(1).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        List<String> entries = Objects.requireNonNull(groups.get(group), line);
        for (String entry : line.split(";")) {
          if (!entry.isBlank()) {
            entries.add(entry.strip());
          }
        }
      }
    }
    return new WordLists(
        Collections.unmodifiableMap(groups), Collections.unmodifiableMap(examples));
  }

  /// The entries of a group, each once and in alphabetical order, to be looked up.
  public Set<String> words(String name) {
    return Collections.unmodifiableSet(new TreeSet<>(group(name)));
  }

  /// The entries of a group.
  public List<String> group(String name) {
    return List.copyOf(Objects.requireNonNull(groups.get(name), name));
  }

  /// The entries `word = value` of a group.
  public Map<String, String> values(String name) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String entry : group(name)) {
      int at = entry.indexOf(" = ");
      values.put(
          at < 0 ? entry : entry.substring(0, at).strip(),
          at < 0 ? "" : entry.substring(at + 3).strip());
    }
    return Collections.unmodifiableMap(values);
  }
}
