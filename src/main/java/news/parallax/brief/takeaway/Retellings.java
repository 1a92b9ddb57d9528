package news.parallax.brief.takeaway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.story.AnalyzedStory;

/// Where the other articles open with the same news: a headline or one of the first sentences that
/// holds nearly all of what a short telling says, its names and numbers among it.
final class Retellings {
  /// So much of a telling's words stand in another that tells the same.
  private static final double TELLS = 0.65;

  private static final int FIRST_SENTENCES = 6;
  private static final int FEWEST = 4;
  private static final Pattern NEGATES = Pattern.compile("\\b(?:not|no|never|cannot)\\b|n[’']t\\b");

  private final AnalyzedStory story;

  Retellings(AnalyzedStory story) {
    this.story = story;
  }

  /// One passage an article, in order of article, the article's own left out.
  ///
  /// @param telling the words that are told
  /// @param own the article they are of
  List<Passage> of(String telling, String own) {
    Set<String> wanted = LeadFinder.words(telling);
    if (wanted.size() < FEWEST) {
      return List.of();
    }
    Map<String, Passage> found = new TreeMap<>();
    for (AnalyzedArticle article : story.articles()) {
      if (!article.id().equals(own)) {
        best(article, telling, wanted).ifPresent(p -> found.put(article.id(), p));
      }
    }
    return List.copyOf(found.values());
  }

  private Optional<Passage> best(AnalyzedArticle article, String telling, Set<String> wanted) {
    Passage best = null;
    double most = TELLS;
    int prose = 0;
    for (ArticleSentence sentence : article.sentences()) {
      boolean opens =
          sentence.kind() == Block.Kind.HEADLINE
              || (sentence.isProse() && prose++ < FIRST_SENTENCES);
      double share = opens ? share(telling, wanted, story.text(sentence)) : 0;
      if (share >= most) {
        best = share > most || best == null ? sentence.passage() : best;
        most = share;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double share(String telling, Set<String> wanted, String other) {
    Set<String> held = LeadFinder.words(other);
    boolean numbers =
        wanted.stream().filter(w -> Character.isDigit(w.charAt(0))).allMatch(held::contains);
    if (!numbers || NEGATES.matcher(telling).find() != NEGATES.matcher(other).find()) {
      return 0;
    }
    return wanted.stream().filter(held::contains).count() / (double) wanted.size();
  }

  /// The outlets of an article and of passages when these are of two independent origins or more;
  /// else none.
  Set<String> outlets(String own, List<Passage> others) {
    List<String> articles = new ArrayList<>(List.of(own));
    others.forEach(p -> articles.add(p.articleId()));
    Set<String> origins = new HashSet<>();
    Set<String> outlets = new TreeSet<>();
    for (String id : articles) {
      origins.add(story.story().originOf(id).id());
      outlets.add(story.article(id).article().outletName());
    }
    return origins.size() > 1 && outlets.size() > 1 ? outlets : Set.of();
  }
}
