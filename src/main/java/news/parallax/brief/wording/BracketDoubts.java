package news.parallax.brief.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what was put into [brackets] and may be wrong, or is no help to a reader.
public final class BracketDoubts {
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]+)\\]");
  private static final Pattern POSSESSIVE = Pattern.compile("^[’']s?\\b|^[’'](?=\\s)");
  private static final Pattern OF_SEVERAL =
      Pattern.compile(
          ", (?:both|all|two|three|four|several|among|including|and|not|but|while|who|which|whose)\\b");
  private static final int MOST = 2;
  private static final int MOST_WORDS = 9;

  private BracketDoubts() {}

  /// Whether a statement is better left out: a name in brackets that says a word twice, that the
  /// statement has again behind it (then it may be somebody else's), that is followed by a second
  /// description, or too many of them.
  public static boolean in(String text) {
    Matcher bracket = BRACKET.matcher(text);
    int count = 0;
    while (bracket.find()) {
      count++;
      String words = bracket.group(1);
      String before = BRACKET.matcher(text.substring(0, bracket.start())).replaceAll(" ");
      String behind = BRACKET.matcher(text.substring(bracket.end())).replaceAll(" ");
      if (saysAWordTwice(words)
          || words.split("\\s+").length > MOST_WORDS
          || ofSeveral(words)
          || comesAgain(words, behind)
          || isTitledTwice(words, before)
          || saysItsTitleTwice(words, before)
          || (words.contains(",")
              && (POSSESSIVE.matcher(behind).find() || behind.startsWith(",")))) {
        return true;
      }
    }
    return count > MOST;
  }

  private static boolean saysAWordTwice(String words) {
    Set<String> seen = new HashSet<>();
    for (String word : name(words).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 2 && !seen.add(word)) {
        return true;
      }
    }
    return false;
  }

  /// "[Ada Holm, both of the harbour board]": what was said of two.
  private static boolean ofSeveral(String words) {
    return OF_SEVERAL.matcher(words).find();
  }

  private static boolean comesAgain(String words, String behind) {
    String name = name(words);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.length() > 2
        && Character.isUpperCase(last.charAt(0))
        && Pattern.compile("\\b" + Pattern.quote(last) + "\\b").matcher(behind).find();
  }

  /// "Chief [Ed Barberini]", "Judge [Ada Holm, a judge]".
  private static boolean isTitledTwice(String words, String before) {
    String word = before.stripTrailing();
    word = word.substring(word.lastIndexOf(' ') + 1);
    return words.contains(",")
        && !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && before.strip().contains(" ");
  }

  /// "President [President Ada Holm]".
  private static boolean saysItsTitleTwice(String words, String before) {
    String word = before.stripTrailing();
    word = word.substring(word.lastIndexOf(' ') + 1);
    return word.length() > 2 && List.of(words.split("\\s+")).contains(word);
  }

  private static String name(String words) {
    String name = words.contains(",") ? words.substring(0, words.indexOf(',')) : words;
    return name.replaceFirst("[’']s?$", "").strip();
  }
}
