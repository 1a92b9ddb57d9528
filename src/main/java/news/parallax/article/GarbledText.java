package news.parallax.article;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells sentences that a faulty extraction has spoiled: words run together or told twice, markup,
/// broken encodings, halves of sentences. They are left out, never repaired.
public final class GarbledText {
  private static final Pattern MARKUP =
      Pattern.compile(
          "</?[a-zA-Z][^>]{0,200}>|&(?:nbsp|amp|quot|lt|gt|#\\d{2,5});|\\bfunction\\s*\\(|\\{\\s*[\"\\w-]+\\s*:|\\]\\]>|\\[/?[a-z_]{2,20}(?: [^\\]]{0,200})?=[^\\]]{0,200}\\]");

  /// UTF-8 that was read as windows-1252, and characters that could not be read at all.
  private static final Pattern BROKEN_ENCODING =
      Pattern.compile("\ufffd|â€[™œ\u009d“”¦˜]|Ã[©¨¡³±¼¶¤§]|Â[ \u00a0£°]");

  /// "QuistLanier": a small letter before a capital within a word of some length.
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(?<!\\S)[“\"(]?(\\p{Lu}?\\p{Ll}{3,})(\\p{Lu}\\p{Ll}{2,})[\\p{L}]*");

  /// A list of links that ran into the sentence: words joined at its head, "MORE" at its end.
  private static final Pattern LINKS_WITHIN =
      Pattern.compile("\\p{Ll}{2}\\p{Lu}.{20,}(?<!\\bREAD |\\bSEE )MORE\\b|\\p{Ll}MORE\\b");

  private static final Pattern LINKS_END =
      Pattern.compile(
          "(?<!\\b(?:READ|LEARN|SEE|FOR) ?)MORE(?= \\(|[.,]| (?:said|says|has|had|is|was|and|who|of|on|in|to|after|told)\\b)");

  /// What belongs to the page and not to the sentence: a button before it, stars behind it.
  private static final Pattern FURNITURE =
      Pattern.compile(
          "^(?:CLOSE|WATCH|VIDEO|LIVE|PHOTOS|RELATED|ADVERTISEMENT|UPDATE|EXCLUSIVE|BREAKING|MORE):? (?=\\p{Lu}\\p{Ll})|\\*{2,}|\\b(?:Hide|Show|Toggle) [Cc]aption\\b|\\b\\d+ of \\d+ [Pp]hotos\\b");

  private static final Pattern STOP_WITHIN = Pattern.compile("\\p{Ll}{3,}[.!?]\\p{Lu}\\p{Ll}{2,} ");

  private static final Pattern WORD_TWICE =
      Pattern.compile("(?<![\\p{L}’'-])(\\p{L}{2,}) \\1(?![\\p{L}’'-])");

  private static final Pattern NAME_TWICE =
      Pattern.compile("(\\p{Lu}[\\p{L}.’'-]+ \\p{Lu}[\\p{L}.’'-]+) (?:\\p{Lu}[\\p{L}.]+ )?\\1");

  private static final Set<String> MAY_BE_TWICE =
      Set.of(
          "had", "that", "very", "no", "ha", "bye", "so", "long", "many", "far", "more", "is", "do",
          "you", "New", "Pago", "Walla", "Bora", "Duran", "Boutros", "knock", "blah", "Sirhan");

  private static final Set<String> PREFIXES = Set.of("Mac", "Van", "Von", "Fitz");

  private static final int LONGEST_BRAND = 14;

  private GarbledText() {}

  /// Whether the sentence bears the marks of a faulty extraction.
  public static boolean looksGarbled(String sentence) {
    String text = sentence.strip();
    if (text.isEmpty()) {
      return true;
    }
    return startsWithin(text)
        || endsOpen(text)
        || MARKUP.matcher(text).find()
        || BROKEN_ENCODING.matcher(text).find()
        || STOP_WITHIN.matcher(text).find()
        || FURNITURE.matcher(text).find()
        || closesNothing(text)
        || LINKS_WITHIN.matcher(text).find()
        || LINKS_END.matcher(text).find()
        || NAME_TWICE.matcher(text).find()
        || isRunTogether(text)
        || hasWordTwice(text)
        || hasFewLetters(text);
  }

  /// A sentence begins with no small letter and no closing mark.
  private static boolean startsWithin(String text) {
    int first = text.codePointAt(0);
    boolean brand = text.length() > 1 && Character.isUpperCase(text.codePointAt(1));
    return (Character.isLowerCase(first) && !brand) || ",;:.!?)]”%/\\|".indexOf(first) >= 0;
  }

  private static boolean endsOpen(String text) {
    char last = text.charAt(text.length() - 1);
    boolean stray =
        last == '“' && text.length() > 1 && ".?!,".indexOf(text.charAt(text.length() - 2)) >= 0;
    return "([{“‘,;&/\\".indexOf(last) >= 0 && !stray;
  }

  /// "The best there is.'" is the end of a quotation that opened elsewhere.
  private static boolean closesNothing(String text) {
    return text.matches("(?s).*[.!?,]['’]") && !text.matches("(?s).*(?:^|[\\s“\"(])['‘].*");
  }

  private static boolean isRunTogether(String text) {
    Matcher matcher = RUN_TOGETHER.matcher(text);
    while (matcher.find()) {
      String first = matcher.group(1);
      String second = matcher.group(2);
      if (!PREFIXES.contains(first) && !isBrand(text, first, second)) {
        return true;
      }
    }
    return false;
  }

  /// Brands such as "YouTube" are written so on purpose: two short words, none of which stands
  /// alone in the same sentence.
  private static boolean isBrand(String text, String first, String second) {
    return first.length() + second.length() <= LONGEST_BRAND
        && Character.isUpperCase(first.charAt(0))
        && !standsAlone(text, first)
        && !standsAlone(text, second);
  }

  private static boolean standsAlone(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      boolean before = at == 0 || !Character.isLetter(text.charAt(at - 1));
      int end = at + word.length();
      if (before && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWordTwice(String text) {
    Matcher matcher = WORD_TWICE.matcher(text);
    while (matcher.find()) {
      if (!MAY_BE_TWICE.contains(matcher.group(1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFewLetters(String text) {
    long letters = text.codePoints().filter(c -> Character.isLetter(c) || c == ' ').count();
    return text.length() >= 20 && letters * 10 < text.length() * 6L;
  }
}
