package news.parallax.article;

import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// A date and how it is known.
///
/// @param value the date, as exact as it is known
/// @param basis GIVEN or INFERRED
/// @param evidence the passage from which it was inferred, null when it was given
/// @param why in a few words how it was inferred ("mentions July 5 as past"), null when it was
///   given
public record DateInfo(
    PartialDate value, Basis basis, @Nullable Passage evidence, @Nullable String why) {
  public DateInfo {
    if (basis == Basis.UNKNOWN) {
      throw new IllegalArgumentException("an unknown date is null");
    }
  }

  public static DateInfo given(PartialDate value) {
    return new DateInfo(value, Basis.GIVEN, null, null);
  }

  public static DateInfo inferred(PartialDate value, Passage evidence, String why) {
    return new DateInfo(value, Basis.INFERRED, evidence, why);
  }
}
