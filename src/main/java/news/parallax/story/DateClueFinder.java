package news.parallax.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Dateline;
import news.parallax.article.Passage;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.PartialDate;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;
import news.parallax.text.time.Anchor;
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
  private static final int LINE = 120;
  private static final Set<String> AHEAD =
      Set.of("schedule", "expect", "plan", "set", "slate", "give", "postpone", "delay");

  private final TimeTagger tagger;

  DateClueFinder(TimeTagger tagger) {
    this.tagger = tagger;
  }

  List<DateClue> find(AnalyzedArticle article) {
    List<DateClue> clues = new ArrayList<>(dateLine(article));
    clues.addAll(dateline(article));
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
    clues.addAll(lastMonth(article, months));
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
    if (form == Form.PERFECT && in && date.month() == null) {
      return Optional.of(
          new DateClue(
              new Passage(sentence.articleId(), time.span()),
              months,
              DateClue.Strength.YEAR,
              "speaks of " + words + " in the present perfect"));
    }
    if (past && (in || date.month() != null)) {
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

  private static DateClue onDay(Passage passage, TimeExpression time, String why) {
    LocalDate day = LocalDate.parse(time.value());
    return new DateClue(
        passage,
        Months.of(PartialDate.of(day)),
        DateClue.Strength.DAY,
        new DateClue.Window(day, day),
        why);
  }

  /// A full date in a short line that is no prose: a byline, the line under a headline.
  private List<DateClue> dateLine(AnalyzedArticle article) {
    String text = article.article().text();
    for (Block block : article.article().blocks()) {
      boolean line =
          switch (block.kind()) {
            case BYLINE, OUTLET_NAME, HEADER_LINE, OTHER, NOTICE -> block.span().length() <= LINE;
            case SUBHEADING -> block.span().length() <= LINE / 2;
            default -> false;
          };
      if (!line) {
        continue;
      }
      Sentence sentence = new Sentence(block.span(), List.of(), List.of());
      List<TimeExpression> full =
          tagger.tag(text, sentence, Anchor.unknown()).stream()
              .filter(t -> t.value().matches("\\d{4}-\\d\\d-\\d\\d"))
              .toList();
      if (full.size() == 1) {
        TimeExpression time = full.getFirst();
        return List.of(
            onDay(
                new Passage(article.id(), time.span()),
                time,
                "gives " + time.span().of(text) + " in a line of its own"));
      }
    }
    return List.of();
  }

  /// The day in a dateline: the day of writing, its year unsaid.
  private List<DateClue> dateline(AnalyzedArticle article) {
    String text = article.article().text();
    for (Block block : article.article().blocks()) {
      if (!block.kind().isProse()) {
        continue;
      }
      Optional<Dateline> dateline = Dateline.at(text, block.span());
      if (dateline.isEmpty()) {
        return List.of();
      }
      Span span = dateline.get().span();
      for (TimeExpression time :
          tagger.tag(text, new Sentence(span, List.of(), List.of()), Anchor.unknown())) {
        if (time.value().matches("XXXX-\\d\\d-\\d\\d")) {
          int month = Integer.parseInt(time.value().substring(5, 7));
          return List.of(
              new DateClue(
                  new Passage(article.id(), span),
                  Months.where(m -> Months.monthOfYear(m) == month),
                  DateClue.Strength.DAY,
                  new DateClue.DayOfMonth(Integer.parseInt(time.value().substring(8))),
                  "is datelined " + time.span().of(text)));
        }
        if (time.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
          return List.of(
              onDay(new Passage(article.id(), span), time, "is datelined " + time.span().of(text)));
        }
      }
      return List.of();
    }
    return List.of();
  }

  /// "Last month" said of a person of whom the month before the latest month named is told too: the
  /// latest month named is the present one. A shared name alone says too little.
  private static List<DateClue> lastMonth(AnalyzedArticle article, Months months) {
    String text = article.article().text();
    Set<Integer> present = firstMonths(article, months);
    List<DateClue> clues = new ArrayList<>();
    for (ArticleSentence sentence : article.prose()) {
      boolean lastMonth =
          sentence.times().stream()
              .anyMatch(t -> t.span().of(text).toLowerCase(Locale.ROOT).endsWith("last month"));
      if (!lastMonth) {
        continue;
      }
      Set<String> people = people(article, sentence);
      Set<Integer> told = new TreeSet<>();
      for (ArticleSentence other : article.prose()) {
        if (other.index() != sentence.index()
            && people(article, other).stream().anyMatch(people::contains)) {
          told.addAll(pastMonths(other));
        }
      }
      List<Integer> now = present.stream().filter(m -> told.contains(m == 1 ? 12 : m - 1)).toList();
      if (now.size() == 1 && !told.contains(now.getFirst())) {
        int month = now.getFirst();
        clues.add(
            new DateClue(
                new Passage(sentence.articleId(), sentence.span()),
                Months.where(m -> Months.monthOfYear(m) == month),
                DateClue.Strength.MONTH,
                "calls \"last month\" what it dates to "
                    + name(month == 1 ? 12 : month - 1)
                    + " and tells a day of "
                    + name(month)
                    + " as past"));
      }
    }
    return clues;
  }

  /// The months of the year that can be the first after what the article tells as past, of those of
  /// which it tells a day.
  private static Set<Integer> firstMonths(AnalyzedArticle article, Months months) {
    Set<Integer> days = new TreeSet<>();
    for (ArticleSentence sentence : article.prose()) {
      for (TimeExpression time : sentence.times()) {
        if (time.value().matches("XXXX-\\d\\d-\\d\\d")
            && GoverningVerb.of(sentence.sentence(), time.span())
                .filter(v -> v.direct() && v.form() == Form.PAST)
                .isPresent()) {
          days.add(Integer.parseInt(time.value().substring(5, 7)));
        }
      }
    }
    Set<Integer> first = new TreeSet<>();
    for (int month : months.toArray()) {
      if (!months.contains(month - 1) && days.contains(Months.monthOfYear(month))) {
        first.add(Months.monthOfYear(month));
      }
    }
    return first;
  }

  private static String name(int month) {
    return java.time.Month.of(month)
        .getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
  }

  /// The months without a year that a sentence tells as past.
  private static Set<Integer> pastMonths(ArticleSentence sentence) {
    Set<Integer> months = new TreeSet<>();
    for (TimeExpression time : sentence.times()) {
      if (time.value().matches("XXXX-\\d\\d(-\\d\\d)?")) {
        GoverningVerb.of(sentence.sentence(), time.span())
            .filter(v -> v.form() == Form.PAST)
            .ifPresent(v -> months.add(Integer.parseInt(time.value().substring(5, 7))));
      }
    }
    return months;
  }

  /// The words of the names of people in a sentence.
  private static Set<String> people(AnalyzedArticle article, ArticleSentence sentence) {
    Set<String> words = new TreeSet<>();
    for (Mention mention : sentence.mentions()) {
      if (mention.kind() == EntityKind.PERSON) {
        for (String word : mention.span().of(article.article().text()).split("\\s+")) {
          if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
            words.add(word.toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return words;
  }
}
