package news.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.text.Span;

/// The shorter tellings that a claim holds: the same assertion without what hangs at its end, as in
/// "The mill reached a deal [that could end the strike] [, six weeks after it began]".
///
/// Only clauses and phrases of circumstance are cut, from the end, and only where the rest is still
/// true when the whole is: not under a negation, a condition or a word like "only" or "all".
final class Cuts {
  private static final Set<String> CUT = Set.of("advcl", "relcl", "acl", "parataxis", "appos");
  private static final Set<String> CIRCUMSTANCE =
      Set.of(
          "after",
          "amid",
          "following",
          "despite",
          "before",
          "during",
          "since",
          "as",
          "because",
          "while",
          "when",
          "including",
          "hours",
          "days",
          "weeks",
          "months",
          "with",
          "without",
          "according",
          "saying",
          "citing",
          "even",
          "just",
          "where",
          "which",
          "who");
  private static final Set<String> NEVER_WITHOUT =
      Set.of("if", "unless", "until", "than", "whether", "only");
  private static final Set<String> STRICT =
      Set.of("only", "all", "every", "any", "no", "few", "most", "each", "none", "not", "never");
  private static final int FEWEST_WORDS = 5;
  private static final int MOST = 4;

  private Cuts() {}

  /// The spans of the shorter tellings, longest first.
  static List<Span> of(ParseTree tree, Span whole) {
    List<Integer> words = tree.words(whole);
    OptionalInt top = tree.top(words);
    if (top.isEmpty() || !tree.isVerb(top.getAsInt()) || strict(tree, words, top.getAsInt())) {
      return List.of();
    }
    List<Span> cuts = new ArrayList<>();
    int end = lastWord(tree, words, words.size() - 1);
    while (cuts.size() < MOST) {
      int next = cut(tree, words, top.getAsInt(), end);
      if (next < 0) {
        break;
      }
      end = next;
      if (words.indexOf(end) + 1 < FEWEST_WORDS || !complete(tree, top.getAsInt(), end)) {
        break;
      }
      if (balanced(tree, words, end)) {
        cuts.add(tree.span(words.getFirst(), end));
      }
    }
    return List.copyOf(cuts);
  }

  private static boolean strict(ParseTree tree, List<Integer> words, int top) {
    for (int word : words) {
      boolean near = word < top + 4;
      if (near && STRICT.contains(tree.text(word).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return ClauseMood.negated(tree, top);
  }

  /// The last word that stays when the clause that ends at `end` is cut; -1 when none can be.
  private static int cut(ParseTree tree, List<Integer> words, int top, int end) {
    int best = -1;
    for (int word : words) {
      if (word > end || word <= words.getFirst() || word == top) {
        continue;
      }
      int first = tree.first(word);
      boolean closes = lastOf(tree, word) >= end && first > top && first <= end;
      if (!closes || first <= words.getFirst() || !cuttable(tree, word, top)) {
        continue;
      }
      if (first > best) {
        best = first;
      }
    }
    return best < 0 ? -1 : lastWord(tree, words, words.indexOf(best) - 1);
  }

  private static int lastOf(ParseTree tree, int word) {
    int last = tree.last(word);
    while (last > word && tree.is(last, "punct")) {
      last--;
    }
    return last;
  }

  private static boolean cuttable(ParseTree tree, int word, int top) {
    String opening = tree.text(tree.first(word)).toLowerCase(Locale.ROOT);
    if (NEVER_WITHOUT.contains(opening)) {
      return false;
    }
    if (CUT.contains(tree.relation(word))) {
      return !infinitive(tree, word) && !needed(tree, word);
    }
    if (tree.is(word, "prep")) {
      return CIRCUMSTANCE.contains(opening);
    }
    return tree.is(word, "conj") && tree.isVerb(word) && tree.head(word) == top;
  }

  /// "The officials who met", "after a man who fled came back": what describes the noun tells which
  /// it is, or belongs to a phrase that must go as a whole.
  private static boolean needed(ParseTree tree, int word) {
    int noun = tree.head(word);
    if (!Set.of("relcl", "acl").contains(tree.relation(word)) || noun < 0) {
      return false;
    }
    int before = tree.first(word) - 1;
    boolean aside = before >= 0 && tree.is(before, "punct");
    boolean definite =
        tree.children(noun).stream()
            .anyMatch(c ->
                Set.of("the", "those", "that").contains(tree.text(c).toLowerCase(Locale.ROOT)));
    int preposition = tree.is(noun, "pobj") ? tree.head(noun) : -1;
    boolean circumstance =
        preposition >= 0
            && Set.of("after", "before", "as", "when", "since", "until", "with")
                .contains(tree.text(preposition).toLowerCase(Locale.ROOT));
    return circumstance || (definite && !aside);
  }

  private static boolean balanced(ParseTree tree, List<Integer> words, int end) {
    int open = 0;
    int straight = 0;
    for (int word : words) {
      if (word > end) {
        break;
      }
      switch (tree.text(word)) {
        case "\u201c", "(", "``" -> open++;
        case "\u201d", ")", "''" -> open--;
        case "\"" -> straight++;
        default -> {}
      }
    }
    return open == 0 && straight % 2 == 0;
  }

  /// "A plan to leave" is no plan without what is planned.
  private static boolean infinitive(ParseTree tree, int word) {
    return tree.auxiliaries(word).stream().anyMatch(a -> tree.token(a).tag().equals("TO"));
  }

  private static int lastWord(ParseTree tree, List<Integer> words, int index) {
    int at = index;
    while (at > 0 && (tree.is(words.get(at), "punct") || tree.is(words.get(at), "cc"))) {
      at--;
    }
    return words.get(Math.max(0, at));
  }

  /// Whether subject, verb and what the verb cannot do without are all still there.
  private static boolean complete(ParseTree tree, int top, int end) {
    if (top > end || !tree.hasSubject(top)) {
      return false;
    }
    for (int child : tree.children(top)) {
      boolean needed =
          Set.of("dobj", "attr", "acomp", "oprd", "ccomp", "xcomp", "prt", "dative")
              .contains(tree.relation(child));
      if (needed && child > end) {
        return false;
      }
      if (tree.is(child, "xcomp") && lastNeeded(tree, child) > end) {
        return false;
      }
    }
    return true;
  }

  private static int lastNeeded(ParseTree tree, int verb) {
    int last = verb;
    for (int child : tree.children(verb)) {
      if (Set.of("dobj", "attr", "acomp", "prt", "xcomp").contains(tree.relation(child))) {
        last = Math.max(last, child);
      }
    }
    return last;
  }
}
