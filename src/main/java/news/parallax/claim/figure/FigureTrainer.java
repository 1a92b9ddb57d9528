package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.text.regression.Logistic;
import news.parallax.text.regression.Row;
import news.parallax.text.regression.TraitModel;
import news.parallax.text.regression.TreeBooster;

/// Learns how likely a figure is right from those that were judged. The same lessons give the same
/// model.
public final class FigureTrainer {
  private static final double PENALTY = 200;
  private static final int PARTS = 10;
  private static final TreeBooster.Plan PLAN = new TreeBooster.Plan(200, 3, 0.05, 20, 15, 0.3);

  /// A figure that was judged.
  public record Judged(String story, FigureLesson lesson, boolean right) {}

  /// Of the likeliest share of all figures, how many are right.
  ///
  /// @param share of all figures, the likeliest first
  /// @param least the least chance among them
  /// @param right the share of them that is right
  public record Precision(double share, double least, double right) {}

  /// The model as text, to be read again by the program.
  public String train(List<Judged> judged) {
    return fit(judged).format();
  }

  /// How good it is on stories it has not learned from: each tenth by the other nine.
  public List<Precision> crossValidated(List<Judged> judged) {
    List<String> stories = judged.stream().map(Judged::story).distinct().toList();
    double[] chances = new double[judged.size()];
    for (int part = 0; part < PARTS; part++) {
      int one = part;
      Set<String> left =
          IntStream.range(0, stories.size())
              .filter(i -> i % PARTS == one)
              .mapToObj(stories::get)
              .collect(Collectors.toSet());
      FigureModel model = fit(judged.stream().filter(j -> !left.contains(j.story())).toList());
      for (int i = 0; i < chances.length; i++) {
        if (left.contains(judged.get(i).story())) {
          chances[i] = model.chance(judged.get(i).lesson());
        }
      }
    }
    List<Integer> order =
        IntStream.range(0, chances.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -chances[i]))
            .toList();
    List<Precision> precisions = new ArrayList<>();
    for (int tenth = 1; tenth <= PARTS; tenth++) {
      List<Integer> taken = order.subList(0, order.size() * tenth / PARTS);
      if (!taken.isEmpty()) {
        long right = taken.stream().filter(i -> judged.get(i).right()).count();
        precisions.add(
            new Precision(
                tenth / (double) PARTS, chances[taken.getLast()], right / (double) taken.size()));
      }
    }
    return List.copyOf(precisions);
  }

  private static FigureModel fit(List<Judged> judged) {
    List<String> names = judged.getFirst().lesson().names();
    List<double[]> traits =
        judged.stream()
            .map(j -> j.lesson().traits().stream().mapToDouble(t -> t).toArray())
            .toList();
    int size = names.size();
    double[] centres = new double[size];
    double[] spreads = new double[size];
    for (int i = 0; i < size; i++) {
      int trait = i;
      double centre = traits.stream().mapToDouble(t -> t[trait]).average().orElse(0);
      double square =
          traits.stream()
              .mapToDouble(t -> (t[trait] - centre) * (t[trait] - centre))
              .average()
              .orElse(0);
      centres[i] = centre;
      spreads[i] = square < 1e-9 ? 1 : Math.sqrt(square);
    }
    boolean[] right = new boolean[judged.size()];
    List<Row> rows = new ArrayList<>();
    for (int j = 0; j < right.length; j++) {
      right[j] = judged.get(j).right();
      double[] own = traits.get(j);
      double[] values = new double[size];
      for (int i = 0; i < size; i++) {
        values[i] = TraitModel.scaled(own[i], centres[i], spreads[i]);
      }
      rows.add(new Row(IntStream.range(0, size).toArray(), values));
    }
    double[] penalties = new double[size];
    Arrays.fill(penalties, PENALTY);
    double[] weights = new Logistic(rows, right, penalties).fit();
    TreeBooster booster =
        new TreeBooster(
            PLAN, traits, judged.stream().mapToDouble(j -> j.right() ? 1 : 0).toArray());
    return new FigureModel(
        new TraitModel(
            names,
            centres,
            spreads,
            Arrays.copyOf(weights, size),
            weights[size],
            Map.of(),
            booster.grow()));
  }
}
