package news.parallax.claim.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of a file of {@link WordLists}, asked whether a word stands in a group.
public record WordSets(Map<String, Set<String>> groups) {
  /// Reads a file that lies beside this class.
  public static WordSets load(String name) {
    WordLists lists = WordLists.load(name);
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    lists.groups().forEach((group, words) -> groups.put(group, Set.copyOf(words)));
    return new WordSets(groups);
  }

  /// Whether a group holds the word.
  ///
  /// @throws IllegalArgumentException when there is no such group
  public boolean holds(String group, String word) {
    return of(group).contains(word);
  }

  /// The words of a group.
  public Set<String> of(String group) {
    Set<String> words = groups.get(group);
    if (words == null) {
      throw new IllegalArgumentException("no group " + group);
    }
    return words;
  }

  /// The examples that head the groups of a file.
  public static List<String> examples(String name) {
    return WordLists.load(name).examples().values().stream().flatMap(List::stream).toList();
  }
}
