package news.parallax.outcome;

import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.text.Token;

/// Finds what is expected without an infinitive: "a vote is expected on Friday", "there will be a
/// hearing on Monday", "the union has no chance of winning the vote".
final class ArrangementFinder {
  private static final Set<String> FORECAST = Set.of("forecast", "predict");

  private final Set<String> arranged = ExpectationFinder.RULES.words("arranged");
  private final Set<String> chances = ExpectationFinder.RULES.words("chances");

  /// Whether the verb arranges its own subject for a time ahead.
  boolean isArrangement(ArticleSentence sentence, ClauseTree tree, int verb) {
    boolean passive = tree.isPassive(verb) || isDue(tree, verb);
    boolean finite =
        tree.hasChild(verb, t -> t.text().matches("(?i)is|are|['’]s|['’]re|be|was|were"))
            || tree.token(verb).text().matches("(?i)is|are|was|were");
    boolean infinitive =
        tree.below(verb).anyMatch(i -> tree.is(i, "xcomp", "ccomp") && tree.isVerb(i));
    if (!passive || !finite || infinitive || tree.isNegated(verb)) {
      return false;
    }
    boolean subject =
        tree.subject(verb).stream().anyMatch(s -> tree.token(s).isNoun() && !tree.is(s, "xcomp"));
    boolean lemma = isDue(tree, verb) || arranged.contains(tree.lemma(verb));
    return subject && lemma && (isTimed(sentence, tree, verb) || isForecast(tree, verb));
  }

  /// "The verdict is due on Friday".
  static boolean isDue(ClauseTree tree, int verb) {
    return tree.lemma(verb).equals("be")
        && tree.below(verb)
            .anyMatch(i ->
                tree.lower(i).equals("due")
                    && tree.is(i, "acomp")
                    && tree.below(i).noneMatch(c -> tree.isVerb(c) || tree.lower(c).equals("to")));
  }

  private static boolean isForecast(ClauseTree tree, int verb) {
    return FORECAST.contains(tree.lemma(verb))
        && tree.hasChild(verb, t -> t.text().matches("(?i)for|over|in"));
  }

  /// Whether a time stands behind the verb in its own clause.
  static boolean isTimed(ArticleSentence sentence, ClauseTree tree, int verb) {
    return sentence.times().stream()
        .filter(t -> t.date() != null)
        .anyMatch(t ->
            IntStream.range(verb, tree.tokens().size())
                .filter(i -> t.span().overlaps(tree.token(i).span()))
                .filter(i -> !tree.is(i, "compound", "nmod", "poss", "amod"))
                .anyMatch(i -> tree.governs(verb, i)));
  }

  /// "There will be another vote on Tuesday".
  static boolean isThere(ArticleSentence sentence, ClauseTree tree, int verb) {
    return tree.lemma(verb).equals("be")
        && tree.below(verb).anyMatch(i -> tree.is(i, "expl"))
        && tree.below(verb).anyMatch(i -> tree.is(i, "attr") && tree.token(i).isNoun())
        && !tree.isNegated(verb)
        && isTimed(sentence, tree, verb);
  }

  /// The noun of "no chance of winning" above its verb; -1 when there is none.
  int chance(ClauseTree tree, int verb) {
    Token token = tree.token(verb);
    int of = token.tag().equals("VBG") && tree.is(verb, "pcomp") ? tree.head(verb) : -1;
    int noun = of >= 0 && tree.lower(of).equals("of") ? tree.head(of) : -1;
    boolean chance =
        noun >= 0 && tree.is(noun, "dobj", "attr") && chances.contains(tree.lemma(noun));
    return chance && holderOf(tree, noun) >= 0 ? noun : -1;
  }

  /// The subject of the verb that has the chance; -1 when it has none.
  static int holderOf(ClauseTree tree, int noun) {
    int has = tree.head(noun);
    boolean verb =
        has >= 0
            && Set.of("have", "face", "stand", "run", "give").contains(tree.lemma(has))
            && !tree.isUnder(has, "relcl", "acl", "advcl");
    return verb ? tree.subject(has).orElse(-1) : -1;
  }
}
