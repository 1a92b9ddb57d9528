package news.parallax.claim;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.words.WordSets;
import news.parallax.text.ParseTree;

/// How a clause is meant: as fact, as possible, as to come, as wanted; and whether it is negated.
public final class ClauseMood {
  static final WordSets WORDS = WordSets.load("moods.txt");

  private ClauseMood() {}

  /// Whether what the clause under `verb` says is said not to be so.
  public static boolean negated(ParseTree tree, int verb) {
    boolean negated = false;
    for (int child : tree.children(verb)) {
      if (tree.is(child, "neg") && !partOfNotOnly(tree, child)) {
        negated = !negated;
      }
    }
    negated ^= negativeArgument(tree, verb);
    if (WORDS.holds("negative verbs", tree.lemma(verb)) && tree.has(verb, "xcomp")) {
      negated = !negated;
    }
    return negated;
  }

  private static boolean partOfNotOnly(ParseTree tree, int not) {
    return not + 1 < tree.size() && Set.of("only", "just", "merely").contains(lower(tree, not + 1));
  }

  /// "Nobody was hurt", "there is no evidence", "neither side won": the "no" is on the noun.
  private static boolean negativeArgument(ParseTree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (!Set.of("nsubj", "nsubjpass", "dobj", "attr").contains(tree.relation(child))) {
        continue;
      }
      if (WORDS.holds("negative words", lower(tree, child))) {
        return true;
      }
      for (int inner : tree.children(child)) {
        boolean determines = Set.of("det", "neg", "nmod", "predet").contains(tree.relation(inner));
        if (determines && WORDS.holds("negative words", lower(tree, inner))) {
          return true;
        }
      }
    }
    return false;
  }

  /// The modality of the clause under `verb`; `from` and `to` are the words of the claim.
  public static Modality modality(ParseTree tree, int verb, List<Integer> words) {
    if (!words.isEmpty() && tree.text(words.getLast()).startsWith("?")) {
      return Modality.QUESTION;
    }
    boolean conditional = conditional(tree, verb) || inverted(tree, verb);
    for (int aux : tree.auxiliaries(verb)) {
      String word = lower(tree, aux);
      if (WORDS.holds("wanted modals", word) && !conditional) {
        return Modality.WANTED;
      }
      if (WORDS.holds("future modals", word) || word.equals("going")) {
        return conditional ? Modality.CONDITIONAL : Modality.EXPECTED;
      }
      if (WORDS.holds("possible modals", word)) {
        return conditional ? Modality.CONDITIONAL : Modality.POSSIBLE;
      }
    }
    if (conditional) {
      return Modality.CONDITIONAL;
    }
    String lemma = tree.lemma(verb).toLowerCase(Locale.ROOT);
    OptionalInt complement = tree.child(verb, "xcomp", "acomp", "oprd", "ccomp");
    if (complement.isPresent()) {
      String inner = tree.lemma(complement.getAsInt()).toLowerCase(Locale.ROOT);
      boolean infinitive = tree.has(verb, "xcomp");
      if (WORDS.holds("wanting", lemma) && (infinitive || !lemma.equals("call"))) {
        return Modality.WANTED;
      }
      if ((WORDS.holds("expecting", lemma) && infinitive)
          || (lemma.equals("be") && WORDS.holds("expecting", inner))) {
        return Modality.EXPECTED;
      }
      if (Set.of("likely", "unlikely").contains(inner)) {
        return Modality.EXPECTED;
      }
      if (WORDS.holds("seeming", lemma)) {
        return Modality.POSSIBLE;
      }
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "advmod") && WORDS.holds("possible words", lower(tree, child))) {
        return Modality.POSSIBLE;
      }
    }
    return Modality.FACT;
  }

  private static boolean conditional(ParseTree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (!tree.is(child, "advcl")) {
        continue;
      }
      for (int inner : tree.children(child)) {
        boolean opens = inner == tree.first(child);
        if ((tree.is(inner, "mark") && Set.of("if", "unless").contains(lower(tree, inner)))
            || (opens && tree.is(inner, "aux") && WORDS.holds("conditions", lower(tree, inner)))) {
          return true;
        }
      }
    }
    return false;
  }

  /// "Should the bridge fall, the council will close the mill", "had they known, they would have":
  /// a condition without a word for it, which parsers take for something else.
  private static boolean inverted(ParseTree tree, int verb) {
    if (tree.size() < 2 || tree.text(tree.size() - 1).startsWith("?")) {
      return false;
    }
    if (WORDS.holds("inverted conditions", lower(tree, 0)) && !tree.tag(1).startsWith("V")) {
      int comma = 2;
      while (comma < tree.size() && !tree.text(comma).equals(",")) {
        comma++;
      }
      return (verb == 0 || verb > comma) && hasModal(tree, comma, tree.size());
    }
    for (int i = verb + 1; i + 1 < tree.size(); i++) {
      if (lower(tree, i).equals("should")
          && tree.tag(i + 1).matches("DT|PRP\\$?|NNPS?|EX")
          && hasModal(tree, 0, verb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasModal(ParseTree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (WORDS.holds("future modals", lower(tree, i))
          || WORDS.holds("possible modals", lower(tree, i))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(ParseTree tree, int i) {
    return tree.text(i).toLowerCase(Locale.ROOT);
  }
}
