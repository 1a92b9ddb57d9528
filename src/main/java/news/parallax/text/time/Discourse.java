package news.parallax.text.time;

import java.util.Optional;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression.Type;

/// What times a text has spoken of so far.
final class Discourse {
  /// A quarter of a year.
  record Quarter(int year, int number) {}

  private Optional<Quarter> quarter = Optional.empty();
  private Optional<PartialDate> date = Optional.empty();
  private int end = -1;

  void remember(Meaning meaning, Span span) {
    end = span.end();
    if (meaning.type() != Type.DATE && meaning.type() != Type.TIME) {
      return;
    }
    String value = meaning.value();
    if (value.matches("\\d{4}-Q[1-4]")) {
      Quarter told = new Quarter(Integer.parseInt(value.substring(0, 4)), value.charAt(6) - '0');
      if (quarter.isEmpty() || told.year() >= quarter.get().year()) {
        quarter = Optional.of(told);
      }
    } else if (meaning.date() != null) {
      date = Optional.of(meaning.date());
    }
  }

  /// The newest quarter spoken of: comparisons with one a year before leave it standing.
  Optional<Quarter> quarter() {
    return quarter;
  }

  /// The date spoken of last.
  Optional<PartialDate> date() {
    return date;
  }

  /// Where the last expression ended, -1 before the first.
  int end() {
    return end;
  }
}
