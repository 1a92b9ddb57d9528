package news.parallax.brief;

import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;

/// What a summary of a story that went on, or that many tell, has a place for by itself.
final class SummaryPlaces {
  /// What has yet to happen for the story to end.
  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:needs? (?:the )?(?:approval|consent|votes)|must (?:still )?be (?:approved|ratified|confirmed|signed)|(?:is|are) (?:due|expected|scheduled|set) (?:to|for)"
              + "|still (?:have|has|needs?) to|will (?:vote|meet|decide|rule|hear|begin|start|open|take effect|resume|appear|be (?:held|sworn|sentenced|arraigned|heard)))\\b");

  private final AnalyzedStory story;
  private final Tellings tellings;
  private final Recency recency;
  private final Turns turns;

  SummaryPlaces(AnalyzedStory story, Tellings tellings, Recency recency) {
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
  boolean isBefore(ArticleSentence sentence) {
    return recency.days() >= SummaryFitness.PHASES && !recency.isLatest(sentence);
  }

  boolean isToCome(ArticleSentence sentence) {
    String text = story.text(sentence);
    return recency.isNewest(sentence)
        && TO_COME.matcher(text).find()
        && text.indexOf('“') < 0
        && text.indexOf('"') < 0;
  }
}
