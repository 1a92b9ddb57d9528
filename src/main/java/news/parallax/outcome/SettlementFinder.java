package news.parallax.outcome;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.outcome.ExpectationFinder.Expectation;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Looks in later articles for the sentence that tells that an expected thing happened, or that it
/// did not. Strict: the same verb in the past, the same subject, and most of the other words.
final class SettlementFinder {
  /// What settles it and how.
  record Settlement(Standing standing, Passage passage) {}

  private static final double SAME = 0.6;

  Optional<Settlement> find(
      AnalyzedStory story, ArticleSentence made, Expectation expectation, @Nullable DateInfo date) {
    if (date == null) {
      return Optional.empty();
    }
    Set<String> clause = clause(made, expectation.verb());
    if (clause.size() < 3) {
      return Optional.empty();
    }
    for (AnalyzedArticle article : story.articles()) {
      boolean later =
          article
              .article()
              .published()
              .map(d -> d.value().first().isAfter(date.value().last()))
              .orElse(false);
      if (!later) {
        continue;
      }
      for (ArticleSentence sentence : article.prose()) {
        Optional<Settlement> settled = settles(sentence, expectation, clause);
        if (settled.isPresent()) {
          return settled;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Settlement> settles(
      ArticleSentence sentence, Expectation expectation, Set<String> clause) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token verb = sentence.tokens().get(i);
      if (!verb.lemma().equals(expectation.verb().lemma()) || !isPast(sentence, i)) {
        continue;
      }
      Set<String> told = clause(sentence, verb);
      if (OutcomeTracker.overlap(clause, told) >= SAME && told.size() >= 3 && names(clause, told)) {
        Standing standing = isNegated(sentence, i) ? Standing.DID_NOT : Standing.CAME_ABOUT;
        return Optional.of(new Settlement(standing, sentence.passage()));
      }
    }
    return Optional.empty();
  }

  /// Whether at least two thirds of the expected clause is told.
  private static boolean names(Set<String> clause, Set<String> told) {
    return clause.stream().filter(told::contains).count() * 3 >= clause.size() * 2L;
  }

  private static boolean isPast(ArticleSentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    if (!(token.tag().equals("VBD") || token.tag().equals("VBN"))) {
      return false;
    }
    return sentence.tokens().stream()
        .filter(t -> t.head() == verb && t.relation().startsWith("aux"))
        .noneMatch(t -> t.tag().equals("MD") || t.lemma().equals("to"));
  }

  private static boolean isNegated(ArticleSentence sentence, int verb) {
    return sentence.tokens().stream().anyMatch(t -> t.head() == verb && t.relation().equals("neg"));
  }

  /// The content words at and below a verb.
  private static Set<String> clause(ArticleSentence sentence, Token verb) {
    int root = sentence.tokens().indexOf(verb);
    Set<String> terms = new TreeSet<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if ((token.isNoun() || token.tag().startsWith("VB") || token.tag().equals("CD"))
          && isBelow(sentence, i, root)
          && token.lemma().length() > 2) {
        terms.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return terms;
  }

  private static boolean isBelow(ArticleSentence sentence, int token, int root) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < 60; steps++) {
      if (at == root) {
        return true;
      }
      Token here = sentence.tokens().get(at);
      if (here.relation().equals("relcl") || here.relation().equals("advcl")) {
        return false;
      }
      at = here.head();
    }
    return false;
  }
}
