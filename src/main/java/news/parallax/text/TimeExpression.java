package news.parallax.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A time expression in the sense of TIMEX3 (TimeML).
///
/// @param span where it stands in the text
/// @param type DATE, TIME, DURATION or SET
/// @param value the ISO value of TIMEX3, such as `2023-05-20`, `2023-W12`, `P6M`, `PRESENT_REF`;
///   `XXXX` for what is unknown
/// @param date the calendar date it stands for, as far as it stands for one and that is known
public record TimeExpression(Span span, Type type, String value, @Nullable PartialDate date) {
  /// The four classes of TIMEX3.
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /// The calendar date it stands for, when it stands for one that is known.
  public Optional<PartialDate> calendarDate() {
    return Optional.ofNullable(date);
  }
}
