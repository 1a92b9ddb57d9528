package news.parallax.claim.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of a person as it is compared: in lower case, without accents, initials and "Jr.".
///
/// @param parts never empty; the last is the surname
record PersonName(List<String> parts) {
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+");
  private static final int LONG_ENOUGH_TO_VARY = 5;

  PersonName {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a name without words");
    }
  }

  static PersonName of(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('\u2019', '\'')
            .toLowerCase(Locale.ROOT);
    List<String> all = List.of(parted(words, plain).strip().split("\\s+"));
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String part = all.get(i);
      boolean initial = part.length() <= 2 && part.endsWith(".");
      if (!SUFFIXES.contains(part) && !part.equals(",") && !(initial && i > 0)) {
        parts.add(part);
      }
    }
    return new PersonName(parts.isEmpty() ? all : parts);
  }

  /// "Quen Bo-li" is "Quen Bo Li" elsewhere.
  private static String parted(String words, String plain) {
    return words.strip().matches("\\S+ \\p{Lu}\\p{Ll}+-\\p{Ll}+") ? plain.replace('-', ' ') : plain;
  }

  /// Whether the words tell a younger one from an older one of the same name.
  static boolean hasSuffix(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return SUFFIXES.contains(last);
  }

  /// Whether the middle initials of two full names tell two people apart: "Ada W. Quist" and "Ada
  /// H.L. Quist".
  static boolean differInInitials(String words, String others) {
    String own = initials(words);
    String other = initials(others);
    return !own.isEmpty() && !other.isEmpty() && !own.equals(other);
  }

  private static String initials(String words) {
    List<String> parts = List.of(words.strip().split("\\s+"));
    StringBuilder initials = new StringBuilder();
    for (String part : parts.subList(1, parts.size())) {
      if (INITIALS.matcher(part).matches()) {
        initials.append(part.replace(".", "").toLowerCase(Locale.ROOT));
      }
    }
    return initials.toString();
  }

  boolean isFull() {
    return parts.size() > 1;
  }

  String given() {
    return parts.getFirst();
  }

  String surname() {
    return parts.getLast();
  }

  /// Whether both full names can be one person's, spelling of the surname aside.
  boolean matches(PersonName other) {
    boolean givenAgree =
        given().equals(other.given())
            || isInitialOf(given(), other.given())
            || Nicknames.load().areOne(given(), other.given());
    boolean tail = isTailOf(parts, other.parts()) || isTailOf(other.parts(), parts);
    return tail || (givenAgree && sameSurname(surname(), other.surname()));
  }

  /// Whether the longer name ends in the shorter full one: "harbour board ines falk".
  private static boolean isTailOf(List<String> tail, List<String> whole) {
    return tail.size() > 1
        && tail.size() < whole.size()
        && whole.subList(whole.size() - tail.size(), whole.size()).equals(tail);
  }

  private static boolean isInitialOf(String a, String b) {
    return (a.endsWith(".") && b.startsWith(a.substring(0, 1)))
        || (b.endsWith(".") && a.startsWith(b.substring(0, 1)));
  }

  /// Equal, or two spellings of one foreign name: "Selenski", "Selenskyi".
  static boolean sameSurname(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    int rest = Math.max(a.length(), b.length()) - shared;
    return shared >= LONG_ENOUGH_TO_VARY && rest <= 2;
  }
}
