package news.parallax.story.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import news.parallax.story.likeness.Profiles.Numbered;

/// Articles taken in, and which of them a new one is most like. Only articles that share some of
/// its most telling words are looked at, and of those that share a word only so many that came
/// last, so that the work for an article hardly grows with their number.
public final class Neighbourhood {
  /// A neighbour by its place in the order of arrival.
  ///
  /// @param evidence that both tell of one happening, from words and days
  public record Neighbour(int place, double evidence) {}

  /// By how many of its most telling words an article is looked up.
  private static final int WORDS = 48;

  /// How many articles that have a word are looked at, those that came last.
  private static final int LATEST = 160;

  /// How many articles are compared in full.
  private static final int COMPARED = 32;

  /// Articles more days apart are not compared: hardly any story goes on so long without a report
  /// in between.
  private static final int DAYS = 45;

  private static final int UNKNOWN = Integer.MAX_VALUE;

  private static final Comparator<Neighbour> NEAREST =
      Comparator.comparingDouble(Neighbour::evidence)
          .reversed()
          .thenComparing(Comparator.comparingInt(Neighbour::place).reversed());

  private final Profiles profiles;
  private final List<Numbered> articles = new ArrayList<>();
  private final List<Postings> postings = new ArrayList<>();
  private int[] days = new int[1024];
  private int[] sizes = new int[1024];
  private float[] scores = new float[1024];
  private int[] touched = new int[1024];

  public Neighbourhood(Profiles profiles) {
    this.profiles = profiles;
  }

  /// Takes an article in; its place is the number of those before it.
  public int add(Numbered article) {
    int place = articles.size();
    articles.add(article);
    if (place == days.length) {
      days = Arrays.copyOf(days, 2 * place);
      sizes = Arrays.copyOf(sizes, 2 * place);
    }
    days[place] = day(article);
    sizes[place] = article.stems.length;
    for (int i = 0; i < article.stems.length; i++) {
      int stem = article.stems[i];
      if (profiles.isCommon(stem)) {
        continue;
      }
      while (postings.size() <= stem) {
        postings.add(new Postings());
      }
      postings.get(stem).add(place, article.all[i]);
    }
    return place;
  }

  public int size() {
    return articles.size();
  }

  public Numbered article(int place) {
    return articles.get(place);
  }

  /// The articles most like one that is not among them, the nearest first.
  public List<Neighbour> nearest(Numbered article, Comparison comparison) {
    int found = score(article);
    int[] best = best(found);
    for (int i = 0; i < found; i++) {
      scores[touched[i]] = 0;
    }
    return Arrays.stream(best)
        .mapToObj(place -> new Neighbour(place, comparison.with(articles.get(place))))
        .sorted(NEAREST)
        .toList();
  }

  /// The articles of the highest scores, in any order. Of equal scores those that came last.
  private int[] best(int found) {
    PriorityQueue<Integer> best =
        new PriorityQueue<>(
            COMPARED + 1,
            Comparator.comparingDouble((Integer place) -> scores[place])
                .thenComparing(Comparator.naturalOrder()));
    for (int i = 0; i < found; i++) {
      int place = touched[i];
      Integer least = best.size() < COMPARED ? null : best.peek();
      if (least == null
          || scores[place] > scores[least]
          || (scores[place] == scores[least] && place > least)) {
        best.add(place);
        if (best.size() > COMPARED) {
          best.remove();
        }
      }
    }
    return best.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /// Adds up what is shared with each article, and says how many share anything.
  private int score(Numbered article) {
    if (scores.length < articles.size()) {
      scores = new float[2 * articles.size()];
      touched = new int[2 * articles.size()];
    }
    int found = 0;
    int day = day(article);
    for (int i : telling(article)) {
      int stem = article.stems[i];
      if (stem >= postings.size()) {
        continue;
      }
      double rarity = profiles.rarity(stem);
      double weight = rarity * rarity * (1 + Math.log(article.all[i] & 0xff));
      Postings with = postings.get(stem);
      for (int at = with.size() - 1; at >= Math.max(0, with.size() - LATEST); at--) {
        int place = with.place(at);
        if (near(day, days[place])) {
          if (scores[place] == 0) {
            touched[found++] = place;
          }
          scores[place] += (float) (weight * with.weight(at));
        }
      }
    }
    for (int i = 0; i < found; i++) {
      scores[touched[i]] /= (float) Math.sqrt(10.0 + sizes[touched[i]]);
    }
    return found;
  }

  private static boolean near(int day, int other) {
    return day == UNKNOWN || other == UNKNOWN || Math.abs(day - other) <= DAYS;
  }

  private static int day(Numbered article) {
    Long day = article.day;
    return day == null ? UNKNOWN : Math.toIntExact(day);
  }

  /// Where in the article its most telling words stand.
  private int[] telling(Numbered article) {
    double[] weights = new double[article.stems.length];
    for (int i = 0; i < weights.length; i++) {
      double rarity = profiles.rarity(article.stems[i]);
      weights[i] = rarity * rarity * (1 + Math.log(article.all[i] & 0xff));
    }
    return IntStream.range(0, weights.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -weights[i])
                .thenComparing(i -> profiles.hash(article.stems[i])))
        .limit(WORDS)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// The articles that have a word, in order of arrival.
  private static final class Postings {
    private int[] places = new int[1];
    private byte[] counts = new byte[1];
    private int size;

    void add(int place, byte count) {
      if (size == places.length) {
        places = Arrays.copyOf(places, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      places[size] = place;
      counts[size++] = count;
    }

    int size() {
      return size;
    }

    int place(int index) {
      return places[index];
    }

    double weight(int index) {
      return 1 + Math.log(counts[index] & 0xff);
    }
  }
}
