package news.parallax.brief.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.brief.support.SupportChecker;
import news.parallax.story.AnalyzedStory;

/// The questions that the coverage raises and nobody answers: what a report says is not known, not
/// told or not decided.
final class OpenQuestions {
  private static final int MOST = 5;

  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:it (?:is|was|remains|remained) (?:still )?(?:unclear|uncertain|unknown|not (?:yet |immediately )?(?:clear|known))"
              + "|(?:is|was|remains) (?:unclear|unknown|uncertain)|not immediately clear|no one knows|nobody (?:knows|can say)"
              + "|(?:has|have) (?:not|yet to|never) (?:said|say|explained|explain|disclosed|disclose|revealed|reveal|decided|decide|been told)"
              + "|(?:did|does|do|would|could|will) not (?:say|explain|disclose|reveal)|(?:declined|refused) to (?:say|explain|disclose)"
              + "|remains? to be seen|(?:wants?|want|demand\\w*) to know|(?:still )?(?:does|do) not know)\\s+"
              + "((?:who|what|when|where|why|how|whether|which)\\b[^.;“”\"]{8,160})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern POINTS_AWAY =
      Pattern.compile(
          "\\b(?:he|him|his|she|her|they|them|their|we|us|our|you|i|those|these|this|that (?:was|is|would|will|incident|day|time|point|meeting|date|case|period))\\b|\\b(?:the|an?) (?:would|will|could|is|was)\\b|\\b\\p{Lu}$|\\bit(?! (?:took|is|was|will|would)\\b)",
          Pattern.CASE_INSENSITIVE);

  /// A question and the passage that leaves it open.
  record Open(String question, Passage passage) {}

  private final AnalyzedStory story;

  OpenQuestions(AnalyzedStory story) {
    this.story = story;
  }

  /// What else is told behind what is not known.
  private static final Pattern WHY_IT_IS =
      Pattern.compile(
          ",? (?:but|because|given that|although|though)\\b.*$|, (?:reports?|says?|said|according to)\\b.*$");

  /// Whether a sentence leaves a question open instead of answering one.
  boolean leavesOpen(ArticleSentence sentence) {
    return OPEN.matcher(story.text(sentence)).find();
  }

  /// In the order of the articles, each once.
  List<Open> find() {
    Map<String, Open> open = new LinkedHashMap<>();
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.prose()) {
        Matcher matcher = OPEN.matcher(SupportChecker.flat(article.text(sentence)));
        if (!matcher.find()) {
          continue;
        }
        String words = WHY_IT_IS.matcher(matcher.group(1)).replaceFirst("").strip();
        if (!POINTS_AWAY.matcher(words).find()) {
          String question = Character.toUpperCase(words.charAt(0)) + words.substring(1);
          open.putIfAbsent(question, new Open(question, sentence.passage()));
        }
      }
    }
    return open.values().stream().limit(MOST).toList();
  }
}
