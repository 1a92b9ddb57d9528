package news.parallax.claim.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.claim.match.TermWeights;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;

/// Says whether two phrases mean one thing.
///
/// Things are known by what they are called and what describes them; a thing that is called "the
/// bill" and no more means the same as another in the same article, or the one bill that the story
/// mostly speaks of.
final class SameThing {
  private static final Set<String> NEWER = Set.copyOf(StanceReader.FILE.group("newer"));
  private static final Set<String> OLDER = Set.copyOf(StanceReader.FILE.group("older"));
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final double ALIKE = 0.5;
  private static final double ALIKE_UNLIKE_CALLED = 0.6;
  private static final double TELLING = 5;
  private static final double MOSTLY = 0.6;
  private static final int LEAST = 2;

  private final ThingReader things;
  private final TermWeights weights;
  private final Map<Thing.Named, Map<Set<String>, Boolean>> main = new HashMap<>();

  SameThing(ThingReader things, TermWeights weights) {
    this.things = things;
    this.weights = weights;
  }

  boolean same(Thing a, Thing b) {
    if (a.equals(b)) {
      return !a.isSomebody();
    }
    if (a.actor() || b.actor()) {
      return a.actor() && b.actor() && !a.isSomebody() && meet(a.own(), b.own());
    }
    if (isNewAndOld(a, b) || isNewAndOld(b, a) || haveOtherOwners(a, b)) {
      return false;
    }
    if (a.isBare() && b.isBare()) {
      boolean one = a.lemma().equals(b.lemma());
      boolean near = a.sentence().articleId().equals(b.sentence().articleId());
      return one && (a.isOfAKind() || (near && a.isDefinite() && b.isDefinite()));
    }
    if (a.isBare() || b.isBare()) {
      Thing bare = a.isBare() ? a : b;
      Thing named = a.isBare() ? b : a;
      return bare.isDefinite() && (isOwned(named, bare) || isMain(named, bare));
    }
    boolean called = a.kinds().stream().anyMatch(b.kinds()::contains);
    double shared = shared(a, b);
    double least = Math.min(all(a), all(b));
    return called
        ? shared >= ALIKE * least || (a.isOfAKind() && haveOneName(a, b))
        : sharesMoreThanNames(a, b) && shared >= ALIKE_UNLIKE_CALLED * least && shared > TELLING;
  }

  /// Whether two phrases that share a word other than a name may mean one thing.
  boolean mayBeSame(Thing a, Thing b) {
    if (same(a, b)) {
      return true;
    }
    if (a.actor() || b.actor() || isNewAndOld(a, b) || isNewAndOld(b, a) || haveOtherOwners(a, b)) {
      return false;
    }
    boolean called = a.kinds().stream().anyMatch(b.kinds()::contains);
    return called ? a.isBare() || b.isBare() || shared(a, b) > 0 : sharesMoreThanNames(a, b);
  }

  /// Whether an article names it so fully that it is called by what describes either: "the Tarn
  /// harbour tax" is both "the Tarn tax" and "the harbour tax".
  private boolean haveOneName(Thing a, Thing b) {
    Set<String> kinds = new TreeSet<>(a.kindNames());
    kinds.retainAll(b.kindNames());
    return things.named(kinds).stream().anyMatch(t -> describes(t, a) && describes(t, b));
  }

  private static boolean describes(Thing fuller, Thing thing) {
    return thing.described().stream()
        .allMatch(d ->
            fuller.described().stream().anyMatch(d::meets)
                || fuller.own().stream().anyMatch(d::meets));
  }

  /// "The move", "the mayor's decision".
  private static boolean isOwned(Thing named, Thing bare) {
    return named.isOnlyOwned() && bare.kindNames().stream().anyMatch(named.kindNames()::contains);
  }

  /// Whether most that the articles name as one of the bare thing's kinds is the named one.
  private boolean isMain(Thing named, Thing bare) {
    Set<String> kinds = new TreeSet<>(bare.kindNames());
    kinds.retainAll(named.kindNames());
    if (kinds.isEmpty()) {
      return false;
    }
    Map<Set<String>, Boolean> known = main.computeIfAbsent(named.named(), n -> new HashMap<>());
    Boolean before = known.get(kinds);
    if (before == null) {
      List<Thing> all = things.named(kinds);
      long alike = all.stream().filter(t -> same(named, t)).count();
      before = alike >= LEAST && alike > MOSTLY * all.size();
      known.put(kinds, before);
    }
    return before;
  }

  /// "The new rule" and "the 2015 rule".
  private static boolean isNewAndOld(Thing a, Thing b) {
    return a.holdsWord(NEWER::contains)
        && b.holdsWord(w -> OLDER.contains(w) || YEAR.matcher(w).matches());
  }

  /// "Quist's order" and "Lanier's order", or "their own order".
  private static boolean haveOtherOwners(Thing a, Thing b) {
    List<Term> of = owners(a);
    List<Term> ofOther = owners(b);
    boolean own = a.holdsWord("own"::equals) != b.holdsWord("own"::equals);
    boolean owned = !of.isEmpty() || !ofOther.isEmpty();
    return (own && owned) || (!of.isEmpty() && !ofOther.isEmpty() && !meet(of, ofOther));
  }

  private static List<Term> owners(Thing thing) {
    Thing.Named named = thing.named();
    return thing.described().stream()
        .filter(Term::person)
        .filter(t -> t.to() < named.head() && named.tree().is(t.to(), "poss"))
        .toList();
  }

  private static boolean sharesMoreThanNames(Thing a, Thing b) {
    return a.described().stream()
        .filter(t -> t.kind() != Kind.NAME)
        .anyMatch(t -> b.described().stream().anyMatch(t::meets));
  }

  private static boolean meet(List<Term> a, List<Term> b) {
    return a.stream().anyMatch(t -> b.stream().anyMatch(t::meets));
  }

  private double shared(Thing a, Thing b) {
    return a.described().stream()
        .filter(
            t -> b.described().stream().anyMatch(t::meets) || b.own().stream().anyMatch(t::meets))
        .mapToDouble(weights::weight)
        .sum();
  }

  private double all(Thing thing) {
    return Math.max(0.1, thing.described().stream().mapToDouble(weights::weight).sum());
  }
}
