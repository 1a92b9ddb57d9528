package news.parallax.brief.weighing;

import java.util.ArrayList;
import java.util.Comparator;
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
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Mention;
import news.parallax.text.Token;

/// How much each sentence of a story matters: what many independent origins say, early and in their
/// headlines.
///
/// A term weighs as many origins as use it, damped, and more when headlines or first sentences use
/// it; a sentence weighs the mean of its terms (after SumBasic, Nenkova and Vanderwende 2005),
/// raised by its position and by the number of origins that tell its claim.
public final class Salience {
  private static final Set<String> STOP =
      Set.of(
          "be", "have", "do", "say", "will", "would", "could", "can", "may", "might", "should",
          "also", "it", "its", "he", "she", "they", "we", "i", "you", "his", "her", "their", "our",
          "this", "that", "these", "those", "who", "which", "what", "when", "where", "how", "why",
          "there", "here", "not", "no", "n't", "'s", "’s", "one", "other", "more", "most", "than",
          "then", "such", "some", "any", "all", "many", "much", "make", "get", "go", "take", "come",
          "tell", "new", "mr.", "ms.", "mrs.");

  /// What is left of a term's weight once it is said.
  private static final double SAID = 0.25;

  private final Map<String, Double> weights = new HashMap<>();
  private final Set<String> core = new HashSet<>();
  private final Set<String> shared = new HashSet<>();
  private final Map<Passage, Integer> origins = new HashMap<>();
  private final Map<Passage, Set<String>> terms = new HashMap<>();
  private final Map<Passage, Double> scores = new TreeMap<>();

  public Salience(AnalyzedStory story, List<ClaimCluster> clusters) {
    for (ClaimCluster cluster : clusters) {
      for (Claim claim : cluster.claims()) {
        origins.merge(claim.sentence().passage(), cluster.originCount(), Math::max);
      }
    }
    weigh(story);
    for (AnalyzedArticle article : story.articles()) {
      int position = 0;
      for (ArticleSentence sentence : article.prose()) {
        scores.put(sentence.passage(), score(sentence, position++));
      }
    }
  }

  private void weigh(AnalyzedStory story) {
    Map<String, Set<String>> using = new TreeMap<>();
    Map<String, Set<String>> leading = new TreeMap<>();
    for (AnalyzedArticle article : story.articles()) {
      String origin = story.story().originOf(article.id()).id();
      int prose = 0;
      for (ArticleSentence sentence : article.sentences()) {
        boolean lead =
            sentence.kind() == Block.Kind.HEADLINE || (sentence.isProse() && prose++ < 3);
        for (String term : terms(sentence)) {
          using.computeIfAbsent(term, t -> new TreeSet<>()).add(origin);
          if (lead) {
            leading.computeIfAbsent(term, t -> new TreeSet<>()).add(origin);
          }
        }
      }
    }
    double all = Math.max(1, story.story().origins().size());
    using.forEach((term, by) -> {
      double share = by.size() / all;
      double lead = leading.getOrDefault(term, Set.of()).size() / all;
      weights.put(term, share * 0.5 + lead);
      int leads = leading.getOrDefault(term, Set.of()).size();
      if (leads * 2 >= all && leads > 1) {
        core.add(term);
      }
      if (leads > 1 || all < 2) {
        shared.add(term);
      }
    });
  }

  /// Whether a sentence is about this story and not about another that its article holds too: it
  /// uses a word that half of the origins lead with, or two that several lead with.
  public boolean isOnTopic(ArticleSentence sentence) {
    Set<String> own = terms(sentence);
    return shared.isEmpty()
        || own.stream().anyMatch(core::contains)
        || own.stream().filter(shared::contains).count() >= 2;
  }

  private double score(ArticleSentence sentence, int position) {
    double mean = mean(sentence, Set.of());
    double early = 1.0 / (1 + 0.25 * position);
    int told = origins.getOrDefault(sentence.passage(), 1);
    return mean * (0.55 + 0.45 * early) * (1 + 0.25 * Math.log(told)) * specificity(sentence);
  }

  private double mean(ArticleSentence sentence, Set<String> said) {
    Set<String> own = terms(sentence);
    double sum =
        own.stream()
            .sorted()
            .mapToDouble(t -> weights.getOrDefault(t, 0.0) * (said.contains(t) ? SAID : 1))
            .sum();
    return sum / Math.max(8, own.size());
  }

  /// How much a sentence adds when these terms are said already.
  public double of(ArticleSentence sentence, Set<String> said) {
    double mean = mean(sentence, Set.of());
    return mean == 0 ? 0 : of(sentence) * mean(sentence, said) / mean;
  }

  /// Sentences that name nobody, nothing and no number set a scene; they weigh less.
  private static double specificity(ArticleSentence sentence) {
    long specific = sentence.mentions().stream().map(Mention::span).distinct().count();
    return 0.7 + 0.1 * Math.min(4, specific);
  }

  /// How much a sentence of the prose matters; larger is more.
  public double of(ArticleSentence sentence) {
    return scores.getOrDefault(sentence.passage(), 0.0);
  }

  /// The content words of a sentence, in lower case.
  public Set<String> terms(ArticleSentence sentence) {
    return terms.computeIfAbsent(
        sentence.passage(),
        p -> {
          Set<String> found = new HashSet<>();
          for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            char tag = token.tag().isEmpty() ? ' ' : token.tag().charAt(0);
            if ((tag == 'N' || tag == 'V' || tag == 'J' || tag == 'C')
                && !token.tag().equals("CC")
                && !STOP.contains(lemma)
                && Character.isLetterOrDigit(lemma.isEmpty() ? ' ' : lemma.charAt(0))) {
              found.add(lemma);
            }
          }
          return found;
        });
  }

  /// How much two sentences share, from 0 to 1: shared weight over the lighter one's weight.
  public double overlap(ArticleSentence a, ArticleSentence b) {
    return overlap(terms(a), terms(b));
  }

  private static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long shared = a.stream().filter(b::contains).count();
    return (double) shared / Math.min(a.size(), b.size());
  }

  /// The sentences of the prose, the most salient first; ties by place.
  public List<ArticleSentence> ranked(AnalyzedStory story) {
    List<ArticleSentence> all = new ArrayList<>();
    story.articles().forEach(a -> all.addAll(a.prose()));
    all.sort(
        Comparator.comparingDouble((ArticleSentence s) -> -of(s))
            .thenComparing(ArticleSentence::passage));
    return all;
  }
}
