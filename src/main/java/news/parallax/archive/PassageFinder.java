package news.parallax.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.text.Span;
import news.parallax.text.rules.SentenceSplitter;
import news.parallax.text.words.PorterStemmer;
import news.parallax.text.words.Word;
import news.parallax.text.words.WordFinder;

/// Finds the sentences of an article that show why it answers a search: those with most of the
/// words that were looked for.
final class PassageFinder {
  private static final int MOST = 2;
  private static final int LONGEST = 600;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final WordFinder words = new WordFinder();
  private final PorterStemmer stemmer = new PorterStemmer();

  private record Candidate(Span span, Set<String> stems) {}

  List<Span> find(Article article, Set<String> stems) {
    List<Candidate> candidates = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind().isProse()) {
        for (Span sentence : splitter.split(article.text(), block.span())) {
          Set<String> found = new HashSet<>();
          for (Word word : words.find(article.text(), sentence)) {
            String stem = stemmer.stem(word.form());
            if (stems.contains(stem)) {
              found.add(stem);
            }
          }
          if (!found.isEmpty() && sentence.length() <= LONGEST) {
            candidates.add(new Candidate(sentence, found));
          }
        }
      }
    }
    List<Span> passages = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    candidates.sort(
        Comparator.<Candidate>comparingInt(c -> c.stems().size())
            .reversed()
            .thenComparing(Candidate::span));
    for (Candidate candidate : candidates) {
      if (passages.size() < MOST && shown.addAll(candidate.stems())) {
        passages.add(candidate.span());
      }
    }
    passages.sort(Comparator.naturalOrder());
    return passages;
  }
}
