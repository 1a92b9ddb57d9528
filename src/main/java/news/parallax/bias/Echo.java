package news.parallax.bias;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.claim.Claim;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// How likely other articles tell a claim in other words: by which of its words stand in one
/// sentence of theirs, in two neighbouring ones, or in their headlines.
///
/// Claims are joined over outlets only where they surely say the same. What is joined too seldom
/// may not be printed as left out or as told by one outlet alone; this is the second look. How the
/// traits are weighed was learned from claims of which it was read whether another outlet tells
/// them.
final class Echo {
  /// A claim is told by one outlet alone when it is told elsewhere no likelier than this.
  static final double ALONE = 0.15;

  /// A claim is left out when the outlet tells it no likelier than this.
  static final double LEFT_OUT = 0.45;

  private static final int OPENING = 3;
  private static final Set<String> CONTENT = Set.of("JJ", "NN", "VB", "CD", "RB");
  private static final Set<String> PLAIN =
      Set.of("be", "have", "do", "say", "tell", "also", "not", "other", "more", "so", "then");

  /// By article id, the words of each two neighbouring sentences.
  private final Map<String, List<Set<String>>> windows = new TreeMap<>();

  /// By article id, the words of each sentence.
  private final Map<String, List<Set<String>>> sentences = new TreeMap<>();

  /// By article id, all its words, and those of its headline.
  private final Map<String, Set<String>> whole = new TreeMap<>();

  private final Map<String, Set<String>> headlines = new TreeMap<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final EchoModel model = EchoModel.shipped();
  private int count;

  Echo(AnalyzedStory story) {
    for (AnalyzedArticle article : story.articles()) {
      List<Set<String>> pairs = new ArrayList<>();
      List<Set<String>> single = new ArrayList<>();
      Set<String> before = Set.of();
      Set<String> headline = new TreeSet<>();
      for (ArticleSentence sentence : article.sentences()) {
        Set<String> words = words(sentence.tokens(), t -> true);
        words.forEach(w -> uses.merge(w, 1, Integer::sum));
        count++;
        Set<String> both = new HashSet<>(before);
        both.addAll(words);
        pairs.add(both);
        single.add(words);
        before = words;
        if (sentence.kind() == Block.Kind.HEADLINE) {
          headline.addAll(words);
        }
      }
      windows.put(article.id(), pairs);
      sentences.put(article.id(), single);
      headlines.put(article.id(), headline);
      Set<String> all = new HashSet<>();
      single.forEach(all::addAll);
      whole.put(article.id(), all);
    }
  }

  /// How likely one of the articles tells the claim, 0 to 1.
  double told(Claim claim, Collection<String> articleIds) {
    return model.judge(traits(claim, articleIds));
  }

  /// The traits of a claim against articles that may tell it, in the order of `EchoModel.TRAITS`.
  double[] traits(Claim claim, Collection<String> articleIds) {
    List<Token> tokens = tokens(claim);
    Set<String> all = words(tokens, t -> true);
    Set<String> names = words(tokens, t -> t.tag().startsWith("NNP"));
    Set<String> headed = new HashSet<>();
    articleIds.forEach(id -> headed.addAll(headlines.getOrDefault(id, Set.of())));
    return new double[] {
      shared(all, sentences, articleIds),
      shared(names, windows, articleIds),
      most(all, windows, articleIds),
      share(all, headed),
      claim.sentence().index() <= OPENING ? 1 : 0
    };
  }

  /// The words of a claim that none of the articles has.
  Set<String> missing(Claim claim, Collection<String> articleIds) {
    Set<String> missing = words(tokens(claim), t -> true);
    for (String id : articleIds) {
      missing.removeAll(whole.getOrDefault(id, Set.of()));
    }
    return missing;
  }

  private static double shared(
      Set<String> wanted, Map<String, List<Set<String>>> places, Collection<String> articleIds) {
    return articleIds.stream()
        .flatMap(id -> places.getOrDefault(id, List.of()).stream())
        .mapToLong(place -> wanted.stream().filter(place::contains).count())
        .max()
        .orElse(0);
  }

  private double most(
      Set<String> wanted, Map<String, List<Set<String>>> places, Collection<String> articleIds) {
    return articleIds.stream()
        .flatMap(id -> places.getOrDefault(id, List.of()).stream())
        .mapToDouble(place -> share(wanted, place))
        .max()
        .orElse(0);
  }

  /// From 0, nothing of it, to 1, all of it, rare words weighing more; all of nothing is half.
  private double share(Set<String> wanted, Set<String> had) {
    double all = 0;
    double sum = 0;
    for (String word : wanted) {
      double weight = StrictMath.log((count + 1.0) / (uses.getOrDefault(word, 0) + 0.5)) + 0.3;
      all += weight;
      sum += had.contains(word) ? weight : 0;
    }
    return all == 0 ? 0.5 : sum / all;
  }

  private static List<Token> tokens(Claim claim) {
    return claim.sentence().tokens().stream().filter(t -> claim.span().contains(t.span())).toList();
  }

  /// In order, so that sums come out the same.
  private static Set<String> words(List<Token> tokens, Predicate<Token> taken) {
    Set<String> words = new TreeSet<>();
    for (Token token : tokens) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (token.tag().length() >= 2
          && CONTENT.contains(token.tag().substring(0, 2))
          && Character.isLetterOrDigit(token.text().charAt(0))
          && !PLAIN.contains(lemma)
          && taken.test(token)) {
        words.add(lemma.length() > 6 ? lemma.substring(0, 6) : lemma);
      }
    }
    return words;
  }
}
