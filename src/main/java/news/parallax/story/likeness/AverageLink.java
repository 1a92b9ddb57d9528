package news.parallax.story.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/// Joins items into groups, the two nearest groups first, as long as the mean evidence between the
/// members of both is above a threshold.
///
/// Pairs without a link count with a fixed value, so that time and memory depend on the links. Ties
/// go to the groups with the smallest items.
public final class AverageLink {
  private record Candidate(double mean, int first, int second, int versions) {}

  private static final Comparator<Candidate> NEAREST =
      Comparator.comparingDouble(Candidate::mean)
          .reversed()
          .thenComparingInt(Candidate::first)
          .thenComparingInt(Candidate::second);

  private final double threshold;
  private final double rest;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final List<Map<Integer, Link>> links = new ArrayList<>();
  private final int[] versions;
  private final PriorityQueue<Candidate> queue = new PriorityQueue<>(NEAREST);

  private AverageLink(int items, double threshold, double rest) {
    this.threshold = threshold;
    this.rest = rest;
    this.versions = new int[items];
    for (int i = 0; i < items; i++) {
      groups.add(new ArrayList<>(List.of(i)));
      links.add(new TreeMap<>());
    }
  }

  /// The groups of the items 0 to `links.size() - 1`, each in order, in order of their first item.
  ///
  /// @param links for each item the links to items after it
  /// @param threshold groups join when the mean between them is above it
  /// @param rest the evidence between items that have no link
  public static List<List<Integer>> groups(
      List<? extends Map<Integer, Double>> links, double threshold, double rest) {
    AverageLink run = new AverageLink(links.size(), threshold, rest);
    for (int i = 0; i < links.size(); i++) {
      int item = i;
      links.get(i).forEach((other, value) -> run.link(item, other, new Link(value, 1)));
    }
    run.join();
    return run.groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private void link(int first, int second, Link link) {
    links.get(first).put(second, link);
    links.get(second).put(first, link);
    offer(first, second, link);
  }

  private void offer(int one, int other, Link link) {
    double mean = link.mean(groups.get(one).size(), groups.get(other).size(), rest);
    if (mean > threshold) {
      int first = Math.min(one, other);
      int second = Math.max(one, other);
      queue.add(new Candidate(mean, first, second, versions[first] + versions[second]));
    }
  }

  /// A candidate is out of date when one of its groups has grown or gone since; versions only grow,
  /// so that their sum tells.
  private void join() {
    while (!queue.isEmpty()) {
      Candidate best = queue.remove();
      if (best.versions() == versions[best.first()] + versions[best.second()]) {
        merge(best.first(), best.second());
      }
    }
  }

  private void merge(int kept, int gone) {
    groups.get(kept).addAll(groups.get(gone));
    groups.get(gone).clear();
    versions[kept]++;
    versions[gone]++;
    Map<Integer, Link> own = links.get(kept);
    own.remove(gone);
    links
        .get(gone)
        .forEach((other, link) -> {
          links.get(other).remove(gone);
          if (other != kept) {
            own.merge(other, link, Link::plus);
          }
        });
    links.get(gone).clear();
    own.forEach((other, link) -> {
      links.get(other).put(kept, link);
      offer(kept, other, link);
    });
  }
}
