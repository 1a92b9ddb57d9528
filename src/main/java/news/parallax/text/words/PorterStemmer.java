package news.parallax.text.words;

import java.util.List;

/// Cuts the endings off an English word, so that "retreated" and "retreating" compare as one.
///
/// After M. F. Porter, "An algorithm for suffix stripping" (1980), with the two later corrections
/// of its author ("bli" → "ble", "logi" → "log"). What is left need not be a word.
public final class PorterStemmer {
  private record Rule(String ending, String replacement) {}

  private static final List<Rule> DOUBLE_SUFFIXES =
      List.of(
          new Rule("ational", "ate"),
          new Rule("tional", "tion"),
          new Rule("enci", "ence"),
          new Rule("anci", "ance"),
          new Rule("izer", "ize"),
          new Rule("bli", "ble"),
          new Rule("alli", "al"),
          new Rule("entli", "ent"),
          new Rule("eli", "e"),
          new Rule("ousli", "ous"),
          new Rule("ization", "ize"),
          new Rule("ation", "ate"),
          new Rule("ator", "ate"),
          new Rule("alism", "al"),
          new Rule("iveness", "ive"),
          new Rule("fulness", "ful"),
          new Rule("ousness", "ous"),
          new Rule("aliti", "al"),
          new Rule("iviti", "ive"),
          new Rule("biliti", "ble"),
          new Rule("logi", "log"));

  private static final List<Rule> ADJECTIVE_SUFFIXES =
      List.of(
          new Rule("icate", "ic"),
          new Rule("ative", ""),
          new Rule("alize", "al"),
          new Rule("iciti", "ic"),
          new Rule("ical", "ic"),
          new Rule("ful", ""),
          new Rule("ness", ""));

  /// Longer endings before those that they end with.
  private static final List<String> LAST_SUFFIXES =
      List.of(
          "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ion", "ism", "ate", "iti",
          "ous", "ive", "ize", "al", "er", "ic", "ou");

  /// The stem of a word in small letters. Words of one or two letters, and words with anything but
  /// the letters a to z, stay as they are.
  public String stem(String word) {
    if (word.length() <= 2 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word;
    }
    String stem = withoutPlural(word);
    stem = withoutPast(stem);
    if (stem.endsWith("y") && hasVowel(stem, stem.length() - 1)) {
      stem = cut(stem, 1) + "i";
    }
    stem = replace(stem, DOUBLE_SUFFIXES);
    stem = replace(stem, ADJECTIVE_SUFFIXES);
    stem = withoutLast(stem);
    return tidy(stem);
  }

  private static String withoutPlural(String word) {
    if (word.endsWith("sses") || word.endsWith("ies")) {
      return cut(word, 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
  }

  private static String withoutPast(String word) {
    if (word.endsWith("eed")) {
      return measure(word, word.length() - 3) > 0 ? cut(word, 1) : word;
    }
    int ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
    if (ending == 0 || !hasVowel(word, word.length() - ending)) {
      return word;
    }
    String stem = cut(word, ending);
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
      return stem + "e";
    }
    if (endsInDoubleConsonant(stem)) {
      char last = stem.charAt(stem.length() - 1);
      return last == 'l' || last == 's' || last == 'z' ? stem : cut(stem, 1);
    }
    return measure(stem, stem.length()) == 1 && endsInShortSyllable(stem) ? stem + "e" : stem;
  }

  private static String replace(String word, List<Rule> rules) {
    for (Rule rule : rules) {
      if (word.endsWith(rule.ending())) {
        int length = word.length() - rule.ending().length();
        return measure(word, length) > 0 ? word.substring(0, length) + rule.replacement() : word;
      }
    }
    return word;
  }

  private static String withoutLast(String word) {
    for (String ending : LAST_SUFFIXES) {
      if (word.endsWith(ending)) {
        int length = word.length() - ending.length();
        boolean fits =
            !ending.equals("ion") || (length > 0 && "st".indexOf(word.charAt(length - 1)) >= 0);
        return fits && measure(word, length) > 1 ? word.substring(0, length) : word;
      }
    }
    return word;
  }

  /// Drops a last "e" and one of two last "l"s.
  private static String tidy(String word) {
    String stem = word;
    if (stem.endsWith("e")) {
      String shorter = cut(stem, 1);
      int measure = measure(shorter, shorter.length());
      if (measure > 1 || (measure == 1 && !endsInShortSyllable(shorter))) {
        stem = shorter;
      }
    }
    return stem.endsWith("ll") && measure(stem, stem.length()) > 1 ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static boolean isConsonant(String word, int index) {
    return switch (word.charAt(index)) {
      case 'a', 'e', 'i', 'o', 'u' -> false;
      case 'y' -> index == 0 || !isConsonant(word, index - 1);
      default -> true;
    };
  }

  /// How often a vowel is followed by a consonant in the first `length` letters: Porter's m.
  private static int measure(String word, int length) {
    int count = 0;
    for (int i = 1; i < length; i++) {
      if (isConsonant(word, i) && !isConsonant(word, i - 1)) {
        count++;
      }
    }
    return count;
  }

  private static boolean hasVowel(String word, int length) {
    for (int i = 0; i < length; i++) {
      if (!isConsonant(word, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInDoubleConsonant(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(word, last);
  }

  /// Consonant, vowel, consonant, and the last none of w, x, y: "hop", not "snow".
  private static boolean endsInShortSyllable(String word) {
    int last = word.length() - 1;
    return last > 1
        && isConsonant(word, last)
        && !isConsonant(word, last - 1)
        && isConsonant(word, last - 2)
        && "wxy".indexOf(word.charAt(last)) < 0;
  }
}
