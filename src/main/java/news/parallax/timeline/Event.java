package news.parallax.timeline;

import java.util.List;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.text.Span;

/// One thing that happened, or is to happen, at a time; told once or by several articles.
///
/// @param date when, as exact as the articles allow
/// @param sentence the sentence that tells it best
/// @param span the part of that sentence that tells it: the whole of it, or a clause
/// @param alsoToldBy other sentences that tell it
/// @param otherDates what other origins date the same happening to, the earliest first
public record Event(
    DateInfo date,
    Kind kind,
    ArticleSentence sentence,
    Span span,
    List<ArticleSentence> alsoToldBy,
    List<OtherDate> otherDates) {
  /// Whether it has happened or is scheduled, as of the newest article.
  public enum Kind {
    HAPPENED,
    SCHEDULED
  }

  public Event {
    alsoToldBy = List.copyOf(alsoToldBy);
    otherDates = List.copyOf(otherDates);
  }

  /// Another date of the happening, as an article of another origin has it.
  ///
  /// @param span the part of the sentence that tells it
  public record OtherDate(DateInfo date, ArticleSentence sentence, Span span) {}
}
