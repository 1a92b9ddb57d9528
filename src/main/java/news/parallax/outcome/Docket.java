package news.parallax.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.outcome.Outcome.Probability;
import news.parallax.outcome.Outcome.Standing;

/// Ledgers with a person's rulings on them: what the articles settle and what the person settles
/// are kept and scored apart.
///
/// @param ledgers one for each story
/// @param rulings at most one for each outcome
public record Docket(List<OutcomeLedger> ledgers, List<Ruling> rulings) {
  public Docket {
    ledgers = List.copyOf(ledgers);
    rulings = List.copyOf(rulings);
    Set<String> ruled = new TreeSet<>();
    for (Ruling ruling : rulings) {
      if (!ruled.add(ruling.outcomeId())) {
        throw new IllegalArgumentException("two rulings on " + ruling.outcomeId());
      }
    }
  }

  /// The person's ruling on an outcome.
  public Optional<Ruling> rulingOn(Outcome outcome) {
    return rulings.stream().filter(r -> r.outcomeId().equals(outcome.id())).findFirst();
  }

  /// Rulings on outcomes that no ledger has.
  public List<Ruling> unknown() {
    Set<String> known = outcomes().map(Outcome::id).collect(Collectors.toSet());
    return rulings.stream().filter(r -> !known.contains(r.outcomeId())).toList();
  }

  /// How good the odds were by the person's rulings; empty when none is on an outcome with odds.
  public List<ForecastScore> scoresByRulings() {
    Map<String, Standing> standings = new LinkedHashMap<>();
    rulings.forEach(r -> standings.put(r.outcomeId(), r.standing()));
    return scores(standings);
  }

  /// How good the odds were by what later articles settle.
  public List<ForecastScore> scoresByArticles() {
    Map<String, Standing> standings = new LinkedHashMap<>();
    outcomes().forEach(o -> standings.put(o.id(), o.standing()));
    return scores(standings);
  }

  private List<ForecastScore> scores(Map<String, Standing> standings) {
    List<SettledForecast> forecasts = new ArrayList<>();
    outcomes()
        .forEach(outcome -> {
          Probability odds = outcome.probability();
          Standing standing = standings.getOrDefault(outcome.id(), Standing.OPEN);
          boolean settled = standing == Standing.CAME_ABOUT || standing == Standing.DID_NOT;
          if (odds != null && settled) {
            forecasts.add(
                new SettledForecast(
                    outcome.holders(), odds.low(), odds.high(), standing == Standing.CAME_ABOUT));
          }
        });
    return new ForecastScorer().score(forecasts);
  }

  /// What became of what somebody expected, with or without odds.
  ///
  /// @param open how many are neither settled by articles nor by a ruling
  public record Record(String source, int cameAbout, int didNot, int voided, int open) {}

  /// The record of everyone who holds an outcome, in the order of their names: a person's ruling
  /// counts before what the articles settle.
  public List<Record> records() {
    Map<String, int[]> counts = new TreeMap<>();
    outcomes()
        .forEach(outcome -> {
          Standing standing = rulingOn(outcome).map(Ruling::standing).orElse(outcome.standing());
          outcome
              .holders()
              .forEach(h ->
                  counts
                      .computeIfAbsent(h, name -> new int[Standing.values().length])[
                      standing.ordinal()]++);
        });
    return counts.entrySet().stream().map(e -> recordOf(e.getKey(), e.getValue())).toList();
  }

  private static Record recordOf(String source, int[] counts) {
    return new Record(
        source,
        counts[Standing.CAME_ABOUT.ordinal()],
        counts[Standing.DID_NOT.ordinal()],
        counts[Standing.VOID.ordinal()],
        counts[Standing.OPEN.ordinal()]);
  }

  private Stream<Outcome> outcomes() {
    return ledgers.stream().flatMap(l -> l.outcomes().stream());
  }
}
