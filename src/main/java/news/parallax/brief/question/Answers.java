package news.parallax.brief.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.SummaryGate;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.story.AnalyzedStory;

/// Writes sentences as the answers to a question: those that stand alone, weigh nothing for their
/// outlet and tell each something else.
final class Answers {
  static final int MOST = 3;
  private static final double SAME = 0.5;

  /// What is less likely printed by itself is understood below its heading only.
  private static final double STANDS = 0.2;

  private final AnalyzedStory story;
  private final Salience salience;
  private final Tellings tellings;
  private final StatementWriter writer;
  private final Arguments arguments;
  private final OpenQuestions open;
  private final SummaryGate gate;

  Answers(
      AnalyzedStory story,
      Salience salience,
      Tellings tellings,
      StatementWriter writer,
      Arguments arguments,
      SummaryGate gate) {
    this.story = story;
    this.salience = salience;
    this.tellings = tellings;
    this.writer = writer;
    this.arguments = arguments;
    this.open = new OpenQuestions(story);
    this.gate = gate;
  }

  /// At most three, in the order of the candidates.
  ///
  /// @param used statements that are printed elsewhere and not to be said again
  List<Statement> of(List<ArticleSentence> candidates, Set<String> used) {
    return written(candidates.stream().filter(salience::isOnTopic).toList(), used);
  }

  /// The same of sentences that are on the topic whatever their words: they stand below a heading.
  List<Statement> below(List<ArticleSentence> candidates) {
    return written(candidates, Set.of());
  }

  private List<Statement> written(List<ArticleSentence> candidates, Set<String> used) {
    List<ArticleSentence> taken = new ArrayList<>();
    List<Statement> answers = new ArrayList<>();
    for (ArticleSentence candidate : candidates) {
      if (answers.size() == MOST) {
        break;
      }
      if (arguments.argues(candidate.articleId())
          || arguments.isVerdict(candidate)
          || open.leavesOpen(candidate)
          || gate.chance(candidate) < STANDS
          || taken.stream()
              .anyMatch(t ->
                  salience.overlap(t, candidate) > SAME || tellings.tellTheSame(t, candidate))) {
        continue;
      }
      writer
          .write(candidate, candidate.span(), tellings.others(candidate), null, null)
          .filter(s -> !used.contains(s.text()))
          .ifPresent(s -> {
            answers.add(s);
            taken.add(candidate);
          });
    }
    return answers;
  }
}
