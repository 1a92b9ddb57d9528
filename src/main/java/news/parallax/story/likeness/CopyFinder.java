package news.parallax.story.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/// Finds the article that another has its wording from, among all taken in before, by the runs of
/// words they share: without comparing it with any that shares none.
public final class CopyFinder {
  /// A copy has at least this share of the shorter text's runs.
  private static final double COPY = 0.5;

  private static final int FEWEST_SHARED = 4;

  private final List<String> ids = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final Runs runs = new Runs();

  /// Takes an article in.
  public void remember(String id, Wording wording) {
    int place = ids.size();
    ids.add(id);
    sizes.add(wording.size());
    for (int i = 0; i < wording.size(); i++) {
      runs.add(wording.run(i), place);
    }
  }

  /// The earliest article that shares most of its wording with this one.
  public Optional<String> find(Wording wording) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (int i = 0; i < wording.size(); i++) {
      runs.each(wording.run(i), place -> shared.merge(place, 1, Integer::sum));
    }
    for (var candidate : shared.entrySet()) {
      int smaller = Math.min(wording.size(), sizes.get(candidate.getKey()));
      if (candidate.getValue() >= Math.max(FEWEST_SHARED, COPY * smaller)) {
        return Optional.of(ids.get(candidate.getKey()));
      }
    }
    return Optional.empty();
  }

  /// Which articles have a run: an open hash table in which a run may stand several times.
  private static final class Runs {
    private static final int FREE = -1;

    /// A run in more articles than this is a phrase of everybody's; no more of them are kept.
    private static final int MOST_SHARING = 30;

    private int[] keys = new int[1 << 12];
    private int[] places = free(1 << 12);
    private int size;

    private static int[] free(int capacity) {
      int[] places = new int[capacity];
      Arrays.fill(places, FREE);
      return places;
    }

    void add(int run, int place) {
      if (2 * (size + 1) > keys.length) {
        grow();
      }
      if (put(run, place)) {
        size++;
      }
    }

    private boolean put(int run, int place) {
      int slot = slot(run);
      int same = 0;
      while (places[slot] != FREE) {
        if (keys[slot] == run && ++same == MOST_SHARING) {
          return false;
        }
        slot = (slot + 1) & (keys.length - 1);
      }
      keys[slot] = run;
      places[slot] = place;
      return true;
    }

    void each(int run, IntConsumer taker) {
      for (int slot = slot(run); places[slot] != FREE; slot = (slot + 1) & (keys.length - 1)) {
        if (keys[slot] == run) {
          taker.accept(places[slot]);
        }
      }
    }

    private int slot(int run) {
      int mixed = run * 0x9E3779B9;
      return (mixed ^ (mixed >>> 15)) & (keys.length - 1);
    }

    private void grow() {
      int[] oldKeys = keys;
      int[] oldPlaces = places;
      keys = new int[2 * oldKeys.length];
      places = free(2 * oldKeys.length);
      for (int slot = 0; slot < oldKeys.length; slot++) {
        if (oldPlaces[slot] != FREE) {
          put(oldKeys[slot], oldPlaces[slot]);
        }
      }
    }
  }
}
