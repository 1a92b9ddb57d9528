package news.parallax.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds in a sentence what it expects: the clause about what may come, its condition, and how
/// strongly it is meant.
final class ExpectationFinder {
  /// What a sentence expects.
  ///
  /// @param verb the token of the main verb of what may come
  /// @param strength how sure it is that an expectation is meant: 3 when the words say so, 1 for a
  ///   bare "could"
  record Expectation(Token verb, @Nullable Span condition, int strength) {}

  private static final Set<String> MODALS =
      Set.of("will", "'ll", "’ll", "would", "could", "may", "might");
  private static final Pattern SAYS_SO =
      Pattern.compile(
          "\\b(?:(?:is|are|was|were|be|been) (?:widely |now |still )?(?:expected|likely|unlikely|poised|predicted|forecast|projected|due"
              + "|scheduled|feared|bound|almost certain) to\\b|expects?\\b|predict(?:s|ed)?\\b|forecasts?\\b|warn(?:s|ed|ing)?\\b|threaten(?:s|ed|ing)? to\\b"
              + "|fear(?:s|ed)? (?:that|of|the|a)\\b|(?:chance|risk|odds|prospect|likelihood|possibility|probability) (?:of|that|is|are|at)\\b|unlikely\\b|probably\\b|almost certainly\\b"
              + "|likely to\\b|may pursue\\b|plans? to\\b|intends? to\\b|vow(?:s|ed) to\\b|preparing to\\b|opportunity (?:to|for)\\b|at the mercy of\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?:^|[\\s“\"(])((?:if|should|unless|in case|were)\\s[^,;.”\"]{6,140})",
          Pattern.CASE_INSENSITIVE);

  Optional<Expectation> find(ArticleSentence sentence, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean saysSo = SAYS_SO.matcher(text).find();
    List<Token> verbs = futureVerbs(sentence, saysSo);
    if (verbs.isEmpty()) {
      return Optional.empty();
    }
    Span condition = condition(sentence, text);
    if (isAboutThePresent(sentence, verbs.getFirst())) {
      return Optional.empty();
    }
    int strength = saysSo ? 3 : lower.contains(" will ") ? 2 : 1;
    return Optional.of(
        new Expectation(verbs.getFirst(), condition, condition == null ? strength : strength + 1));
  }

  /// Verbs below a modal of the future that are not about the past ("would have"), or, where the
  /// words say so, below "to".
  private static List<Token> futureVerbs(ArticleSentence sentence, boolean saysSo) {
    List<Token> tokens = sentence.tokens();
    List<Token> verbs = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean modal =
          token.tag().equals("MD") && MODALS.contains(token.text().toLowerCase(Locale.ROOT));
      boolean infinitive = saysSo && token.tag().equals("TO");
      if (!(modal || infinitive) || token.head() < 0) {
        continue;
      }
      Token verb = tokens.get(token.head());
      if (verb.tag().startsWith("VB")
          && token.head() > i
          && !isAboutThePast(tokens, token.head())) {
        verbs.add(verb);
      }
    }
    return verbs;
  }

  /// "almost certainly see it as unacceptable to concede": the word of probability says what is
  /// now.
  private static boolean isAboutThePresent(ArticleSentence sentence, Token verb) {
    for (Token token : sentence.tokens()) {
      boolean probability =
          token.relation().equals("advmod")
              && (token.lemma().equals("certainly")
                  || token.lemma().equals("probably")
                  || token.text().equals("likely"));
      if (probability && token.head() >= 0) {
        String tag = sentence.tokens().get(token.head()).tag();
        if (tag.equals("VBP") || tag.equals("VBZ") || tag.equals("VBD")) {
          return !sentence.tokens().get(token.head()).equals(verb);
        }
      }
    }
    return false;
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

  private static @Nullable Span condition(ArticleSentence sentence, String text) {
    Matcher matcher = CONDITION.matcher(text);
    while (matcher.find()) {
      String words = matcher.group(1);
      boolean inverted =
          words.toLowerCase(Locale.ROOT).startsWith("should ")
              || words.toLowerCase(Locale.ROOT).startsWith("were ");
      boolean opens =
          matcher.start(1) == 0 || text.startsWith("to ", Math.max(0, matcher.start(1) - 3));
      if (!inverted || opens || (matcher.start(1) > 0 && matcher.start(1) > text.length() / 2)) {
        int start = sentence.span().start() + matcher.start(1);
        return new Span(start, start + words.stripTrailing().length());
      }
    }
    return null;
  }
}
