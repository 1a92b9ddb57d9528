package news.parallax.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import news.parallax.text.regression.Logistic;
import news.parallax.text.regression.Row;

/// Learns a gate from what a reader judged. Its bar is the lowest at which those it lets pass are
/// good often enough, each story judged by what the others teach.
public final class GateTrainer {
  /// What a reader found of one case.
  ///
  /// @param story of which it is
  public record Lesson(String story, Set<String> traits, boolean good) {
    public Lesson {
      traits = Set.copyOf(traits);
    }
  }

  /// A gate and how it would have judged the lessons had it not learned from their own stories.
  ///
  /// @param good how many lessons are good, `goodKept` of them let pass
  /// @param bad how many are not, `badKept` of them let pass
  public record Learned(Gate gate, int good, int goodKept, int bad, int badKept) {}

  private record Judged(double probability, boolean good) {}

  /// So many lessons must have a trait for it to be weighed.
  private static final int SEEN = 6;

  private static final int PARTS = 10;
  private static final double PENALTY = 8;

  private final double precision;

  /// @param precision which share of what passes is to be good, above 0 and at most 1
  public GateTrainer(double precision) {
    if (!(precision > 0 && precision <= 1)) {
      throw new IllegalArgumentException("no share: " + precision);
    }
    this.precision = precision;
  }

  public Learned train(List<Lesson> lessons) {
    List<String> stories = lessons.stream().map(Lesson::story).distinct().sorted().toList();
    List<Judged> judged = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int out = part;
      Predicate<Lesson> held = l -> stories.indexOf(l.story()) % PARTS == out;
      Gate gate = fit(lessons.stream().filter(held.negate()).toList(), 0);
      lessons.stream()
          .filter(held)
          .forEach(l -> judged.add(new Judged(gate.probability(l.traits()), l.good())));
    }
    double bar = bar(judged);
    int good = (int) judged.stream().filter(Judged::good).count();
    int goodKept = (int) judged.stream().filter(j -> j.good() && j.probability() >= bar).count();
    int badKept = (int) judged.stream().filter(j -> !j.good() && j.probability() >= bar).count();
    return new Learned(fit(lessons, bar), good, goodKept, judged.size() - good, badKept);
  }

  private double bar(List<Judged> judged) {
    List<Judged> best =
        judged.stream().sorted(Comparator.comparingDouble(j -> -j.probability())).toList();
    double bar = 1;
    int good = 0;
    for (int i = 0; i < best.size(); i++) {
      good += best.get(i).good() ? 1 : 0;
      boolean last =
          i + 1 == best.size() || best.get(i + 1).probability() < best.get(i).probability();
      if (last && good >= precision * (i + 1)) {
        bar = best.get(i).probability();
      }
    }
    return bar;
  }

  private static Gate fit(List<Lesson> lessons, double bar) {
    SortedMap<String, Integer> seen = new TreeMap<>();
    lessons.forEach(l -> l.traits().forEach(t -> seen.merge(t, 1, Integer::sum)));
    List<String> traits =
        seen.entrySet().stream().filter(e -> e.getValue() >= SEEN).map(Map.Entry::getKey).toList();
    List<Row> rows = lessons.stream().map(l -> row(l, traits)).toList();
    boolean[] good = new boolean[rows.size()];
    double[] counts = new double[rows.size()];
    for (int i = 0; i < good.length; i++) {
      good[i] = lessons.get(i).good();
      counts[i] = 1;
    }
    double[] penalties = new double[traits.size()];
    Arrays.fill(penalties, PENALTY);
    double[] weights = new Logistic(rows, good, penalties, counts).fit();
    SortedMap<String, Double> named = new TreeMap<>();
    for (int i = 0; i < traits.size(); i++) {
      named.put(traits.get(i), weights[i]);
    }
    return new Gate(bar, weights[traits.size()], named);
  }

  private static Row row(Lesson lesson, List<String> traits) {
    int[] present =
        IntStream.range(0, traits.size())
            .filter(i -> lesson.traits().contains(traits.get(i)))
            .toArray();
    double[] ones = new double[present.length];
    Arrays.fill(ones, 1);
    return new Row(present, ones);
  }
}
