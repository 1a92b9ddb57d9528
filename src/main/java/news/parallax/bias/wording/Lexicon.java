package news.parallax.bias.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.Shipped;
import news.parallax.text.Token;

/// Words that often carry an opinion, in groups, each headed by examples that a test runs.
///
/// Its groups are at most 32 and numbered in the order of the file.
final class Lexicon {
  private static final Pattern EXAMPLE = Pattern.compile("\"([^\"]+)\"");

  private final int size;
  private final List<String> examples;

  /// By word in lower case, a bit for each group that holds it.
  private final Map<String, Integer> groups = new HashMap<>();

  private Lexicon(List<Set<String>> groups, List<String> examples) {
    this.size = groups.size();
    this.examples = List.copyOf(examples);
    for (int group = 0; group < size; group++) {
      for (String word : groups.get(group)) {
        this.groups.merge(word, 1 << group, (a, b) -> a | b);
      }
    }
  }

  /// How many groups there are.
  int size() {
    return size;
  }

  /// Sentences in which the words in [brackets] are loaded.
  List<String> examples() {
    return examples;
  }

  /// Reads the file beside the package `bias`.
  static Lexicon load() {
    List<Set<String>> groups = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    boolean open = false;
    for (String line : Shipped.lines(Lexicon.class, "/news/parallax/bias/loaded.txt")) {
      if (line.startsWith("#")) {
        Matcher example = EXAMPLE.matcher(line);
        while (example.find()) {
          examples.add(example.group(1));
        }
      } else if (line.isBlank()) {
        open = false;
      } else {
        if (!open) {
          groups.add(new HashSet<>());
          open = true;
        }
        groups.getLast().addAll(List.of(line.strip().split("\\s+")));
      }
    }
    return new Lexicon(groups, examples);
  }

  /// The groups that hold a word by its form or its lemma, a bit for each.
  int groupsOf(Token token) {
    return groups.getOrDefault(token.text().toLowerCase(Locale.ROOT), 0)
        | groups.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), 0);
  }

  boolean holds(Token token) {
    return groupsOf(token) != 0;
  }
}
