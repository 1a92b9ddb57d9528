package news.parallax.story.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The articles that are worth comparing: those that share a fingerprint, a run of five words out
/// of the quarter of all runs that a hash picks, or several words that few articles have. Few
/// articles are all compared.
///
/// A fingerprint that very many articles share links each of them to the first and to the one
/// before it, so that the work grows with the articles and not with their square.
final class KinCandidates {
  private static final int COMPARE_ALL = 60;
  private static final int SAMPLE = 4;
  private static final int LONG_LIST = 24;

  /// A word that more articles have leads to none of them.
  private static final int RARE = 16;

  private static final int RUN = 8;
  private static final int ENOUGH = 8;

  private final List<Prose> prose;
  private final Map<Long, Integer> shared = new HashMap<>();

  KinCandidates(List<Prose> prose) {
    this.prose = List.copyOf(prose);
  }

  /// Pairs of places in the list, the smaller first, in order.
  List<int[]> pairs() {
    if (prose.size() <= COMPARE_ALL) {
      return all();
    }
    Map<Integer, List<Integer>> byRun = new HashMap<>();
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int i = 0; i < prose.size(); i++) {
      int place = i;
      prose.get(i).shingles().stream()
          .filter(run -> Math.floorMod(run, SAMPLE) == 0)
          .forEach(run -> byRun.computeIfAbsent(run, k -> new ArrayList<>()).add(place));
      Set<String> words = new TreeSet<>(prose.get(i).content());
      words.forEach(word -> byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(place));
    }
    byRun.values().forEach(list -> count(list, RUN));
    byWord.values().stream().filter(list -> list.size() <= RARE).forEach(list -> count(list, 1));
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= ENOUGH)
        .map(Map.Entry::getKey)
        .sorted()
        .map(key -> new int[] {(int) (key >> 32), (int) (key & 0xffffffffL)})
        .toList();
  }

  private List<int[]> all() {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < prose.size(); i++) {
      for (int k = i + 1; k < prose.size(); k++) {
        pairs.add(new int[] {i, k});
      }
    }
    return pairs;
  }

  private void count(List<Integer> places, int weight) {
    boolean isLong = places.size() > LONG_LIST;
    for (int k = 1; k < places.size(); k++) {
      if (isLong) {
        count(places.getFirst(), places.get(k), weight);
        count(places.get(k - 1), places.get(k), weight);
      } else {
        for (int i = 0; i < k; i++) {
          count(places.get(i), places.get(k), weight);
        }
      }
    }
  }

  private void count(int first, int second, int weight) {
    shared.merge(((long) first << 32) | second, weight, Integer::sum);
  }
}
