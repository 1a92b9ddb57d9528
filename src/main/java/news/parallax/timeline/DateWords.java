package news.parallax.timeline;

import java.util.List;
import java.util.Locale;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression;

/// Whether the words of a time say by themselves when.
final class DateWords {
  private static final String NAMES_DAY =
      ".*(day|yesterday|tonight|this|last|january|february|march|april|may|june|july|august|september|october|november|december|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\.).*";

  private DateWords() {}

  /// Whether it does not say by itself when: a time of day without its day, a day that counts from
  /// another, a long time that is not over.
  static boolean isVague(String words, TimeExpression time, PartialDate date) {
    boolean week = time.value().matches("\\d{4}-W.*");
    return words.matches("(this|the current) (year|month|week|season|quarter|decade|century).*")
        || words.matches("(earlier|later|early|late) this year")
        || words.matches("(that|the same|the following|the next|the previous) .*")
        || words.matches(".*(earlier|later|before|after)")
        || words.matches("(earlier|later|late|early) (in|that) (the )?day")
        || (time.type() == TimeExpression.Type.TIME && !words.matches(NAMES_DAY))
        || (week && date.precision() == PartialDate.Precision.YEAR);
  }

  /// Whether a bare time of day stands among times that all name its day.
  static boolean isDayTold(AnalyzedArticle article, ArticleSentence sentence, TimeExpression time) {
    if (time.type() != TimeExpression.Type.TIME) {
      return false;
    }
    List<PartialDate> days =
        article.sentences().stream()
            .filter(s -> s.isProse())
            .filter(s -> s.index() <= sentence.index() && s.index() >= sentence.index() - 3)
            .flatMap(s -> s.times().stream())
            .filter(t -> t.type() == TimeExpression.Type.DATE || namesDay(article, t))
            .flatMap(t -> t.calendarDate().stream())
            .filter(d -> d.day() != null)
            .distinct()
            .toList();
    return days.size() == 1 && days.getFirst().equals(time.date());
  }

  private static boolean namesDay(AnalyzedArticle article, TimeExpression time) {
    String words = time.span().of(article.article().text()).toLowerCase(Locale.ROOT);
    return words.matches(NAMES_DAY);
  }
}
