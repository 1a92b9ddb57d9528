package news.parallax.story.date;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import news.parallax.text.PartialDate;

/// A set of months between 1950 and 2079: when something may have been.
///
/// A month is a number here: twelve times its year and its place in it, from 0.
final class Months {
  static final int FIRST = 1950 * 12;
  private static final int COUNT = 130 * 12;

  private final BitSet bits;

  private Months(BitSet bits) {
    this.bits = bits;
  }

  static Months all() {
    return where(m -> true);
  }

  static Months none() {
    return new Months(new BitSet());
  }

  static Months where(IntPredicate test) {
    BitSet bits = new BitSet(COUNT);
    for (int i = 0; i < COUNT; i++) {
      bits.set(i, test.test(FIRST + i));
    }
    return new Months(bits);
  }

  static Months range(int from, int to) {
    return where(m -> m >= from && m <= to);
  }

  /// The months that a date may lie in.
  static Months of(PartialDate date) {
    return range(
        month(date.first().getYear(), date.first().getMonthValue()),
        month(date.last().getYear(), date.last().getMonthValue()));
  }

  static int month(int year, int monthOfYear) {
    return year * 12 + monthOfYear - 1;
  }

  static int year(int month) {
    return Math.floorDiv(month, 12);
  }

  static int monthOfYear(int month) {
    return Math.floorMod(month, 12) + 1;
  }

  Months and(Months other) {
    BitSet both = (BitSet) bits.clone();
    both.and(other.bits);
    return new Months(both);
  }

  Months or(Months other) {
    BitSet either = (BitSet) bits.clone();
    either.or(other.bits);
    return new Months(either);
  }

  boolean contains(int month) {
    return month >= FIRST && bits.get(month - FIRST);
  }

  boolean isEmpty() {
    return bits.isEmpty();
  }

  int size() {
    return bits.cardinality();
  }

  int first() {
    return FIRST + bits.nextSetBit(0);
  }

  int last() {
    return FIRST + bits.length() - 1;
  }

  int[] toArray() {
    return bits.stream().map(i -> FIRST + i).toArray();
  }

  /// Whether it says anything: whether some year is out of the question.
  boolean isBounded() {
    return !isEmpty() && size() < COUNT / 4 && year(last()) - year(first()) < 8;
  }

  /// How many months the nearest of its months lies from another; 0 when it holds it.
  int distance(int month) {
    int best = Integer.MAX_VALUE;
    for (int m : toArray()) {
      best = Math.min(best, Math.abs(m - month));
    }
    return best;
  }

  /// The one month or the one year that all of it lies in.
  Optional<PartialDate> date() {
    if (isEmpty()) {
      return Optional.empty();
    }
    if (size() == 1) {
      return Optional.of(PartialDate.of(YearMonth.of(year(first()), monthOfYear(first()))));
    }
    return year(first()) == year(last())
        ? Optional.of(PartialDate.ofYear(year(first())))
        : Optional.empty();
  }
}
