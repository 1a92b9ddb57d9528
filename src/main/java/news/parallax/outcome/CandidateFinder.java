package news.parallax.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.GarbledText;
import news.parallax.story.AnalyzedStory;

/// Finds what the sentences of a story expect, save where a sentence tells of another time, is
/// spoiled, or speaks to the outlet's readers. Opinion pieces expect nothing.
final class CandidateFinder {
  private static final Pattern OPINION =
      Pattern.compile("(?i)\\b(?:editorial|opinion|guest writer)");
  private static final Pattern AT_THE_TIME =
      Pattern.compile("(?i)\\b(?:at|by) (?:the|that) time\\b(?! (?:of|that|the|he|she|they|it))");

  /// "Last month the board announced that it would": whether it did is told elsewhere.
  private static final Pattern LONG_SINCE =
      Pattern.compile(
          "(?i)^\\W*(?:\\p{L}+ )?(?:last (?:month|year|spring|summer|autumn|fall|winter)|earlier (?:this|that) year"
              + "|(?:months|years) (?:ago|earlier)|(?:in|back in) (?:19|20)\\d\\d|since taking office)\\b");

  private static final Pattern TO_READERS =
      Pattern.compile(
          "(?i)\\b(?:our|your) (?:newsletters?|readers?|inbox|site|website|page|app|podcast|coverage|reporters?)\\b"
              + "|\\b(?:sign up|subscribe) (?:here|for|to)\\b|\\byou can (?:read|watch|follow|sign)\\b");
  private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]?");

  /// For how many days what was said is still news.
  private static final int RECENT = 10;

  private final ExpectationFinder finder = new ExpectationFinder();

  /// In the order of the articles and of their sentences.
  List<Candidate> find(AnalyzedStory story) {
    List<Candidate> found = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      if (article.article().opinion() || OPINION.matcher(article.article().outletName()).find()) {
        continue;
      }
      for (ArticleSentence sentence : article.prose()) {
        finder
            .find(sentence, article.text(sentence))
            .filter(e -> !isOver(article, sentence) && isOfTheStory(article, sentence))
            .map(e -> Candidate.of(article, sentence, e))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /// Whether the sentence tells of a day long before its article, so that what was expected then is
  /// no news of what may come. The year of a thing ("the 2015 treaty") is no such day.
  private static boolean isOver(AnalyzedArticle article, ArticleSentence sentence) {
    String text = article.article().text();
    String words = sentence.span().of(text);
    if (AT_THE_TIME.matcher(words).find() || LONG_SINCE.matcher(words).find()) {
      return true;
    }
    return article
        .article()
        .published()
        .filter(d ->
            sentence.times().stream()
                .filter(t ->
                    !t.span().of(text).matches("\\d{4}")
                        || HorizonFinder.isIntroduced(text, t.span()))
                .flatMap(t -> t.calendarDate().stream())
                .anyMatch(t -> t.last().isBefore(d.value().first().minusDays(RECENT))))
        .isPresent();
  }

  private static boolean isOfTheStory(AnalyzedArticle article, ArticleSentence sentence) {
    String words = article.text(sentence);
    return !GarbledText.looksGarbled(words)
        && !TO_READERS.matcher(QUOTED.matcher(words).replaceAll("")).find();
  }
}
