package news.parallax.brief.format.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Shortens the names of outlets as newsrooms do: without "The", long ones by their initials, hosts
/// without what all hosts have.
final class ShortNames {
  private static final int SHORT = 20;
  private static final int LONGEST = 22;
  private static final Set<String> SMALL = Set.of("of", "the", "and", "&", "for", "de", "la");
  private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern TOP_LEVEL =
      Pattern.compile("(\\.(com?|org|net|gov|ac))?\\.\\p{L}+$");

  private ShortNames() {}

  /// At most 22 characters.
  static String shorten(String full) {
    String name = bare(full);
    if (name.length() <= SHORT) {
      return name;
    }
    if (HOST.matcher(name).matches()) {
      return cut(site(name));
    }
    List<String> words = words(name);
    if (words.size() > 2) {
      return initials(words, 5);
    }
    return name.length() <= LONGEST ? name : cut(name);
  }

  /// Letters for the head of a column, at most four, the best first: initials, or the beginning of
  /// a single word.
  static List<String> letters(String full) {
    String name = bare(full);
    String known = HOST.matcher(name).matches() ? site(name) : name;
    List<String> words = words(known);
    List<String> letters = new ArrayList<>();
    if (words.size() > 1) {
      letters.add(initials(words, 3));
    }
    String word = words.getFirst();
    boolean acronym = word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT));
    if (acronym && words.size() == 1) {
      letters.add(word);
    }
    for (int count = 2; count <= 4; count++) {
      letters.add(first(word, count).toUpperCase(Locale.ROOT));
    }
    return letters;
  }

  private static String bare(String full) {
    String name = full.strip().replaceFirst("^(?i)(the |www\\.)", "");
    name = name.replaceFirst("\\s*\\([^)]*\\)$", "");
    return name.isBlank() ? "unnamed" : name;
  }

  /// `news.courier.co.uk` is `courier`.
  private static String site(String host) {
    String site = TOP_LEVEL.matcher(host).replaceFirst("");
    return site.substring(site.lastIndexOf('.') + 1);
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
      initials.append(first(word, 1).toUpperCase(Locale.ROOT));
    }
    return initials.toString();
  }

  private static String cut(String name) {
    return name.length() <= SHORT ? name : first(name, SHORT - 1).stripTrailing() + "…";
  }

  /// The first characters, never half of one.
  private static String first(String word, int count) {
    int codePoints = word.codePointCount(0, word.length());
    return word.substring(0, word.offsetByCodePoints(0, Math.min(count, codePoints)));
  }
}
