package news.parallax.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.story.Story;

/// Where origins date one happening to different days: the day that more of them have leads, and
/// the others stand beside it.
final class OtherDates {
  private final Story story;
  private final HappeningMatcher matcher;

  OtherDates(Story story, HappeningMatcher matcher) {
    this.story = story;
    this.matcher = matcher;
  }

  /// The best telling for each other day of a happening, the earliest first.
  List<DatedClause> of(List<DatedClause> tellings, List<List<DatedClause>> all) {
    List<DatedClause> others = new ArrayList<>();
    Set<Object> days = new HashSet<>();
    for (List<DatedClause> other : all) {
      if (isConflict(tellings, other) && days.add(other.getFirst().date())) {
        others.add(other.getFirst());
      }
    }
    others.sort(
        Comparator.comparing((DatedClause c) -> c.date().first())
            .thenComparing(c -> c.sentence().passage()));
    return others;
  }

  /// Whether another day for the same happening leads: told by more origins, or by as many and told
  /// better.
  boolean yields(List<DatedClause> tellings, List<List<DatedClause>> all) {
    int place = all.indexOf(tellings);
    for (int i = 0; i < all.size(); i++) {
      List<DatedClause> other = all.get(i);
      if (i == place || !isConflict(tellings, other)) {
        continue;
      }
      int mine = origins(tellings).size();
      int theirs = origins(other).size();
      if (theirs > mine || (theirs == mine && i < place)) {
        return true;
      }
    }
    return false;
  }

  private boolean isConflict(List<DatedClause> one, List<DatedClause> other) {
    return apart(one, other)
        && one.stream().anyMatch(a -> other.stream().anyMatch(b -> matcher.isConflict(a, b)));
  }

  /// Whether no origin tells both: one that does tells of two happenings.
  private boolean apart(List<DatedClause> one, List<DatedClause> other) {
    Set<String> shared = new HashSet<>(origins(one));
    shared.retainAll(origins(other));
    return shared.isEmpty();
  }

  private Set<String> origins(List<DatedClause> tellings) {
    return tellings.stream()
        .map(c -> story.originOf(c.articleId()).id())
        .collect(Collectors.toSet());
  }
}
