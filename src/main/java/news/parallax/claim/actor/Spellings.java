package news.parallax.claim.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.text.words.EditDistance;

/// Says whether two full names are one person's whom outlets spell differently: "Olexander Verhul"
/// and "Oleksandr Verhul", "Kim Tae Jun" and "Kim Tae-jun".
///
/// No article has both; one part of the name is the same and the other differs by a letter or two;
/// what the articles say that they are agrees, or the name is a rare one.
final class Spellings {
  private static final int LONG = 5;
  private static final int TRANSLITERATED = 8;

  private final RoleFinder roles = new RoleFinder();
  private final Map<Person, Set<String>> nouns = new HashMap<>();

  boolean areOne(Person a, Person b) {
    if (shareAnArticle(a, b) || a.hasSuffix() != b.hasSuffix() || !a.gender().agrees(b.gender())) {
      return false;
    }
    if (joined(a.name()).equals(joined(b.name()))) {
      return true;
    }
    int given = EditDistance.between(a.name().given(), b.name().given());
    int surname = EditDistance.between(a.name().surname(), b.name().surname());
    boolean near =
        (given == 0 && surname <= allowed(a.name().surname(), b.name().surname()))
            || (surname == 0 && given <= allowed(a.name().given(), b.name().given()))
            || (given == 1 && surname == 1 && joined(a.name()).length() > TRANSLITERATED);
    return near && (rolesAgree(a, b) || (isRare(a.name().given()) && isRare(b.name().given())));
  }

  private static boolean shareAnArticle(Person a, Person b) {
    return a.sightings().stream().anyMatch(s -> b.isIn(s.tree().articleId()));
  }

  private static String joined(PersonName name) {
    return String.join("", name.parts()).replace("-", "");
  }

  private static int allowed(String a, String b) {
    int length = Math.min(a.length(), b.length());
    return length < LONG ? 0 : length < TRANSLITERATED - 1 ? 1 : 2;
  }

  private boolean rolesAgree(Person a, Person b) {
    return nouns(a).stream().anyMatch(nouns(b)::contains);
  }

  private Set<String> nouns(Person person) {
    return nouns.computeIfAbsent(
        person,
        p -> {
          Set<String> found = new HashSet<>();
          p.sightings().forEach(s -> roles.roles(s).forEach(r -> found.add(r.noun())));
          return found;
        });
  }

  /// Whether two long surnames are so near that they are one in two spellings.
  static boolean mayBeOne(String a, String b) {
    return Math.min(a.length(), b.length()) >= TRANSLITERATED && EditDistance.between(a, b) <= 2;
  }

  /// A given name that is not among the common ones.
  private static boolean isRare(String given) {
    return Gender.ofGivenName(given.toLowerCase(Locale.ROOT)) == Gender.UNKNOWN;
  }
}
