package news.parallax.claim;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.Claim.Modality;
import news.parallax.text.ParseTree;

/// How a clause is meant: as fact, as possible, as to come, as wanted; and whether it is negated.
public final class ClauseMood {
  private static final Set<String> NEGATIVE_WORDS =
      Set.of("no", "nobody", "none", "nothing", "neither", "nor", "never", "nowhere");
  private static final Set<String> NEGATIVE_VERBS = Set.of("fail", "refuse", "decline");
  private static final Set<String> POSSIBLE_MODALS = Set.of("may", "might", "could");
  private static final Set<String> WANTED_MODALS = Set.of("should", "must", "ought");
  private static final Set<String> FUTURE_MODALS = Set.of("will", "shall", "wo", "'ll", "would");
  private static final Set<String> POSSIBLE_WORDS =
      Set.of(
          "perhaps",
          "possibly",
          "maybe",
          "probably",
          "apparently",
          "reportedly",
          "allegedly",
          "likely",
          "unlikely",
          "supposedly",
          "seemingly",
          "presumably",
          "conceivably");
  private static final Set<String> SEEMING_VERBS = Set.of("seem", "appear", "suggest", "indicate");
  private static final Set<String> EXPECTING =
      Set.of(
          "expect",
          "expected",
          "set",
          "plan",
          "schedule",
          "due",
          "about",
          "prepare",
          "intend",
          "slate",
          "project",
          "forecast",
          "predict",
          "poise",
          "anticipate",
          "aim",
          "vow",
          "promise",
          "threaten",
          "go");
  private static final Set<String> WANTING =
      Set.of("want", "need", "urge", "demand", "hope", "wish", "call", "ask", "require", "seek");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "should", "were", "had");

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
    if (NEGATIVE_VERBS.contains(tree.lemma(verb)) && tree.has(verb, "xcomp")) {
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
      if (NEGATIVE_WORDS.contains(lower(tree, child))) {
        return true;
      }
      for (int inner : tree.children(child)) {
        boolean determines = Set.of("det", "neg", "nmod", "predet").contains(tree.relation(inner));
        if (determines && NEGATIVE_WORDS.contains(lower(tree, inner))) {
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
    boolean conditional = conditional(tree, verb);
    for (int aux : tree.auxiliaries(verb)) {
      String word = lower(tree, aux);
      if (WANTED_MODALS.contains(word) && !conditional) {
        return Modality.WANTED;
      }
      if (FUTURE_MODALS.contains(word) || word.equals("going")) {
        return conditional ? Modality.CONDITIONAL : Modality.EXPECTED;
      }
      if (POSSIBLE_MODALS.contains(word)) {
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
      if (WANTING.contains(lemma) && (infinitive || !lemma.equals("call"))) {
        return Modality.WANTED;
      }
      if ((EXPECTING.contains(lemma) && infinitive)
          || (lemma.equals("be") && EXPECTING.contains(inner))) {
        return Modality.EXPECTED;
      }
      if (Set.of("likely", "unlikely").contains(inner)) {
        return Modality.EXPECTED;
      }
      if (SEEMING_VERBS.contains(lemma)) {
        return Modality.POSSIBLE;
      }
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "advmod") && POSSIBLE_WORDS.contains(lower(tree, child))) {
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
            || (opens && tree.is(inner, "aux") && CONDITIONS.contains(lower(tree, inner)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String lower(ParseTree tree, int i) {
    return tree.text(i).toLowerCase(Locale.ROOT);
  }
}
