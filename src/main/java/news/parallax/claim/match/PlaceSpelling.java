package news.parallax.claim.match;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Gazetteer;
import news.parallax.text.words.EditDistance;

/// Whether two names may be one name of a place in two spellings: by the same consonants, as
/// transliterations have them ("Harkova" and "Kharkiva"), with vowels that differ little.
///
/// Two names that the gazetteer knows for places of two countries never are, nor are names that
/// differ in a word that tells places apart ("North", "New").
final class PlaceSpelling {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final Pattern MARKS = Pattern.compile("[\\p{M}'\u2019\u02bc`.]");
  private static final Set<String> TELLING_APART =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "new",
          "old",
          "upper",
          "lower",
          "great",
          "greater",
          "little",
          "central",
          "inner",
          "outer");
  private static final int SHORTEST = 4;
  private static final int VOWELS = 2;

  private PlaceSpelling() {}

  static boolean mayBeOne(String a, String b) {
    if (a.equals(b) || knownApart(a, b)) {
      return false;
    }
    String[] left = a.split("[ -]");
    String[] right = b.split("[ -]");
    if (left.length != right.length) {
      return fold(a).equals(fold(b));
    }
    int differing = 0;
    for (int i = 0; i < left.length; i++) {
      if (!left[i].equalsIgnoreCase(right[i])) {
        differing++;
        if (!isSpelling(left[i], right[i])) {
          return false;
        }
      }
    }
    return differing <= 1;
  }

  /// Places of two countries, or two of which one is a country.
  private static boolean knownApart(String a, String b) {
    Optional<Gazetteer.Naming> left = GAZETTEER.find(a);
    Optional<Gazetteer.Naming> right = GAZETTEER.find(b);
    if (left.isEmpty() || right.isEmpty()) {
      return left.or(() -> right).filter(n -> n.sense() == Gazetteer.Sense.NAME).isPresent();
    }
    Country one = left.get().country();
    return !one.equals(right.get().country()) || left.get().sense() != right.get().sense();
  }

  private static boolean isSpelling(String a, String b) {
    String left = fold(a);
    String right = fold(b);
    boolean telling =
        TELLING_APART.contains(a.toLowerCase(Locale.ROOT))
            || TELLING_APART.contains(b.toLowerCase(Locale.ROOT));
    if (telling
        || Math.min(a.length(), b.length()) < SHORTEST
        || left.isEmpty()
        || right.isEmpty()) {
      return false;
    }
    String skeleton = consonants(left);
    return skeleton.length() > 1
        && skeleton.equals(consonants(right))
        && isVowel(left.charAt(0)) == isVowel(right.charAt(0))
        && (!isVowel(left.charAt(0)) || left.charAt(0) == right.charAt(0))
        && isVowel(left.charAt(left.length() - 1)) == isVowel(right.charAt(right.length() - 1))
        && Math.abs(left.length() - right.length()) <= 1
        && EditDistance.between(left, right) <= VOWELS;
  }

  /// Without marks, and with one letter for those by which one sound is written.
  static String fold(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("")
            .replaceAll("[ -]", "");
    String folded =
        plain
            .replace("shch", "sh")
            .replace("sch", "sh")
            .replace("tch", "ch")
            .replace("kh", "h")
            .replace("gh", "h")
            .replace("zh", "z")
            .replace("ph", "f")
            .replace("ck", "k")
            .replace("ts", "z")
            .replace("tz", "z")
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("ee", "i")
            .replace('j', 'y')
            .replace('g', 'h')
            .replace('w', 'v')
            .replace('q', 'k')
            .replaceAll("c(?!h)", "k");
    Matcher doubled = Pattern.compile("(.)\\1").matcher(folded);
    return doubled
        .replaceAll("$1")
        .replace("yi", "i")
        .replace("iy", "i")
        .replace("ye", "e")
        .replace("ie", "e")
        .replace('y', 'i');
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static String consonants(String folded) {
    return folded.replaceAll("[aeiou]", "");
  }
}
