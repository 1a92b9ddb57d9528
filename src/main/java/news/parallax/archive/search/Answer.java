package news.parallax.archive.search;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The articles that answer, the best first.
///
/// @param total how many there are in all
/// @param stems what was looked for, as stems, so that passages can be found by it
public record Answer(List<Hit> hits, long total, Set<String> stems) {
  public Answer {
    hits = List.copyOf(hits);
    stems = Collections.unmodifiableSet(new TreeSet<>(stems));
  }
}
