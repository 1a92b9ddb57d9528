package news.parallax.story.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.text.words.PorterStemmer;
import news.parallax.text.words.Word;
import news.parallax.text.words.WordFinder;

/// Finds, of some articles, the one that an article is most like, and the words that show it.
public final class KinshipFinder {
  private static final int WORDS = 5;
  private static final int LONGEST_NAME = 3;

  /// Only stems in a smaller share of all articles say something.
  private static final double TELLING = 0.05;

  private final PorterStemmer stemmer = new PorterStemmer();
  private final WordFinder words = new WordFinder();

  /// The nearest of `others`, the first of them when several are; nothing when there are none.
  public Optional<Kinship> nearest(Article article, List<Article> others) {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    List<ArticleTerms> terms = new ArrayList<>(List.of(ArticleTerms.of(article)));
    others.forEach(other -> terms.add(ArticleTerms.of(other)));
    List<Profile> profiles = Profiler.profiles(terms, BackgroundCounts.ENGLISH);
    int best = 1;
    for (int i = 2; i < profiles.size(); i++) {
      if (Evidence.of(profiles.getFirst(), profiles.get(i))
          > Evidence.of(profiles.getFirst(), profiles.get(best))) {
        best = i;
      }
    }
    return Optional.of(
        new Kinship(others.get(best - 1), shared(article, terms.getFirst(), terms.get(best))));
  }

  /// The rarest stems of both, those first that both use often, as names or words of the article.
  private List<String> shared(Article article, ArticleTerms terms, ArticleTerms others) {
    Map<String, Double> weights = new TreeMap<>();
    double all = BackgroundCounts.ENGLISH.articles();
    terms
        .all()
        .forEach((stem, count) -> {
          Integer other = others.all().get(stem);
          double share = BackgroundCounts.ENGLISH.of(stem) / all;
          if (other != null && share < TELLING) {
            double often = (1 + Math.log(count)) * (1 + Math.log(other));
            weights.put(stem, often * Math.log(share) * Math.log(share));
          }
        });
    Map<String, String> written = written(article, weights.keySet());
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> written.get(entry.getKey()))
        .filter(Objects::nonNull)
        .distinct()
        .limit(WORDS)
        .toList();
  }

  /// For each of these stems the first name in the article's prose that it is part of, else the
  /// first word; numbers left out.
  private Map<String, String> written(Article article, Set<String> stems) {
    Map<String, String> written = new TreeMap<>();
    for (Block block : article.blocks()) {
      if (block.kind().isProse()) {
        List<Word> found = words.find(article.text(), block.span());
        int end;
        for (int i = 0; i < found.size(); i = end) {
          end = Math.max(i + 1, nameEnd(article, found, i, stems));
          String name = article.text(found.get(i).span().cover(found.get(end - 1).span()));
          for (Word word : found.subList(i, end)) {
            String stem = stemmer.stem(word.form());
            if (stems.contains(stem) && !word.isNumber()) {
              written.merge(stem, bare(name), KinshipFinder::fuller);
            }
          }
        }
      }
    }
    return written;
  }

  /// Where the name ends that begins at `from`: the word behind its last; `from` when none does.
  /// Its words are capitalised, among the stems, and divided by nothing but a blank.
  private int nameEnd(Article article, List<Word> found, int from, Set<String> stems) {
    int end = from;
    while (end < found.size()
        && end - from < LONGEST_NAME
        && (end == from || found.get(end).span().start() == found.get(end - 1).span().end() + 1)
        && Character.isUpperCase(article.text().codePointAt(found.get(end).span().start()))
        && stems.contains(stemmer.stem(found.get(end).form()))) {
      end++;
    }
    return end;
  }

  private static String fuller(String first, String later) {
    return later.indexOf(' ') >= 0 && first.indexOf(' ') < 0 ? later : first;
  }

  private static String bare(String name) {
    return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
  }
}
