package news.parallax.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.ledger.Ledger;

/// Says whether two dated clauses tell one happening.
///
/// Their dates must agree: the same, or one within the other. Then they do when the ledger has
/// joined claims that they carry, or when they share enough of their words; less is enough for the
/// same day than for a day and a month, where the verb must be the same too.
final class HappeningMatcher {
  private static final int NEAR = 10;
  private static final int LEAST_TERMS = 4;
  private static final double CONFLICT = 0.7;

  private final Synonyms synonyms = new Synonyms();
  private final Map<Passage, Set<String>> clusters = new HashMap<>();

  HappeningMatcher(Ledger ledger) {
    for (ClaimCluster cluster : ledger.clusters()) {
      for (Claim claim : cluster.claims()) {
        clusters
            .computeIfAbsent(claim.sentence().passage(), p -> new HashSet<>())
            .add(cluster.id());
      }
    }
  }

  boolean isSame(DatedClause one, DatedClause other) {
    boolean besides =
        one.sentence().passage().equals(other.sentence().passage())
            && !one.verb().equals(other.verb());
    if (one.kind() != other.kind() || besides) {
      return false;
    }
    boolean sameDate = one.date().equals(other.date());
    if (!sameDate && (one.isWide() || other.isWide())) {
      return false;
    }
    if (!sameDate && !one.date().covers(other.date()) && !other.date().covers(one.date())) {
      return false;
    }
    double shared = overlap(one.terms(), other.terms());
    boolean sameVerb = synonyms.same(one.verb(), other.verb());
    boolean named = !one.names().isEmpty() && !other.names().isEmpty();
    boolean sameNames = one.names().stream().anyMatch(other.names()::contains);
    if (named && !sameNames) {
      return false;
    }
    boolean clustered =
        clusters.getOrDefault(one.sentence().passage(), Set.of()).stream()
            .anyMatch(clusters.getOrDefault(other.sentence().passage(), Set.of())::contains);
    if (sameDate && one.date().day() != null) {
      return shared >= (clustered ? 0.15 : sameVerb && named ? 0.25 : 0.4);
    }
    return sameVerb ? shared >= (named ? 0.3 : 0.4) : shared >= 0.5;
  }

  /// Whether two clauses tell one happening that they date to different days: nearly the same words
  /// about the same names, days apart or with another month or year for the same day.
  boolean isConflict(DatedClause one, DatedClause other) {
    LocalDate first = one.date().first();
    LocalDate second = other.date().first();
    boolean days = one.date().day() != null && other.date().day() != null;
    if (!days || first.equals(second) || one.kind() != other.kind()) {
      return false;
    }
    boolean near = Math.abs(ChronoUnit.DAYS.between(first, second)) <= NEAR;
    boolean slip =
        first.getDayOfMonth() == second.getDayOfMonth()
            && (first.getMonthValue() == second.getMonthValue()
                || first.getYear() == second.getYear());
    return (near || slip)
        && one.names().stream().anyMatch(other.names()::contains)
        && synonyms.same(one.verb(), other.verb())
        && Math.min(one.terms().size(), other.terms().size()) >= LEAST_TERMS
        && overlap(one.terms(), other.terms()) >= CONFLICT;
  }

  /// The share of the smaller set that the two have in common, weakened where it is very small.
  private static double overlap(Set<String> one, Set<String> other) {
    int smaller = Math.min(one.size(), other.size());
    long common = one.stream().filter(other::contains).count();
    return smaller == 0 ? 0 : (double) common / Math.max(3, smaller);
  }

  /// Clauses that tell one happening, those with the first in the list first.
  List<List<DatedClause>> group(List<DatedClause> clauses) {
    List<List<DatedClause>> groups = new ArrayList<>();
    for (DatedClause clause : clauses) {
      groups.stream()
          .filter(g -> g.stream().anyMatch(other -> isSame(clause, other)))
          .findFirst()
          .ifPresentOrElse(g -> g.add(clause), () -> groups.add(new ArrayList<>(List.of(clause))));
    }
    return groups;
  }
}
