package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// The shorter tellings that a claim holds: the same assertion without what hangs at its end, as in
/// "The mill reached a deal [that could end the strike] [, six weeks after it began]".
///
/// Only clauses and phrases of circumstance are cut, from the end, and only where the rest is still
/// true when the whole is: not under a negation, a condition or a word like "only" or "all".
public final class Cuts {
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
  private static final Set<String> WAITING =
      Set.of("with", "without", "after", "before", "as", "when", "while", "since", "because");
  private static final Set<String> NEVER_WITHOUT =
      Set.of("if", "unless", "until", "than", "whether", "only");
  private static final Set<String> STRICT =
      Set.of("only", "all", "every", "any", "no", "few", "most", "each", "none", "not", "never");

  /// Verbs that give their object a name or quality.
  private static final Set<String> NAMING =
      Set.of(
          "call",
          "consider",
          "deem",
          "label",
          "dub",
          "declare",
          "name",
          "make",
          "find",
          "keep",
          "leave",
          "render",
          "brand",
          "see",
          "view",
          "think",
          "believe",
          "elect",
          "appoint");

  /// Verbs that say little without the phrase behind their object.
  private static final Set<String> BOUND =
      Set.of(
          "put",
          "base",
          "call",
          "accuse",
          "charge",
          "convict",
          "acquit",
          "place",
          "bring",
          "take",
          "turn",
          "keep",
          "compare",
          "link",
          "tie",
          "describe",
          "regard",
          "treat",
          "rank",
          "make",
          "have",
          "be",
          "set",
          "lead",
          "hold",
          "force",
          "prevent",
          "bar",
          "ban",
          "remove",
          "blame");

  /// Nouns of things that are there whatever they are for: "a deal [to end the strike]".
  private static final Set<String> STANDING_ALONE =
      Set.of(
          "deal",
          "agreement",
          "accord",
          "pact",
          "contract",
          "law",
          "bill",
          "resolution",
          "letter",
          "lawsuit",
          "suit",
          "compromise",
          "settlement",
          "team",
          "group",
          "truce",
          "treaty");

  /// Prepositions whose phrase says more of a thing that is there without it: "a fire [in a mill]".
  private static final Set<String> SAYING_MORE =
      Set.of("on", "in", "for", "at", "with", "between", "over", "near", "around");

  /// Nouns that are nothing without what they are of, on or for.
  private static final Set<String> OPEN_NOUNS =
      Set.of(
          "ban",
          "end",
          "lack",
          "threat",
          "attempt",
          "plan",
          "effort",
          "bid",
          "chance",
          "risk",
          "increase",
          "decrease",
          "rise",
          "fall",
          "drop",
          "cut",
          "reason",
          "need",
          "demand",
          "call",
          "limit",
          "hope",
          "fear",
          "role",
          "impact",
          "effect",
          "influence",
          "interest",
          "part",
          "member",
          "number",
          "amount",
          "sign",
          "form",
          "way",
          "step",
          "response",
          "answer",
          "concern",
          "question",
          "doubt",
          "evidence",
          "detail",
          "battle",
          "remark",
          "comment",
          "reaction",
          "right",
          "request",
          "vote",
          "support",
          "case",
          "problem",
          "issue");

  /// Prepositions with which a verb takes what it cannot do without.
  private static final Set<String> BINDING =
      Set.of("to", "into", "of", "from", "as", "against", "about", "upon", "toward");

  /// Nouns that are nobody in particular without what describes them.
  private static final Set<String> ANYBODY =
      Set.of(
          "people",
          "person",
          "man",
          "woman",
          "someone",
          "something",
          "anyone",
          "thing",
          "one",
          "those",
          "group",
          "others",
          "individual",
          "what");

  private static final int FEWEST_WORDS = 5;
  private static final int MOST = 8;

  private Cuts() {}

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
    if (top.isEmpty() || !tree.isVerb(top.getAsInt()) || strict(tree, words, top.getAsInt())) {
      return List.of();
    }
    List<Span> cuts = new ArrayList<>();
    ends(tree, words, top.getAsInt(), words.getFirst(), cuts, matching);
    int opening = opening(tree, words, top.getAsInt());
    if (opening > words.getFirst()) {
      int last = lastWord(tree, words, words.size() - 1);
      if (last - opening + 1 >= FEWEST_WORDS) {
        cuts.add(tree.span(opening, last));
        ends(tree, words, top.getAsInt(), opening, cuts, matching);
      }
    }
    return cuts.stream()
        .filter(c -> balanced(tree, tree.words(c)))
        .filter(c -> !matching || holdsTogether(tree, tree.words(c), words))
        .distinct()
        .sorted(Comparator.comparingInt((Span c) -> -c.length()).thenComparing(c -> c))
        .toList();
  }

  /// The tellings from word `from` that end earlier than the words do.
  private static void ends(
      ParseTree tree, List<Integer> words, int top, int from, List<Span> cuts, boolean matching) {
    int end = lastWord(tree, words, words.size() - 1);
    for (int i = 0; i < MOST; i++) {
      end = cut(tree, words, top, end, matching);
      if (end < 0 || end - from + 1 < FEWEST_WORDS || !complete(tree, top, end)) {
        return;
      }
      cuts.add(tree.span(from, end));
    }
  }

  /// The first word after what opens the sentence: "On Monday, [the mill closed]", "After a fire,
  /// [it closed]"; the first word of all where nothing can be left away.
  private static int opening(ParseTree tree, List<Integer> words, int top) {
    int first = words.getFirst();
    int comma = -1;
    for (int word : words) {
      if (word >= top) {
        break;
      }
      if (tree.text(word).equals(",")) {
        comma = word;
        break;
      }
    }
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
    String word = tree.text(first).toLowerCase(Locale.ROOT);
    boolean adjunct = Set.of("prep", "advcl", "npadvmod", "advmod").contains(tree.relation(opens));
    boolean guards = NEVER_WITHOUT.contains(word) || tree.is(first, "aux");
    int subject = tree.ownSubject(top).orElse(-1);
    return adjunct
            && !guards
            && opens < comma
            && subject > comma
            && tree.first(subject) == comma + 1
        ? comma + 1
        : first;
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
  private static int cut(ParseTree tree, List<Integer> words, int top, int end, boolean matching) {
    int best = -1;
    for (int word : words) {
      if (word > end || word <= words.getFirst() || word == top) {
        continue;
      }
      int first = tree.first(word);
      boolean closes = lastOf(tree, word) >= end && first > top && first <= end;
      if (!closes
          || first <= words.getFirst()
          || !(hangsWell(tree, word, top) || (matching && aside(tree, word, top)))
          || !cuttable(tree, word, top)
          || (matching && bound(tree, word, top))) {
        continue;
      }
      if (first > best) {
        best = first;
      }
    }
    if (best < 0) {
      return -1;
    }
    int last = lastWord(tree, words, words.indexOf(best) - 1);
    int opened = opened(tree, last);
    return opened <= words.getFirst() ? last : lastWord(tree, words, words.indexOf(opened) - 1);
  }

  /// The preposition of a phrase that waits for what was cut: "with the mayor [saying no]", "after
  /// the police [followed him]"; -1 where the words end well.
  private static int opened(ParseTree tree, int last) {
    for (int at = last, steps = 0; at >= 0 && steps < 8; steps++) {
      boolean waits = WAITING.contains(tree.text(at).toLowerCase(Locale.ROOT));
      if (waits && Set.of("prep", "mark").contains(tree.relation(at))) {
        return at;
      }
      at = tree.head(at);
      if (at > last) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether what is cut hangs on the verb, on a verb bound to it, or on what the verb is said of:
  /// nothing that stays may be left half said.
  private static boolean hangsWell(ParseTree tree, int word, int top) {
    int at = tree.head(word);
    for (int steps = 0; at >= 0 && steps < 12; steps++) {
      if (at == top) {
        return true;
      }
      switch (tree.relation(at)) {
        case "dobj",
            "attr",
            "acomp",
            "nsubjpass",
            "oprd",
            "xcomp",
            "ccomp",
            "conj",
            "nmod",
            "compound" ->
            at = tree.head(at);
        case "pobj" -> {
          int preposition = tree.head(at);
          if (preposition < 0
              || CIRCUMSTANCE.contains(tree.text(preposition).toLowerCase(Locale.ROOT))) {
            return false;
          }
          at = tree.head(preposition);
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /// Whether no word that stays hangs on one that was cut: "at an El Paso [shop]".
  private static boolean holdsTogether(ParseTree tree, List<Integer> kept, List<Integer> all) {
    return kept.stream()
        .allMatch(
            w -> tree.head(w) < 0 || kept.contains(tree.head(w)) || !all.contains(tree.head(w)));
  }

  /// What is said by the way, behind a comma: ", which allowed it to pass".
  private static boolean aside(ParseTree tree, int word, int top) {
    int before = tree.first(word) - 1;
    boolean clause = CUT.contains(tree.relation(word));
    int head = tree.head(word);
    return clause
        && before > top
        && Set.of(",", "—", "–", "--").contains(tree.text(before))
        && head >= 0
        && (tree.isNoun(head) || tree.isVerb(head));
  }

  /// "Sentenced five people [to death]", "met [with the mayor]": what the verb is bound to.
  private static boolean bound(ParseTree tree, int word, int top) {
    String opening = tree.text(word).toLowerCase(Locale.ROOT);
    boolean object = tree.has(top, "dobj", "nsubjpass");
    return tree.is(word, "prep")
        && (tree.head(word) == top || tree.isVerb(tree.head(word)))
        && (BINDING.contains(opening) || (!object && opening.equals("with")));
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
      boolean purpose = tree.is(word, "advcl") && tree.has(top, "dobj");
      boolean aim = tree.is(word, "acl") && STANDING_ALONE.contains(tree.lemma(tree.head(word)));
      return (purpose || aim || !infinitive(tree, word)) && !needed(tree, word);
    }
    if (tree.is(word, "prep") || tree.is(word, "npadvmod")) {
      return CIRCUMSTANCE.contains(opening)
          || adjunct(tree, word, top)
          || saysMore(tree, word, opening);
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
    boolean anybody = !aside && ANYBODY.contains(tree.lemma(noun));
    if (anybody) {
      return true;
    }
    boolean circumstance =
        preposition >= 0
            && Set.of("after", "before", "as", "when", "since", "until", "with")
                .contains(tree.text(preposition).toLowerCase(Locale.ROOT));
    return circumstance || (definite && !aside);
  }

  private static boolean balanced(ParseTree tree, List<Integer> words) {
    int open = 0;
    int straight = 0;
    for (int word : words) {
      switch (tree.text(word)) {
        case "\u201c", "(", "``" -> open++;
        case "\u201d", ")", "''" -> open--;
        case "\"" -> straight++;
        default -> {}
      }
    }
    return open == 0 && straight % 2 == 0;
  }

  /// A phrase on a verb that is complete without it: "closed the mill [in a rush]".
  private static boolean adjunct(ParseTree tree, int word, int top) {
    int head = tree.head(word);
    boolean governs =
        head == top || (head >= 0 && tree.is(head, "xcomp") && tree.head(head) == top);
    return governs
        && head < word
        && tree.has(head, "dobj", "attr", "acomp", "ccomp", "nsubjpass", "oprd")
        && !BOUND.contains(tree.lemma(head));
  }

  /// What says more of something that is not known yet: "reached a deal [on wages]"; "the deal on
  /// wages" would be another.
  private static boolean saysMore(ParseTree tree, int word, String opening) {
    int noun = tree.head(word);
    if (noun < 0
        || noun > word
        || !tree.isNoun(noun)
        || tree.isName(noun)
        || !SAYING_MORE.contains(opening)
        || OPEN_NOUNS.contains(tree.lemma(noun))) {
      return false;
    }
    boolean object = tree.is(noun, "dobj") || tree.is(noun, "pobj");
    return object
        && tree.children(noun).stream()
            .noneMatch(c ->
                tree.is(c, "poss")
                    || Set.of("the", "this", "that", "these", "those")
                        .contains(tree.text(c).toLowerCase(Locale.ROOT)));
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
    if (top > end || !tree.hasSubject(top) || saysLittle(tree, top, end)) {
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

  /// "The decision comes", "they called the director": a verb that needs what was cut.
  private static boolean saysLittle(ParseTree tree, int top, int end) {
    String lemma = Concepts.lemma(tree, top);
    boolean object = tree.has(top, "dobj", "attr", "acomp", "nsubjpass", "ccomp", "xcomp", "oprd");
    if (!object && Concepts.ENGLISH.isLight(tree.lemma(top))) {
      return true;
    }
    if (NAMING.contains(lemma)) {
      return tree.child(top, "oprd", "xcomp", "attr", "acomp").orElse(end + 1) > end;
    }
    return BOUND.contains(lemma)
        && tree.children(top).stream()
            .noneMatch(c ->
                c > top
                    && c <= end
                    && Set.of("prep", "xcomp", "attr", "acomp", "oprd").contains(tree.relation(c)));
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
