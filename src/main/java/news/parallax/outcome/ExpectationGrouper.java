package news.parallax.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.DateInfo;
import org.jspecify.annotations.Nullable;

/// Joins what tells one thing that may come: the same deed of the same subject and the same things
/// for the same day, or nearly the same sentence.
final class ExpectationGrouper {
  private static final double SAME = 0.6;
  private static final double NEARLY_EQUAL = 0.75;

  private final Sameness sameness = new Sameness();

  /// The groups, each with its surest telling first.
  List<List<Candidate>> group(List<Candidate> candidates) {
    List<Candidate> ordered =
        candidates.stream()
            .sorted(
                Comparator.comparingInt((Candidate c) -> -c.expectation().strength())
                    .thenComparing(c -> c.sentence().passage()))
            .toList();
    List<List<Candidate>> groups = new ArrayList<>();
    for (Candidate one : ordered) {
      groups.stream()
          .filter(g -> isSame(g.getFirst(), one))
          .findFirst()
          .ifPresentOrElse(g -> g.add(one), () -> groups.add(new ArrayList<>(List.of(one))));
    }
    return groups;
  }

  private boolean isSame(Candidate one, Candidate other) {
    if (isForAnotherDay(one.horizon(), other.horizon())) {
      return false;
    }
    if (overlap(one.terms(), other.terms()) >= NEARLY_EQUAL) {
      return true;
    }
    boolean deed = sameness.same(one.lemma(), other.lemma());
    if (!deed || isOfAnother(one, other)) {
      return false;
    }
    int smaller = Math.min(one.event().size(), other.event().size());
    long shared = sameness.shared(one.event(), other.event());
    return shared >= 2
        && (sharesNumber(one, other) || (smaller >= 2 && (double) shared / smaller >= SAME));
  }

  private static boolean isForAnotherDay(@Nullable DateInfo one, @Nullable DateInfo other) {
    return one != null
        && other != null
        && !one.value().covers(other.value())
        && !other.value().covers(one.value());
  }

  /// Whether the subjects are two nouns that share no word: "ten senators will vote", "the council
  /// is set to vote".
  private boolean isOfAnother(Candidate one, Candidate other) {
    OptionalInt subject = one.tree().subject(one.verb());
    OptionalInt otherSubject = other.tree().subject(other.verb());
    if (subject.isEmpty() || otherSubject.isEmpty()) {
      return false;
    }
    int first = subject.getAsInt();
    int second = otherSubject.getAsInt();
    boolean nouns = one.tree().token(first).isNoun() && other.tree().token(second).isNoun();
    return nouns
        && !one.tree().isPassive(one.verb())
        && !other.tree().isPassive(other.verb())
        && sameness.shared(words(one.tree(), first), words(other.tree(), second)) == 0;
  }

  private static Set<String> words(ClauseTree tree, int noun) {
    Set<String> words = new TreeSet<>();
    for (int i = 0; i < tree.tokens().size(); i++) {
      if (tree.token(i).isNoun() && tree.governs(noun, i)) {
        words.add(tree.lemma(i));
      }
    }
    return words;
  }

  /// Whether both tell of the same figure: "will cost 3.76 billion".
  private static boolean sharesNumber(Candidate one, Candidate other) {
    return one.event().stream()
        .anyMatch(t -> t.matches("\\d+[.,]\\d+") && other.event().contains(t));
  }

  private static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return (double) a.stream().filter(b::contains).count() / Math.min(a.size(), b.size());
  }
}
