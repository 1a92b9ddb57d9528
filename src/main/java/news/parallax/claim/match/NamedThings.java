package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.actor.Ships;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Mention;
import news.parallax.text.ParseTree;

/// What "the strait", "the freighter" or "the council" means in a story: the one thing that its
/// articles call by a name and by that noun, as in "Tolm Strait" or "the freighter Kittiwake".
final class NamedThings {
  private static final String SHIP = "ship";
  private static final double CLEARLY = 0.7;
  private static final int TWICE = 2;

  private final Map<String, Map<String, Integer>> names = new TreeMap<>();
  private final Map<String, String> meant = new HashMap<>();

  NamedThings(AnalyzedStory story) {
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.sentences()) {
        for (Mention mention : sentence.mentions()) {
          if (mention.kind().isName()) {
            remember(sentence, mention);
          }
        }
      }
    }
    names.keySet().forEach(noun -> find(noun).ifPresent(name -> meant.put(noun, name)));
  }

  private void remember(ArticleSentence sentence, Mention mention) {
    ParseTree tree = new ParseTree(sentence.sentence());
    List<Integer> words = new ArrayList<>(tree.words(mention.span()));
    if (words.isEmpty() || !tree.isName(words.getLast())) {
      return;
    }
    for (int next = words.getLast() + 1; next < tree.size() && goesOn(tree, next); next++) {
      words.add(next);
    }
    String name = text(tree, words);
    String last = tree.text(words.getLast()).toLowerCase(Locale.ROOT);
    if (words.size() > 1) {
      call(last, name);
    }
    int before = words.getFirst() - 1;
    if (before >= 0 && tree.token(before).tag().equals("NN") && words.contains(tree.head(before))) {
      call(tree.lemma(before), name);
    }
  }

  /// "Trader" behind "Kittiwake", which the recognizer took for the whole name.
  private static boolean goesOn(ParseTree tree, int next) {
    return Character.isUpperCase(tree.text(next).charAt(0))
        && tree.isNoun(next)
        && tree.head(next - 1) == next;
  }

  private void call(String noun, String name) {
    count(noun, name);
    if (Ships.isOne(noun) && !noun.equals(SHIP)) {
      count(SHIP, name);
    }
  }

  private void count(String noun, String name) {
    names.computeIfAbsent(noun, n -> new TreeMap<>()).merge(name, 1, Integer::sum);
  }

  /// The name of what the word at `i` means, in lower case; empty when it may mean several things.
  Optional<String> meant(ParseTree tree, int i) {
    String noun = tree.lemma(i).toLowerCase(Locale.ROOT);
    if (!tree.token(i).tag().equals("NN") || !points(tree, i)) {
      return Optional.empty();
    }
    return clearly(noun).or(() -> Ships.isOne(noun) ? clearly(SHIP) : Optional.empty());
  }

  /// The ship of the story, which its articles call "she".
  Optional<String> ship() {
    return clearly(SHIP);
  }

  private Optional<String> clearly(String noun) {
    return Optional.ofNullable(meant.get(noun));
  }

  private Optional<String> find(String noun) {
    Map<String, Integer> called = names.getOrDefault(noun, Map.of());
    int all = called.values().stream().mapToInt(Integer::intValue).sum();
    return called.entrySet().stream()
        .filter(e -> e.getValue() >= TWICE && e.getValue() >= CLEARLY * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// "The strait", "the stranded freighter"; not "the strait between them", "the Tolm Strait".
  private static boolean points(ParseTree tree, int i) {
    boolean definite = false;
    for (int child : tree.children(i)) {
      definite |=
          tree.is(child, "det")
              && Set.of("the", "this").contains(tree.text(child).toLowerCase(Locale.ROOT));
      if (tree.isName(child) || (child > i && tree.isNoun(child))) {
        return false;
      }
    }
    return definite && !tree.is(i, "compound") && !tree.is(i, "nmod");
  }

  static String text(ParseTree tree, List<Integer> words) {
    StringBuilder text = new StringBuilder();
    for (int i : words) {
      boolean skip = tree.token(i).tag().equals("POS") || tree.token(i).tag().equals("DT");
      text.append(skip ? "" : (text.isEmpty() ? "" : " ") + tree.text(i));
    }
    return text.toString().toLowerCase(Locale.ROOT).replace(".", "");
  }
}
