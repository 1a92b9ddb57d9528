package news.parallax.story;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression;
import news.parallax.text.time.GoverningVerb;
import news.parallax.text.time.GoverningVerb.Form;

/// The week of an article that names a weekday with its full date at the beginning ("on Tuesday, 8
/// October 2024") and other weekdays bare: it appeared on the last weekday that it tells as past,
/// or on the day after, and before the first one that is to come.
///
/// Where it tells a weekday after the full date as past, that weekday is taken. Of 301 articles
/// whose date is known, 285 appeared on the last weekday that they tell as past or on the next day.
final class WeekClue {
  private static final int BEGINNING = 4;

  /// Weekdays more than this after the full date's are those before it.
  private static final int AFTER = 3;

  private final AnalyzedArticle article;

  WeekClue(AnalyzedArticle article) {
    this.article = article;
  }

  Optional<DateClue> find() {
    TimeExpression full = null;
    Set<Integer> past = new TreeSet<>();
    Set<Integer> ahead = new TreeSet<>();
    int place = 0;
    for (ArticleSentence sentence : article.prose()) {
      for (TimeExpression time : sentence.times()) {
        String value = time.value();
        if (value.matches("\\d{4}-\\d\\d-\\d\\d") && namesWeekday(time) && place < BEGINNING) {
          boolean later = full == null || value.compareTo(full.value()) > 0;
          full = later ? time : full;
        } else if (value.matches("XXXX-WXX-\\d.*") && !isRelative(time) && !isInASpan(time)) {
          int weekday = value.charAt(9) - '0';
          switch (form(sentence, time)) {
            case PAST -> past.add(weekday);
            case FUTURE, INFINITIVE, GERUND -> ahead.add(weekday);
            default -> {}
          }
        }
      }
      place++;
    }
    return full == null ? Optional.empty() : Optional.of(clue(full, past, ahead));
  }

  private DateClue clue(TimeExpression full, Set<Integer> past, Set<Integer> ahead) {
    LocalDate day = LocalDate.parse(full.value());
    int last = 0;
    for (int weekday : past) {
      int after = Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7);
      last = after <= AFTER ? Math.max(last, after) : last;
    }
    LocalDate from = day.plusDays(last);
    LocalDate to = past.isEmpty() ? from.plusDays(2) : last > 0 ? from : from.plusDays(1);
    while (to.isAfter(from) && ahead.contains(to.getDayOfWeek().getValue())) {
      to = to.minusDays(1);
    }
    String words = full.span().of(article.article().text());
    return new DateClue(
        new Passage(article.id(), full.span()),
        Months.of(PartialDate.of(from)).or(Months.of(PartialDate.of(to))),
        DateClue.Strength.DAY,
        new DateClue.Window(from, to),
        last == 0
            ? "tells " + words + " as just past"
            : "names " + words + " and tells the following " + name(from) + " as past");
  }

  private static String name(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
  }

  private boolean namesWeekday(TimeExpression time) {
    String words = time.span().of(article.article().text()).toLowerCase(Locale.ROOT);
    LocalDate day = LocalDate.parse(time.value());
    return words.contains(day.getDayOfWeek().name().toLowerCase(Locale.ROOT).substring(0, 3));
  }

  private boolean isRelative(TimeExpression time) {
    String words = time.span().of(article.article().text()).toLowerCase(Locale.ROOT);
    return words.contains("last") || words.contains("next");
  }

  /// "From Thursday until Monday" may lie in any week.
  private boolean isInASpan(TimeExpression time) {
    String text = article.article().text();
    String before = text.substring(Math.max(0, time.span().start() - 30), time.span().start());
    return before.matches("(?s).*\\bfrom (?:\\p{L}+ (?:until|till|to|through) )?");
  }

  private static Form form(ArticleSentence sentence, TimeExpression time) {
    return GoverningVerb.of(sentence.sentence(), time.span())
        .map(GoverningVerb::form)
        .orElse(Form.MODAL);
  }
}
