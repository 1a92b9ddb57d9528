package news.parallax.outcome;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Says how surely a modal verb makes its verb an expectation: "will" in anybody's mouth, "would"
/// in what somebody says or on a condition, "could" and "may" in what somebody fears or reckons.
final class ModalReader {
  private static final Set<String> GUESSES = Set.of("could", "may", "might");
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo");
  private static final Pattern MONTH =
      Pattern.compile(
          "January|February|March|April|May|June|July|August|September|October|November|December|\\d{4}");

  private final Set<String> said = ExpectationFinder.RULES.words("said");
  private final Set<String> guessed = ExpectationFinder.RULES.words("guessed");
  private final Set<String> feared = ExpectationFinder.RULES.words("feared");
  private final Set<String> content = ExpectationFinder.RULES.words("content");
  private final Set<String> nouns = ExpectationFinder.RULES.words("nouns");
  private final Set<String> silent = ExpectationFinder.RULES.words("silent");

  /// How surely a modal makes its verb an expectation; 0 when it does not.
  int strength(ClauseTree tree, int verb, boolean conditional, boolean exact) {
    String modal =
        tree.below(verb)
            .filter(i -> tree.token(i).tag().equals("MD"))
            .mapToObj(tree::lower)
            .findFirst()
            .orElseGet(() -> inherited(tree, verb));
    if (modal.isEmpty()) {
      return 0;
    }
    boolean refused =
        tree.isNegated(verb)
            && silent.contains(tree.lemma(verb))
            && tree.below(verb).noneMatch(i -> tree.is(i, "prt"));
    if (refused || isHabit(tree, verb)) {
      return 0;
    }
    if (WILL.contains(modal)) {
      return 2;
    }
    int governor = tree.is(verb, "ccomp", "conj") ? speech(tree, verb) : -1;
    String lemma = governor < 0 ? "" : tree.lemma(governor);
    boolean subjectIsContent =
        tree.subject(verb).stream().anyMatch(s -> content.contains(tree.lemma(s)));
    if (modal.equals("would")) {
      boolean told =
          said.contains(lemma) && !tree.isNegated(governor) && !isOnceTold(tree, governor);
      boolean mayFollow =
          tree.is(verb, "root", "conj")
              || (tree.is(verb, "ccomp") && told)
              || (governor >= 0 && guessed.contains(lemma));
      return !subjectIsContent && (told || (conditional && mayFollow)) ? 2 : 0;
    }
    boolean guess = GUESSES.contains(modal) && !tree.isNegated(verb) && !isLimited(tree, verb);
    boolean own = tree.is(verb, "root") && !isTold(tree);
    boolean feared = this.feared.contains(lemma) || isFearOf(tree, verb);
    boolean told = guessed.contains(lemma) || own;
    return guess && (feared || (told && exact) || conditional) ? 1 : 0;
  }

  /// "Children will often leave out a pie".
  private static boolean isHabit(ClauseTree tree, int verb) {
    return tree.hasChild(
        verb,
        t -> t.text().matches("(?i)often|usually|always|sometimes|typically|generally|frequently"));
  }

  /// "Had hoped that", "when he was made clerk he told them that": told of another time.
  private static boolean isOnceTold(ClauseTree tree, int speech) {
    boolean had =
        Set.of("hope", "expect", "fear", "think", "believe", "plan").contains(tree.lemma(speech))
            && tree.hasChild(speech, t -> t.text().equalsIgnoreCase("had"));
    boolean when =
        tree.below(speech)
            .anyMatch(i ->
                tree.is(i, "advcl")
                    && tree.hasChild(i, t -> t.text().equalsIgnoreCase("when"))
                    && (tree.token(i).tag().equals("VBD")
                        || tree.hasChild(i, t -> t.tag().equals("VBD"))));
    boolean month =
        tree.token(speech).tag().equals("VBD")
            && tree.below(speech)
                .filter(i -> tree.lower(i).equals("in"))
                .flatMap(tree::below)
                .anyMatch(i -> MONTH.matcher(tree.token(i).text()).matches());
    boolean once =
        IntStream.range(Math.max(0, speech - 3), speech)
            .anyMatch(i -> tree.lower(i).matches("previously|once|originally|initially|formerly"));
    return had || when || month || once;
  }

  /// "A warning that the shortage could delay the ferry".
  private boolean isFearOf(ClauseTree tree, int verb) {
    return tree.is(verb, "relcl", "acl") && nouns.contains(ExpectationFinder.headLemma(tree, verb));
  }

  private static String inherited(ClauseTree tree, int verb) {
    boolean joined = tree.is(verb, "conj") && tree.token(verb).tag().equals("VB");
    int head = tree.head(verb);
    if (!joined || head < 0) {
      return "";
    }
    boolean will = tree.hasChild(head, t -> WILL.contains(t.text().toLowerCase(Locale.ROOT)));
    boolean would = tree.hasChild(head, t -> t.text().equalsIgnoreCase("would"));
    return will ? "will" : would ? "would" : "";
  }

  /// "Could only use", "could easily settle".
  private static boolean isLimited(ClauseTree tree, int verb) {
    return tree.hasChild(verb, t -> t.text().matches("(?i)only|easily|simply|just"));
  }

  /// Whether the sentence tells of the past around a bare "could".
  private static boolean isTold(ClauseTree tree) {
    return tree.tokens().stream()
        .anyMatch(t -> t.tag().equals("VBD") && !t.relation().equals("relcl"));
  }

  /// The verb whose words the clause is; -1 when it is nobody's.
  private static int speech(ClauseTree tree, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (tree.is(at, "ccomp")) {
        return tree.head(at);
      }
      if (!tree.is(at, "conj", "xcomp")) {
        return -1;
      }
      at = tree.head(at);
    }
    return -1;
  }
}
