package news.parallax.story.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.story.likeness.Profiles.Numbered;

/// Looks whether articles that are all alike are really of two happenings that are told in the same
/// words: two arrests of players of one team, two ships attacked in one gulf.
///
/// Words that most of them have say nothing about that; so each word is weighed anew by how rare it
/// is among these articles. Two happenings then show as two camps, each with names and numbers of
/// its own, that share far less with each other than among themselves; articles on one happening
/// differ in all directions.
public final class Camps {
  /// Fewer articles show no camps.
  private static final int FEWEST = 6;

  /// Fewer articles are no camp.
  private static final int SMALLEST = 2;

  /// Camps share at most so much of what their members share among themselves.
  private static final double APART = 0.35;

  private static final int ROUNDS = 12;

  private final Profiles profiles;

  public Camps(Profiles profiles) {
    this.profiles = profiles;
  }

  /// The places of the articles in one group or in two, each in order, in order of their first
  /// article.
  public List<List<Integer>> of(List<Numbered> articles) {
    int size = articles.size();
    if (size < FEWEST) {
      return List.of(all(size));
    }
    double[][] alike = alike(articles);
    boolean[] second = divide(alike);
    List<Integer> one = new ArrayList<>();
    List<Integer> two = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      (second[i] == second[0] ? one : two).add(i);
    }
    if (one.size() < SMALLEST || two.size() < SMALLEST) {
      return List.of(all(size));
    }
    double within = Math.min(mean(alike, one, one), mean(alike, two, two));
    return mean(alike, one, two) < APART * within ? List.of(one, two) : List.of(all(size));
  }

  private static List<Integer> all(int size) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(i);
    }
    return all;
  }

  private static double mean(double[][] alike, List<Integer> some, List<Integer> others) {
    double sum = 0;
    int pairs = 0;
    for (int i : some) {
      for (int j : others) {
        if (i != j) {
          sum += alike[i][j];
          pairs++;
        }
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  /// The two articles least alike each gather those that are more like their camp than the other.
  private static boolean[] divide(double[][] alike) {
    int size = alike.length;
    int first = 0;
    int last = 1;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        if (alike[i][j] < alike[first][last]) {
          first = i;
          last = j;
        }
      }
    }
    boolean[] second = new boolean[size];
    for (int i = 0; i < size; i++) {
      second[i] = alike[i][last] > alike[i][first];
    }
    for (int round = 0; round < ROUNDS; round++) {
      boolean[] next = new boolean[size];
      for (int i = 0; i < size; i++) {
        double[] sums = new double[2];
        int[] pairs = new int[2];
        for (int j = 0; j < size; j++) {
          if (j != i) {
            sums[second[j] ? 1 : 0] += alike[i][j];
            pairs[second[j] ? 1 : 0]++;
          }
        }
        double ones = pairs[0] == 0 ? 0 : sums[0] / pairs[0];
        double twos = pairs[1] == 0 ? 0 : sums[1] / pairs[1];
        next[i] = ones == twos ? second[i] : twos > ones;
      }
      if (Arrays.equals(next, second)) {
        break;
      }
      second = next;
    }
    return second;
  }

  /// The cosines of all pairs under the words' rarity among these articles.
  private double[][] alike(List<Numbered> articles) {
    int size = articles.size();
    Map<Integer, Integer> with = new HashMap<>();
    for (Numbered article : articles) {
      for (int stem : article.stems) {
        with.merge(stem, 1, Integer::sum);
      }
    }
    List<Map<Integer, Double>> vectors = new ArrayList<>();
    for (Numbered article : articles) {
      Map<Integer, Double> vector = new HashMap<>();
      double length = 0;
      for (int i = 0; i < article.stems.length; i++) {
        int stem = article.stems[i];
        int count = with.getOrDefault(stem, 1);
        if (count > 1 && count < size) {
          double often = 1 + Math.log(article.all[i] & 0xff) + (article.opening[i] == 0 ? 0 : 1);
          double weight = often * profiles.rarity(stem) * Math.log((double) size / count);
          vector.put(stem, weight);
          length += weight * weight;
        }
      }
      double scale = length == 0 ? 0 : 1 / Math.sqrt(length);
      vector.replaceAll((stem, weight) -> weight * scale);
      vectors.add(vector);
    }
    double[][] alike = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        double sum = 0;
        for (int stem : articles.get(i).stems) {
          sum += vectors.get(i).getOrDefault(stem, 0.0) * vectors.get(j).getOrDefault(stem, 0.0);
        }
        alike[i][j] = sum;
        alike[j][i] = sum;
      }
    }
    return alike;
  }
}
