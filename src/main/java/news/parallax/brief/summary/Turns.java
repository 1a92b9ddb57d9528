package news.parallax.brief.summary;

import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.weighing.Recency;
import news.parallax.text.PartialDate;
import news.parallax.text.PartialDate.Precision;

/// Finds what happened between the first report of a long story and its last: the turns that a
/// reader of the latest state must know.
final class Turns {
  private final Recency recency;

  Turns(Recency recency) {
    this.recency = recency;
  }

  /// Whether a sentence tells as past what happened on a day, or in a month, of the time that the
  /// coverage spans.
  boolean isOne(ArticleSentence sentence) {
    return isOne(sentence, Set.of(Precision.DAY, Precision.MONTH));
  }

  /// Whether the day is told, not only the month: what happened on a day is one happening.
  boolean isOneOfADay(ArticleSentence sentence) {
    return isOne(sentence, Set.of(Precision.DAY));
  }

  private boolean isOne(ArticleSentence sentence, Set<Precision> precisions) {
    if (recency.oldest().isEmpty() || recency.newest().isEmpty()) {
      return false;
    }
    PartialDate first = recency.oldest().get().value();
    PartialDate last = recency.newest().get().value();
    boolean past =
        sentence.tokens().stream()
            .anyMatch(t -> t.head() < 0 && (t.tag().equals("VBD") || t.tag().equals("VBN")));
    return past
        && sentence.times().stream()
            .flatMap(t -> t.calendarDate().stream())
            .filter(d -> precisions.contains(d.precision()))
            .anyMatch(d -> d.first().isAfter(first.first()) && d.last().isBefore(last.first()));
  }
}
