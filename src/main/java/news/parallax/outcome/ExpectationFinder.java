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
  private static final Pattern BY_LAW =
      Pattern.compile(
          "^[“\"]?(?:Under|By|According to) (?:the|this|that|current|existing|\\p{Lu}\\p{Ll}+) (?:\\p{Ll}+ )?"
              + "(?:law|rules?|statute|constitution|regulations?)\\b"
              + "|\\b[Uu]nder (?:the|this|that|current|existing|state|federal) (?:law|statute|constitution|rules)\\b");
  private static final Pattern LINK = Pattern.compile("\\p{L}:\\p{Lu}");
  private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}[\\p{Lu}'’]+\\W+){4}");

  private final Set<String> oddsWords = RULES.words("odds");
  private final Set<String> states = RULES.words("state");
  private final Set<String> nouns = RULES.words("nouns");
  private final GoverningWords governing = new GoverningWords();
  private final ModalReader modals = new ModalReader();
  private final OddsReader odds = new OddsReader();
  private final ConditionFinder conditions = new ConditionFinder();
  private final ArrangementFinder arrangements = new ArrangementFinder();
  private final Set<String> steady = RULES.words("steady");
  private final Set<String> vague = RULES.words("vague");
  private final Set<String> spoken = RULES.words("spoken");
  private final Set<String> unreal = RULES.words("unreal");

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
    ClauseTree tree = new ClauseTree(sentence.sentence());
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
    int by = governing.expecting(tree, verb);
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
      by = governing.likely(sentence, tree, verb);
      strength =
          by >= 0
              ? 3
              : modals.strength(
                  tree,
                  verb,
                  condition.isPresent(),
                  condition.isPresent() || isExact(sentence, tree, verb));
      by = by >= 0 ? by : verb;
    }
    if (strength == 0) {
      return Optional.empty();
    }
    Probability odds = this.odds.of(sentence, text, tree, verb, by);
    boolean must =
        tree.lemma(verb).equals("have")
            && tree.below(verb).anyMatch(i -> tree.is(i, "xcomp") && tree.isVerb(i));
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
    Probability odds = this.odds.of(sentence, text, tree, verb, noun);
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
        && tree.below(verb)
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

  static String headLemma(ClauseTree tree, int at) {
    return tree.head(at) < 0 ? "" : tree.lemma(tree.head(at));
  }

  /// "Would have sunk", "may be sinking", "may be driven by": told of what was or is.
  private static boolean isAboutThePast(ClauseTree tree, int verb) {
    boolean guess = tree.hasChild(verb, t -> t.text().matches("could|may|might"));
    return tree.hasChild(
            verb, t -> t.relation().startsWith("aux") && t.lemma().equalsIgnoreCase("have"))
        || (guess && tree.token(verb).tag().equals("VBG"))
        || (tree.isPassive(verb) && tree.hasChild(verb, t -> t.text().matches("may|might")))
        || (guess && tree.isPassive(verb) && tree.lemma(verb).matches("see|hear|find"));
  }

  /// Whether the clause says how much or when.
  private static boolean isExact(ArticleSentence sentence, ClauseTree tree, int verb) {
    return IntStream.range(0, tree.tokens().size())
        .filter(i -> tree.governs(verb, i))
        .anyMatch(i ->
            tree.token(i).tag().equals("CD")
                || sentence.times().stream()
                    .anyMatch(t -> t.date() != null && t.span().overlaps(tree.token(i).span())));
  }

  /// "Threatened to sue" in a sentence that names no time is told of some other day.
  private static boolean isLongAgo(ArticleSentence sentence, ClauseTree tree, int by) {
    boolean past = tree.token(by).tag().equals("VBD") && !tree.is(by, "ccomp");
    boolean once =
        tree.hasChild(
            by, t -> t.text().matches("(?i)previously|once|originally|initially|formerly"));
    return ((past || tree.token(by).tag().equals("VBN")) && once)
        || (past && sentence.times().stream().allMatch(t -> t.date() == null));
  }
}
