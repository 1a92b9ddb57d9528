package news.parallax.text.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Learns a model of traits from what was judged, and tells how good it is on stories that it has
/// not learned from. The same lessons give the same model.
///
/// @param names of the traits, in the order of the lessons
public record TraitTrainer(List<String> names, Plan plan) {
  private static final int PARTS = 10;
  private static final double SMALLEST_SPREAD = 1e-6;

  /// How much is believed of what was seen.
  ///
  /// @param penalty on the weights of traits, by variance (ridge)
  /// @param penaltyOfWords on those of words
  /// @param fewestStories a word that fewer stories have has no weight of its own
  /// @param trees how the trees are grown
  public record Plan(
      double penalty, double penaltyOfWords, int fewestStories, TreeBooster.Plan trees) {}

  /// How good the chances are.
  ///
  /// @param share of all lessons, the likeliest first
  /// @param least the least chance among them
  /// @param right the share of them that was judged right
  public record Precision(double share, double least, double right) {}

  public TraitTrainer {
    names = List.copyOf(names);
  }

  /// What all lessons teach.
  public TraitModel train(List<TraitLesson> lessons) {
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
      spreads[i] = spread < SMALLEST_SPREAD ? 1 : spread;
    }
    List<String> words = words(lessons);
    boolean[] right = new boolean[lessons.size()];
    List<Row> rows = new ArrayList<>();
    for (int l = 0; l < right.length; l++) {
      right[l] = lessons.get(l).right();
      rows.add(row(lessons.get(l), centres, spreads, words));
    }
    double[] penalties = new double[size + words.size()];
    Arrays.fill(penalties, 0, size, plan.penalty());
    Arrays.fill(penalties, size, penalties.length, plan.penaltyOfWords());
    double[] weights = new Logistic(rows, right, penalties).fit();
    Map<String, Double> ofWords = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      ofWords.put(words.get(i), weights[size + i]);
    }
    TreeBooster booster =
        new TreeBooster(
            plan.trees(),
            lessons.stream().map(TraitLesson::traits).toList(),
            lessons.stream().mapToDouble(l -> l.right() ? 1 : 0).toArray());
    return new TraitModel(
        names,
        centres,
        spreads,
        Arrays.copyOf(weights, size),
        weights[weights.length - 1],
        ofWords,
        booster.grow());
  }

  /// How likely each lesson is by what the stories of the other nine tenths teach, 0 to 1.
  public double[] chances(List<TraitLesson> lessons) {
    List<String> stories = lessons.stream().map(TraitLesson::story).distinct().toList();
    double[] chances = new double[lessons.size()];
    for (int part = 0; part < PARTS; part++) {
      int one = part;
      Set<String> left =
          IntStream.range(0, stories.size())
              .filter(i -> i % PARTS == one)
              .mapToObj(stories::get)
              .collect(Collectors.toSet());
      TraitModel model = train(lessons.stream().filter(l -> !left.contains(l.story())).toList());
      for (int i = 0; i < chances.length; i++) {
        TraitLesson lesson = lessons.get(i);
        if (left.contains(lesson.story())) {
          chances[i] = model.chance(names, lesson.traits(), lesson.words());
        }
      }
    }
    return chances;
  }

  /// How good these chances are, for each tenth more of the lessons.
  public List<Precision> crossValidated(List<TraitLesson> lessons) {
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
        long right = taken.stream().filter(i -> lessons.get(i).right()).count();
        precisions.add(
            new Precision(
                tenth / (double) PARTS, chances[taken.getLast()], right / (double) taken.size()));
      }
    }
    return List.copyOf(precisions);
  }

  private static Row row(
      TraitLesson lesson, double[] centres, double[] spreads, List<String> words) {
    int size = centres.length;
    int[] known =
        lesson.words().stream()
            .mapToInt(w -> Collections.binarySearch(words, w))
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
  private List<String> words(List<TraitLesson> lessons) {
    Map<String, Set<String>> stories = new TreeMap<>();
    for (TraitLesson lesson : lessons) {
      for (String word : lesson.words()) {
        stories.computeIfAbsent(word, w -> new TreeSet<>()).add(lesson.story());
      }
    }
    return stories.entrySet().stream()
        .filter(e -> e.getValue().size() >= plan.fewestStories())
        .map(Map.Entry::getKey)
        .toList();
  }
}
