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
  private static final int PARAGRAPHS = 3;
  private static final int LONGEST = 600;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final WordFinder words = new WordFinder();
  private final PorterStemmer stemmer = new PorterStemmer();

  private record Candidate(Span span, Set<String> stems) {}

  private record Shown(Span paragraph, long stems) {}

  List<Span> find(Article article, Set<String> stems) {
    List<Candidate> candidates = new ArrayList<>();
    for (Span paragraph : paragraphs(article, stems)) {
      for (Span sentence : splitter.split(article.text(), paragraph)) {
        Set<String> found = stems(article, sentence, stems);
        if (!found.isEmpty() && sentence.length() <= LONGEST) {
          candidates.add(new Candidate(sentence, found));
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

  /// The paragraphs with most of the stems: only they are divided into sentences, which takes
  /// longest.
  private List<Span> paragraphs(Article article, Set<String> stems) {
    return article.blocks().stream()
        .filter(block -> block.kind().isProse())
        .map(Block::span)
        .map(span -> new Shown(span, stems(article, span, stems).size()))
        .filter(shown -> shown.stems() > 0)
        .sorted(Comparator.comparingLong(Shown::stems).reversed().thenComparing(Shown::paragraph))
        .limit(PARAGRAPHS)
        .map(Shown::paragraph)
        .toList();
  }

  private Set<String> stems(Article article, Span span, Set<String> wanted) {
    Set<String> found = new HashSet<>();
    for (Word word : words.find(article.text(), span)) {
      String stem = stemmer.stem(word.form());
      if (wanted.contains(stem)) {
        found.add(stem);
      }
    }
    return found;
  }
}
