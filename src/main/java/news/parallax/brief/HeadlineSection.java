package news.parallax.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.story.AnalyzedStory;

/// The plainest of the headlines: one that says what the coverage says, without a question, a shout
/// or a verdict.
final class HeadlineSection {
  private final AnalyzedStory story;
  private final Salience salience;
  private final StatementWriter writer;

  HeadlineSection(AnalyzedStory story, Salience salience, StatementWriter writer) {
    this.story = story;
    this.salience = salience;
    this.writer = writer;
  }

  /// @param summary the summary, whose first sentence stands in when no article has a headline
  Statement write(List<SummarySection.Chosen> summary) {
    return story.articles().stream()
        .flatMap(a -> a.sentences().stream())
        .filter(s -> s.kind() == Block.Kind.HEADLINE)
        .min(
            Comparator.comparingDouble((ArticleSentence s) -> -score(s, summary))
                .thenComparing(ArticleSentence::passage))
        .map(s -> writer.quote(s.passage()))
        .or(() -> summary.stream().findFirst().map(SummarySection.Chosen::statement))
        .orElseGet(this::first);
  }

  private Statement first() {
    AnalyzedArticle article = story.articles().getFirst();
    return article.sentences().stream()
        .findFirst()
        .map(s -> writer.quote(s.passage()))
        .orElseGet(() ->
            writer.quote(article.article().passage(article.article().blocks().getFirst().span())));
  }

  private double score(ArticleSentence headline, List<SummarySection.Chosen> summary) {
    String text = story.text(headline);
    double overlap =
        summary.stream().mapToDouble(c -> shared(headline, c.sentence())).max().orElse(0)
            + 0.5
                * summary.stream()
                    .mapToDouble(c -> shared(headline, c.sentence()))
                    .average()
                    .orElse(0);
    double score = overlap;
    int words = text.split("\\s+").length;
    if (text.contains("?") || text.contains("!")) {
      score -= 1;
    }
    if (words < 4 || words > 18) {
      score -= 0.5;
    }
    if (text.contains("‘") || text.contains("“") || text.contains("'") || text.contains("\"")) {
      score -= 0.1;
    }
    if (story.article(headline.articleId()).article().opinion()) {
      score -= 1;
    }
    return new Recency(story).isLatest(headline) ? score + 0.6 : score;
  }

  private double shared(ArticleSentence headline, ArticleSentence sentence) {
    Set<String> own = salience.terms(headline);
    if (own.isEmpty()) {
      return 0;
    }
    Set<String> other = salience.terms(sentence);
    return (double) own.stream().filter(other::contains).count() / own.size();
  }
}
