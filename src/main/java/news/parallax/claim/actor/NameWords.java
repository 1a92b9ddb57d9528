package news.parallax.claim.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Span;
import news.parallax.text.gazetteer.Titles;

/// The words of a person's name as they stand in a text, freed from what the entity recogniser took
/// along or left off; empty when they are no name.
final class NameWords {
  /// Words that stand small in a name.
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "van", "von",
          "bin", "ibn", "al", "el", "y", "e", "ben", "bint", "ter", "ten", "zu", "af", "av", "st.");

  /// Words of a headline that are no part of a name, however they are written.
  private static final Set<String> LINKS =
      Set.of(
          "against", "in", "on", "of", "for", "the", "with", "to", "from", "over", "after", "about",
          "by", "and", "vs");

  /// Words that are of an office wherever they have capitals.
  private static final Set<String> OFFICES =
      Set.of(
          "chief",
          "executive",
          "officer",
          "chairman",
          "chairwoman",
          "president",
          "director",
          "deputy",
          "vice",
          "acting",
          "secretary",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "senior",
          "minister",
          "editor");

  /// Words of a caption before a name.
  private static final Set<String> CAPTIONS =
      Set.of(
          "media",
          "image",
          "photo",
          "picture",
          "caption",
          "video",
          "file",
          "watch",
          "exclusive",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "close");

  /// Two words that an extraction has run together.
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(?!Fitz)\\p{Lu}?\\p{Ll}{3,}\\p{Lu}\\p{Ll}+");

  private static final int FURTHEST = 20;

  /// What the recogniser left off before a hyphen: "Quist-" of "Quist-Venn".
  private static final Pattern FRONT = Pattern.compile("(?<![\\p{L}-])\\p{Lu}\\p{Ll}+-$");

  /// A given name and the one in quotation marks that friends use, before a surname.
  private static final Pattern NICKNAMED =
      Pattern.compile(
          "(?<![\\p{L}-])(\\p{Lu}\\p{Ll}+) [\u201c\"\u2018']\\p{Lu}\\p{Ll}+[\u201d\"\u2019'] $");

  private static final Pattern REST = Pattern.compile("^-\\p{L}\\p{Ll}+");

  private NameWords() {}

  static Optional<String> of(String text, Span mention) {
    String words = mention.of(text).replaceAll("\\s+", " ");
    Matcher rest =
        REST.matcher(text.substring(mention.end(), Math.min(text.length(), mention.end() + 20)));
    if (rest.find()) {
      words += rest.group();
    }
    Matcher front =
        FRONT.matcher(text.substring(Math.max(0, mention.start() - FURTHEST), mention.start()));
    if (front.find()) {
      words = front.group() + words;
    }
    Matcher given =
        NICKNAMED.matcher(text.substring(Math.max(0, mention.start() - FURTHEST), mention.start()));
    if (words.indexOf(' ') < 0 && given.find()) {
      words = given.group(1) + " " + words;
    }
    List<String> parts = List.of(words.split(" "));
    int from = 0;
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.chars().anyMatch(Character::isDigit) || RUN_TOGETHER.matcher(part).matches()) {
        return Optional.empty();
      }
      boolean small = Character.isLowerCase(part.codePointAt(0));
      String lower = part.toLowerCase(Locale.ROOT);
      if ((small && !PARTICLES.contains(lower)) || LINKS.contains(lower)) {
        from = i + 1;
      }
    }
    while (from < parts.size() - 1
        && CAPTIONS.contains(parts.get(from).toLowerCase(Locale.ROOT).replace(":", ""))) {
      from++;
    }
    List<String> name = from < parts.size() ? parts.subList(from, parts.size()) : parts;
    if (name.size() > 2 && name.getLast().equals(name.get(name.size() - 2))) {
      name = name.subList(0, name.size() - 1);
    }
    List<String> whole = name;
    boolean title =
        name.size() == 1
            && Titles.load()
                .kind(whole.getFirst())
                .filter(k -> k != Titles.Kind.CIVILITY)
                .isPresent();
    return title || isAnOffice(name) ? Optional.empty() : Optional.of(String.join(" ", name));
  }

  /// "Chief Executive": words of an office and no name.
  private static boolean isAnOffice(List<String> name) {
    return name.stream().allMatch(w -> OFFICES.contains(w.toLowerCase(Locale.ROOT)));
  }
}
