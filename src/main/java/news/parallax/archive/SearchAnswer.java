package news.parallax.archive;

import java.util.List;

/// What a search found.
///
/// @param total how many articles answer in all
/// @param notSearched how many articles are kept but not in the index yet, because another process
///   is adding them
public record SearchAnswer(List<Found> found, long total, long notSearched) {
  public SearchAnswer {
    found = List.copyOf(found);
  }
}
