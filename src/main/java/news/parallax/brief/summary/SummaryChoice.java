package news.parallax.brief.summary;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.editor.SentenceChooser;
import news.parallax.editor.SentenceChooser.Candidate;
import news.parallax.editor.SentenceChooser.Room;

/// The sentences of a summary while they are chosen, one wish after another.
final class SummaryChoice {
  private final List<Chosen> able;
  private final List<Candidate> candidates;
  private final SentenceChooser chooser;
  private final BiPredicate<Integer, Integer> together;
  private final int words;
  private List<Integer> chosen = List.of();

  /// @param together whether two may stand in one summary
  /// @param words how many words it may have
  SummaryChoice(
      List<Chosen> able,
      List<Candidate> candidates,
      SentenceChooser chooser,
      BiPredicate<Integer, Integer> together,
      int words) {
    this.able = List.copyOf(able);
    this.candidates = List.copyOf(candidates);
    this.chooser = chooser;
    this.together = together;
    this.words = words;
  }

  /// Takes some, whatever else there is.
  void take(List<Chosen> some) {
    chosen = some.stream().map(able::indexOf).toList();
  }

  /// Adds what fits in best, in so many words and sentences altogether.
  void add(IntPredicate allowed, Room room) {
    chosen = chooser.choose(candidates, allowed, chosen, room, together);
  }

  /// Adds the best one, unless one of its kind is there.
  void addOne(Predicate<Chosen> kind, IntPredicate allowed) {
    if (chosen.stream().noneMatch(i -> kind.test(able.get(i)))) {
      IntPredicate fits = i -> kind.test(able.get(i));
      add(allowed.and(fits), new Room(words, chosen.size() + 1, chosen.size() + 1));
    }
  }

  int size() {
    return chosen.size();
  }

  /// What a sentence is worth by itself.
  double worth(int place) {
    return chooser.worth(candidates.get(place));
  }

  /// The chosen, those worth most first.
  List<Chosen> bestFirst() {
    return chosen.stream()
        .sorted(Comparator.comparingDouble((Integer i) -> -worth(i)))
        .map(able::get)
        .toList();
  }
}
