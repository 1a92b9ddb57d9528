package news.parallax.claim.match;

import java.util.Set;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;

/// Whether single terms and amounts of two claims mean the same.
final class Likeness {
  private static final double ROUNDING = 0.05;

  private Likeness() {}

  /// Whether the other's readers have the name or thing in mind from what stands before it.
  static boolean inContext(Term term, Profile other) {
    boolean thing = term.kind() == Kind.NAME || term.kind() == Kind.THING;
    return thing && term.keys().stream().anyMatch(other.context()::contains);
  }

  static boolean told(Term term, Profile other) {
    if (term.amount() == null && !meets(term.keys(), other.keys())) {
      return false;
    }
    for (Term candidate : other.terms()) {
      if (same(term, candidate)) {
        return true;
      }
    }
    return false;
  }

  static boolean same(Term a, Term b) {
    Amount left = a.amount();
    Amount right = b.amount();
    if (left != null && right != null) {
      return near(left, right);
    }
    return left == null && right == null && a.meets(b);
  }

  /// Whether two amounts can be one, put more or less exactly.
  static boolean near(Amount a, Amount b) {
    if (!a.unit().equals(b.unit())) {
      return false;
    }
    Double left = a.low() == null ? a.high() : a.low();
    Double right = b.low() == null ? b.high() : b.low();
    if (left == null || right == null) {
      return left == null && right == null && !a.isTally();
    }
    double most = Math.max(Math.abs(left), Math.abs(right));
    boolean rough =
        a.approximate()
            || b.approximate()
            || a.low() == null
            || b.low() == null
            || a.high() == null
            || b.high() == null;
    boolean exact = isExact(left) && isExact(right);
    return Math.abs(left - right) <= (rough && !exact ? ROUNDING : 0.005) * most;
  }

  /// Whether a number is told to the last digit: 2,074, however "at least" it is.
  private static boolean isExact(double value) {
    return Math.abs(value) >= 100 && value % 10 != 0;
  }

  static boolean meets(Set<String> a, Set<String> b) {
    for (String key : a) {
      if (b.contains(key) && !key.startsWith(Act.PARTY) && !key.startsWith(Act.WHOLE)) {
        return true;
      }
    }
    return false;
  }
}
