package news.parallax.text.time;

import java.util.List;
import news.parallax.text.Sentence;
import news.parallax.text.TimeExpression;

/// Finds the time expressions of a sentence and gives them their ISO values (TIMEX3). Safe for use
/// by many threads.
public final class TimeTagger {
  /// The time expressions of a sentence, in order, without overlap.
  ///
  /// @param text the whole text that the sentence's offsets refer to
  /// @param anchor what relative dates count from; values are only as full as it allows
  public List<TimeExpression> tag(String text, Sentence sentence, Anchor anchor) {
    return List.of();
  }
}
