package news.parallax.brief.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.Shipped;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.PrintLesson;
import news.parallax.brief.alone.Printable;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.ledger.Ledger;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.regression.TraitModel;

/// How likely a reader of a brief's headline and summary understands a statement as it stands.
///
/// Learned from statements that were read so strictly that "the idea", where none was told, is a
/// fault (`evaluation/labels/perspectives.tsv`, those below "strict"). A model without traits lets
/// everything pass: to learn from other traits, ship such a one first.
public final class Clarity {
  /// What must be likely.
  static final double LIKELY = 0.76;

  private static final class Standard {
    static final TraitModel MODEL = model(Shipped.lines(Clarity.class, "clarity.model"));

    private static TraitModel model(List<String> lines) {
      return lines.stream().anyMatch(l -> l.startsWith("trait"))
          ? TraitModel.parse(lines)
          : TraitModel.none();
    }
  }

  private final ClarityTraits traits;

  Clarity(AnalyzedStory story, Printable printable) {
    this.traits = new ClarityTraits(story, printable);
  }

  /// From 0 to 1.
  ///
  /// @param known stems of the words that the reader has read
  double chance(
      Statement statement, ArticleSentence sentence, Attribution said, Set<String> known) {
    if (Standard.MODEL.names().isEmpty()) {
      return 1;
    }
    PrintLesson lesson = traits.of(statement.text(), sentence, said, known, false);
    return Standard.MODEL.chance(lesson.names(), lesson.traits(), lesson.words());
  }

  /// What is to be learned from the judged statements of a story, as they would be printed now.
  ///
  /// @param read the headline and the summary of its brief
  public static List<PrintLesson> lessons(
      AnalyzedStory story, Ledger ledger, List<Statement> read, List<Soundness.Judged> judged) {
    Printable printable = new Printable(story);
    PerspectivesSection section =
        new PerspectivesSection(
            story, ledger, new StatementWriter(story, ledger.cast()), printable, read, s -> false);
    ClarityTraits traits = new ClarityTraits(story, printable);
    List<PrintLesson> lessons = new ArrayList<>();
    for (Soundness.Judged one : judged) {
      ledger.attributions().stream()
          .filter(a -> a.articleId().equals(one.articleId()))
          .filter(a ->
              a.content().stream().anyMatch(c -> c.start() < one.end() && c.end() > one.start()))
          .filter(a -> partyOf(ledger, a).equals(one.partyId()))
          .findFirst()
          .ifPresent(a ->
              story.article(one.articleId()).prose().stream()
                  .filter(s -> s.span().start() <= one.start() && s.span().end() > one.start())
                  .findFirst()
                  .flatMap(s ->
                      section
                          .written(one.partyId(), a, s)
                          .map(w ->
                              traits.of(
                                  w.statement().text(),
                                  s,
                                  a,
                                  w.known(),
                                  one.kind().equals("right"))))
                  .ifPresent(lessons::add));
    }
    return lessons;
  }

  private static String partyOf(Ledger ledger, Attribution said) {
    return ledger.cast().actor(String.valueOf(said.actorId())).map(Actor::partyId).orElse("");
  }
}
