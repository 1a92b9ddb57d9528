package news.parallax.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import news.parallax.text.PartialDate;

/// What the meaning of an expression hangs on: the date of the text, the tense around it, and what
/// was spoken of before.
record Setting(Anchor anchor, Supplier<Direction> direction, Discourse discourse) {
  /// The day of publication, when it is known to the day.
  Optional<LocalDate> today() {
    PartialDate published = anchor.published();
    return published != null && published.precision() == PartialDate.Precision.DAY
        ? Optional.of(published.first())
        : Optional.empty();
  }

  /// The month of publication, when it is known.
  Optional<YearMonth> thisMonth() {
    PartialDate published = anchor.published();
    return published != null && published.month() != null
        ? Optional.of(YearMonth.from(published.first()))
        : Optional.empty();
  }

  OptionalInt thisYear() {
    PartialDate published = anchor.published();
    return published == null ? OptionalInt.empty() : OptionalInt.of(published.year());
  }

  /// The quarter that the text reports on, as far as it has been told.
  Optional<Discourse.Quarter> quarter() {
    PartialDate published = anchor.published();
    return published == null
        ? discourse.quarter(0, OptionalInt.empty())
        : discourse.quarter(
            published.year(),
            published.month() == null
                ? OptionalInt.empty()
                : OptionalInt.of(published.first().getMonthValue()));
  }
}
