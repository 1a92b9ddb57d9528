package news.parallax.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.text.PartialDate;
import news.parallax.text.PartialDate.Precision;
import news.parallax.text.TimeExpression;
import news.parallax.text.time.GoverningVerb;

/// What "on Monday" still stands for in an article whose day of publication is not known: the month
/// when the article tells of a day of its month by which no earlier month is left, else the year.
///
/// A weekday of which a report tells lies in the seven days that end with its publication.
final class WideDate {
  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])(?:T\\w+)?");
  private static final int DAYS_BACK = 6;

  private WideDate() {}

  /// The date that a bare weekday of the past stands for; empty when it is none or nothing is
  /// known.
  static Optional<PartialDate> of(AnalyzedArticle article, TimeExpression time) {
    Matcher weekday = WEEKDAY.matcher(time.value());
    PartialDate published = article.article().published().map(DateInfo::value).orElse(null);
    if (!weekday.matches() || published == null || published.precision() == Precision.DAY) {
      return Optional.empty();
    }
    if (published.precision() == Precision.YEAR) {
      return Optional.of(published);
    }
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(weekday.group(1)));
    YearMonth month = YearMonth.from(published.first());
    boolean within =
        toldDay(article, month)
            .map(told -> told.minusDays(DAYS_BACK).with(TemporalAdjusters.nextOrSame(day)))
            .filter(earliest -> YearMonth.from(earliest).equals(month))
            .isPresent();
    if (within) {
      return Optional.of(published);
    }
    return month.getMonthValue() == 1
        ? Optional.empty()
        : Optional.of(PartialDate.ofYear(month.getYear()));
  }

  /// The latest day of a month that an article tells of as past.
  private static Optional<LocalDate> toldDay(AnalyzedArticle article, YearMonth month) {
    return article.prose().stream()
        .flatMap(s ->
            s.times().stream()
                .filter(t -> t.date() != null && t.date().precision() == Precision.DAY)
                .filter(t -> isPast(s, t))
                .map(t -> Objects.requireNonNull(t.date()).first()))
        .filter(d -> YearMonth.from(d).equals(month))
        .max(LocalDate::compareTo);
  }

  private static boolean isPast(ArticleSentence sentence, TimeExpression time) {
    return GoverningVerb.of(sentence.sentence(), time.span())
        .filter(v -> v.form() == GoverningVerb.Form.PAST)
        .isPresent();
  }
}
