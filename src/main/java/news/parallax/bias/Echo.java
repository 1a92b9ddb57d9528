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
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// How much of a claim an article may tell in other words: the part of the claim's content words,
/// the rare ones weighing more, that two neighbouring sentences of the article have.
///
/// Claims are joined over outlets only where they surely say the same. What is joined too seldom
/// may not be printed as left out or as told by one outlet alone; this is the second look.
final class Echo {
  private static final double IN_ONE_PLACE = 0.45;
  private static final double SCATTERED = 0.6;
  private static final double HALF = 0.5;
  private static final double MOST = 0.75;
  private static final Set<String> CONTENT = Set.of("JJ", "NN", "VB", "CD", "RB");
  private static final Set<String> PLAIN =
      Set.of("be", "have", "do", "say", "tell", "also", "not", "other", "more", "so", "then");

  /// By article id, the words of each two neighbouring sentences.
  private final Map<String, List<Set<String>>> windows = new TreeMap<>();

  /// By article id, all its words.
  private final Map<String, Set<String>> whole = new TreeMap<>();

  private final Map<String, Integer> uses = new HashMap<>();
  private int sentences;

  Echo(AnalyzedStory story) {
    for (AnalyzedArticle article : story.articles()) {
      List<Set<String>> own = new ArrayList<>();
      Set<String> before = Set.of();
      for (ArticleSentence sentence : article.sentences()) {
        Set<String> words = words(sentence.tokens());
        words.forEach(w -> uses.merge(w, 1, Integer::sum));
        sentences++;
        Set<String> both = new HashSet<>(before);
        both.addAll(words);
        own.add(both);
        before = words;
      }
      windows.put(article.id(), own);
      Set<String> all = new HashSet<>();
      own.forEach(all::addAll);
      whole.put(article.id(), all);
    }
  }

  /// Whether one of the articles may tell the claim: nearly half of it in one place, or much of it
  /// scattered over the article.
  boolean mayTell(Claim claim, Collection<String> articleIds) {
    return told(claim, articleIds, IN_ONE_PLACE, SCATTERED);
  }

  /// Whether one of the articles probably tells the claim, of which several others are known to.
  boolean tells(Claim claim, Collection<String> articleIds) {
    return told(claim, articleIds, HALF, MOST);
  }

  private boolean told(
      Claim claim, Collection<String> articleIds, double inOnePlace, double scattered) {
    if (of(claim, articleIds) >= inOnePlace) {
      return true;
    }
    Set<String> wanted = words(tokens(claim));
    double all = weight(wanted, wanted);
    return articleIds.stream()
        .map(id -> whole.getOrDefault(id, Set.of()))
        .anyMatch(had -> all == 0 || weight(wanted, had) >= scattered * all);
  }

  /// From 0, nothing of it, to 1, all of its words.
  double of(Claim claim, Collection<String> articleIds) {
    Set<String> wanted = words(tokens(claim));
    double all = weight(wanted, wanted);
    double most = 0;
    for (String id : articleIds) {
      for (Set<String> window : windows.getOrDefault(id, List.of())) {
        most = Math.max(most, weight(wanted, window));
      }
    }
    return all == 0 ? 1 : most / all;
  }

  /// The words of a claim that none of the articles has.
  Set<String> missing(Claim claim, Collection<String> articleIds) {
    Set<String> missing = words(tokens(claim));
    for (String id : articleIds) {
      windows.getOrDefault(id, List.of()).forEach(missing::removeAll);
    }
    return missing;
  }

  private double weight(Set<String> wanted, Set<String> had) {
    double sum = 0;
    for (String word : wanted) {
      if (had.contains(word)) {
        sum += StrictMath.log((sentences + 1.0) / (uses.getOrDefault(word, 0) + 0.5)) + 0.3;
      }
    }
    return sum;
  }

  private static List<Token> tokens(Claim claim) {
    return claim.sentence().tokens().stream().filter(t -> claim.span().contains(t.span())).toList();
  }

  /// In order, so that sums come out the same.
  private static Set<String> words(List<Token> tokens) {
    Set<String> words = new TreeSet<>();
    for (Token token : tokens) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (token.tag().length() >= 2
          && CONTENT.contains(token.tag().substring(0, 2))
          && Character.isLetterOrDigit(token.text().charAt(0))
          && !PLAIN.contains(lemma)) {
        words.add(lemma.length() > 6 ? lemma.substring(0, 6) : lemma);
      }
    }
    return words;
  }
}
