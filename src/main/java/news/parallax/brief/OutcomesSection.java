package news.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.outcome.Outcome;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// Outcomes → what may come, as printed.
final class OutcomesSection {
  private static final int MOST = 8;

  private final AnalyzedStory story;
  private final StatementWriter writer;

  OutcomesSection(AnalyzedStory story, StatementWriter writer) {
    this.story = story;
    this.writer = writer;
  }

  List<Brief.PotentialOutcome> write(List<Outcome> outcomes) {
    List<Brief.PotentialOutcome> written = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (written.size() == MOST) {
        break;
      }
      statement(outcome).ifPresent(s -> written.add(line(outcome, s)));
    }
    return List.copyOf(written);
  }

  private Optional<Statement> statement(Outcome outcome) {
    return writer.write(
        outcome.sentence(),
        outcome.span(),
        outcome.alsoToldBy().stream().map(ArticleSentence::passage).limit(5).toList(),
        null,
        null);
  }

  private Brief.PotentialOutcome line(Outcome outcome, Statement statement) {
    Article article = story.article(outcome.sentence().articleId()).article();
    Span condition = outcome.condition();
    return new Brief.PotentialOutcome(
        statement,
        outcome.holders(),
        writer.date(outcome.madeOn()),
        outcome.probability(),
        condition == null ? null : SupportChecker.flat(article.text(condition)),
        writer.date(outcome.horizon()),
        outcome.criterion(),
        outcome.standing(),
        outcome.standing() == Standing.OPEN ? List.of() : writer.cite(outcome.settledBy()));
  }
}
