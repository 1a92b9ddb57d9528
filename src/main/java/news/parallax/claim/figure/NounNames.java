package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.text.EntityKind;
import news.parallax.text.ParseTree;

/// Names a counted noun as a reader would: with what describes it before and after, "tariffs on
/// American goods", "riders a day"; a place or owner is kept apart.
final class NounNames {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<String> OWNING =
      Set.of("of", "in", "at", "across", "among", "near", "within");
  private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
  private static final Set<String> BINDING =
      Set.of(
          "of", "for", "on", "to", "from", "against", "in", "at", "between", "per", "into",
          "aboard", "along", "across", "about", "toward", "towards", "near", "among", "inside",
          "outside", "over", "through", "off", "with", "out", "by");
  private static final Set<String> STOPS =
      Set.of(
          "following",
          "including",
          "according",
          "after",
          "during",
          "amid",
          "despite",
          "before",
          "since",
          "until",
          "because",
          "under",
          "as",
          "over",
          "than",
          "its",
          "his",
          "her",
          "their",
          "this",
          "that",
          "these",
          "those");
  private static final Set<String> GIVEN =
      Set.of(
          "aid",
          "assistance",
          "loan",
          "payment",
          "donation",
          "export",
          "sale",
          "contribution",
          "gift");
  private static final int MOST_WORDS = 7;
  private static final int CLAUSE_MORE = 3;

  /// @param text the noun with what describes it
  /// @param of of whom or where, empty when the noun does not say
  /// @param words the noun and what stands before it
  /// @param whole whether nothing that tells which are meant is left out
  record Name(String text, String of, List<Integer> words, boolean whole) {}

  private final FigureSentence sentence;
  private final ParseTree tree;
  private final Stretch stretch;

  NounNames(FigureSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.stretch = new Stretch(tree);
  }

  /// @param from describing words before this one are not part of the name
  Name name(int noun, int from) {
    List<Integer> core = withoutUnits(sentence.phrases().words(noun, from));
    List<Integer> words = new ArrayList<>(core);
    int end = joined(noun, words);
    end = rate(end, words);
    String of = "";
    for (int child : tree.children(noun)) {
      int first = tree.first(child);
      if (child <= end || first <= noun) {
        continue;
      }
      if (first != end + 1 || words.size() - core.size() >= MOST_WORDS) {
        break;
      }
      OptionalInt owner = owner(child);
      if (owner.isPresent() && of.isEmpty()) {
        of = sentence.phrases().naming(owner.getAsInt());
        end = ownerEnd(owner.getAsInt());
        end = rate(end, words);
        continue;
      }
      int last = takes(child, first, MOST_WORDS - (words.size() - core.size()), words);
      if (last < 0) {
        break;
      }
      end = rate(last, words);
    }
    end = given(noun, end, words);
    return new Name(
        sentence.phrases().join(words),
        of.isEmpty() ? possessor(noun) : of,
        core,
        !needsMore(noun, end));
  }

  /// "Aid [to Tarn]", whatever the parse hangs it on.
  private int given(int noun, int end, List<Integer> words) {
    int to = end + 1;
    OptionalInt object =
        sentence.lower(to).equals("to") && GIVEN.contains(sentence.lemma(noun))
            ? tree.child(to, "pobj")
            : OptionalInt.empty();
    if (end != noun || object.isEmpty() || !tree.isName(object.getAsInt())) {
      return end;
    }
    add(to, object.getAsInt(), words);
    return object.getAsInt();
  }

  /// Whether what tells which are meant goes on behind the last word taken: "[senators from states]
  /// that expanded it".
  private boolean needsMore(int noun, int end) {
    for (int i = noun; i <= end; i++) {
      if (!tree.isNoun(i)) {
        continue;
      }
      for (int child : tree.children(i)) {
        boolean others =
            i == noun
                && tree.is(child, "conj")
                && child > end
                && tree.tag(child).endsWith("S")
                && Set.of("and", ",").contains(sentence.lower(end + 1))
                && tree.children(child).stream().noneMatch(sentence::isNumber);
        if (others) {
          return true;
        }
        if (tree.first(child) == end + 1 && child > noun && tells(child)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean tells(int child) {
    if (tree.is(child, "conj")) {
      return false;
    }
    if (tree.is(child, "relcl")) {
      return tree.tag(tree.head(child)).endsWith("S") && !sentence.isHarm(child);
    }
    if (tree.is(child, "acl")) {
      return true;
    }
    for (int i = child + 1; i <= tree.last(child); i++) {
      if (sentence.isNumber(i) || tree.tag(i).equals("$")) {
        return false;
      }
    }
    OptionalInt object = tree.child(child, "pobj", "pcomp");
    return tree.is(child, "prep")
        && BINDING.contains(sentence.lower(child))
        && !(object.isPresent() && sentence.isTime(object.getAsInt()));
  }

  /// "The 21 percent top rate": the rate.
  private List<Integer> withoutUnits(List<Integer> words) {
    for (int i = words.size() - 2; i >= 0; i--) {
      if (WORDS.units().contains(sentence.lower(words.get(i))) || isWhen(words.get(i))) {
        return words.subList(i + 1, words.size());
      }
    }
    return words;
  }

  /// "Last [year] prices", but not "third-quarter prices".
  private boolean isWhen(int i) {
    return sentence.isOf(i, EntityKind.DATE, EntityKind.TIME)
        && (WORDS.durations().contains(sentence.lemma(i))
            || WORDS.days().contains(sentence.lower(i)))
        && !sentence.lower(i - 1).equals("-");
  }

  private int ownerEnd(int owner) {
    int end = owner;
    while (end + 1 < tree.size() && tree.isName(end + 1) && tree.head(end + 1) <= end + 1) {
      end++;
    }
    return end;
  }

  /// "400 soldiers [and volunteers]", "police [and other officers]".
  private int joined(int noun, List<Integer> words) {
    if (sentence.lower(noun + 1).equals("and")
        && sentence.lower(noun + 2).equals("other")
        && noun + 3 < tree.size()
        && tree.isNoun(noun + 3)) {
      words.addAll(List.of(noun + 1, noun + 2, noun + 3));
      return noun + 3;
    }
    int other = noun + 2;
    boolean joined =
        other < tree.size()
            && tree.text(noun + 1).equals("and")
            && tree.token(other).tag().equals("NNS")
            && tree.token(noun).tag().equals("NNS")
            && tree.head(other) == noun;
    if (joined) {
      words.add(noun + 1);
      words.add(other);
    }
    return joined ? other : noun;
  }

  /// "Riders [a day]".
  private int rate(int end, List<Integer> words) {
    boolean rate =
        EACH.contains(sentence.lower(end + 1))
            && WORDS.durations().contains(sentence.lemma(end + 2))
            && !Set.of("ago", "before", "after", "earlier", "later")
                .contains(sentence.lower(end + 3));
    if (rate) {
      words.add(end + 1);
      words.add(end + 2);
    }
    return rate ? end + 2 : end;
  }

  /// The name behind "of" or "in".
  private OptionalInt owner(int child) {
    if (!tree.is(child, "prep") || !OWNING.contains(tree.text(child))) {
      return OptionalInt.empty();
    }
    OptionalInt object = tree.child(child, "pobj");
    boolean name =
        object.isPresent()
            && tree.isName(object.getAsInt())
            && !sentence.isTime(object.getAsInt())
            && tree.children(object.getAsInt()).stream().noneMatch(c -> tree.is(c, "prep"));
    return name ? object : OptionalInt.empty();
  }

  /// Adds a phrase behind the noun; the last word taken, -1 when it is too long or says when.
  private int takes(int child, int first, int room, List<Integer> words) {
    boolean own = isClause(child, first);
    boolean clause = own || hasClause(child);
    boolean phrase =
        (tree.is(child, "prep") && BINDING.contains(sentence.lower(child)))
            || isShortClause(child)
            || own;
    if (!phrase || tree.head(child) > child) {
      return -1;
    }
    int most = Math.min(tree.last(child), first + room + (clause ? CLAUSE_MORE : 0) - 1);
    for (int last = most; last > first && last >= child; last--) {
      if (fits(first, last, clause) && stretch.isWhole(child, last)) {
        add(first, last, words);
        return last;
      }
    }
    return -1;
  }

  /// "[Efforts] to split the state", "[jobs] cut".
  private boolean isShortClause(int child) {
    boolean to =
        tree.children(child).stream()
            .anyMatch(c -> tree.is(c, "aux") && sentence.lower(c).equals("to") && c == child - 1);
    return tree.is(child, "acl") && (tree.token(child).tag().equals("VBN") || to);
  }

  /// "From states that expanded it".
  private boolean hasClause(int child) {
    for (int i = child + 1; i <= tree.last(child); i++) {
      if (tree.is(i, "relcl") && tree.governs(child, i)) {
        return true;
      }
    }
    return false;
  }

  /// "[Countries] that have not signed": without a comma it tells which are meant.
  private boolean isClause(int child, int first) {
    int noun = tree.head(child);
    return tree.is(child, "relcl")
        && tree.tag(noun).endsWith("S")
        && Set.of("who", "that", "which").contains(sentence.lower(first));
  }

  private boolean fits(int from, int to, boolean clause) {
    for (int i = from; i <= to; i++) {
      boolean stops =
          (tree.is(i, "punct") && !tree.text(i).equals("-"))
              || sentence.isTime(i)
              || Set.of("WRB", "CD", "$").contains(tree.token(i).tag())
              || (tree.tag(i).equals("CC") && !(tree.head(i) >= from && tree.isName(tree.head(i))))
              || WORDS.units().contains(sentence.lower(i))
              || (!clause && STOPS.contains(sentence.lower(i)))
              || Set.of("it", "him", "her", "them", "his", "its", "this", "these", "those")
                  .contains(sentence.lower(i));
      boolean verb =
          Set.of("WDT", "WP", "PRP", "MD", "VBD", "VBZ", "VBP").contains(tree.token(i).tag());
      if (stops || (verb && !clause)) {
        return false;
      }
    }
    return !Set.of("IN", "DT", "TO", "PRP$", "RB").contains(tree.token(to).tag());
  }

  private static void add(int from, int to, List<Integer> words) {
    for (int i = from; i <= to; i++) {
      words.add(i);
    }
  }

  private String possessor(int noun) {
    OptionalInt owner = tree.child(noun, "poss");
    boolean holiday = owner.isPresent() && sentence.lower(owner.getAsInt() + 2).equals("day");
    if (owner.isEmpty() || holiday || sentence.isTime(owner.getAsInt())) {
      return "";
    }
    Optional<String> name = sentence.name(owner);
    if (name.isPresent() || !tree.isPronoun(owner.getAsInt())) {
      OptionalInt whose = tree.child(owner.getAsInt(), "poss");
      return whose.isPresent() && tree.isName(whose.getAsInt()) && name.isEmpty()
          ? sentence.phrases().naming(whose.getAsInt()) + " " + tree.text(owner.getAsInt())
          : name.orElse("");
    }
    int verb = sentence.verbAbove(noun);
    OptionalInt subject = verb < 0 ? OptionalInt.empty() : sentence.subjects().of(verb);
    boolean theirs =
        subject.isPresent()
            && subject.getAsInt() < owner.getAsInt()
            && tree.isName(subject.getAsInt())
            && !(sentence.lower(owner.getAsInt()).equals("its") && isPerson(subject.getAsInt()));
    return theirs ? sentence.phrases().naming(subject.getAsInt()) : "";
  }

  private boolean isPerson(int name) {
    return tree.sentence().mentions().stream()
        .anyMatch(m -> m.kind() == EntityKind.PERSON && m.span().contains(tree.token(name).span()));
  }
}
