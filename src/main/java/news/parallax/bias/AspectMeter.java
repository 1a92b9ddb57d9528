package news.parallax.bias;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.bias.Coverage.Aspect;
import news.parallax.story.AnalyzedStory;

/// Measures on what each outlet of a story spends its sentences: on which persons, places, bodies
/// and matters it dwells more than any other outlet does.
final class AspectMeter {
  /// Fewer sentences are no emphasis.
  private static final int FEWEST = 4;

  private static final double LEAST_SHARE = 0.1;

  /// How much more often than in any other outlet.
  private static final double TIMES = 2.5;

  /// The likelihood ratio of a chance in a hundred.
  private static final double SURE = 6.63;

  /// The same of a chance in a thousand, for words that have others of their meaning.
  private static final double SURER = 10.83;

  private static final int PER_OUTLET = 3;

  /// A word may be one for what others tell in another; persons, places and bodies come first.
  private static final double MATTER = 0.35;

  private final TopicCounter counted;

  AspectMeter(AnalyzedStory story) {
    this.counted = new TopicCounter(story, FEWEST);
  }

  /// A topic on which one outlet dwells.
  private record Emphasis(String key, Topic topic, double weight) {}

  /// For each outlet, how much of it is on each of the aspects on which some outlet dwells.
  Map<String, List<Aspect>> measure() {
    Set<Topic> chosen = new LinkedHashSet<>();
    for (String outlet : counted.totals().keySet()) {
      Set<String> taken = new HashSet<>();
      counted.topics().entrySet().stream()
          .map(e -> new Emphasis(e.getKey(), e.getValue(), emphasis(e.getValue(), outlet)))
          .filter(e -> e.weight() > 0)
          .sorted(
              Comparator.comparingDouble((Emphasis e) -> -e.weight()).thenComparing(Emphasis::key))
          .filter(e -> isOther(e.topic(), taken))
          .limit(PER_OUTLET)
          .forEach(e -> chosen.add(e.topic()));
    }
    Map<String, List<Aspect>> measured = new TreeMap<>();
    for (String outlet : counted.totals().keySet()) {
      measured.put(outlet, chosen.stream().map(t -> t.aspect(outlet)).toList());
    }
    return measured;
  }

  /// Whether no word of it is taken yet: of "border wall" and "wall" one is enough.
  private static boolean isOther(Topic topic, Set<String> taken) {
    Set<String> words = new TreeSet<>(List.of(topic.name().toLowerCase(Locale.ROOT).split(" ")));
    boolean other = words.stream().noneMatch(taken::contains);
    taken.addAll(words);
    return other;
  }

  private double emphasis(Topic topic, String outlet) {
    int count = topic.count(outlet);
    int total = counted.totals().getOrDefault(outlet, 0);
    if (count < FEWEST || count < LEAST_SHARE * total || counted.totals().size() < 2) {
      return 0;
    }
    double share = (double) count / total;
    int others = 0;
    int othersTotal = 0;
    double next = 0;
    for (Map.Entry<String, Integer> other : counted.totals().entrySet()) {
      if (!other.getKey().equals(outlet)) {
        int theirs = topic.count(other.getKey());
        others += theirs;
        othersTotal += other.getValue();
        next = Math.max(next, (double) theirs / other.getValue());
      }
    }
    String name = topic.name();
    if ((topic.kind() == Aspect.Kind.PERSON && name.indexOf(' ') < 0)
        || share < TIMES * next
        || name.equals(outlet)
        || counted.isHeadlined(name)) {
      return 0;
    }
    double sure = ratio(count, total, others, othersTotal);
    boolean matter = topic.kind() == Aspect.Kind.MATTER;
    return sure < (matter ? SURER : SURE) ? 0 : sure * (matter ? MATTER : 1);
  }

  /// How much likelier two shares make the counts than one share for both does.
  private static double ratio(int count, int total, int others, int othersTotal) {
    double both = (double) (count + others) / (total + othersTotal);
    return 2
        * (part(count, total * both)
            + part(total - count, total * (1 - both))
            + part(others, othersTotal * both)
            + part(othersTotal - others, othersTotal * (1 - both)));
  }

  private static double part(double seen, double expected) {
    return seen == 0 ? 0 : seen * StrictMath.log(seen / expected);
  }
}
