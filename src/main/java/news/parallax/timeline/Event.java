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
public record Event(
    DateInfo date,
    Kind kind,
    ArticleSentence sentence,
    Span span,
    List<ArticleSentence> alsoToldBy) {
  /// Whether it has happened or is scheduled, as of the newest article.
  public enum Kind {
    HAPPENED,
    SCHEDULED
  }

  public Event {
    alsoToldBy = List.copyOf(alsoToldBy);
  }
}
