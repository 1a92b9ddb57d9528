package news.parallax.brief.coverage;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.story.AnalyzedStory;

/// Whether other outlets' articles hold a name, also in another spelling: "Al-Malki" and "Maliki".
final class MentionedNames {
  private static final int PREFIX = 5;
  private static final int SAME_START = 3;
  private static final int LETTERS_OFF = 2;

  /// What may stand before a name without being part of it.
  private static final Pattern TITLE =
      Pattern.compile(
          "The|But|And|As|In|When|While|After|For|With|At|By|On|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Sens?\\.|Reps?\\.|Gov\\.|Gen\\.|Capt\\.|Col\\.|Lt\\.|Rev\\.|\\p{L}*(?:er|or|man|woman|ent|ary|ain|ey|ic|al|ge|tice|or|an|ic|st)");

  /// What a last name opens with where the first is lacking.
  private static final Pattern PARTICLE =
      Pattern.compile("^(?:De|Van|Von|Bin|Al|El|La|Del|Di|Du|Le) \\S+$");

  /// By article id, its words with a capital, in small letters and without an Arabic article.
  private final Map<String, Set<String>> words = new TreeMap<>();

  private final String text;

  /// The same, with the ends of lines.
  private final String lines;

  MentionedNames(AnalyzedStory story) {
    lines =
        story.articles().stream()
            .map(a -> a.article().text().replaceAll("\\h+", " "))
            .collect(Collectors.joining("\n"));
    text =
        story.articles().stream()
            .map(a -> a.article().text().replaceAll("\\s+", " "))
            .collect(Collectors.joining("\n"));
    story
        .articles()
        .forEach(a -> {
          Set<String> own = new TreeSet<>();
          for (String word : a.article().text().split("[^\\p{L}’'-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
              own.add(plain(word));
            }
          }
          words.put(a.id(), own);
        });
  }

  /// Whether a name stands mostly by itself, and is no part of a longer one.
  boolean isWhole(String name) {
    int all = 0;
    int within = 0;
    Matcher place =
        Pattern.compile("(?:(\\p{Lu}[\\p{L}.’'&-]*) )?" + Pattern.quote(name)).matcher(text);
    while (place.find()) {
      String before = place.group(1);
      all++;
      boolean title = before == null || TITLE.matcher(before).matches();
      within += title ? 0 : 1;
    }
    return 2 * within < Math.max(1, all);
  }

  /// Whether it mostly stands behind a name and "and": the "Human Services" of "Health and Human
  /// Services".
  boolean isTail(String name) {
    long all = Pattern.compile(Pattern.quote(name)).matcher(text).results().count();
    long behind =
        Pattern.compile("\\p{Lu}[\\p{L}’'-]+ (?:and|&) " + Pattern.quote(name))
            .matcher(text)
            .results()
            .count();
    return name.indexOf(' ') > 0 && behind > 0 && 2 * behind >= all;
  }

  /// Whether a longer name holds it somewhere: "Lee Holm" of "Ada Lee Holm".
  boolean isCut(String name) {
    Matcher place =
        Pattern.compile(
                "(\\p{Lu}[\\p{L}’'-]+|\\b(?:de|van|von|bin|al|el|la|del)) " + Pattern.quote(name))
            .matcher(lines);
    return PARTICLE.matcher(name).find()
        || place.results().anyMatch(r -> !TITLE.matcher(r.group(1)).matches());
  }

  /// Whether a word stands in small letters, too: the "Course" of "Basic Course" is nobody's name.
  boolean isPlainWord(String word) {
    return Pattern.compile(
            "(?<![\\p{L}-])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "s?(?![\\p{L}-])")
        .matcher(text)
        .find();
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replaceFirst("[’']s?$", "")
        .replaceFirst("^(?:al|el)-", "");
  }

  /// Whether another outlet has the last word of a name, or one like it.
  boolean hasLike(String name, OutletCoverage outlet) {
    String last = plain(name.substring(name.lastIndexOf(' ') + 1));
    return words.entrySet().stream()
        .filter(e -> !outlet.articleIds().contains(e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .anyMatch(word -> isLike(last, word));
  }

  private static boolean isLike(String name, String word) {
    String start = name.substring(0, Math.min(PREFIX, name.length()));
    if (word.startsWith(start)) {
      return true;
    }
    return name.length() >= PREFIX
        && word.length() >= PREFIX
        && word.startsWith(name.substring(0, SAME_START))
        && lettersOff(name, word) <= LETTERS_OFF;
  }

  /// How many letters must be put in, taken out or changed.
  private static int lettersOff(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int before = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = before + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        before = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
