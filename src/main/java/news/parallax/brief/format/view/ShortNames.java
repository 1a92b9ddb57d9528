package news.parallax.brief.format.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Shortens the names of outlets as newsrooms do: without "The", long ones by their initials.
final class ShortNames {
  private static final int SHORT = 20;
  private static final int LONGEST = 22;
  private static final Set<String> SMALL = Set.of("of", "the", "and", "&", "for", "de", "la");

  private ShortNames() {}

  /// At most 22 characters.
  static String shorten(String full) {
    String name = bare(full);
    if (name.length() <= SHORT) {
      return name;
    }
    List<String> words = words(name);
    if (words.size() > 2) {
      return initials(words, 5);
    }
    return name.length() <= LONGEST ? name : cut(name);
  }

  /// At most four letters: initials, or the first two letters of a single word.
  static String letters(String full) {
    List<String> words = words(bare(full));
    if (words.size() > 1) {
      return initials(words, 3);
    }
    String word = words.getFirst();
    boolean acronym = word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT));
    return acronym ? word : firstUnits(word, 2);
  }

  private static String bare(String full) {
    String name = full.strip().replaceFirst("^(?i)(the |www\\.)", "");
    name = name.replaceFirst("\\s*\\([^)]*\\)$", "");
    return name.isBlank() ? "unnamed" : name;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[\\s/.-]+")) {
      if (!word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
        words.add(word);
      }
    }
    return words.isEmpty() ? List.of(name) : words;
  }

  private static String initials(List<String> words, int most) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.subList(0, Math.min(most, words.size()))) {
      initials.append(firstUnits(word, 1).toUpperCase(Locale.ROOT));
    }
    return initials.toString();
  }

  private static String cut(String name) {
    return firstUnits(name, SHORT - 1).stripTrailing() + "…";
  }

  /// The first characters, never half of one.
  private static String firstUnits(String word, int count) {
    int codePoints = word.codePointCount(0, word.length());
    return word.substring(0, word.offsetByCodePoints(0, Math.min(count, codePoints)));
  }
}
