package news.parallax.story.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Dateline;
import news.parallax.text.Span;
import news.parallax.text.rules.SentenceSplitter;

/// The wording of an article's prose: runs of five words, and the content words of each sentence.
/// Captions, credits and bylines are not part of it.
///
/// @param shingles hashes of all runs of five words
/// @param ownShingles those outside quotation marks: what independent reports of one event rarely
///   share
/// @param sentences the content words and numbers outside quotation marks of each sentence that has
///   at least four, in order
/// @param content all of these words
record Prose(
    Set<Integer> shingles,
    Set<Integer> ownShingles,
    List<Set<String>> sentences,
    Set<String> content) {
  private static final int SHINGLE = 5;
  private static final int FEWEST_WORDS = 4;
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’\\-][\\p{L}\\p{N}]+)*");
  private static final Pattern QUOTED = Pattern.compile("“[^”]{0,600}”|\"[^\"]{0,600}\"");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "at", "for", "from", "by", "with", "as", "and",
          "or", "but", "is", "are", "was", "were", "be", "been", "has", "have", "had", "it", "its",
          "he", "she", "they", "his", "her", "their", "that", "this", "which", "who", "will",
          "would", "not", "said", "says", "say", "after", "before", "about", "into", "than",
          "there", "also", "one", "more", "when", "while", "up", "out", "over");

  static Prose of(Article article, SentenceSplitter splitter) {
    Set<Integer> shingles = new HashSet<>();
    Set<Integer> own = new HashSet<>();
    List<Set<String>> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (!block.kind().isProse()) {
        continue;
      }
      Span span =
          Dateline.at(article.text(), block.span())
              .map(d -> new Span(d.span().end(), block.span().end()))
              .orElse(block.span());
      String text = article.text(span);
      addShingles(words(text), shingles);
      for (String part : QUOTED.split(text)) {
        addShingles(words(part), own);
      }
      String told = withoutQuotations(text);
      for (Span sentence : splitter.split(told, new Span(0, told.length()))) {
        Set<String> content = content(sentence.of(told));
        if (content.size() >= FEWEST_WORDS) {
          sentences.add(content);
        }
      }
    }
    Set<String> all = new HashSet<>();
    sentences.forEach(all::addAll);
    return new Prose(shingles, own, sentences, all);
  }

  /// The text with what stands in quotation marks blanked out: everybody quotes the same words of a
  /// speech, a ruling or a message.
  private static String withoutQuotations(String text) {
    return QUOTED.matcher(text).replaceAll(quoted -> " ".repeat(quoted.group().length()));
  }

  /// Share of the smaller set's runs that the other has too, 0 to 1.
  static <T> double containment(Set<T> a, Set<T> b) {
    Set<T> small = a.size() <= b.size() ? a : b;
    Set<T> large = a.size() <= b.size() ? b : a;
    return small.isEmpty()
        ? 0
        : (double) small.stream().filter(large::contains).count() / small.size();
  }

  private static void addShingles(List<String> words, Set<Integer> shingles) {
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + SHINGLE)).hashCode());
    }
  }

  private static Set<String> content(String text) {
    Set<String> content = new HashSet<>();
    for (String word : words(text)) {
      if (!FUNCTION_WORDS.contains(word)) {
        content.add(stem(word));
      }
    }
    return content;
  }

  /// Cuts the commonest endings: enough to see that "closing" and "closed" are one word.
  private static String stem(String word) {
    if (word.length() < 5 || Character.isDigit(word.charAt(0))) {
      return word;
    }
    return word.replaceFirst("(?:ations?|ings?|ed|es|s|ly|['’]s)$", "");
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
