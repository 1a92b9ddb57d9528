package news.parallax.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.outcome.Outcome.Probability;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds in a sentence what it expects: the verb of what may come, its condition, its odds, and how
/// surely an expectation is meant.
///
/// A verb is expected behind "will"; behind "would", "could", "may" and "might" in what somebody
/// says, or with a condition; as the infinitive of "expects to", "threatens to", "is likely to";
/// and in what is said to be likely or not. Clauses that describe a noun, ask or set a condition
/// hold no expectation, nor do verbs of states.
final class ExpectationFinder {
  /// What a sentence expects.
  ///
  /// @param verb the token of the main verb of what may come
  /// @param at its place among the sentence's tokens
  /// @param by the place of the word that expects: a verb such as "threaten", or the verb itself
  /// @param condition the words of the condition, null when there is none
  /// @param probability the odds that the sentence's words give to it, null when they give none
  /// @param strength how sure it is that an expectation is meant: 1 for a bare "could", more for
  ///   "will", for words that say so, for a condition and for odds
  record Expectation(
      Token verb,
      int at,
      int by,
      @Nullable Span condition,
      @Nullable Probability probability,
      int strength) {}

  static final OutcomeRules RULES = OutcomeRules.load("expectations.rules");

  private static final Set<String> GUESSES = Set.of("could", "may", "might");
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo");
  private static final Set<String> NOBODY =
      Set.of("i", "you", "what", "who", "which", "that", "nobody", "someone", "anyone", "one");
  private static final Pattern NOBODY_KNOWS =
      Pattern.compile(
          "\\b(?:unclear|unknown|not clear|not known|uncertain|remains to be seen|did not make clear|"
              + "(?:not|n['’]t) rule out)\\b",
          Pattern.CASE_INSENSITIVE);

  /// States that may be the outcome of a condition: "if the dam breaks, the road will be cut".
  private static final Set<String> STATE_THAT_FOLLOWS =
      Set.of("be", "have", "find", "stand", "see");

  private static final Pattern THE_MORE =
      Pattern.compile(
          "(?i)\\bthe (?:more|less|\\p{L}{2,8}er)\\b[^.]*, the (?:more|less|\\p{L}{2,8}er)\\b");
  private static final Set<String> ATTITUDES =
      Set.of(
          "fine",
          "happy",
          "glad",
          "willing",
          "open",
          "ready",
          "okay",
          "ok",
          "good",
          "nice",
          "great",
          "surprised",
          "grateful",
          "welcome",
          "delighted",
          "proud",
          "appropriate",
          "wise",
          "critical",
          "crucial",
          "important");
  private static final Pattern MONTH =
      Pattern.compile(
          "January|February|March|April|May|June|July|August|September|October|November|December|\\d{4}");
  private static final Pattern BY_LAW =
      Pattern.compile(
          "^[“\"]?(?:Under|By|According to) (?:the|this|that|current|existing|\\p{Lu}\\p{Ll}+) (?:\\p{Ll}+ )?"
              + "(?:law|rules?|statute|constitution|regulations?)\\b");
  private static final Pattern LINK = Pattern.compile("\\p{L}:\\p{Lu}");
  private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}[\\p{Lu}'’]+\\W+){4}");

  private final Set<String> infinitive = RULES.words("infinitive");
  private final Set<String> oddsWords = RULES.words("odds");
  private final Set<String> said = RULES.words("said");
  private final Set<String> guessed = RULES.words("guessed");
  private final Set<String> feared = RULES.words("feared");
  private final Set<String> content = RULES.words("content");
  private final Set<String> states = RULES.words("state");
  private final Set<String> nouns = RULES.words("nouns");
  private final Set<String> silent = RULES.words("silent");
  private final ProbabilityWords probabilityWords = new ProbabilityWords();
  private final ConditionFinder conditions = new ConditionFinder();
  private final ArrangementFinder arrangements = new ArrangementFinder();
  private final Set<String> steady = RULES.words("steady");
  private final Set<String> vague = RULES.words("vague");
  private final Set<String> spoken = RULES.words("spoken");
  private final Set<String> unreal = RULES.words("unreal");
  private final Set<String> purposes = RULES.words("purpose");

  /// The expectation that the sentence means most surely; empty when it means none.
  Optional<Expectation> find(ArticleSentence sentence, String text) {
    if (!text.matches("(?s).*[.!][\"”’)\\]']*")
        || NOBODY_KNOWS.matcher(text).find()
        || BY_LAW.matcher(text).find()
        || THE_MORE.matcher(text).find()
        || LINK.matcher(text).find()
        || CAPITALS.matcher(text).find()) {
      return Optional.empty();
    }
    ClauseTree tree = new ClauseTree(sentence.tokens());
    List<Expectation> found = new ArrayList<>();
    for (int verb = 0; verb < sentence.tokens().size(); verb++) {
      if (tree.isVerb(verb)) {
        expectation(sentence, text, tree, verb).ifPresent(found::add);
      }
    }
    return found.stream()
        .min(
            Comparator.comparingInt((Expectation e) -> -e.strength())
                .thenComparing(e -> e.verb().span()));
  }

  private Optional<Expectation> expectation(
      ArticleSentence sentence, String text, ClauseTree tree, int verb) {
    int chance = arrangements.chance(tree, verb);
    if (chance >= 0) {
      return chance(sentence, text, tree, verb, chance);
    }
    if (isElsewhere(tree, verb) || isAboutThePast(tree, verb)) {
      return Optional.empty();
    }
    Optional<Span> condition = conditions.find(tree, verb);
    if (arrangements.isArrangement(sentence, tree, verb)) {
      return Optional.of(
          new Expectation(tree.token(verb), verb, verb, condition.orElse(null), null, 3));
    }
    int by = expecting(tree, verb);
    if (condition.isPresent() && conditions.isUnreal(tree, verb)) {
      return Optional.empty();
    }
    if (by >= 0
        && isLongAgo(sentence, tree, by)
        && (condition.isEmpty() || conditions.isPast(tree, verb))) {
      return Optional.empty();
    }
    int strength;
    if (by >= 0) {
      strength = 3;
    } else {
      by = likely(sentence, tree, verb);
      strength =
          by >= 0
              ? 3
              : modal(
                  tree,
                  verb,
                  condition.isPresent(),
                  condition.isPresent() || isExact(sentence, tree, verb));
      by = by >= 0 ? by : verb;
    }
    if (strength == 0) {
      return Optional.empty();
    }
    Probability odds = probability(sentence, text, tree, verb, by);
    boolean must =
        tree.lemma(verb).equals("have")
            && tree.children(verb).anyMatch(i -> tree.is(i, "xcomp") && tree.isVerb(i));
    if (steady.contains(tree.lemma(verb)) && !tree.isPassive(verb)) {
      return Optional.empty();
    }
    boolean state =
        states.contains(tree.lemma(verb))
            && !tree.isPassive(verb)
            && !must
            && odds == null
            && !isSpeechAhead(sentence, tree, verb)
            && !isStateByADay(sentence, tree, verb, by)
            && !followsACondition(tree, verb)
            && !ArrangementFinder.isThere(sentence, tree, verb);
    if (state) {
      return Optional.empty();
    }
    return Optional.of(
        new Expectation(
            tree.token(verb),
            verb,
            by,
            condition.orElse(null),
            odds,
            strength + (condition.isPresent() ? 1 : 0) + (odds == null ? 0 : 2)));
  }

  /// "The union has virtually no chance of winning the vote": expected only with odds.
  private Optional<Expectation> chance(
      ArticleSentence sentence, String text, ClauseTree tree, int verb, int noun) {
    Probability odds = probability(sentence, text, tree, verb, noun);
    return odds == null
        ? Optional.empty()
        : Optional.of(
            new Expectation(
                tree.token(verb),
                verb,
                noun,
                conditions.find(tree, tree.head(noun)).orElse(null),
                odds,
                5));
  }

  /// "Will tell the committee on Wednesday", "is expected to call for a new bridge": what somebody
  /// is going to say is a deed when a day is named for it.
  private boolean isSpeechAhead(ArticleSentence sentence, ClauseTree tree, int verb) {
    boolean calls =
        tree.lemma(verb).equals("call") && tree.hasChild(verb, t -> t.text().equals("for"));
    return calls
        || (spoken.contains(tree.lemma(verb)) && ArrangementFinder.isTimed(sentence, tree, verb));
  }

  private boolean followsACondition(ClauseTree tree, int verb) {
    return STATE_THAT_FOLLOWS.contains(tree.lemma(verb))
        && conditions.isClause(tree, verb)
        && tree.children(verb)
            .noneMatch(i ->
                (tree.is(i, "dobj") && vague.contains(tree.lemma(i)))
                    || ATTITUDES.contains(tree.lower(i)));
  }

  /// "Hopes to have the beaches clear before May", "expects to be back on Friday".
  private static boolean isStateByADay(
      ArticleSentence sentence, ClauseTree tree, int verb, int by) {
    return by != verb
        && Set.of("have", "be").contains(tree.lemma(verb))
        && tree.hasChild(verb, t -> t.tag().equals("TO"))
        && ArrangementFinder.isTimed(sentence, tree, verb);
  }

  /// Whether the verb stands in a clause that describes a noun, asks, or says when and why; or is
  /// told of nobody in particular.
  private boolean isElsewhere(ClauseTree tree, int verb) {
    boolean chance =
        tree.is(verb, "relcl", "acl")
            && nouns.contains(headLemma(tree, verb))
            && tree.hasChild(verb, t -> t.text().equalsIgnoreCase("that"))
            && !tree.isUnder(tree.head(verb), "relcl", "acl", "nmod");
    if ((!chance && tree.isUnder(verb, "relcl", "acl", "nmod"))
        || (!chance && tree.hasChild(verb, t -> t.tag().startsWith("W")))) {
      return true;
    }
    int at = verb;
    for (int steps = 0; at >= 0 && steps < tree.tokens().size(); steps++) {
      boolean clause =
          tree.is(at, "advcl")
              && !oddsWords.contains(headLemma(tree, at))
              && !isContentOf(tree, at);
      boolean asks =
          tree.hasChild(
              at,
              t ->
                  t.relation().equals("mark")
                      && Set.of("if", "whether", "unless")
                          .contains(t.text().toLowerCase(java.util.Locale.ROOT)));
      boolean wondered =
          at != verb
              && (tree.isNegated(at) || tree.hasChild(at, t -> t.tag().startsWith("W")))
              && !tree.is(verb, "xcomp");
      wondered |= at != verb && tree.hasChild(at, t -> t.text().matches("(?i)how|why"));
      boolean denied = at != verb && unreal.contains(tree.lemma(at));
      if (clause || asks || wondered || denied) {
        return true;
      }
      at = tree.head(at);
    }
    return tree.subject(verb).isPresent()
        && NOBODY.contains(tree.lower(tree.subject(verb).getAsInt()));
  }

  /// "Made it clear that his town will not give up".
  private static boolean isContentOf(ClauseTree tree, int clause) {
    int head = tree.head(clause);
    return head >= 0
        && tree.lemma(head).equals("clear")
        && tree.hasChild(clause, t -> t.text().equals("that") && t.relation().equals("mark"));
  }

  private static String headLemma(ClauseTree tree, int at) {
    return tree.head(at) < 0 ? "" : tree.lemma(tree.head(at));
  }

  /// "Would have sunk", "may be sinking", "may be driven by": told of what was or is.
  private static boolean isAboutThePast(ClauseTree tree, int verb) {
    boolean guess = tree.hasChild(verb, t -> GUESSES.contains(t.text()));
    return tree.hasChild(
            verb, t -> t.relation().startsWith("aux") && t.lemma().equalsIgnoreCase("have"))
        || (guess && tree.token(verb).tag().equals("VBG"))
        || (tree.isPassive(verb) && tree.hasChild(verb, t -> t.text().matches("may|might")));
  }

  /// Whether the clause says how much or when.
  private static boolean isExact(ArticleSentence sentence, ClauseTree tree, int verb) {
    return IntStream.range(0, tree.tokens().size())
        .filter(i -> tree.isBelow(i, verb))
        .anyMatch(i ->
            tree.token(i).tag().equals("CD")
                || sentence.times().stream()
                    .anyMatch(t -> t.date() != null && t.span().overlaps(tree.token(i).span())));
  }

  /// "Threatened to sue" in a sentence that names no time is told of some other day.
  private static boolean isLongAgo(ArticleSentence sentence, ClauseTree tree, int by) {
    boolean past = tree.token(by).tag().equals("VBD") && !tree.is(by, "ccomp");
    return past && sentence.times().stream().allMatch(t -> t.date() == null);
  }

  /// The word that expects the verb's infinitive; -1 when there is none.
  private int expecting(ClauseTree tree, int verb) {
    boolean to = tree.hasChild(verb, t -> t.tag().equals("TO"));
    int governor = tree.head(verb);
    if (!to || governor < 0 || !infinitive.contains(tree.lemma(governor))) {
      return -1;
    }
    Token word = tree.token(governor);
    boolean noun = word.isNoun();
    boolean adjective = word.tag().startsWith("JJ") || word.tag().startsWith("RB");
    int finite = adjective && tree.head(governor) >= 0 ? tree.head(governor) : governor;
    boolean compared =
        tree.hasChild(governor, t -> t.text().matches("(?i)more|less|most|least|as|so|too"));
    boolean past = isUnderHad(tree, finite) || isOver(tree, governor, adjective);
    boolean set = tree.lemma(governor).equals("set") && !tree.isPassive(governor) && !adjective;
    boolean meant = tree.lemma(governor).equals("intend") && word.tag().equals("VBN");
    boolean purpose =
        Set.of("aim", "intend", "seek", "hope").contains(tree.lemma(governor))
            && tree.subject(governor).stream().anyMatch(s -> isPurpose(tree, s));
    boolean nobody = word.isVerb() && tree.subject(governor).isEmpty();
    return noun
            || compared
            || past
            || set
            || meant
            || purpose
            || nobody
            || tree.isNegated(governor)
            || tree.isNegated(finite)
        ? -1
        : governor;
  }

  /// "The bill aims to": a thing plans nothing.
  private boolean isPurpose(ClauseTree tree, int subject) {
    return content.contains(tree.lemma(subject)) || purposes.contains(tree.lemma(subject));
  }

  /// "Had seemed to be preparing to leave".
  private static boolean isUnderHad(ClauseTree tree, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      if (tree.hasChild(at, t -> t.text().equalsIgnoreCase("had"))) {
        return true;
      }
      if (!tree.is(at, "xcomp", "acomp", "oprd")) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  /// "Was set up to", "was due to", "looked poised to": what was once arranged; a person's "hoped
  /// to" and "threatened to" holds on.
  private static boolean isOver(ClauseTree tree, int governor, boolean adjective) {
    int head = tree.head(governor);
    boolean seemed =
        head >= 0
            && Set.of("seem", "look", "appear").contains(tree.lemma(head))
            && tree.isVerb(head);
    int finite = (adjective || seemed) && head >= 0 ? head : governor;
    boolean was =
        tree.hasChild(
                governor, t -> t.relation().startsWith("aux") && t.text().matches("(?i)was|were"))
            || ((adjective || seemed)
                && (tree.token(finite).tag().equals("VBD")
                    || tree.hasChild(finite, t -> t.text().equalsIgnoreCase("did"))));
    boolean reported = tree.is(finite, "ccomp");
    return was && !reported;
  }

  /// The adjective that gives the verb odds, as in "it is unlikely that" or "gales are likely"; -1
  /// when there is none.
  private int likely(ArticleSentence sentence, ClauseTree tree, int verb) {
    int governor = tree.head(verb);
    if (governor >= 0
        && oddsWords.contains(tree.lemma(governor))
        && tree.is(verb, "ccomp", "advcl", "xcomp")
        && !tree.hasChild(verb, t -> t.tag().equals("TO"))
        && tree.hasChild(verb, t -> t.tag().equals("MD"))
        && !tree.hasChild(governor, t -> t.text().matches("(?i)more|less|as|how"))) {
      return governor;
    }
    int above = oddsAbove(tree, verb);
    if (above >= 0) {
      return above;
    }
    return tree.lemma(verb).equals("be")
        ? tree.children(verb)
            .filter(i -> oddsWords.contains(tree.lemma(i)) && tree.is(i, "acomp", "advmod"))
            .filter(i -> tree.subject(verb).stream().anyMatch(s -> tree.token(s).isNoun()))
            .filter(i -> tree.children(i).noneMatch(c -> tree.isVerb(c)))
            .filter(i ->
                tree.children(verb)
                    .noneMatch(c -> c != i && tree.is(c, "attr", "acomp", "oprd", "neg")))
            .filter(i -> !tree.hasChild(i, t -> t.tag().startsWith("JJ")))
            .filter(i ->
                tree.is(i, "acomp")
                    || tree.children(verb)
                        .noneMatch(c -> c > i && tree.is(c, "advmod", "npadvmod")))
            .filter(i -> !tree.token(verb).tag().equals("VBD") || isTimed(sentence, tree.token(i)))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /// "It is unlikely that anything can be harvested", where the parse hangs the clause on "is"; -1
  /// when it is not so.
  private int oddsAbove(ClauseTree tree, int verb) {
    int be = tree.head(verb);
    boolean clause =
        be >= 0
            && tree.lemma(be).equals("be")
            && tree.is(verb, "ccomp", "advcl")
            && tree.hasChild(verb, t -> t.tag().equals("MD"))
            && tree.hasChild(verb, t -> t.text().equals("that") && t.relation().equals("mark"))
            && tree.hasChild(
                be, t -> t.text().equalsIgnoreCase("it") && t.relation().startsWith("nsubj"));
    return clause
        ? tree.children(be)
            .filter(i -> oddsWords.contains(tree.lemma(i)) && tree.is(i, "acomp"))
            .filter(i -> !tree.hasChild(i, t -> t.text().matches("(?i)more|less|as|how|so")))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /// "Gales were likely on Sunday".
  private static boolean isTimed(ArticleSentence sentence, Token likely) {
    return sentence.times().stream()
        .anyMatch(t -> t.date() != null && t.span().start() >= likely.span().end());
  }

  /// How surely a modal makes its verb an expectation; 0 when it does not.
  private int modal(ClauseTree tree, int verb, boolean conditional, boolean exact) {
    String modal =
        tree.children(verb)
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
            && tree.children(verb).noneMatch(i -> tree.is(i, "prt"));
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
        tree.children(speech)
            .anyMatch(i ->
                tree.is(i, "advcl")
                    && tree.hasChild(i, t -> t.text().equalsIgnoreCase("when"))
                    && (tree.token(i).tag().equals("VBD")
                        || tree.hasChild(i, t -> t.tag().equals("VBD"))));
    boolean month =
        tree.token(speech).tag().equals("VBD")
            && tree.children(speech)
                .filter(i -> tree.lower(i).equals("in"))
                .flatMap(tree::children)
                .anyMatch(i -> MONTH.matcher(tree.token(i).text()).matches());
    return had || when || month;
  }

  /// "A warning that the shortage could delay the ferry".
  private boolean isFearOf(ClauseTree tree, int verb) {
    return tree.is(verb, "relcl", "acl") && nouns.contains(headLemma(tree, verb));
  }

  private static String inherited(ClauseTree tree, int verb) {
    boolean joined = tree.is(verb, "conj") && tree.token(verb).tag().equals("VB");
    int head = tree.head(verb);
    if (!joined || head < 0) {
      return "";
    }
    boolean will =
        tree.hasChild(head, t -> WILL.contains(t.text().toLowerCase(java.util.Locale.ROOT)));
    boolean would = tree.hasChild(head, t -> t.text().equalsIgnoreCase("would"));
    return will ? "will" : would ? "would" : "";
  }

  /// "Could only use".
  private static boolean isLimited(ClauseTree tree, int verb) {
    return tree.hasChild(verb, t -> t.text().equalsIgnoreCase("only"));
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

  /// Odds count only where their word belongs to the verb: it modifies it, or governs it ("unlikely
  /// to leave", "a chance that").
  private @Nullable Probability probability(
      ArticleSentence sentence, String text, ClauseTree tree, int verb, int by) {
    Optional<Probability> odds = probabilityWords.in(text);
    if (odds.isEmpty()) {
      return null;
    }
    int start = sentence.span().start() + text.indexOf(odds.get().words());
    Span words = new Span(start, start + odds.get().words().length());
    for (int i = 0; i < tree.tokens().size(); i++) {
      if (words.overlaps(tree.token(i).span())
          && (i == by || tree.head(i) == verb || governs(tree, i, verb))) {
        return odds.get();
      }
    }
    return null;
  }

  private boolean governs(ClauseTree tree, int above, int below) {
    int at = tree.head(below);
    for (int steps = 0; at >= 0 && steps < 3; steps++) {
      boolean chance = tree.token(above).isNoun();
      if (at == above || (tree.head(above) == at && !chance && tree.is(below, "xcomp"))) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }
}
