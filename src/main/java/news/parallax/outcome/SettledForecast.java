package news.parallax.outcome;

import java.util.List;

/// Odds that somebody gave and whether it came about.
///
/// @param sources who gave them, at least one
/// @param low from 0 to 1
/// @param high from `low` to 1
public record SettledForecast(List<String> sources, double low, double high, boolean cameAbout) {
  public SettledForecast {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("odds that nobody gave");
    }
    if (!(0 <= low && low <= high && high <= 1)) {
      throw new IllegalArgumentException("not a range of odds: %s to %s".formatted(low, high));
    }
  }

  /// The one number that is scored: the middle of the range.
  double forecast() {
    return (low + high) / 2;
  }
}
