package news.parallax.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.outcome.Outcome.Probability;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds in a sentence what it expects: the verb of what may come, its condition, its odds, and how
/// surely an expectation is meant.
final class ExpectationFinder {
  /// What a sentence expects.
  ///
  /// @param verb the token of the main verb of what may come
  /// @param condition the words of the condition, null when there is none
  /// @param probability the odds that the sentence's words give to it, null when they give none
  /// @param strength how sure it is that an expectation is meant: 1 for a bare "could", more for
  ///   "will", for words that say so, for a condition and for odds
  record Expectation(
      Token verb, @Nullable Span condition, @Nullable Probability probability, int strength) {}

  private static final Set<String> POSSIBLE = Set.of("would", "could", "may", "might");
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall");

  /// Words whose infinitive is what may come: "is expected to leave", "threatens to close".
  private static final Set<String> EXPECTING =
      Set.of(
          "expect",
          "likely",
          "unlikely",
          "set",
          "due",
          "schedule",
          "plan",
          "threaten",
          "vow",
          "intend",
          "prepare",
          "poise",
          "predict",
          "forecast",
          "project",
          "bind",
          "bound",
          "fear",
          "certain",
          "slate",
          "promise",
          "pledge",
          "poised");

  private static final Set<String> SURE = Set.of("certainly", "probably", "likely", "unlikely");
  private static final Set<String> SAYING_VERBS =
      Set.of("say", "tell", "add", "like", "think", "argue", "note");
  private static final Pattern NOBODY_KNOWS =
      Pattern.compile(
          "\\b(?:unclear|unknown|not clear|not known|uncertain)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?:^|[\\s“\"(])((?:if|should|unless|in case|were)\\s(?:[^,;.”\"]|[,.](?=\\d)){6,140})",
          Pattern.CASE_INSENSITIVE);

  private final ProbabilityWords probabilityWords = new ProbabilityWords();

  /// The expectation that the sentence means most surely; empty when it means none.
  Optional<Expectation> find(ArticleSentence sentence, String text) {
    if (text.endsWith("?") || NOBODY_KNOWS.matcher(text).find()) {
      return Optional.empty();
    }
    @Nullable Span condition = condition(sentence, text);
    List<Expectation> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int verb = token.head();
      if (verb <= i || !tokens.get(verb).tag().startsWith("VB")) {
        continue;
      }
      int strength = strength(tokens, token, verb);
      if (strength == 0
          || isAboutThePast(tokens, verb)
          || SAYING_VERBS.contains(tokens.get(verb).lemma())
          || (condition != null && condition.contains(tokens.get(verb).span()))) {
        continue;
      }
      Probability probability = probability(sentence, text, verb);
      found.add(
          new Expectation(
              tokens.get(verb),
              condition,
              probability,
              strength + (condition == null ? 0 : 1) + (probability == null ? 0 : 2)));
    }
    return found.stream()
        .min(
            Comparator.comparingInt((Expectation e) -> -e.strength())
                .thenComparing(e -> e.verb().span()));
  }

  /// How surely a modal or a "to" makes its verb an expectation; 0 when it does not.
  private static int strength(List<Token> tokens, Token token, int verb) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (token.tag().equals("MD")) {
      boolean guess = POSSIBLE.contains(word) && isPassive(tokens, verb);
      return WILL.contains(word) ? 2 : POSSIBLE.contains(word) && !guess ? 1 : 0;
    }
    if (!token.tag().equals("TO")) {
      return 0;
    }
    int governor = tokens.get(verb).head();
    boolean expecting =
        governor >= 0
            && !isLongPast(tokens, governor)
            && EXPECTING.contains(tokens.get(governor).lemma())
            && !tokens.get(governor).isNoun()
            && !isNegatedOrPastPlan(tokens, governor);
    return expecting ? 3 : 0;
  }

  /// "Had seemed likely to": what was once expected and is told as past.
  private static boolean isLongPast(List<Token> tokens, int governor) {
    int above = tokens.get(governor).head();
    for (Token token : tokens) {
      if (token.text().equals("had")
          && (token.head() == governor || token.head() == above)
          && token.span().end() <= tokens.get(governor).span().start()) {
        return true;
      }
    }
    return false;
  }

  /// "Was set to", "had planned to": what was once expected.
  private static boolean isNegatedOrPastPlan(List<Token> tokens, int governor) {
    for (Token token : tokens) {
      boolean auxiliary = token.head() == governor && token.relation().startsWith("aux");
      if (auxiliary
          && (token.text().equals("had")
              || token.text().equals("was")
              || token.text().equals("were"))) {
        return true;
      }
    }
    return tokens.get(governor).tag().equals("VBD");
  }

  /// "May be motivated by": a guess about what is.
  private static boolean isPassive(List<Token> tokens, int verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb && t.relation().equals("auxpass"));
  }

  private static boolean isAboutThePast(List<Token> tokens, int verb) {
    for (Token token : tokens) {
      if (token.head() == verb
          && token.relation().startsWith("aux")
          && token.lemma().equals("have")) {
        return true;
      }
    }
    return false;
  }

  /// Odds count only where their word belongs to the verb: it modifies it, or governs it ("unlikely
  /// to leave", "a chance that").
  private @Nullable Probability probability(ArticleSentence sentence, String text, int verb) {
    Optional<Probability> odds = probabilityWords.in(text);
    if (odds.isEmpty()) {
      return null;
    }
    int start = sentence.span().start() + text.indexOf(odds.get().words());
    Span words = new Span(start, start + odds.get().words().length());
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!words.overlaps(tokens.get(i).span())) {
        continue;
      }
      if (tokens.get(i).head() == verb || governs(tokens, i, verb)) {
        return odds.get();
      }
    }
    return null;
  }

  private static boolean governs(List<Token> tokens, int above, int below) {
    int at = tokens.get(below).head();
    for (int steps = 0; at >= 0 && steps < 3; steps++) {
      if (at == above
          || (tokens.get(above).head() == at && SURE.contains(tokens.get(above).lemma()))) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  private static @Nullable Span condition(ArticleSentence sentence, String text) {
    Matcher matcher = CONDITION.matcher(text);
    while (matcher.find()) {
      String words = matcher.group(1);
      boolean inverted = words.toLowerCase(Locale.ROOT).matches("(?s)(?:should|were)\\s.*");
      boolean opens = matcher.start(1) == 0;
      boolean asks =
          text.substring(0, matcher.start(1))
              .matches(
                  "(?is).*\\b(?:ask|asked|see|unclear|know|wonder|determine|surprised|as|even|only)\\s");
      if ((!inverted || opens) && !asks) {
        int start = sentence.span().start() + matcher.start(1);
        return new Span(start, start + words.stripTrailing().length());
      }
    }
    return null;
  }
}
