package news.parallax.brief.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.brief.Statement;

/// Decides whether a statement's citations carry it.
///
/// A quoted statement must stand in a passage. A condensed one must be the words of its first
/// passage in their order, with nothing added outside [brackets], no negation, hedge or condition
/// dropped, and bracketed words that stand in its passages. A composed one may name only names and
/// numbers that its passages hold or that were measured.
public final class SupportChecker {
  private static final Pattern WORD =
      Pattern.compile("\\[|](?:[’']s\\b)?|[\\p{L}\\p{N}]+(?:[.,’'\\-][\\p{L}\\p{N}]+)*%?");
  private static final Pattern QUOTATION = Pattern.compile("[“\"]([^”\"]+)[”\"]");
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]+)]");
  private static final Pattern NEGATION =
      Pattern.compile("(?i)\\b(?:not|never|cannot)\\b|n[’']t\\b");
  private static final Set<String> GUARDS =
      Set.of(
          "not",
          "no",
          "never",
          "nobody",
          "nothing",
          "none",
          "neither",
          "nor",
          "without",
          "cannot",
          "may",
          "might",
          "could",
          "would",
          "should",
          "likely",
          "unlikely",
          "possibly",
          "perhaps",
          "probably",
          "reportedly",
          "allegedly",
          "apparently",
          "appears",
          "appear",
          "appeared",
          "seems",
          "seem",
          "seemed",
          "if",
          "unless",
          "until",
          "almost",
          "nearly",
          "about",
          "around",
          "roughly",
          "approximately",
          "least",
          "most",
          "up",
          "estimated",
          "expected",
          "fewer",
          "less",
          "more",
          "only",
          "hardly",
          "barely",
          "claims",
          "claimed",
          "alleged",
          "suspected");

  private final Set<String> measuredNumbers;
  private final Set<String> knownNames;

  /// @param measuredNumbers numbers that composed statements may state because they were counted
  /// @param knownNames words of names that composed statements may use: outlets, parties, months
  public SupportChecker(Set<String> measuredNumbers, Set<String> knownNames) {
    this.measuredNumbers = Set.copyOf(measuredNumbers);
    this.knownNames = Set.copyOf(knownNames);
  }

  /// Why the citations do not carry the statement; empty when they do.
  public Optional<String> fault(Statement statement) {
    return switch (statement.kind()) {
      case QUOTED -> quotedFault(statement);
      case CONDENSED -> condensedFault(statement);
      case COMPOSED -> composedFault(statement);
    };
  }

  private static Optional<String> quotedFault(Statement statement) {
    String text = flat(statement.text());
    return holdsWhole(flat(statement.citations().getFirst().text()), text)
        ? Optional.empty()
        : Optional.of("its words do not stand in its passage");
  }

  /// Whether words stand in a passage, and not as part of a longer word: "4 March" is not in "14
  /// March".
  private static boolean holdsWhole(String passage, String words) {
    for (int at = passage.indexOf(words); at >= 0; at = passage.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean opens =
          at == 0
              || !Character.isLetterOrDigit(passage.charAt(at - 1))
              || !Character.isLetterOrDigit(words.charAt(0));
      boolean closes =
          end == passage.length()
              || !Character.isLetterOrDigit(passage.charAt(end))
              || !Character.isLetterOrDigit(passage.charAt(end - 1));
      if (opens && closes) {
        return true;
      }
    }
    return false;
  }

  /// The names in [brackets] must stand in a passage as they are, word after word.
  private static Optional<String> brokenBracket(Statement statement) {
    Matcher bracket = BRACKET.matcher(statement.text());
    while (bracket.find()) {
      String name = flat(bracket.group(1)).replaceFirst("[’']s?$", "");
      if (name.indexOf(' ') > 0
          && Character.isUpperCase(name.charAt(0))
          && statement.citations().stream().noneMatch(c -> holdsWhole(flat(c.text()), name))) {
        return Optional.of("no passage holds “" + name + "” as it stands");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> condensedFault(Statement statement) {
    Optional<String> broken = brokenBracket(statement);
    if (broken.isPresent()) {
      return broken;
    }
    List<String> passage = words(statement.citations().getFirst().text());
    Set<String> cited = new HashSet<>();
    statement.citations().forEach(c -> cited.addAll(lower(words(c.text()))));
    int at = 0;
    boolean inBrackets = false;
    boolean first = true;
    for (String word : words(statement.text())) {
      if (word.equals("[") || word.startsWith("]")) {
        inBrackets = word.equals("[");
        continue;
      }
      if (inBrackets) {
        if (!cited.contains(word.toLowerCase(Locale.ROOT)) && !isSplitOf(word, cited)) {
          return Optional.of("no passage holds the bracketed “" + word + "”");
        }
        first = false;
        continue;
      }
      int from = at;
      while (at < passage.size() && !same(passage.get(at), word, first)) {
        at++;
      }
      if (at == passage.size()) {
        return Optional.of("its passage does not hold “" + word + "” there");
      }
      Optional<String> dropped = guard(passage.subList(from, at));
      if (dropped.isPresent()) {
        return Optional.of("it drops “" + dropped.get() + "”");
      }
      at++;
      first = false;
    }
    return guard(passage.subList(at, passage.size())).map(g -> "it drops “" + g + "”");
  }

  private static boolean isSplitOf(String word, Set<String> cited) {
    String possessive = word.toLowerCase(Locale.ROOT).replaceAll("[’']s?$", "");
    return cited.contains(possessive)
        || cited.contains(possessive + "'s")
        || cited.contains(possessive + "’s");
  }

  private Optional<String> composedFault(Statement statement) {
    if (NEGATION.matcher(QUOTATION.matcher(statement.text()).replaceAll("")).find()) {
      return Optional.of("nothing that was measured is negated");
    }
    StringBuilder all = new StringBuilder();
    statement.citations().forEach(c -> all.append(c.text()).append('\n'));
    Set<String> cited = new HashSet<>(lower(words(all.toString())));
    Matcher quotation = QUOTATION.matcher(statement.text());
    while (quotation.find()) {
      if (!flat(all.toString()).contains(flat(quotation.group(1)))) {
        return Optional.of("no passage holds the quotation “" + quotation.group(1) + "”");
      }
    }
    boolean first = true;
    for (String word : words(statement.text())) {
      if (word.equals("[") || word.startsWith("]")) {
        continue;
      }
      String key = word.toLowerCase(Locale.ROOT);
      boolean number = Character.isDigit(word.charAt(0));
      boolean name = !first && Character.isUpperCase(word.charAt(0));
      if ((number && !cited.contains(key) && !measuredNumbers.contains(word))
          || (name && !isKnownName(key, cited))) {
        return Optional.of("no passage holds “" + word + "”");
      }
      first = false;
    }
    return Optional.empty();
  }

  private boolean isKnownName(String key, Set<String> cited) {
    String plain = key.replaceAll("[’']s$", "");
    return cited.contains(key)
        || cited.contains(plain)
        || knownNames.contains(key)
        || knownNames.contains(plain)
        || isSplitOf(key, cited);
  }

  /// Whether words hold a negation, hedge or condition, which may not be dropped.
  public static boolean holdsGuard(String text) {
    return guard(words(text)).isPresent();
  }

  private static Optional<String> guard(List<String> dropped) {
    return dropped.stream()
        .map(w -> w.toLowerCase(Locale.ROOT))
        .filter(w -> GUARDS.contains(w) || w.endsWith("n't") || w.endsWith("n’t"))
        .findFirst();
  }

  private static boolean same(String passageWord, String word, boolean first) {
    return first ? passageWord.equalsIgnoreCase(word) : passageWord.equals(word);
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
  }

  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  public static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
