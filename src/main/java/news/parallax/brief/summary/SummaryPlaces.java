package news.parallax.brief.summary;

import news.parallax.article.ArticleSentence;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Tellings;
import news.parallax.story.AnalyzedStory;

/// What a summary of a story that went on, or that many tell, has a place for by itself.
final class SummaryPlaces {
  private final AnalyzedStory story;
  private final Tellings tellings;
  private final Recency recency;
  private final Turns turns;
  private final SummaryGate gate;

  SummaryPlaces(AnalyzedStory story, Tellings tellings, Recency recency, SummaryGate gate) {
    this.gate = gate;
    this.story = story;
    this.tellings = tellings;
    this.recency = recency;
    this.turns = new Turns(recency);
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

  /// Whether a newest article tells what has yet to happen for the story to end.
  boolean isToCome(ArticleSentence sentence) {
    return recency.isNewest(sentence) && gate.tellsWhatIsToCome(sentence);
  }
}
