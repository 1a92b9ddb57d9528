package news.parallax.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression.Type;

/// What times a text has spoken of so far.
final class Discourse {
  /// A quarter of a year.
  record Quarter(int year, int number) {
    private boolean isBefore(int otherYear, int otherNumber) {
      return year < otherYear || (year == otherYear && number < otherNumber);
    }
  }

  private final List<Quarter> quarters = new ArrayList<>();
  private boolean longer;
  private Optional<PartialDate> date = Optional.empty();
  private int end = -1;

  void remember(Meaning meaning, Span span) {
    end = span.end();
    String value = meaning.value();
    longer |= value.matches("P([69]|12)M|\\d{4}-H[12]") && meaning.type() != Type.SET;
    if (meaning.type() != Type.DATE && meaning.type() != Type.TIME) {
      return;
    }
    if (value.matches("\\d{4}-Q[1-4]")) {
      quarters.add(new Quarter(Integer.parseInt(value.substring(0, 4)), value.charAt(6) - '0'));
      longer = false;
    } else if (meaning.date() != null) {
      date = Optional.of(meaning.date());
    }
  }

  /// The newest quarter spoken of, one that is over rather than one that is not: comparisons with
  /// one a year before leave it standing, and so does an outlook.
  ///
  /// @param month of the text, empty when unknown
  Optional<Quarter> quarter(int year, OptionalInt month) {
    int now = month.isPresent() ? (month.getAsInt() + 2) / 3 : 1;
    Optional<Quarter> over =
        newest(
            month.isPresent()
                ? quarters.stream().filter(q -> q.isBefore(year, now)).toList()
                : List.of());
    return over.isPresent() ? over : newest(quarters);
  }

  private static Optional<Quarter> newest(List<Quarter> quarters) {
    Quarter newest = null;
    for (Quarter quarter : quarters) {
      newest = newest == null || quarter.year() >= newest.year() ? quarter : newest;
    }
    return Optional.ofNullable(newest);
  }

  /// Whether the last stretch of business spoken of was longer than a quarter: "the first nine
  /// months".
  boolean isLonger() {
    return longer;
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
