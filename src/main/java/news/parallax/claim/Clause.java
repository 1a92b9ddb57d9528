package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.text.ParseTree;

/// One assertion of a sentence: its main word and the words from `from` to `to` that carry it.
///
/// @param head the verb it hangs on, or the top word where there is no verb
/// @param from first word
/// @param to last word, inclusive
record Clause(int head, int from, int to) {
  private static final Set<String> CONTRASTING =
      Set.of("while", "whereas", "although", "though", "whilst");
  private static final Set<String> JOINING = Set.of("conj", "parataxis", "advcl", "ccomp", "dep");
  private static final int FEWEST_WORDS = 3;

  /// The independent assertions among the words of a sentence, in order: clauses that are joined by
  /// "and", "but", a semicolon, "while" or "although" and have subjects of their own.
  static List<Clause> split(ParseTree tree, List<Integer> words) {
    OptionalInt top = tree.top(words);
    if (top.isEmpty()) {
      return List.of();
    }
    List<Integer> heads = new ArrayList<>();
    gather(tree, words, top.getAsInt(), heads);
    heads.sort(Comparator.naturalOrder());
    List<Clause> clauses = new ArrayList<>();
    for (int head : heads) {
      clauses.add(region(tree, words, head, heads));
    }
    if (clauses.stream().anyMatch(c -> c.to - c.from + 1 < FEWEST_WORDS) || overlap(clauses)) {
      return List.of(new Clause(top.getAsInt(), words.getFirst(), words.getLast()));
    }
    return List.copyOf(clauses);
  }

  private static void gather(ParseTree tree, List<Integer> words, int verb, List<Integer> heads) {
    heads.add(verb);
    for (int child : tree.children(verb)) {
      if (words.contains(child) && standsBeside(tree, verb, child)) {
        gather(tree, words, child, heads);
      }
    }
  }

  private static boolean standsBeside(ParseTree tree, int verb, int child) {
    if (!JOINING.contains(tree.relation(child))
        || !tree.isVerb(child)
        || tree.token(child).tag().equals("VBG")
        || !tree.hasSubject(child)
        || relative(tree, child)) {
      return false;
    }
    OptionalInt mark = tree.child(child, "mark");
    boolean contrast = mark.isPresent() && CONTRASTING.contains(lower(tree, mark.getAsInt()));
    return switch (tree.relation(child)) {
      case "conj" -> (mark.isEmpty() || contrast) && divided(tree, verb, child);
      case "parataxis" -> mark.isEmpty() && divided(tree, verb, child);
      case "advcl" -> contrast || (mark.isEmpty() && spliced(tree, verb, child));
      default -> mark.isEmpty() && semicolonBetween(tree, verb, child);
    };
  }

  private static boolean relative(ParseTree tree, int verb) {
    int subject = tree.ownSubject(verb).orElse(verb);
    return tree.token(subject).tag().startsWith("W");
  }

  private static boolean questioned(ParseTree tree, int verb) {
    return tree.children(verb).stream().anyMatch(c -> tree.token(c).tag().startsWith("W"));
  }

  private static boolean finite(ParseTree tree, int verb) {
    String tag = tree.token(verb).tag();
    return Set.of("VBD", "VBP", "VBZ").contains(tag) || !tree.auxiliaries(verb).isEmpty();
  }

  /// An inverted auxiliary ("Should it fail, ...") opens a condition, not an assertion.
  private static boolean spliced(ParseTree tree, int verb, int child) {
    if (questioned(tree, child) || !finite(tree, child)) {
      return false;
    }
    int opening = tree.first(child);
    boolean inverted = tree.is(opening, "aux");
    int after = tree.last(child) + 1;
    return !inverted && child < verb && after < tree.size() && tree.text(after).equals(",");
  }

  private static boolean divided(ParseTree tree, int verb, int child) {
    int from = Math.min(verb, child);
    int to = Math.max(verb, child);
    for (int i = from + 1; i < to; i++) {
      if ((tree.is(i, "cc") && tree.head(i) == verb)
          || Set.of(";", ":", "--").contains(tree.text(i))) {
        return true;
      }
    }
    return tree.first(child) > 0
        && Set.of(",", "—", "–").contains(tree.text(tree.first(child) - 1));
  }

  private static boolean semicolonBetween(ParseTree tree, int verb, int child) {
    int from = Math.min(verb, child);
    int to = Math.max(verb, child);
    for (int i = from + 1; i < to; i++) {
      if (tree.text(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /// The words that hang on `head` and on no other of the heads.
  private static Clause region(ParseTree tree, List<Integer> words, int head, List<Integer> heads) {
    int from = head;
    int to = head;
    for (int word : words) {
      if (nearest(tree, word, heads) == head) {
        from = Math.min(from, word);
        to = Math.max(to, word);
      }
    }
    while (from < to && opens(tree, from, head)) {
      from++;
    }
    while (to > from && closes(tree, to, words.getLast())) {
      to--;
    }
    return new Clause(head, from, to);
  }

  private static int nearest(ParseTree tree, int word, List<Integer> heads) {
    for (int up = word, steps = 0; up >= 0 && steps <= tree.size(); steps++) {
      if (heads.contains(up)) {
        return up;
      }
      up = tree.head(up);
    }
    return -1;
  }

  private static boolean opens(ParseTree tree, int i, int head) {
    String text = tree.text(i);
    return tree.is(i, "cc")
        || (tree.is(i, "mark") && tree.head(i) == head && CONTRASTING.contains(lower(tree, i)))
        || Set.of(",", ";", ":", "--", "—", "–").contains(text);
  }

  private static boolean closes(ParseTree tree, int i, int last) {
    return i != last
        && (tree.is(i, "cc") || Set.of(",", ";", ":", "--", "—", "–").contains(tree.text(i)));
  }

  private static boolean overlap(List<Clause> clauses) {
    for (int i = 1; i < clauses.size(); i++) {
      if (clauses.get(i).from <= clauses.get(i - 1).to) {
        return true;
      }
    }
    return false;
  }

  private static String lower(ParseTree tree, int i) {
    return tree.text(i).toLowerCase(Locale.ROOT);
  }
}
