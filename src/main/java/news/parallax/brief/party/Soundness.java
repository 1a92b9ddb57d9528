package news.parallax.brief.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.Shipped;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.alone.PrintLesson;
import news.parallax.brief.alone.Printable;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.regression.TraitModel;

/// How likely a statement is right in every respect: said by the one whom it is given to, that
/// one's own, under the right party and its right name, understood as it stands.
///
/// Learned from statements of other stories that were read and judged one by one
/// (`evaluation/labels/perspectives.tsv`).
public final class Soundness {
  /// Of judged statements at least as likely, nineteen of twenty were right.
  static final double SURE = 0.85;

  /// What a body may say once that says nothing sure.
  static final double NEARLY = 0.78;

  /// What is printed where nothing is sure in all the story.
  static final double LIKELY = 0.7;

  private static final class Standard {
    static final TraitModel MODEL =
        TraitModel.parse(Shipped.lines(Soundness.class, "perspectives.model"));
  }

  private record Said(Attribution said, ArticleSentence sentence) {}

  private final StatementTraits traits;
  private final Map<Said, Double> chances = new HashMap<>();

  /// @param all that is said in the story
  Soundness(AnalyzedStory story, Cast cast, List<Attribution> all, Printable printable) {
    this.traits = new StatementTraits(story, cast, all, printable);
  }

  /// From 0 to 1.
  double chance(Attribution said, ArticleSentence sentence) {
    return chances.computeIfAbsent(
        new Said(said, sentence),
        s -> {
          PrintLesson lesson = traits.of(said, sentence, false);
          return Standard.MODEL.chance(lesson.names(), lesson.traits(), lesson.words());
        });
  }

  /// A statement that was judged.
  ///
  /// @param start where its sentence begins
  /// @param partyId the party that it stood under then
  public record Judged(String articleId, int start, int end, String partyId, String kind) {}

  /// What is to be learned from the judged statements of a story; those that stand elsewhere now or
  /// are no longer found teach nothing.
  public static List<PrintLesson> lessons(
      AnalyzedStory story, Cast cast, List<Attribution> all, List<Judged> judged) {
    StatementTraits traits = new StatementTraits(story, cast, all, new Printable(story));
    List<PrintLesson> lessons = new ArrayList<>();
    for (Judged one : judged) {
      boolean right = one.kind().equals("right");
      for (Attribution said : all) {
        boolean here =
            said.articleId().equals(one.articleId())
                && said.content().stream()
                    .anyMatch(c -> c.start() < one.end() && c.end() > one.start());
        boolean same =
            said.actorId() != null
                && cast.actor(said.actorId())
                    .filter(a -> a.partyId().equals(one.partyId()))
                    .isPresent();
        if (!here || !same) {
          continue;
        }
        story.article(one.articleId()).prose().stream()
            .filter(s -> s.span().start() <= one.start() && s.span().end() > one.start())
            .findFirst()
            .ifPresent(s -> lessons.add(traits.of(said, s, right)));
        break;
      }
    }
    return lessons;
  }
}
