package news.parallax.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.outcome.ExpectationFinder.Expectation;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// An expectation with the sentence and the article that hold it.
///
/// @param horizon until when it can be settled, null when nothing says so
/// @param event the terms of what may come
/// @param terms those of the whole sentence
record Candidate(
    AnalyzedArticle article,
    ArticleSentence sentence,
    ClauseTree tree,
    Expectation expectation,
    @Nullable DateInfo horizon,
    Set<String> event,
    Set<String> terms) {
  private static final Set<String> COMMON =
      Set.of("say", "have", "expect", "warn", "likely", "unlikely", "would", "could", "may");

  static Candidate of(AnalyzedArticle article, ArticleSentence sentence, Expectation expectation) {
    ClauseTree tree = new ClauseTree(sentence.sentence());
    List<Span> times = sentence.times().stream().map(TimeExpression::span).toList();
    return new Candidate(
        article,
        sentence,
        tree,
        expectation,
        new HorizonFinder().find(article, sentence, tree, expectation).orElse(null),
        tree.terms(expectation.at(), times),
        terms(sentence));
  }

  /// The place of the verb of what may come.
  int verb() {
    return expectation.at();
  }

  /// The verb of what may come.
  String lemma() {
    return expectation.verb().lemma().toLowerCase(Locale.ROOT);
  }

  /// When it was said, null when unknown.
  @Nullable DateInfo made() {
    return article.article().publishedAt();
  }

  private static Set<String> terms(ArticleSentence sentence) {
    Set<String> terms = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      if ((token.isNoun() || token.tag().startsWith("VB") || token.tag().startsWith("JJ"))
          && token.lemma().length() > 2) {
        terms.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    terms.removeAll(COMMON);
    return terms;
  }
}
