package news.parallax.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/// Finds the sentences that together hold most of what an editor would tell, in so many words.
///
/// The worth of a set is the F1 that it is expected to have against the summary that an editor
/// would write: what they are expected to share, single words and pairs each counted once as often
/// as they are expected, over the words of both. Sets are grown by beam search from the best single
/// sentences (the idea of choosing sentences for the concepts they cover: Gillick and Favre, 2009).
public final class SentenceChooser {
  /// A sentence that may be chosen.
  ///
  /// @param stems the stems of its words
  /// @param words how much of the room it takes
  /// @param factor what its words are worth, 1 for all they are expected to be
  /// @param beyond what it is worth beyond its words, in words; below zero when less
  public record Candidate(List<String> stems, int words, double factor, double beyond) {
    public Candidate {
      stems = List.copyOf(stems);
    }

    public static Candidate of(String text, double factor) {
      return of(text, factor, 0);
    }

    public static Candidate of(String text, double factor, double beyond) {
      return new Candidate(Stems.of(text), text.strip().split("\\s+").length, factor, beyond);
    }
  }

  private record Choice(List<Integer> places, double worth) {}

  private static final Comparator<Choice> BEST =
      Comparator.comparingDouble((Choice c) -> -c.worth())
          .thenComparing(c -> c.places().toString());
  private static final int BEAM = 12;
  private static final int POOL = 60;

  private final Expectations expectations;
  private final double editorsWords;
  private final double pairWeight;

  /// @param editorsWords how many words an editor would use
  /// @param pairWeight what a pair counts beside a word
  public SentenceChooser(Expectations expectations, double editorsWords, double pairWeight) {
    this.expectations = expectations;
    this.editorsWords = editorsWords;
    this.pairWeight = pairWeight;
  }

  /// How many may be chosen.
  ///
  /// @param words how many words all of them may have
  /// @param least so many at least, where there are enough
  /// @param most so many at most
  public record Room(int words, int least, int most) {
    public Room {
      if (words < 1 || least < 1 || most < least) {
        throw new IllegalArgumentException("no room for so many words: " + words);
      }
    }
  }

  /// The places of the chosen among the candidates, ascending.
  ///
  /// @param allowed which may be added
  /// @param taken places of those that are chosen already
  /// @param together whether two may stand beside each other
  public List<Integer> choose(
      List<Candidate> candidates,
      IntPredicate allowed,
      List<Integer> taken,
      Room room,
      BiPredicate<Integer, Integer> together) {
    List<Choice> singles = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (allowed.test(i) && candidates.get(i).words() <= room.words()) {
        singles.add(new Choice(List.of(i), worth(candidates, List.of(i))));
      }
    }
    singles.sort(BEST);
    List<Choice> pool = singles.subList(0, Math.min(POOL, singles.size()));
    if (pool.isEmpty()) {
      return List.copyOf(taken);
    }
    List<Choice> beam =
        taken.isEmpty() ? pool : List.of(new Choice(taken, worth(candidates, taken)));
    Choice best = beam.getFirst();
    for (int size = best.places().size() + 1; size <= room.most() && !beam.isEmpty(); size++) {
      beam = grown(candidates, beam, pool, room.words(), together);
      boolean tooFew = best.places().size() < room.least();
      if (!beam.isEmpty() && (tooFew || beam.getFirst().worth() > best.worth())) {
        best = beam.getFirst();
      }
    }
    return best.places();
  }

  private List<Choice> grown(
      List<Candidate> candidates,
      List<Choice> beam,
      List<Choice> pool,
      int room,
      BiPredicate<Integer, Integer> together) {
    Map<String, Choice> grown = new TreeMap<>();
    for (Choice choice : beam) {
      int used = choice.places().stream().mapToInt(i -> candidates.get(i).words()).sum();
      for (Choice single : pool) {
        int next = single.places().getFirst();
        if (choice.places().contains(next)
            || used + candidates.get(next).words() > room
            || !choice.places().stream().allMatch(i -> together.test(i, next))) {
          continue;
        }
        List<Integer> places = new ArrayList<>(choice.places());
        places.add(next);
        places.sort(Comparator.naturalOrder());
        grown.computeIfAbsent(
            places.toString(), p -> new Choice(List.copyOf(places), worth(candidates, places)));
      }
    }
    return grown.values().stream().sorted(BEST).limit(BEAM).toList();
  }

  /// What a sentence is expected to be worth by itself.
  public double worth(Candidate candidate) {
    return worth(List.of(candidate), List.of(0));
  }

  /// What a set of candidates is expected to be worth.
  private double worth(List<Candidate> candidates, List<Integer> places) {
    Map<String, Integer> times = new HashMap<>();
    Set<Gram> pairs = new HashSet<>();
    double shared = 0;
    int words = 0;
    for (int place : places) {
      Candidate candidate = candidates.get(place);
      words += candidate.stems().size();
      double own = 0;
      for (String stem : candidate.stems()) {
        own += expectations.word(stem, times.merge(stem, 1, Integer::sum));
      }
      for (Gram pair : Gram.pairs(candidate.stems())) {
        if (pairs.add(pair)) {
          own += pairWeight * expectations.pair(pair);
        }
      }
      shared += own * candidate.factor() + candidate.beyond();
    }
    return 2 * shared / (words + editorsWords);
  }
}
