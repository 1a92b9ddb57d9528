package news.parallax.story.likeness;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.DateInfo;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import news.parallax.text.rules.SentenceSplitter;
import news.parallax.text.words.PorterStemmer;
import news.parallax.text.words.Word;
import news.parallax.text.words.WordFinder;
import org.jspecify.annotations.Nullable;

/// The stems of an article: how often each occurs in its headline, in its opening and in all of it.
/// Only headlines and prose count; captions, credits, bylines and the like do not.
///
/// @param day the day of publication since 1970, null when it is not known to the day
record ArticleTerms(
    SortedMap<String, Integer> headline,
    SortedMap<String, Integer> opening,
    SortedMap<String, Integer> all,
    @Nullable Long day) {
  /// How many words of the prose belong to the opening.
  private static final int OPENING = 120;

  /// A word of the headline counts in the whole as so many.
  private static final int HEADLINE_WEIGHT = 3;

  private static final PorterStemmer STEMMER = new PorterStemmer();
  private static final WordFinder WORDS = new WordFinder();
  private static final SentenceSplitter SENTENCES = new SentenceSplitter();

  static ArticleTerms of(Article article) {
    List<String> prose = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind().isProse()) {
        prose.addAll(stems(article.text(), block.span()));
      }
    }
    List<String> title = headline(article);
    SortedMap<String, Integer> headline = new TreeMap<>();
    SortedMap<String, Integer> opening = new TreeMap<>();
    SortedMap<String, Integer> all = new TreeMap<>();
    count(title, 1, headline);
    count(title, 1, opening);
    count(title, HEADLINE_WEIGHT, all);
    count(prose.subList(0, Math.min(OPENING, prose.size())), 1, opening);
    count(prose, 1, all);
    return new ArticleTerms(headline, opening, all, day(article));
  }

  /// The words of the title; without one, of the first sentence.
  private static List<String> headline(Article article) {
    String title = article.title();
    if (title != null && !title.isBlank()) {
      return stems(title, new Span(0, title.length()));
    }
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.HEADLINE) {
        return stems(article.text(), block.span());
      }
      if (block.kind().isProse()) {
        List<Span> sentences = SENTENCES.split(article.text(), block.span());
        return sentences.isEmpty() ? List.of() : stems(article.text(), sentences.getFirst());
      }
    }
    return List.of();
  }

  private static List<String> stems(String text, Span span) {
    return WORDS.find(text, span).stream()
        .map(Word::form)
        .filter(word -> word.length() > 1)
        .map(STEMMER::stem)
        .toList();
  }

  private static void count(List<String> stems, int weight, SortedMap<String, Integer> counts) {
    for (String stem : stems) {
      counts.merge(stem, weight, Integer::sum);
    }
  }

  private static @Nullable Long day(Article article) {
    DateInfo date = article.publishedAt();
    return date != null && date.value().precision() == PartialDate.Precision.DAY
        ? date.value().first().getLong(ChronoField.EPOCH_DAY)
        : null;
  }
}
