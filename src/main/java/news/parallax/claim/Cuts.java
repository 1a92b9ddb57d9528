package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.words.WordSets;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// The shorter tellings that a claim holds: the same assertion without what hangs at its end, as in
/// "The council closed the bridge [during the storm] [, according to the mayor]".
///
/// Only clauses and phrases of circumstance are cut, from the end, and only where the rest is still
/// true when the whole is: not under a negation, a condition or a word like "only" or "all".
public final class Cuts {
  static final WordSets WORDS = WordSets.load("cuts.txt");

  private static final int FEWEST_WORDS = 5;
  private static final int MOST = 8;

  private final ParseTree tree;
  private final List<Integer> words;
  private final int top;
  private final boolean matching;
  private final Cuttable cuttable;
  private final Remainder remainder;

  private Cuts(ParseTree tree, List<Integer> words, int top, boolean matching) {
    this.tree = tree;
    this.words = words;
    this.top = top;
    this.matching = matching;
    this.cuttable = new Cuttable(tree, top);
    this.remainder = new Remainder(tree, top);
  }

  /// The spans of the shorter tellings that an editor might print, longest first.
  static List<Span> of(ParseTree tree, Span whole) {
    return of(tree, whole, false);
  }

  /// The spans of those that others may tell too: also without asides wherever they hang, and never
  /// without what a verb is bound to.
  public static List<Span> forMatching(ParseTree tree, Span whole) {
    return of(tree, whole, true);
  }

  private static List<Span> of(ParseTree tree, Span whole, boolean matching) {
    List<Integer> words = tree.words(whole);
    OptionalInt top = tree.top(words);
    if (top.isEmpty() || !tree.isVerb(top.getAsInt())) {
      return List.of();
    }
    Cuts cuts = new Cuts(tree, words, top.getAsInt(), matching);
    return cuts.strict() ? List.of() : cuts.spans();
  }

  private List<Span> spans() {
    List<Span> cuts = new ArrayList<>();
    ends(words.getFirst(), cuts);
    int opening = opening();
    if (opening > words.getFirst()) {
      int last = lastWord(words.size() - 1);
      if (last - opening + 1 >= FEWEST_WORDS) {
        cuts.add(tree.span(opening, last));
        ends(opening, cuts);
      }
    }
    return cuts.stream()
        .filter(c -> balanced(tree.words(c)))
        .filter(c -> !matching || holdsTogether(tree.words(c)))
        .distinct()
        .sorted(Comparator.comparingInt((Span c) -> -c.length()).thenComparing(c -> c))
        .toList();
  }

  /// The tellings from word `from` that end earlier than the words do.
  private void ends(int from, List<Span> cuts) {
    int end = lastWord(words.size() - 1);
    for (int i = 0; i < MOST; i++) {
      end = cut(end);
      if (end < 0 || end - from + 1 < FEWEST_WORDS || !remainder.isComplete(end)) {
        return;
      }
      cuts.add(tree.span(from, end));
    }
  }

  /// The first word after what opens the sentence: "On Monday, [the mill closed]", "After a fire,
  /// [it closed]"; the first word of all where nothing can be left away.
  private int opening() {
    int first = words.getFirst();
    int comma =
        words.stream().filter(w -> w < top && tree.text(w).equals(",")).findFirst().orElse(-1);
    if (comma < 0 || !words.contains(comma + 1)) {
      return first;
    }
    int opens = first;
    for (int steps = 0; tree.head(opens) != top && steps < 10; steps++) {
      opens = tree.head(opens);
      if (opens < 0) {
        return first;
      }
    }
    boolean adjunct = Set.of("prep", "advcl", "npadvmod", "advmod").contains(tree.relation(opens));
    boolean guards = WORDS.holds("never without", lower(first)) || tree.is(first, "aux");
    int subject = tree.ownSubject(top).orElse(-1);
    boolean closes = opens < comma && subject > comma && tree.first(subject) == comma + 1;
    return adjunct && !guards && closes ? comma + 1 : first;
  }

  private boolean strict() {
    return words.stream().anyMatch(w -> w < top + 4 && WORDS.holds("strict", lower(w)))
        || ClauseMood.negated(tree, top);
  }

  /// The last word that stays when the clause that ends at `end` is cut; -1 when none can be.
  private int cut(int end) {
    int best = -1;
    for (int word : words) {
      if (word > end || word <= words.getFirst() || word == top) {
        continue;
      }
      int first = tree.first(word);
      boolean closes = lastOf(word) >= end && first > top && first <= end;
      if (closes && first > words.getFirst() && first > best && mayGo(word)) {
        best = first;
      }
    }
    if (best < 0) {
      return -1;
    }
    int last = lastWord(words.indexOf(best) - 1);
    int waiting = remainder.waiting(last);
    return waiting <= words.getFirst() ? last : lastWord(words.indexOf(waiting) - 1);
  }

  private boolean mayGo(int word) {
    boolean hangsWell = cuttable.hangsWell(word) || (matching && cuttable.isAside(word));
    return hangsWell && cuttable.isDispensable(word) && !(matching && cuttable.isBound(word));
  }

  /// Whether no word that stays hangs on one that was cut: "at an El Paso [shop]".
  private boolean holdsTogether(List<Integer> kept) {
    return kept.stream()
        .map(tree::head)
        .allMatch(head -> head < 0 || kept.contains(head) || !words.contains(head));
  }

  private boolean balanced(List<Integer> kept) {
    int open = 0;
    int straight = 0;
    for (int word : kept) {
      switch (tree.text(word)) {
        case "\u201c", "(", "``" -> open++;
        case "\u201d", ")", "''" -> open--;
        case "\"" -> straight++;
        default -> {}
      }
    }
    return open == 0 && straight % 2 == 0;
  }

  private int lastOf(int word) {
    int last = tree.last(word);
    while (last > word && tree.is(last, "punct")) {
      last--;
    }
    return last;
  }

  private int lastWord(int index) {
    int at = index;
    while (at > 0 && (tree.is(words.get(at), "punct") || tree.is(words.get(at), "cc"))) {
      at--;
    }
    return words.get(Math.max(0, at));
  }

  private String lower(int word) {
    return tree.text(word).toLowerCase(Locale.ROOT);
  }
}
