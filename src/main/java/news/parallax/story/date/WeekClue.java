package news.parallax.story.date;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression;
import news.parallax.text.time.GoverningVerb;
import news.parallax.text.time.GoverningVerb.Form;

/// The week of an article that opens with a weekday and its full date ("sank on Tuesday, 8 October
/// 2024") and names others bare.
///
/// It appeared on that day or within the next three. Where a following weekday is told as past more
/// than once, it appeared on the last such day or the next one, and before any that is to come: of
/// 301 articles whose date is known, 285 appeared on the last weekday that they tell as past or on
/// the day after.
final class WeekClue {
  private static final int BEGINNING = 2;

  /// Weekdays more than this after the full date's are those before it.
  private static final int AFTER = 3;

  private final AnalyzedArticle article;
  private final Map<Integer, Integer> past = new TreeMap<>();
  private final Set<Integer> ahead = new TreeSet<>();

  WeekClue(AnalyzedArticle article) {
    this.article = article;
  }

  Optional<DateClue> find() {
    TimeExpression full = null;
    int place = 0;
    for (ArticleSentence sentence : article.prose()) {
      for (TimeExpression time : sentence.times()) {
        String value = time.value();
        Form form = form(sentence, time);
        boolean day = value.matches("\\d{4}-\\d\\d-\\d\\d") && form == Form.PAST;
        if (day && place < BEGINNING && namesWeekday(time)) {
          full = full == null || value.compareTo(full.value()) > 0 ? time : full;
        } else if (value.matches("XXXX-WXX-\\d.*") && !isRelative(time)) {
          note(value.charAt(9) - '0', form);
        }
      }
      place++;
    }
    return full == null ? Optional.empty() : Optional.of(clue(full));
  }

  private void note(int weekday, Form form) {
    switch (form) {
      case PAST -> past.merge(weekday, 1, Integer::sum);
      case FUTURE, INFINITIVE, GERUND -> ahead.add(weekday);
      default -> {}
    }
  }

  private DateClue clue(TimeExpression full) {
    LocalDate day = LocalDate.parse(full.value());
    int last = 0;
    for (Map.Entry<Integer, Integer> told : past.entrySet()) {
      int after = Math.floorMod(told.getKey() - day.getDayOfWeek().getValue(), 7);
      last = told.getValue() > 1 && after <= AFTER ? Math.max(last, after) : last;
    }
    LocalDate from = day.plusDays(last);
    LocalDate to = last == 0 ? day.plusDays(AFTER) : from.plusDays(1);
    if (last > 0 && ahead.contains(to.getDayOfWeek().getValue())) {
      to = from;
    }
    String words = full.span().of(article.article().text());
    return new DateClue(
        new Passage(article.id(), full.span()),
        Months.of(PartialDate.of(from)).or(Months.of(PartialDate.of(to))),
        DateClue.Strength.DAY,
        new DateClue.Window(from, to),
        last == 0
            ? "tells " + words + " as just past"
            : "names "
                + words
                + " and tells the following "
                + name(from)
                + " as past"
                + (from.equals(to) ? "" : ": then, or the day after"));
  }

  private static String name(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private boolean namesWeekday(TimeExpression time) {
    LocalDate day = LocalDate.parse(time.value());
    String weekday = day.getDayOfWeek().name().toLowerCase(Locale.ROOT);
    return words(time).contains(weekday.substring(0, 3));
  }

  private boolean isRelative(TimeExpression time) {
    return words(time).contains("last") || words(time).contains("next");
  }

  private String words(TimeExpression time) {
    return time.span().of(article.article().text()).toLowerCase(Locale.ROOT);
  }

  private static Form form(ArticleSentence sentence, TimeExpression time) {
    return GoverningVerb.of(sentence.sentence(), time.span())
        .map(GoverningVerb::form)
        .orElse(Form.MODAL);
  }
}
