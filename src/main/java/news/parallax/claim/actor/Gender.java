package news.parallax.claim.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.Shipped;

/// What pronoun can stand for somebody, as far as the words tell.
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  private static final Set<String> FEMALE_WORDS =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "lady",
          "madam",
          "dame",
          "queen",
          "princess",
          "sister",
          "duchess",
          "empress",
          "spokeswoman",
          "chairwoman",
          "congresswoman",
          "councilwoman",
          "businesswoman",
          "policewoman",
          "actress",
          "mother",
          "wife",
          "daughter",
          "widow",
          "grandmother",
          "aunt",
          "niece",
          "girlfriend",
          "woman",
          "girl",
          "she",
          "her",
          "hers",
          "herself",
          "assemblywoman",
          "alderwoman",
          "heroine",
          "nun",
          "stepmother",
          "granddaughter");
  private static final Set<String> MALE_WORDS =
      Set.of(
          "mr",
          "sir",
          "lord",
          "king",
          "prince",
          "brother",
          "father",
          "duke",
          "emperor",
          "spokesman",
          "chairman",
          "congressman",
          "councilman",
          "businessman",
          "policeman",
          "husband",
          "son",
          "widower",
          "grandfather",
          "uncle",
          "nephew",
          "boyfriend",
          "man",
          "boy",
          "he",
          "him",
          "his",
          "himself",
          "pope",
          "assemblyman",
          "alderman",
          "imam",
          "monk",
          "stepfather",
          "grandson",
          "ayatollah",
          "cardinal");

  private static final class Holder {
    static final Map<String, Gender> GIVEN = read();
  }

  /// What a word for a person ("spokeswoman", "Mr.", "her") tells.
  static Gender ofWord(String word) {
    String bare = word.toLowerCase(Locale.ROOT).replace(".", "");
    return FEMALE_WORDS.contains(bare) ? FEMALE : MALE_WORDS.contains(bare) ? MALE : UNKNOWN;
  }

  /// What a given name tells.
  static Gender ofGivenName(String name) {
    return Holder.GIVEN.getOrDefault(name.toLowerCase(Locale.ROOT), UNKNOWN);
  }

  /// Whether both can be one person's.
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  private static Map<String, Gender> read() {
    Map<String, Gender> names = new HashMap<>();
    Gender group = UNKNOWN;
    for (String line : Shipped.entries(Gender.class, "/news/parallax/claim/given-names.txt")) {
      if (line.startsWith("[")) {
        group = line.equals("[female]") ? FEMALE : MALE;
      } else {
        for (String name : line.split("\\s+")) {
          names.merge(name, group, (a, b) -> a == b ? a : UNKNOWN);
        }
      }
    }
    return Map.copyOf(names);
  }
}
