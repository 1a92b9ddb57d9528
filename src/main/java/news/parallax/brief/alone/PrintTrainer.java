package news.parallax.brief.alone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.text.regression.Logistic;
import news.parallax.text.regression.Row;
import news.parallax.text.regression.TraitModel;
import news.parallax.text.regression.TreeBooster;

/// Learns which sentences an editor would print by themselves. The same lessons give the same
/// model.
public final class PrintTrainer {
  private static final double PENALTY = 60;
  private static final double PENALTY_OF_WORDS = 20;

  /// A word that fewer stories have has no weight of its own.
  private static final int FEWEST_STORIES = 8;

  private static final int PARTS = 10;
  private static final TreeBooster.Plan PLAN = new TreeBooster.Plan(150, 3, 0.06, 10, 12, 0.4);

  /// How good the chances are: of the likeliest share of all sentences, how many are without fault.
  ///
  /// @param share of all sentences, the likeliest first
  /// @param least the least chance among them
  /// @param fine the share of them that is without fault
  public record Precision(double share, double least, double fine) {}

  /// The model as text, to be read again by the program.
  public String train(List<PrintLesson> lessons) {
    return fit(lessons).format();
  }

  /// How good it is on stories it has not learned from: each tenth by the other nine.
  public List<Precision> crossValidated(List<PrintLesson> lessons) {
    double[] chances = chances(lessons);
    List<Integer> order =
        IntStream.range(0, chances.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -chances[i]))
            .toList();
    List<Precision> precisions = new ArrayList<>();
    for (int tenth = 1; tenth <= PARTS; tenth++) {
      List<Integer> taken = order.subList(0, order.size() * tenth / PARTS);
      if (!taken.isEmpty()) {
        long fine = taken.stream().filter(i -> lessons.get(i).fine()).count();
        precisions.add(
            new Precision(
                tenth / (double) PARTS, chances[taken.getLast()], fine / (double) taken.size()));
      }
    }
    return List.copyOf(precisions);
  }

  /// How likely each is by what the stories of the other nine tenths teach.
  double[] chances(List<PrintLesson> lessons) {
    List<String> stories = lessons.stream().map(PrintLesson::story).distinct().toList();
    double[] chances = new double[lessons.size()];
    for (int part = 0; part < PARTS; part++) {
      int one = part;
      Set<String> left =
          IntStream.range(0, stories.size())
              .filter(i -> i % PARTS == one)
              .mapToObj(stories::get)
              .collect(Collectors.toSet());
      PrintModel model = fit(lessons.stream().filter(l -> !left.contains(l.story())).toList());
      for (int i = 0; i < chances.length; i++) {
        if (left.contains(lessons.get(i).story())) {
          chances[i] = model.chance(lessons.get(i));
        }
      }
    }
    return chances;
  }

  private static PrintModel fit(List<PrintLesson> lessons) {
    List<String> names = lessons.getFirst().names();
    int size = names.size();
    double[] centres = new double[size];
    double[] spreads = new double[size];
    for (int i = 0; i < size; i++) {
      int trait = i;
      double centre = lessons.stream().mapToDouble(l -> l.traits()[trait]).average().orElse(0);
      double spread =
          Math.sqrt(
              lessons.stream()
                  .mapToDouble(l -> (l.traits()[trait] - centre) * (l.traits()[trait] - centre))
                  .average()
                  .orElse(0));
      centres[i] = centre;
      spreads[i] = spread < 1e-6 ? 1 : spread;
    }
    List<String> words = words(lessons);
    boolean[] fine = new boolean[lessons.size()];
    List<Row> rows = new ArrayList<>();
    for (int l = 0; l < fine.length; l++) {
      fine[l] = lessons.get(l).fine();
      rows.add(row(lessons.get(l), centres, spreads, words));
    }
    double[] penalties = new double[size + words.size()];
    Arrays.fill(penalties, 0, size, PENALTY);
    Arrays.fill(penalties, size, penalties.length, PENALTY_OF_WORDS);
    double[] weights = new Logistic(rows, fine, penalties).fit();
    Map<String, Double> ofWords = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      ofWords.put(words.get(i), weights[size + i]);
    }
    TreeBooster booster =
        new TreeBooster(
            PLAN,
            lessons.stream().map(PrintLesson::traits).toList(),
            lessons.stream().mapToDouble(l -> l.fine() ? 1 : 0).toArray());
    return new PrintModel(
        new TraitModel(
            names,
            centres,
            spreads,
            Arrays.copyOf(weights, size),
            weights[weights.length - 1],
            ofWords,
            booster.grow()));
  }

  private static Row row(
      PrintLesson lesson, double[] centres, double[] spreads, List<String> words) {
    int size = centres.length;
    int[] known =
        lesson.words().stream()
            .mapToInt(w -> java.util.Collections.binarySearch(words, w))
            .filter(i -> i >= 0)
            .sorted()
            .toArray();
    int[] traits = new int[size + known.length];
    double[] values = new double[traits.length];
    for (int i = 0; i < traits.length; i++) {
      traits[i] = i < size ? i : size + known[i - size];
      values[i] = i < size ? TraitModel.scaled(lesson.traits()[i], centres[i], spreads[i]) : 1;
    }
    return new Row(traits, values);
  }

  /// The words that enough stories have, in order.
  private static List<String> words(Collection<PrintLesson> lessons) {
    Map<String, Set<String>> stories = new TreeMap<>();
    for (PrintLesson lesson : lessons) {
      for (String word : lesson.words()) {
        stories.computeIfAbsent(word, w -> new TreeSet<>()).add(lesson.story());
      }
    }
    return stories.entrySet().stream()
        .filter(e -> e.getValue().size() >= FEWEST_STORIES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
