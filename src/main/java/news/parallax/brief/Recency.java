package news.parallax.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.story.AnalyzedStory;
import org.jspecify.annotations.Nullable;

/// Which articles of a story tell its latest state.
///
/// An article counts as late from the first day on which it may have been published: one that is
/// only known to be of a year is not taken for the newest. What is latest spans a quarter of the
/// time of the coverage before the newest article, at least one day and at most a week.
final class Recency {
  private final AnalyzedStory story;
  private final @Nullable DateInfo newest;
  private final @Nullable DateInfo oldest;
  private final long span;
  private final long days;

  Recency(AnalyzedStory story) {
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
    this.days = newest == null ? 0 : Math.clamp(span / 4, 1, 7);
  }

  /// How many days lie between the oldest and the newest article; 0 when that is not known.
  long days() {
    return span;
  }

  /// The date of the newest article; empty when no article has a date.
  Optional<DateInfo> newest() {
    return Optional.ofNullable(newest);
  }

  /// The date of the oldest article; empty when no article has a date.
  Optional<DateInfo> oldest() {
    return Optional.ofNullable(oldest);
  }

  /// Whether a sentence's article may be of the day of the newest; all are when none has a date.
  boolean isNewest(ArticleSentence sentence) {
    DateInfo date = newest;
    return date == null
        || story
            .article(sentence.articleId())
            .article()
            .published()
            .map(d -> !d.value().first().isBefore(date.value().first()))
            .orElse(false);
  }

  /// Whether a sentence's article tells the latest state; all do when no article has a date.
  boolean isLatest(ArticleSentence sentence) {
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
