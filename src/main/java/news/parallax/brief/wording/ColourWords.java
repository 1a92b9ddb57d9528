package news.parallax.brief.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.Shipped;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Finds words that tell what an outlet makes of a thing: in its own words, not in quotation marks
/// and not in what somebody is reported to say.
public final class ColourWords {
  private static final Map<String, Set<String>> GROUPS = load();
  private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]");
  private static final Pattern PHRASES =
      Pattern.compile(
          "(?i)\\b(?:" + String.join("|", GROUPS.getOrDefault("phrases", Set.of())) + ")\\b");
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "write",
          "note",
          "argue",
          "tweet",
          "claim",
          "call",
          "describe",
          "warn",
          "accuse",
          "allege",
          "think",
          "believe",
          "insist",
          "declare");
  private static final Pattern VOWEL = Pattern.compile("(?i)[aeiou].*");
  private static final Set<String> WEIGHED =
      Set.of("not", "n't", "never", "most", "more", "less", "least", "as", "so", "too", "very");

  private ColourWords() {}

  /// Whether words that are printed of a sentence colour what they tell.
  ///
  /// @param tokens of the sentence
  /// @param printed the words that are printed
  public static boolean in(List<Token> tokens, String printed) {
    return PHRASES.matcher(QUOTED.matcher(printed).replaceAll(" ")).find()
        || IntStream.range(0, tokens.size())
            .anyMatch(i -> colours(tokens, i) && isOwn(tokens, i) && isIn(tokens.get(i), printed));
  }

  /// The words that a statement does without, each with the space behind it.
  static List<Span> leftOut(List<Token> tokens, String text) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = tokens.get(i + 1);
      boolean spaced =
          token.span().end() + 1 == next.span().start()
              && text.charAt(token.span().end()) == ' '
              && (i == 0 || tokens.get(i - 1).span().end() < token.span().start());
      if ((has("leave out", lemma(token)) || has("leave out only", lemma(token)))
          && spaced
          && isOwn(tokens, i)
          && standsBefore(tokens, i)
          && keepsItsArticle(tokens, i)) {
        spans.add(new Span(token.span().start(), next.span().start()));
      }
    }
    return spans;
  }

  /// "A stunning vote", "a vote that angrily ended": the noun or verb follows.
  private static boolean standsBefore(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    String before = i > 0 ? tokens.get(i - 1).text().toLowerCase(Locale.ROOT) : "";
    boolean adjective =
        token.tag().matches("JJ|VBG|VBN|NN")
            && token.head() > i
            && tokens.get(token.head()).isNoun()
            && !tokens.get(token.head()).relation().equals("attr")
            && token.relation().matches("amod|compound|nmod")
            && tokens.subList(i + 1, token.head()).stream()
                .allMatch(t -> t.tag().matches("JJ|NNP?S?|HYPH|CD|VB[GN]"));
    boolean adverb =
        token.tag().equals("RB")
            && next.tag().matches("VB[DZPN]|JJ")
            && token.relation().equals("advmod")
            && token.head() == i + 1;
    return (adjective || adverb)
        && !before.isEmpty()
        && !WEIGHED.contains(before)
        && !tokens.get(i - 1).tag().startsWith("RB")
        && !before.matches("[,&]|and|or|but|-");
  }

  /// "An explosive vote" would be "an vote".
  private static boolean keepsItsArticle(List<Token> tokens, int i) {
    String before = tokens.get(i - 1).text().toLowerCase(Locale.ROOT);
    if (!before.matches("an?")) {
      return true;
    }
    String next = tokens.get(i + 1).text();
    boolean vowel = VOWEL.matcher(next).matches() && !next.matches("(?i)(?:uni|use|us|eu|one).*");
    return !tokens.get(i + 1).tag().startsWith("NNP") && vowel == before.equals("an");
  }

  private static boolean colours(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.isVerb()
        && i + 1 < tokens.size()
        && tokens.get(i + 1).text().matches("into|onto|ashore|to|against|through|off|from")) {
      return false;
    }
    String lemma = lemma(token);
    boolean fights =
        token.isVerb()
            ? has("colours as a verb", lemma)
            : token.tag().matches("NNS?") && has("colours as a noun", lemma);
    return fights || (!token.tag().matches("NNP.*|JJS|RBS") && has("leave out", lemma));
  }

  private static boolean has(String group, String lemma) {
    return GROUPS.getOrDefault(group, Set.of()).contains(lemma);
  }

  /// Whether it stands in no quotation marks and in nothing that somebody is reported to say.
  private static boolean isOwn(List<Token> tokens, int i) {
    boolean quoted = false;
    for (int k = 0; k < i; k++) {
      quoted =
          switch (tokens.get(k).text()) {
            case "“", "``", "‘" -> true;
            case "”", "''", "’" -> false;
            case "\"" -> !quoted;
            default -> quoted;
          };
    }
    return !quoted && (standsBeforeAName(tokens, i) || !isReported(tokens, i));
  }

  /// "The embattled mayor Ada Holm", whoever speaks of her.
  private static boolean standsBeforeAName(List<Token> tokens, int i) {
    int head = tokens.get(i).head();
    return head > i
        && tokens.get(head).tag().startsWith("NNP")
        && tokens.get(i).relation().matches("amod|nmod|compound");
  }

  private static boolean isReported(List<Token> tokens, int i) {
    int at = i;
    for (int steps = 0; steps < tokens.size() && tokens.get(at).head() >= 0; steps++) {
      int head = tokens.get(at).head();
      if (SAYING.contains(tokens.get(head).lemma())
          && tokens.get(at).relation().matches("ccomp|xcomp|oprd|dobj|advcl|parataxis")) {
        return true;
      }
      at = head;
    }
    int root = at;
    return SAYING.contains(tokens.get(root).lemma())
        && tokens.get(root).head() < 0
        && isBehindItsClause(tokens, i, root);
  }

  /// "The vote was a farce, Holm said": the saying closes the sentence.
  private static boolean isBehindItsClause(List<Token> tokens, int i, int root) {
    return i < root && tokens.subList(i, root).stream().anyMatch(t -> t.text().equals(","));
  }

  private static boolean isIn(Token token, String printed) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(token.text()) + "(?!\\p{L})")
        .matcher(printed)
        .find();
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> groups = new TreeMap<>();
    Set<String> group = new TreeSet<>();
    for (String line : Shipped.lines(ColourWords.class, "colour-words.txt")) {
      if (line.startsWith("== ")) {
        group = groups.computeIfAbsent(line.substring(3).strip(), k -> new TreeSet<>());
      } else if (line.contains("|")) {
        group.add(line);
      } else if (!line.startsWith("#") && !line.startsWith(">")) {
        Stream.of(line.split(";")).map(String::strip).forEach(group::add);
      }
    }
    return Collections.unmodifiableMap(groups);
  }
}
