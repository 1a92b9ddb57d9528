package news.parallax.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Scores forecasts that are settled: of all together, then source by source in the order of their
/// names.
public final class ForecastScorer {
  private static final int BINS = 5;
  private static final double NEAREST = 0.01;
  private static final double Z = 1.959964;

  /// The scores; empty when nothing is settled.
  public List<ForecastScore> score(List<SettledForecast> forecasts) {
    if (forecasts.isEmpty()) {
      return List.of();
    }
    Map<String, List<SettledForecast>> bySource = new TreeMap<>();
    for (SettledForecast forecast : forecasts) {
      for (String source : forecast.sources()) {
        bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(forecast);
      }
    }
    List<ForecastScore> scores = new ArrayList<>();
    scores.add(score(ForecastScore.ALL, forecasts));
    bySource.forEach((source, own) -> scores.add(score(source, own)));
    return List.copyOf(scores);
  }

  private static ForecastScore score(String source, List<SettledForecast> forecasts) {
    return new ForecastScore(
        source,
        forecasts.size(),
        (int) forecasts.stream().filter(SettledForecast::cameAbout).count(),
        forecasts.stream().mapToDouble(ForecastScorer::brier).average().orElseThrow(),
        forecasts.stream().mapToDouble(ForecastScorer::log).average().orElseThrow(),
        calibration(forecasts));
  }

  private static double brier(SettledForecast forecast) {
    double off = forecast.forecast() - (forecast.cameAbout() ? 1 : 0);
    return off * off;
  }

  private static double log(SettledForecast forecast) {
    double odds = Math.clamp(forecast.forecast(), NEAREST, 1 - NEAREST);
    return -Math.log(forecast.cameAbout() ? odds : 1 - odds);
  }

  private static List<ForecastScore.Bin> calibration(List<SettledForecast> forecasts) {
    List<ForecastScore.Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      int number = bin;
      List<SettledForecast> own =
          forecasts.stream().filter(f -> bin(f.forecast()) == number).toList();
      if (!own.isEmpty()) {
        bins.add(bin(number, own));
      }
    }
    return bins;
  }

  private static int bin(double forecast) {
    return Math.min(BINS - 1, (int) Math.floor(forecast * BINS + 1e-9));
  }

  private static ForecastScore.Bin bin(int number, List<SettledForecast> own) {
    int count = own.size();
    double share = (double) own.stream().filter(SettledForecast::cameAbout).count() / count;
    double square = Z * Z / count;
    double middle = (share + square / 2) / (1 + square);
    double half = Z / (1 + square) * Math.sqrt(share * (1 - share) / count + square / (4 * count));
    return new ForecastScore.Bin(
        (double) number / BINS,
        (double) (number + 1) / BINS,
        count,
        own.stream().mapToDouble(SettledForecast::forecast).average().orElseThrow(),
        share,
        Math.max(0, middle - half),
        Math.min(1, middle + half));
  }
}
