package news.parallax.story.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;
import news.parallax.text.time.GoverningVerb;
import news.parallax.text.time.GoverningVerb.Form;
import news.parallax.text.time.TimeTagger;

/// Finds what an article's own words say of when it was published. Its times must be tagged without
/// an anchor.
///
/// Measured on articles whose date is known: a day without a year that is told as past lay in the
/// same month or one of the seven before in 98 of 100; a year with "in" and the present perfect was
/// always the year of publication.
final class DateClueFinder {
  private static final int RECENT = 7;
  private static final Set<String> AHEAD =
      Set.of("schedule", "expect", "plan", "set", "slate", "give", "postpone", "delay");

  private static final Set<String> COUNTING = Set.of("since", "including", "from");
  private static final Set<String> NOUN_LINKS = Set.of("of", "for", "on", "about", "against");

  private final DatelineClue datelineClue;

  DateClueFinder(TimeTagger tagger) {
    this.datelineClue = new DatelineClue(tagger);
  }

  List<DateClue> find(AnalyzedArticle article) {
    List<DateClue> clues = new ArrayList<>();
    datelineClue.find(article).ifPresent(clues::add);
    new WeekClue(article).find().ifPresent(clues::add);
    for (ArticleSentence sentence : article.prose()) {
      for (TimeExpression time : sentence.times()) {
        clue(article, sentence, time).ifPresent(clues::add);
      }
    }
    Months months = Months.all();
    for (DateClue clue : clues) {
      months = months.and(clue.months());
    }
    clues.addAll(new LastMonthClue(article).find(months));
    return clues;
  }

  private Optional<DateClue> clue(
      AnalyzedArticle article, ArticleSentence sentence, TimeExpression time) {
    String value = time.value();
    String words = time.span().of(article.article().text());
    if (value.matches("XXXX-\\d\\d-\\d\\d") && weekday(words) != null && !isRelative(words)) {
      return Optional.of(weekdayClue(sentence, words, value));
    }
    GoverningVerb verb = GoverningVerb.of(sentence.sentence(), time.span()).orElse(null);
    if (verb == null || !verb.direct() || isRelative(words)) {
      return Optional.empty();
    }
    boolean ahead = AHEAD.contains(sentence.tokens().get(verb.index()).lemma());
    boolean past = verb.form() == Form.PAST && !ahead;
    if (value.matches("XXXX-\\d\\d(-\\d\\d)?") && past) {
      int month = Integer.parseInt(value.substring(5, 7));
      return Optional.of(
          new DateClue(
              new Passage(sentence.articleId(), time.span()),
              recent(month),
              DateClue.Strength.BOUND,
              "tells " + words + " as past"));
    }
    if (!value.matches("\\d{4}(-\\d\\d){0,2}")) {
      return Optional.empty();
    }
    return yearClue(article, sentence, time, verb.form(), past);
  }

  /// When one writes of a month without its year as past: in what is left of its year, or soon
  /// after.
  private static Months recent(int month) {
    return Months.where(m -> {
      int here = Months.monthOfYear(m);
      return here >= month || here + 12 - month <= RECENT;
    });
  }

  private static Optional<DateClue> yearClue(
      AnalyzedArticle article,
      ArticleSentence sentence,
      TimeExpression time,
      Form form,
      boolean past) {
    String words = time.span().of(article.article().text());
    PartialDate date = PartialDate.parse(time.value());
    boolean in = wordBefore(sentence, time.span()).equals("in");
    Months months = Months.of(date);
    if (form == Form.PERFECT && in && date.month() == null && isPresentYear(sentence, time)) {
      return Optional.of(
          new DateClue(
              new Passage(sentence.articleId(), time.span()),
              months,
              DateClue.Strength.YEAR,
              "speaks of " + words + " in the present perfect"));
    }
    if (past && date.month() != null) {
      return Optional.of(
          new DateClue(
              new Passage(sentence.articleId(), time.span()),
              Months.where(m -> m >= months.first()),
              DateClue.Strength.BOUND,
              "tells " + words + " as past"));
    }
    if (form == Form.FUTURE && in) {
      return Optional.of(
          new DateClue(
              new Passage(sentence.articleId(), time.span()),
              Months.where(m -> m <= months.last()),
              DateClue.Strength.BOUND,
              "speaks of " + words + " as to come"));
    }
    return Optional.empty();
  }

  /// "Has changed in 2023": the year is the present one, unless it belongs to a noun ("has spoken
  /// of a run for office in 2023"), is one of several, or the sentence counts from it.
  private static boolean isPresentYear(ArticleSentence sentence, TimeExpression year) {
    int verb =
        GoverningVerb.of(sentence.sentence(), year.span()).map(GoverningVerb::index).orElse(-1);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = token.text().toLowerCase(Locale.ROOT);
      boolean between = i > verb && token.span().end() <= year.span().start();
      boolean other = word.matches("(18|19|20)\\d\\d") && !year.span().overlaps(token.span());
      if (other || COUNTING.contains(word) || (between && NOUN_LINKS.contains(word))) {
        return false;
      }
    }
    return verb >= 0;
  }

  /// A weekday with a date: it falls on that weekday in a few years only.
  private static DateClue weekdayClue(ArticleSentence sentence, String words, String value) {
    DayOfWeek weekday = weekday(words);
    int month = Integer.parseInt(value.substring(5, 7));
    int day = Integer.parseInt(value.substring(8));
    Months months =
        Months.where(m -> {
          for (int shift = -2; shift <= RECENT; shift++) {
            int then = m - shift;
            if (Months.monthOfYear(then) == month
                && day <= YearMonth.of(Months.year(then), month).lengthOfMonth()
                && LocalDate.of(Months.year(then), month, day).getDayOfWeek() == weekday) {
              return true;
            }
          }
          return false;
        });
    return new DateClue(
        new Passage(sentence.articleId(), sentence.span()),
        months,
        DateClue.Strength.BOUND,
        "names " + words + ", which was that weekday");
  }

  private static @org.jspecify.annotations.Nullable DayOfWeek weekday(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (lower.contains(day.name().toLowerCase(Locale.ROOT))) {
        return day;
      }
    }
    return null;
  }

  private static boolean isRelative(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.contains("last") || lower.contains("next") || lower.contains("year");
  }

  private static String wordBefore(ArticleSentence sentence, Span place) {
    String word = "";
    for (Token token : sentence.tokens()) {
      if (token.span().end() > place.start()) {
        break;
      }
      word = token.text().toLowerCase(Locale.ROOT);
    }
    return word;
  }
}
