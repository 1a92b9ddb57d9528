package news.parallax.brief.summary;

import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Tellings;
import news.parallax.story.AnalyzedStory;

/// What a summary of a story that went on, or that many tell, has a place for by itself.
final class SummaryPlaces {
  private static final Pattern CHARGES =
      Pattern.compile(
          "\\b(?:accus\\p{Ll}+|alleg\\p{Ll}+|charged|indict\\p{Ll}+|misconduct|harass\\p{Ll}+|assault\\p{Ll}*|fraud|wrongdoing)\\b");

  private static final Pattern DENIES =
      Pattern.compile(
          "\\b(?:den(?:y|ies|ied|ying)|not guilty|maintain\\p{Ll}* (?:his|her|their) innocence|reject\\p{Ll}* the (?:allegations?|accusations?|claims?|charges?))\\b");

  private final AnalyzedStory story;
  private final Tellings tellings;
  private final Recency recency;
  private final Turns turns;
  private final SummaryGate gate;
  private final boolean denied;

  SummaryPlaces(AnalyzedStory story, Tellings tellings, Recency recency, SummaryGate gate) {
    this.gate = gate;
    this.story = story;
    this.tellings = tellings;
    this.recency = recency;
    this.turns = new Turns(recency);
    this.denied =
        story.articles().stream()
            .flatMap(a -> a.sentences().stream())
            .filter(s -> s.kind() == Block.Kind.HEADLINE)
            .anyMatch(s -> DENIES.matcher(story.text(s)).find());
  }

  /// Whether three origins and more, and half of all, tell it.
  boolean isWidelyTold(ArticleSentence sentence) {
    int origins = tellings.origins(sentence);
    return origins > 2 && origins * 2 >= story.story().origins().size();
  }

  boolean isTurn(ArticleSentence sentence) {
    return recency.days() >= SummaryFitness.PHASES && turns.isOne(sentence);
  }

  /// Whether it tells of the state before the latest.
  boolean isTurnOfADay(ArticleSentence sentence) {
    return recency.days() >= SummaryFitness.PHASES && turns.isOneOfADay(sentence);
  }

  boolean isBefore(ArticleSentence sentence) {
    return recency.days() >= SummaryFitness.PHASES && !recency.isLatest(sentence);
  }

  /// Whether it tells of what somebody is charged with: what that one says to it belongs beside it.
  boolean charges(String text) {
    return CHARGES.matcher(text).find() || denied;
  }

  boolean denies(String text) {
    return DENIES.matcher(text).find();
  }

  /// Whether a newest article tells what has yet to happen for the story to end.
  boolean isToCome(ArticleSentence sentence) {
    return recency.isNewest(sentence) && gate.tellsWhatIsToCome(sentence);
  }
}
