package news.parallax.outcome;

import java.util.List;

/// How good somebody's forecasts were.
///
/// @param source who gave the odds, or [#ALL]
/// @param count how many of them were settled, at least 1
/// @param cameAbout how many of those came about
/// @param brier mean squared difference between odds and what came (Brier 1950), 0 to 1, 0 is best
/// @param logScore mean negative natural logarithm of the odds given to what came (Good 1952), 0 is
///   best; odds are taken as no nearer to 0 or 1 than 0.01
/// @param calibration how often things came about that were given such odds; bins without a
///   forecast are left out
public record ForecastScore(
    String source, int count, int cameAbout, double brier, double logScore, List<Bin> calibration) {
  /// The source of the score of all forecasts together.
  public static final String ALL = "all";

  /// Forecasts of like odds.
  ///
  /// @param from lower bound of the odds, inclusive
  /// @param to upper bound, exclusive save for 1
  /// @param meanForecast the mean of the odds given
  /// @param share which share of them came about
  /// @param low lower end of the interval that holds the true share with 95 % (Wilson 1927)
  /// @param high upper end
  public record Bin(
      double from,
      double to,
      int count,
      double meanForecast,
      double share,
      double low,
      double high) {}

  public ForecastScore {
    calibration = List.copyOf(calibration);
    if (count < 1) {
      throw new IllegalArgumentException("a score of nothing: " + source);
    }
  }
}
