package news.parallax.brief.alone;

import java.util.HashMap;
import java.util.Map;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.story.AnalyzedStory;

/// Says which sentences of a story fit a role that a brief has for them.
///
/// Learned from sentences of other stories that were read and judged for that role one by one
/// (`evaluation/labels/takeaway.tsv`, `context.tsv`).
public final class Fitness {
  private static final class Holder {
    static final PrintModel BACKGROUND = PrintModel.shipped("context.model");
  }

  private final StorySight sight;
  private final ReferenceTraits references;
  private final VoiceTraits voices;
  private final PlaceTraits places;
  private final RoleTraits roles;
  private final BackgroundTraits background;
  private final PrintModel model;
  private final Map<Passage, Double> chances = new HashMap<>();

  /// How well sentences fit as background: what was so before the days of the story, or what a
  /// thing is.
  ///
  /// @param printable which sentences of the story may be printed by themselves
  public static Fitness asBackground(Printable printable) {
    return new Fitness(printable, Holder.BACKGROUND);
  }

  private Fitness(Printable printable, PrintModel model) {
    this.sight = printable.sight();
    this.references = new ReferenceTraits(sight);
    this.voices = new VoiceTraits(sight);
    this.places = new PlaceTraits(sight);
    this.roles = new RoleTraits(sight);
    this.background = new BackgroundTraits(sight, printable);
    this.model = model;
  }

  /// How likely a reader finds that a sentence does what the role asks for, from 0 to 1.
  ///
  /// @param sentence of the story's prose
  public double chance(ArticleSentence sentence) {
    return chances.computeIfAbsent(sentence.passage(), p -> model.chance(lesson(sentence, false)));
  }

  private PrintLesson lesson(ArticleSentence sentence, boolean fine) {
    TraitRow row = new TraitRow();
    references.tell(sentence, row);
    voices.tell(sentence, row);
    places.tell(sentence, row);
    roles.tell(sentence, row);
    background.tell(sentence, row);
    return new PrintLesson(
        sight.story().story().id(), row.names(), row.values(), Printable.words(sentence), fine);
  }

  /// What is to be learned from a sentence that was judged.
  ///
  /// @param fine whether it does what its role asks for
  public static PrintLesson lesson(AnalyzedStory story, ArticleSentence sentence, boolean fine) {
    return new Fitness(new Printable(story), PrintModel.none()).lesson(sentence, fine);
  }
}
