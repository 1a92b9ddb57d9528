package news.parallax.brief.alone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
import news.parallax.bias.wording.Wording;
import news.parallax.bias.wording.WordingModel;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// What a sentence is seen against: the headlines, the other sentences, what its article is like.
final class StorySight {
  /// An article as a whole.
  ///
  /// @param biased how likely readers find its sentences biased, on the mean
  /// @param personal the share of its sentences that speak of "I", "we" or "you"
  /// @param prose its prose
  /// @param title the stems of its headlines
  /// @param headline its headlines as they stand
  record Look(
      double biased,
      double personal,
      List<ArticleSentence> prose,
      Set<String> title,
      String headline) {
    Look {
      prose = List.copyOf(prose);
      title = Set.copyOf(title);
    }
  }

  private static final Set<String> PERSONAL = Set.of("i", "we", "you", "our", "us", "your", "my");
  private static final int ENOUGH = 3;

  private final AnalyzedStory story;
  private final Map<String, Look> looks = new TreeMap<>();
  private final Map<Passage, Set<String>> terms = new HashMap<>();
  private final Map<Passage, Wording> wordings = new HashMap<>();
  private final Map<String, Set<String>> originsOf = new TreeMap<>();
  private final Map<String, List<ArticleSentence>> holders = new HashMap<>();
  private final Set<String> headlineStems = new TreeSet<>();

  StorySight(AnalyzedStory story) {
    this.story = story;
    for (AnalyzedArticle article : story.articles()) {
      String origin = story.story().originOf(article.id()).id();
      Set<String> title = new TreeSet<>();
      StringBuilder headline = new StringBuilder();
      for (ArticleSentence sentence : article.sentences()) {
        Set<String> own = terms(sentence);
        own.forEach(t -> originsOf.computeIfAbsent(t, k -> new TreeSet<>()).add(origin));
        if (sentence.kind() == Block.Kind.HEADLINE) {
          title.addAll(own);
          headline.append(story.text(sentence)).append(' ');
        }
      }
      headlineStems.addAll(title);
      List<ArticleSentence> prose = article.prose();
      for (ArticleSentence sentence : prose) {
        terms(sentence)
            .forEach(t -> holders.computeIfAbsent(t, k -> new ArrayList<>()).add(sentence));
      }
      looks.put(
          article.id(),
          new Look(
              prose.stream().mapToDouble(s -> wording(s).biased()).average().orElse(0),
              prose.stream().filter(StorySight::isPersonal).count()
                  / (double) Math.max(1, prose.size()),
              prose,
              title,
              headline.toString()));
    }
  }

  AnalyzedStory story() {
    return story;
  }

  Look look(ArticleSentence sentence) {
    return java.util.Objects.requireNonNull(looks.get(sentence.articleId()));
  }

  Wording wording(ArticleSentence sentence) {
    Wording known = wordings.get(sentence.passage());
    if (known == null || known.words().size() != sentence.tokens().size()) {
      known = WordingModel.shipped().judge(sentence.tokens(), sentence.mentions());
      wordings.putIfAbsent(sentence.passage(), known);
    }
    return known;
  }

  /// Whether a headline of the story has a word of this stem.
  boolean inHeadlines(String stem) {
    return headlineStems.contains(stem);
  }

  /// The stems of the content words of a sentence.
  Set<String> terms(ArticleSentence sentence) {
    return terms.computeIfAbsent(
        sentence.passage(),
        p -> {
          Set<String> found = new TreeSet<>();
          for (Token token : sentence.tokens()) {
            if (token.text().length() >= ENOUGH
                && (token.isNoun() || token.tag().matches("VB.*|JJ.*|CD"))) {
              found.add(DefiniteNouns.stem(token.lemma()));
            }
          }
          return found;
        });
  }

  /// The share of a sentence's terms that another origin uses too.
  double shared(ArticleSentence sentence) {
    Set<String> own = terms(sentence);
    long shared = own.stream().filter(t -> originsOf.getOrDefault(t, Set.of()).size() > 1).count();
    return shared / (double) Math.max(1, own.size());
  }

  /// How like the sentence of another origin that is most like it, from 0 to 1: the cosine of their
  /// sets of stems.
  double likeness(ArticleSentence sentence) {
    Set<String> own = terms(sentence);
    String origin = originOf(sentence);
    Map<ArticleSentence, Integer> shared = new IdentityHashMap<>();
    for (String term : own) {
      for (ArticleSentence other : holders.getOrDefault(term, List.of())) {
        shared.merge(other, 1, Integer::sum);
      }
    }
    double most = 0;
    for (Map.Entry<ArticleSentence, Integer> other : shared.entrySet()) {
      if (!originOf(other.getKey()).equals(origin)) {
        double sizes = (double) own.size() * terms(other.getKey()).size();
        most = Math.max(most, other.getValue() / Math.sqrt(sizes));
      }
    }
    return most;
  }

  private String originOf(ArticleSentence sentence) {
    return story.story().originOf(sentence.articleId()).id();
  }

  /// The stems of an article's headlines.
  Set<String> title(String article) {
    return look(article).title();
  }

  private Look look(String article) {
    return java.util.Objects.requireNonNull(looks.get(article));
  }

  /// The share of the headline's stems that a sentence has, of its own article and of the others.
  double[] titles(ArticleSentence sentence) {
    Set<String> own = terms(sentence);
    double mine = share(look(sentence).title(), own);
    double others = 0;
    List<String> ids = new ArrayList<>(looks.keySet());
    for (String id : ids) {
      if (!id.equals(sentence.articleId())) {
        others = Math.max(others, share(look(id).title(), own));
      }
    }
    return new double[] {mine, others};
  }

  private static double share(Set<String> title, Set<String> own) {
    return title.stream().filter(own::contains).count() / (double) Math.max(1, title.size());
  }

  private static boolean isPersonal(ArticleSentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> PERSONAL.contains(t.text().toLowerCase(Locale.ROOT)));
  }
}
