package news.parallax.brief.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.Shipped;

/// The cues of `own-words.txt` and the sentences that head their groups.
final class OwnWordsLists {
  private static final class Holder {
    static final OwnWordsLists LISTS = new OwnWordsLists();
  }

  private final Map<String, Set<String>> groups = new HashMap<>();
  private final List<String> examples = new ArrayList<>();

  private OwnWordsLists() {
    String group = "";
    for (String line : Shipped.entries(OwnWordsLists.class, "own-words.txt")) {
      if (line.startsWith("[")) {
        group = line.substring(1, line.indexOf(']'));
      } else if (line.startsWith(">")) {
        examples.add(line.substring(1).strip());
      } else {
        groups.computeIfAbsent(group, g -> new HashSet<>()).addAll(List.of(line.split("\\s+")));
      }
    }
  }

  /// The lists that come with the program.
  static OwnWordsLists load() {
    return Holder.LISTS;
  }

  /// Whether a lemma stands in a group.
  boolean holds(String group, String lemma) {
    Set<String> words = groups.get(group);
    if (words == null) {
      throw new IllegalArgumentException("no group " + group);
    }
    return words.contains(lemma);
  }

  /// The words of a group.
  Set<String> group(String group) {
    Set<String> words = groups.get(group);
    if (words == null) {
      throw new IllegalArgumentException("no group " + group);
    }
    return Set.copyOf(words);
  }

  /// Sentences that are no statement of whom they name.
  List<String> examples() {
    return List.copyOf(examples);
  }
}
