package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.claim.Figure;
import news.parallax.claim.match.AmountWords;
import news.parallax.claim.match.PlaceAliases;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.claim.match.Terms;
import news.parallax.text.PartialDate;

/// Gives figures that measure the same quantity of the same thing one group id.
///
/// The same quantity is not enough: two earthquakes have a toll each. The figures must also be of
/// the same place or party, or stand in claims that have rare words in common; and a figure of
/// civilians is not one of people.
final class FigureGroups {
  private static final double CONTEXT = 4.5;
  private static final Set<String> TOLL = Set.of("toll", "number", "count", "tally", "total");

  private static final Pattern SUM =
      Pattern.compile("^(?:money|payment|value of|cost|fine|price|spending|loan|gift|offer)\\b");

  /// What somebody is paid for work, however it is called.
  private static final Pattern PAY =
      Pattern.compile("\\b(?:contract|payment|pay|paid|fee|wage|commission)\\b");

  private record Entry(Figure figure, Set<String> keys) {}

  private static final Set<String> LOST = Set.of("=lose", "=spill", "=flee", "=damage");
  private static final int SIDE_BY_SIDE = 3;
  private static final double MANY = 10;
  private static final double NEAR = 0.03;

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> tied = new HashMap<>();
  private final Map<String, Profile> profiles = new HashMap<>();
  private final TermWeights weights;
  private final PlaceAliases aliases;

  /// @param aliases the places that go by several names
  FigureGroups(List<Profile> profiles, PlaceAliases aliases) {
    this.aliases = aliases;
    profiles.forEach(p -> this.profiles.put(p.claim().id(), p));
    this.weights = new TermWeights(profiles);
  }

  void add(Figure figure, Set<String> keys) {
    Set<String> quantity = new TreeSet<>(keys);
    quantity.removeAll(TOLL);
    entries.add(new Entry(figure, quantity.isEmpty() ? keys : quantity));
  }

  /// A figure of which the article says only that it is another of the same.
  void addTo(Figure figure, String other) {
    Set<String> keys =
        entries.stream()
            .filter(e -> e.figure().id().equals(other))
            .map(Entry::keys)
            .findFirst()
            .orElse(Set.of());
    tied.put(figure.id(), other);
    entries.add(new Entry(figure, keys));
  }

  /// The figures in the order in which they were added, each with the id of its group. Those that
  /// agree find each other first, so that of two figures in one sentence the right one is compared.
  List<Figure> assign() {
    int[] group = new int[entries.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    join(group, true);
    join(group, false);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      figures.add(entries.get(i).figure().withGroup("group:" + (group[i] + 1)));
    }
    return List.copyOf(figures);
  }

  private void join(int[] group, boolean agreeing) {
    for (int i = 0; i < group.length; i++) {
      for (int j = 0; j < i && group[i] == i; j++) {
        boolean agree = FigureDisputes.agree(entries.get(j).figure(), entries.get(i).figure());
        boolean fits = (agree || !agreeing) && same(entries.get(j), entries.get(i));
        if (fits && !shareSentence(group, group[j], i)) {
          move(group, i, group[j]);
        }
      }
    }
  }

  private static void move(int[] group, int from, int to) {
    for (int i = 0; i < group.length; i++) {
      if (group[i] == from) {
        group[i] = to;
      }
    }
  }

  /// Whether one sentence holds figures of both groups: it would not count one thing twice.
  private boolean shareSentence(int[] group, int into, int other) {
    for (int i = 0; i < group.length; i++) {
      for (int j = 0; j < group.length; j++) {
        boolean across = group[i] == into && group[j] == other && i != j;
        if (across
            && entries
                .get(i)
                .figure()
                .claim()
                .sentence()
                .equals(entries.get(j).figure().claim().sentence())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean same(Entry a, Entry b) {
    Figure left = a.figure();
    Figure right = b.figure();
    if (right.id().equals(tied.get(left.id()))
        || left.id().equals(tied.get(right.id()))
        || sideBySide(a, b)) {
      return true;
    }
    if (!left.unit().equals(right.unit()) || a.keys().isEmpty() || b.keys().isEmpty()) {
      return false;
    }
    boolean named =
        left.quantity().equalsIgnoreCase(right.quantity())
            && left.quantity().contains(" ")
            && left.of().equals(right.of());
    if (oneLoss(a, b) || (named && counterGoesOn(a, b))) {
      return true;
    }
    if (!a.keys().equals(b.keys())) {
      return oneSum(a, b) || onePayment(a, b);
    }
    boolean oneSentence = left.claim().sentence().equals(right.claim().sentence());
    if (oneSentence || farApart(left, right) || otherScope(left, right)) {
      return false;
    }
    boolean placed = isPlaced(left) && isPlaced(right);
    if (placed && !meets(left.of(), right.of())) {
      return false;
    }
    return sameNumber(left, right)
        || counterGoesOn(a, b)
        || context(a, b) >= (placed ? CONTEXT / 2 : CONTEXT);
  }

  /// Who counted something on one day and the same on another: it grows.
  private static boolean counterGoesOn(Entry a, Entry b) {
    Figure left = a.figure();
    Figure right = b.figure();
    boolean telling = a.keys().size() > 1 || AmountWords.ENGLISH.units().containsValue(left.unit());
    return telling
        && left.counter() != null
        && left.counter().equals(right.counter())
        && !left.unit().equals("percent")
        && left.asOf() != null
        && right.asOf() != null
        && !left.asOf().value().equals(right.asOf().value());
  }

  /// "40 tonnes of oil escaped", "280 tonnes of heavy oil were lost": one loss, counted by two or
  /// at two times.
  private static boolean oneLoss(Entry a, Entry b) {
    Figure left = a.figure();
    Figure right = b.figure();
    boolean lost =
        a.keys().stream().anyMatch(LOST::contains) && b.keys().stream().anyMatch(LOST::contains);
    boolean thing =
        LOST.containsAll(a.keys())
            || LOST.containsAll(b.keys())
            || a.keys().stream().anyMatch(k -> !LOST.contains(k) && b.keys().contains(k));
    return lost
        && thing
        && AmountWords.ENGLISH.units().containsValue(left.unit())
        && left.asOf() != null
        && right.asOf() != null
        && left.counter() != null
        && right.counter() != null
        && !farApart(left, right)
        && !left.claim().sentence().equals(right.claim().sentence());
  }

  /// "$5 billion in wall funding" and "the $5 billion in funding for the wall": a number that is
  /// not told twice by chance, of what shares a word.
  private boolean oneSum(Entry a, Entry b) {
    Figure left = a.figure();
    Figure right = b.figure();
    Double value = left.low() == null ? left.high() : left.low();
    boolean telling =
        value != null
            && value >= (left.unit().isEmpty() || left.unit().equals("people") ? 1_000 : 1_000_000);
    boolean named = !left.of().isEmpty() && !right.of().isEmpty();
    return telling
        && !left.unit().equals("percent")
        && close(left, right)
        && a.keys().stream().anyMatch(b.keys()::contains)
        && (a.keys().containsAll(b.keys()) || b.keys().containsAll(a.keys()))
        && !farApart(left, right)
        && !(named && !meets(left.of(), right.of()));
  }

  private static boolean close(Figure a, Figure b) {
    Double left = a.low() == null ? a.high() : a.low();
    Double right = b.low() == null ? b.high() : b.low();
    return left != null
        && right != null
        && FigureDisputes.agree(a, b)
        && Math.abs(left - right) <= NEAR * Math.max(left, right);
  }

  /// "The contract is worth 14 million" and "is paid 14 million for the job".
  private boolean onePayment(Entry a, Entry b) {
    Figure left = a.figure();
    Figure right = b.figure();
    Double value = left.low() == null ? left.high() : left.low();
    boolean paid = SUM.matcher(left.quantity()).find() || SUM.matcher(right.quantity()).find();
    return paid
        && value != null
        && value >= 1_000_000
        && AmountWords.ENGLISH.currencies().containsValue(left.unit())
        && Objects.equals(left.low(), right.low())
        && Objects.equals(left.high(), right.high())
        && !left.claim().articleId().equals(right.claim().articleId())
        && ((isPay(left) && isPay(right)) || context(a, b) >= CONTEXT);
  }

  private static boolean isPay(Figure figure) {
    return PAY.matcher(figure.quantity().toLowerCase(Locale.ROOT)).find();
  }

  /// A number that two sentences about the same things do not share by chance.
  private static boolean sameNumber(Figure a, Figure b) {
    Double value = a.low() == null ? a.high() : a.low();
    return value != null
        && (value >= MANY || !(a.unit().isEmpty() || a.unit().equals("people")))
        && Objects.equals(a.low(), b.low())
        && Objects.equals(a.high(), b.high());
  }

  /// "120 tonnes have escaped, the coast guard said. The owner put the loss at 40": two that
  /// measure one loss.
  private static boolean sideBySide(Entry a, Entry b) {
    Figure left = a.figure();
    Figure right = b.figure();
    int apart = Math.abs(left.claim().sentence().index() - right.claim().sentence().index());
    return left.claim().articleId().equals(right.claim().articleId())
        && apart > 0
        && apart <= SIDE_BY_SIDE
        && left.unit().equals(right.unit())
        && AmountWords.ENGLISH.units().containsValue(left.unit())
        && left.counter() != null
        && right.counter() != null
        && !left.counter().equals(right.counter())
        && a.keys().stream().anyMatch(LOST::contains)
        && b.keys().stream().anyMatch(LOST::contains);
  }

  /// Whether it says of whom or where; of those harmed, what harmed them is told in many ways.
  private static boolean isPlaced(Figure figure) {
    return !figure.of().isEmpty()
        && (!figure.unit().equals("people") || Character.isUpperCase(figure.of().charAt(0)));
  }

  /// Two numbers in one article of one quantity, with nobody else who counted and no other day: of
  /// two scopes ("15 in the country", of 3,400 in the world).
  private static boolean otherScope(Figure a, Figure b) {
    return a.claim().articleId().equals(b.claim().articleId())
        && !FigureDisputes.agree(a, b)
        && Objects.equals(a.asOf(), b.asOf())
        && (a.counter() == null || b.counter() == null || a.counter().equals(b.counter()));
  }

  /// Figures of different years measure different things.
  private static boolean farApart(Figure a, Figure b) {
    if (a.asOf() == null || b.asOf() == null) {
      return false;
    }
    PartialDate left = a.asOf().value();
    PartialDate right = b.asOf().value();
    return Math.abs(left.year() - right.year()) > 1
        || (left.year() != right.year()
            && Math.abs(left.first().toEpochDay() - right.first().toEpochDay()) > 200);
  }

  /// The weight of what both claims name besides the quantity.
  private double context(Entry a, Entry b) {
    Profile left = profiles.get(a.figure().claim().id());
    Profile right = profiles.get(b.figure().claim().id());
    if (left == null || right == null) {
      return 0;
    }
    double shared = 0;
    Set<String> counted = new TreeSet<>();
    for (Terms.Term term : left.terms()) {
      boolean own = term.keys().stream().anyMatch(a.keys()::contains);
      boolean number = term.kind() == Terms.Kind.NUMBER;
      boolean met = right.terms().stream().anyMatch(t -> t.amount() == null && t.meets(term));
      if (!own && !number && met && counted.add(term.keys().toString())) {
        shared += weights.weight(term);
      }
    }
    return shared;
  }

  /// Names must share a word, anything else must be the same: a global recession is not a
  /// recession.
  private boolean meets(String a, String b) {
    if (aliases.hasOthers(a) && aliases.known(a).equals(aliases.known(b))) {
      return true;
    }
    Set<String> left = words(a);
    Set<String> right = words(b);
    boolean names = Character.isUpperCase(a.charAt(0)) && Character.isUpperCase(b.charAt(0));
    if (!names) {
      return left.equals(right);
    }
    left.retainAll(right);
    return !left.isEmpty();
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 2) {
        words.add(word.length() > 6 ? word.substring(0, 5) : word);
      }
    }
    return words;
  }
}
