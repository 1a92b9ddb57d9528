package news.parallax.claim.match;

import org.jspecify.annotations.Nullable;

/// A number as a sentence words it.
///
/// @param low least value; null when open or when the word has no published range
/// @param high greatest value; null likewise
/// @param unit as in [Figure]; empty for a bare count
/// @param approximate whether the words say that it is not exact
/// @param from first word, with what limits it ("at least")
/// @param to last word, with its unit, inclusive
public record Amount(
    @Nullable Double low,
    @Nullable Double high,
    String unit,
    boolean approximate,
    int from,
    int to) {

  /// The unit of a vote or score ("52-48"), which has no bounds.
  static final String TALLY = "tally";

  public boolean isPercent() {
    return unit.equals("percent");
  }

  public boolean isTally() {
    return unit.equals(TALLY);
  }

  /// Whether it is an amount of money.
  public boolean isMoney() {
    return AmountWords.ENGLISH.currencies().containsValue(unit);
  }

  /// Whether it measures (km, tons, degrees) instead of counting.
  public boolean isMeasure() {
    return !unit.isEmpty() && !isPercent() && !isMoney() && !isTally();
  }
}
