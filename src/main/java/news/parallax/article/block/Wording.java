package news.parallax.article.block;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// What the form of a short text tells, whatever its words.
final class Wording {
  private static final int SHORTEST_CONTENT_WORD = 4;

  private Wording() {}

  static int words(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      boolean joint =
          inWord && (text.charAt(i) == '’' || text.charAt(i) == '\'' || text.charAt(i) == '-');
      if (letter && !inWord) {
        count++;
      }
      inWord = letter || joint;
    }
    return count;
  }

  /// Whether nine of ten letters are capitals.
  static boolean isShouted(String text) {
    long small = text.codePoints().filter(Character::isLowerCase).count();
    long capital = text.codePoints().filter(Character::isUpperCase).count();
    return capital > 9 * small;
  }

  /// Whether it ends as sentences do, quotation marks and brackets aside.
  static boolean endsAsSentence(String text) {
    char mark = lastMark(text);
    return mark == '.' || mark == '!' || mark == '?' || mark == '…';
  }

  /// The last character that is not a closing quotation mark or bracket, or 0.
  static char lastMark(String text) {
    int end = text.length();
    while (end > 0 && "\"”’')] ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? 0 : text.charAt(end - 1);
  }

  /// Letters and digits only, in small letters: what two spellings of one title share.
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> bare.appendCodePoint(Character.toLowerCase(c)));
    return bare.toString();
  }

  /// How many of the longer words of the text that has fewer of them stand in the other, 0 to 1.
  static double shared(String one, String other) {
    Set<String> first = contentWords(one);
    Set<String> second = contentWords(other);
    int smaller = Math.min(first.size(), second.size());
    if (smaller < 3) {
      return 0;
    }
    first.retainAll(second);
    return (double) first.size() / smaller;
  }

  private static Set<String> contentWords(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= SHORTEST_CONTENT_WORD) {
        words.add(word);
      }
    }
    return words;
  }
}
