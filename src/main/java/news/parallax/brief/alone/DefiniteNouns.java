package news.parallax.brief.alone;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.Shipped;
import news.parallax.article.ArticleSentence;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Finds "the complaint", "the question", "the two": nouns that count on something told before.
public final class DefiniteNouns {
  private static final Set<String> POINTERS = Set.of("the", "both");
  private static final Set<String> DESCRIBES =
      Set.of("prep", "relcl", "acl", "appos", "ccomp", "nmod", "poss");
  private static final Set<String> PLACES_IN_ORDER =
      Set.of("latter", "former", "latest", "same", "first", "second", "third");
  private static final Map<String, Boolean> NOUNS = load();

  /// The nouns, and whether they point back whatever adjective they have.
  private static Map<String, Boolean> load() {
    Map<String, Boolean> nouns = new TreeMap<>();
    boolean people = false;
    for (String line : Shipped.lines(DefiniteNouns.class, "pointing-nouns.txt")) {
      if (line.startsWith("== ")) {
        people = line.startsWith("== people");
      } else if (!line.startsWith("#") && !line.startsWith(">")) {
        for (String noun : line.split(";")) {
          nouns.put(noun.strip(), people);
        }
      }
    }
    return Collections.unmodifiableMap(nouns);
  }

  /// Whether a noun in the part points to something that is neither in the part before it nor among
  /// the words the reader has read.
  ///
  /// @param read stems of the words that the reader has read, see [#stems]
  public boolean pointBack(ArticleSentence sentence, Span part, Set<String> read) {
    List<Token> tokens = sentence.tokens();
    Set<String> before = new TreeSet<>(read);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!part.contains(token.span())) {
        continue;
      }
      if (token.isNoun()
          && pointsBack(tokens, i)
          && !SameThings.isAmong(before, stem(token.lemma()))) {
        return true;
      }
      before.add(stem(token.lemma()));
    }
    return false;
  }

  /// Whether a sentence opens with "The budget", "The documents": something that it does not say
  /// which.
  public boolean opensWithOne(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.isEmpty() || !lower(tokens.getFirst()).equals("the")) {
      return false;
    }
    int noun = 1;
    while (noun < tokens.size() && tokens.get(noun).tag().matches("JJ[RS]?|CD|VBN")) {
      noun++;
    }
    return noun < tokens.size()
        && tokens.get(noun).tag().matches("NNS?|NNPS")
        && !(noun + 1 < tokens.size() && tokens.get(noun + 1).isNoun())
        && !isDescribed(tokens, noun);
  }

  /// Whether the noun at a place is one that counts on something told before.
  public static boolean pointsBack(List<Token> tokens, int noun) {
    String lemma = tokens.get(noun).lemma().toLowerCase(Locale.ROOT);
    if (lemma.isEmpty() || !NOUNS.containsKey(lemma)) {
      return false;
    }
    boolean people = NOUNS.getOrDefault(lemma, false);
    int first = noun - 1;
    while (first > 0
        && tokens.get(first).tag().matches("JJ|CD|RB")
        && (people
            || PLACES_IN_ORDER.contains(lower(tokens.get(first)))
            || tokens.get(first).tag().equals("CD"))) {
      first--;
    }
    boolean definite = first >= 0 && POINTERS.contains(lower(tokens.get(first)));
    return definite && !isDescribed(tokens, noun);
  }

  /// Whether a noun is one that, with "the", mostly counts on something told before.
  static boolean isPointing(Token noun) {
    return NOUNS.containsKey(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /// Whether what follows says which: "the question of", "the claim that", "the plan to".
  public static boolean isDescribed(List<Token> tokens, int noun) {
    for (int i = noun + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.head() == noun
          && DESCRIBES.contains(token.relation())
          && !isBeside(tokens.get(noun + 1))) {
        return true;
      }
    }
    if (noun + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(noun + 1);
    return next.isNoun()
        || Set.of("of", "that", "to", "for", "against", "about", "over", "on", "between", "by")
            .contains(lower(next));
  }

  /// What stands between commas or dashes says more of it, not which it is.
  private static boolean isBeside(Token next) {
    return Set.of(",", "—", "–", "--", "-", "(").contains(next.text());
  }

  /// The stems of words, so that "resigned" introduces "the resignation".
  public static Set<String> stems(Iterable<String> words) {
    Set<String> stems = new TreeSet<>();
    words.forEach(w -> stems.add(stem(w)));
    return stems;
  }

  static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(5, lower.length()));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
