package news.parallax.text.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.text.Span;

/// The words and phrases that the time rules speak of, by class: months, units, feasts.
///
/// The file `words.rules` has a line `class NAME` for each class, then lines `value: word, phrase`.
/// `class NAME capital` takes only words that open with a capital letter; `class NAME as OTHER`
/// gives its values to what a rule calls OTHER.
final class Vocabulary {
  /// One of the ways to say a value.
  ///
  /// @param words in lower case
  private record Entry(int category, String value, List<String> words, boolean capital) {}

  /// A phrase found in a text.
  ///
  /// @param end the lexeme after its last
  record Found(String value, int end) {}

  private final Map<String, Integer> categories = new LinkedHashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final Map<String, List<Entry>> entries = new HashMap<>();

  Vocabulary(List<String> lines) {
    int category = -1;
    boolean capital = false;
    for (String line : lines) {
      if (line.startsWith("class ")) {
        List<String> words = List.of(line.split(" +"));
        String name = words.get(1);
        category = categories.size();
        if (categories.put(name, category) != null) {
          throw new IllegalArgumentException("a class twice: " + name);
        }
        capital = words.contains("capital");
        int as = words.indexOf("as");
        roles.put(name, as < 0 ? name : words.get(as + 1));
      } else {
        addLine(line, category, capital);
      }
    }
  }

  private void addLine(String line, int category, boolean capital) {
    int colon = line.indexOf(": ");
    if (colon < 0 || category < 0) {
      throw new IllegalArgumentException("neither a class nor a value: " + line);
    }
    String value = line.substring(0, colon).strip();
    for (String phrase : line.substring(colon + 1).split(",")) {
      List<String> words = new ArrayList<>();
      for (Lexeme lexeme : Lexer.lex(phrase, new Span(0, phrase.length()))) {
        words.add(lexeme.lower());
      }
      entries
          .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
          .add(new Entry(category, value, List.copyOf(words), capital));
    }
  }

  boolean isClass(String name) {
    return categories.containsKey(name);
  }

  int category(String name) {
    Integer category = categories.get(name);
    if (category == null) {
      throw new IllegalArgumentException("no such class: " + name);
    }
    return category;
  }

  /// What a rule calls the values of a class.
  String role(String name) {
    return roles.getOrDefault(name, name);
  }

  /// The words that phrases of a class begin with.
  Set<String> openers(int category) {
    return entries.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(entry -> entry.category == category))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /// The longest phrase of a class that begins at a lexeme; null when there is none.
  @org.jspecify.annotations.Nullable Found find(List<Lexeme> lexemes, int at, int category) {
    List<Entry> candidates = entries.get(lexemes.get(at).lower());
    if (candidates == null) {
      return null;
    }
    Found best = null;
    for (Entry entry : candidates) {
      int end = at + entry.words.size();
      if (entry.category == category
          && (best == null || end > best.end)
          && (!entry.capital || lexemes.get(at).capital())
          && stands(lexemes, at, entry.words)) {
        best = new Found(entry.value, end);
      }
    }
    return best;
  }

  private static boolean stands(List<Lexeme> lexemes, int at, List<String> words) {
    if (at + words.size() > lexemes.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!lexemes.get(at + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
