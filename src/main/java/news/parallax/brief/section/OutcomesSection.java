package news.parallax.brief.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.brief.Brief;
import news.parallax.brief.Statement;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.outcome.Outcome;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// Outcomes → what may come, as printed.
public final class OutcomesSection {
  /// How many a reader is told of a few articles, and of many.
  private static final int MOST = 12;

  private static final int MOST_OF_MANY = 16;

  private static final int MANY = 10;

  /// How many sentences back an article may have named what the story is about.
  private static final int NEAR = 2;

  /// "It is expected to stay open", "Such a measure will pass": which one stands in another
  /// sentence.
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "^[“\"]?(?:(?:It|They|He|She) (?:(?:is|are|was|were|will|would|could|may|might)(?: \\p{Ll}+)? (?!that\\b)"
              + "(?:likely |unlikely |expected |set |due |scheduled |certain )?(?:to|be)\\b|(?:will|would|could|may|might|plans?|hopes?|expects?|aims?)\\b)"
              + "|(?:Such|These|Those) \\p{L})");

  private final AnalyzedStory story;
  private final Salience salience;
  private final StatementWriter writer;

  public OutcomesSection(AnalyzedStory story, Salience salience, StatementWriter writer) {
    this.story = story;
    this.salience = salience;
    this.writer = writer;
  }

  public List<Brief.PotentialOutcome> write(List<Outcome> outcomes) {
    List<Brief.PotentialOutcome> written = new ArrayList<>();
    List<Outcome> ranked =
        outcomes.stream()
            .filter(o -> o.probability() != null || isOnTopic(o))
            .filter(OutcomesSection::isWorthTelling)
            .sorted(Comparator.comparingDouble((Outcome o) -> -worth(o)).thenComparing(Outcome::id))
            .toList();
    int most = story.articles().size() > MANY ? MOST_OF_MANY : MOST;
    for (Outcome outcome : ranked) {
      if (written.size() == most) {
        break;
      }
      statement(outcome)
          .filter(s -> !POINTS_BACK.matcher(s.text()).find())
          .ifPresent(s -> written.add(line(outcome, s)));
    }
    return List.copyOf(written);
  }

  /// Whether it or a sentence just before or behind it is about the story: what may come is often
  /// told in words of its own.
  private boolean isOnTopic(Outcome outcome) {
    int index = outcome.sentence().index();
    return story.article(outcome.sentence().articleId()).prose().stream()
        .filter(s -> s.index() >= index - NEAR && s.index() <= index + 1)
        .anyMatch(salience::isOnTopic);
  }

  /// A bare "could" that nothing can settle is no news.
  private static boolean isWorthTelling(Outcome outcome) {
    return outcome.criterion() != null
        || outcome.probability() != null
        || outcome.condition() != null
        || outcome.horizon() != null
        || outcome.standing() != Standing.OPEN;
  }

  /// What can be settled, has odds, a horizon or several holders is worth more than a bare "could".
  private double worth(Outcome outcome) {
    double worth = 0.05 + salience.of(outcome.sentence());
    worth *= outcome.probability() == null ? 1 : 2;
    worth *= outcome.criterion() == null ? 1 : 1.8;
    worth *= outcome.horizon() == null ? 1 : 1.6;
    worth *= outcome.isOfUnknown() ? 0.5 : 1;
    worth *= outcome.condition() == null ? 1 : 1.5;
    worth *= outcome.standing() == Standing.OPEN ? 1 : 4;
    return worth * (1 + 0.3 * (outcome.holders().size() - 1));
  }

  /// The sentence; where it cannot stand alone, what is said in it, because who says so stands
  /// beside it.
  private Optional<Statement> statement(Outcome outcome) {
    List<Passage> more =
        outcome.alsoToldBy().stream().map(ArticleSentence::passage).limit(5).toList();
    return writer
        .write(outcome.sentence(), outcome.span(), more, null, null)
        .or(() ->
            outcome.clause().equals(outcome.span()) || outcome.isOfUnknown()
                ? Optional.empty()
                : writer.writeContent(outcome.sentence(), outcome.clause(), more));
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
