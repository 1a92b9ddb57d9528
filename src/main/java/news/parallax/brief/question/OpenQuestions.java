package news.parallax.brief.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.brief.alone.ReaderKnows;
import news.parallax.brief.alone.UntoldReferences;
import news.parallax.brief.support.SupportChecker;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

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
          "\\b(?:he|him|his|she|her|they|them|their|we|us|our|you|i|those|these|this|that (?:was|is|would|will|incident|day|time|point|meeting|date|case|period))\\b|\\b(?:the|an?) (?:would|will|could|is|was)\\b|\\b\\p{Lu}$|\\bit(?! (?:took|is|was)\\b)",
          Pattern.CASE_INSENSITIVE);

  /// A question and the passage that leaves it open.
  record Open(String question, Passage passage, ArticleSentence sentence) {}

  private final AnalyzedStory story;
  private final UntoldReferences untold;

  OpenQuestions(AnalyzedStory story) {
    this.story = story;
    this.untold = new UntoldReferences(story);
  }

  /// What else is told behind what is not known.
  private static final Pattern WHY_IT_IS =
      Pattern.compile(
          ",? (?:but|because|given that|although|though)\\b.*$|, (?:reports?|says?|said|saying|adding|citing|noting|telling|insisting|according to)\\b.*$");

  /// Whether a sentence leaves a question open instead of answering one.
  boolean leavesOpen(ArticleSentence sentence) {
    return OPEN.matcher(story.text(sentence)).find();
  }

  /// Whether the question ends where the sentence or a clause of it does, not in mid-word.
  private static boolean isWhole(String text, int end) {
    return end >= text.length() || ".;“”\"".indexOf(text.charAt(end)) >= 0;
  }

  /// Whether it asks after things that a reader was told of.
  private boolean isUnderstood(ArticleSentence sentence, String words, String read) {
    int at = story.text(sentence).indexOf(words.substring(1)) - 1;
    int start = sentence.span().start() + Math.max(0, at);
    Span asked = at < 0 ? sentence.span() : new Span(start, start + words.length());
    return untold.in(sentence, asked, words, ReaderKnows.of(read)).isEmpty();
  }

  /// Those that whoever has read so much understands, in the order of the articles.
  List<Open> find(String read) {
    return all().stream()
        .filter(o -> isUnderstood(o.sentence(), o.question(), read))
        .limit(MOST)
        .toList();
  }

  /// In the order of the articles, each once.
  List<Open> find() {
    return all().stream().limit(MOST).toList();
  }

  private List<Open> all() {
    Map<String, Open> open = new LinkedHashMap<>();
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.prose()) {
        String text = SupportChecker.flat(article.text(sentence));
        Matcher matcher = OPEN.matcher(text);
        if (!matcher.find()) {
          continue;
        }
        String words = WHY_IT_IS.matcher(matcher.group(1)).replaceFirst("").strip();
        boolean whole =
            words.length() < matcher.group(1).strip().length() || isWhole(text, matcher.end(1));
        if (whole && !POINTS_AWAY.matcher(words).find()) {
          String question = Character.toUpperCase(words.charAt(0)) + words.substring(1);
          open.putIfAbsent(question, new Open(question, sentence.passage(), sentence));
        }
      }
    }
    return List.copyOf(open.values());
  }
}
