package news.parallax.brief.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.Fitness;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.brief.summary.SummaryGate;
import news.parallax.brief.summary.SummarySection;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.BracketDoubts;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.story.AnalyzedStory;

/// The background a newcomer needs: what was so before the story began, and what things are.
///
/// Any sentence may be; what was learned from sentences that were read says how likely one is, and
/// [OfTheDay] what speaks against it.
public final class ContextSection {
  private static final int MOST = 4;
  private static final double SAME = 0.45;

  /// Of sentences as likely, with nothing that ties them to the day, six of seven are background.
  private static final double LIKELY = 0.5;

  /// What somebody says is background when it is as likely.
  private static final double SURE = 0.65;

  private static final double PRINTABLE = 0.45;
  private static final double PRINTABLE_DEFINITION = 0.35;

  /// What mattering adds, beside being likely background.
  private static final double SALIENCE = 0.25;

  private static final int FEWEST_WORDS = 8;

  /// So many days before its article is another year.
  private static final int LONG_AGO = 200;

  private final AnalyzedStory story;
  private final Salience salience;
  private final Tellings tellings;
  private final StatementWriter writer;
  private final Arguments arguments;
  private final Fitness fitness;
  private final SummaryGate gate;
  private final OfTheDay day;

  public ContextSection(
      AnalyzedStory story,
      Salience salience,
      Tellings tellings,
      StatementWriter writer,
      Arguments arguments,
      SummaryGate gate,
      Fitness background) {
    this.arguments = arguments;
    this.fitness = background;
    this.gate = gate;
    this.story = story;
    this.salience = salience;
    this.tellings = tellings;
    this.writer = writer;
    this.day = new OfTheDay(headlineWords(story));
  }

  private static Set<String> headlineWords(AnalyzedStory story) {
    return story.articles().stream()
        .flatMap(a -> a.sentences().stream())
        .filter(s -> s.kind() == Block.Kind.HEADLINE)
        .flatMap(s -> LeadFinder.words(story.text(s)).stream())
        .collect(Collectors.toSet());
  }

  public List<Statement> write(List<SummarySection.Chosen> summary) {
    List<ArticleSentence> candidates =
        story.articles().stream()
            .filter(a -> !arguments.argues(a.id()))
            .flatMap(a -> a.prose().stream())
            .filter(s -> !arguments.isVerdict(s) && salience.isOnTopic(s) && isBackground(s))
            .sorted(
                Comparator.comparingDouble(
                        (ArticleSentence s) -> -fitness.chance(s) - SALIENCE * salience.of(s))
                    .thenComparing(ArticleSentence::passage))
            .toList();
    List<ArticleSentence> taken = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (ArticleSentence sentence : candidates) {
      if (statements.size() == MOST) {
        break;
      }
      boolean said =
          summary.stream().anyMatch(c -> salience.overlap(c.sentence(), sentence) > SAME)
              || taken.stream()
                  .anyMatch(t ->
                      salience.overlap(t, sentence) > SAME || tellings.tellTheSame(t, sentence));
      if (said) {
        continue;
      }
      Optional<Statement> statement =
          writer
              .write(sentence, sentence.span(), tellings.others(sentence), null, null)
              .filter(w -> !BracketDoubts.in(w.text()) && told.add(w.text()));
      statement.ifPresent(s -> {
        statements.add(s);
        taken.add(sentence);
      });
    }
    return List.copyOf(statements);
  }

  /// Whether it is likely background and nothing speaks against it; the cheap questions come first.
  private boolean isBackground(ArticleSentence sentence) {
    String text = SupportChecker.flat(story.text(sentence));
    if (sentence.tokens().size() < FEWEST_WORDS
        || day.ties(sentence, text, isOfAnotherYear(sentence))) {
      return false;
    }
    double least = OfTheDay.isAttributed(text) ? SURE : LIKELY;
    double printable = OfTheDay.tellsWhatIs(text) ? PRINTABLE_DEFINITION : PRINTABLE;
    return fitness.chance(sentence) >= least && gate.chance(sentence) >= printable;
  }

  private boolean isOfAnotherYear(ArticleSentence sentence) {
    return story
        .article(sentence.articleId())
        .article()
        .published()
        .map(d -> d.value().first().minusDays(LONG_AGO))
        .filter(border ->
            sentence.times().stream()
                .flatMap(t -> t.calendarDate().stream())
                .anyMatch(d -> d.last().isBefore(border)))
        .isPresent();
  }
}
