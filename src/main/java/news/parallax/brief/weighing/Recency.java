package news.parallax.brief.weighing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Which articles of a story tell its latest state.
///
/// An article counts as late from the first day on which it may have been published: one that is
/// only known to be of a year is not taken for the newest. What is latest spans an eighth of the
/// time of the coverage before the newest article, at least one day and at most five.
public final class Recency {
  /// Coverage of fewer days tells one phase of a story.
  private static final int FEW_DAYS = 5;

  private final AnalyzedStory story;
  private final @Nullable DateInfo newest;
  private final @Nullable DateInfo oldest;
  private final long span;
  private final long days;

  public Recency(AnalyzedStory story) {
    this.story = story;
    List<DateInfo> dates =
        story.articles().stream().flatMap(a -> a.article().published().stream()).toList();
    Comparator<DateInfo> byFirstDay = Comparator.comparing(d -> d.value().first());
    this.newest = dates.stream().max(byFirstDay).orElse(null);
    this.oldest = dates.stream().min(byFirstDay).orElse(null);
    this.span =
        newest == null || oldest == null
            ? 0
            : ChronoUnit.DAYS.between(oldest.value().first(), newest.value().first());
    this.days = newest == null ? 0 : Math.clamp(span / 8, 1, 5);
  }

  /// How many days lie between the oldest and the newest article; 0 when that is not known.
  public long days() {
    return span;
  }

  /// The date of the newest article; empty when no article has a date.
  public Optional<DateInfo> newest() {
    return Optional.ofNullable(newest);
  }

  /// The date of the oldest article; empty when no article has a date.
  public Optional<DateInfo> oldest() {
    return Optional.ofNullable(oldest);
  }

  /// Whether a sentence's article may be of the day of the newest; all are when none has a date.
  public boolean isNewest(ArticleSentence sentence) {
    DateInfo date = newest;
    return date == null
        || story
            .article(sentence.articleId())
            .article()
            .published()
            .map(d -> !d.value().first().isBefore(date.value().first()))
            .orElse(false);
  }

  /// Whether a later article counts the same things anew: "five people were hurt", then "seven
  /// people were hurt".
  public boolean isRecounted(ArticleSentence sentence) {
    Map<String, String> counts = counts(sentence);
    if (counts.isEmpty()) {
      return false;
    }
    Optional<DateInfo> told = story.article(sentence.articleId()).article().published();
    return told.isPresent()
        && story.articles().stream()
            .filter(a ->
                a.article()
                    .published()
                    .filter(d -> d.value().first().isAfter(told.get().value().last()))
                    .isPresent())
            .flatMap(a -> a.prose().stream())
            .map(Recency::counts)
            .anyMatch(later -> counts.entrySet().stream().anyMatch(c -> differs(c, later)));
  }

  private static boolean differs(Map.Entry<String, String> count, Map<String, String> later) {
    String other = later.get(count.getKey());
    return other != null && !other.equals(count.getValue());
  }

  /// The numbers of the subjects of verbs, by noun and verb.
  private static Map<String, String> counts(ArticleSentence sentence) {
    Map<String, String> counts = new TreeMap<>();
    List<Token> tokens = sentence.tokens();
    for (Token number : tokens) {
      int noun = number.head();
      if (!number.tag().equals("CD") || noun < 0 || !tokens.get(noun).tag().equals("NNS")) {
        continue;
      }
      int verb = tokens.get(noun).head();
      if (verb >= 0
          && tokens.get(noun).relation().startsWith("nsubj")
          && tokens.get(verb).tag().startsWith("VB")) {
        counts.put(
            tokens.get(noun).lemma() + " " + tokens.get(verb).lemma(),
            number.text().toLowerCase(Locale.ROOT));
      }
    }
    return counts;
  }

  /// Whether the day of a sentence's article is known.
  public boolean isDated(ArticleSentence sentence) {
    return story
        .article(sentence.articleId())
        .article()
        .published()
        .filter(d -> d.value().precision() == PartialDate.Precision.DAY)
        .isPresent();
  }

  /// Whether a sentence's article may tell the latest state: it does, or it has no date and the
  /// coverage is of a few days.
  public boolean mayBeLatest(ArticleSentence sentence) {
    return isLatest(sentence)
        || (span < FEW_DAYS && !isDated(sentence) && mayBeOfThatTime(sentence));
  }

  /// Whether all that is known of its article's date allows the day of the newest.
  private boolean mayBeOfThatTime(ArticleSentence sentence) {
    DateInfo date = newest;
    return story
        .article(sentence.articleId())
        .article()
        .published()
        .map(d ->
            date != null
                && !d.value().first().isAfter(date.value().first())
                && !d.value().last().isBefore(date.value().first()))
        .orElse(true);
  }

  /// Whether a sentence's article tells the latest state; all do when no article has a date.
  public boolean isLatest(ArticleSentence sentence) {
    DateInfo date = newest;
    if (date == null) {
      return true;
    }
    LocalDate from = date.value().first().minusDays(days);
    return story
        .article(sentence.articleId())
        .article()
        .published()
        .map(d -> !d.value().first().isBefore(from))
        .orElse(false);
  }
}
