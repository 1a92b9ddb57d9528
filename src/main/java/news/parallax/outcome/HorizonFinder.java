package news.parallax.outcome;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.outcome.ExpectationFinder.Expectation;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Reads off a sentence until when its expectation can be settled: the first time in the clause of
/// what may come that does not lie before the day on which it was said, or a nearer one that lies
/// within it ("at the end of the month, on March 30"); a year only where "by", "in" or the like
/// stands before it.
final class HorizonFinder {
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W([0-4]\\d|5[0-3])(?:-WE)?");

  Optional<DateInfo> find(
      AnalyzedArticle article, ArticleSentence sentence, ClauseTree tree, Expectation expectation) {
    DateInfo made = article.article().publishedAt();
    if (made == null) {
      return Optional.empty();
    }
    String text = article.article().text();
    List<DateInfo> found = new ArrayList<>();
    for (TimeExpression time : sentence.times()) {
      PartialDate date = lastDay(time);
      boolean ahead = date != null && !date.last().isBefore(made.value().first());
      if (date != null
          && ahead
          && time.type() != TimeExpression.Type.SET
          && belongs(tree, expectation, time)
          && !isAttribute(tree, time, date)
          && !isOfTheSubject(tree, expectation, time)
          && !isExcluded(text, time.span())
          && !isOfAnotherThing(tree, expectation, time)
          && isYearAhead(text, time.span())) {
        found.add(
            DateInfo.inferred(
                date,
                new Passage(sentence.articleId(), time.span()),
                "the time that the expectation names"));
      }
    }
    return found.stream()
        .filter(d -> d.value().day() != null && found.getFirst().value().covers(d.value()))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /// "Soon, although not this week".
  private static boolean isExcluded(String text, Span time) {
    return text.substring(Math.max(0, time.start() - 8), time.start())
        .matches("(?is).*\\b(?:(?:not|n['’]t)\\s(?:on\\s|in\\s)?|after\\s)");
  }

  /// "Ahead of the talks this week", "after the year's end".
  private static boolean isOfAnotherThing(
      ClauseTree tree, Expectation expectation, TimeExpression time) {
    return IntStream.range(expectation.at(), tree.tokens().size())
        .filter(i -> time.span().overlaps(tree.token(i).span()))
        .anyMatch(i -> {
          int at = tree.head(i);
          for (int steps = 0; at >= 0 && at != expectation.at() && steps < 8; steps++) {
            if (tree.lower(at).matches("ahead|after|following|since")) {
              return true;
            }
            at = tree.head(at);
          }
          return false;
        });
  }

  /// The calendar date of a time; of a week its Sunday, by which what is to happen in it has.
  private static @Nullable PartialDate lastDay(TimeExpression time) {
    Matcher week = WEEK.matcher(time.value());
    if (time.date() == null || !week.matches()) {
      return time.date();
    }
    LocalDate fourth = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4);
    return PartialDate.of(
        fourth
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(Integer.parseInt(week.group(2)) - 1L)
            .plusDays(6));
  }

  /// "By 2031", "in May", "next year": not the year of a name, and nobody's name.
  private static boolean isYearAhead(String text, Span time) {
    return !time.of(text).matches("\\d{4}|May|March") || isIntroduced(text, time);
  }

  /// "Monday's ruling will": the day of what is already there.
  private static boolean isOfTheSubject(
      ClauseTree tree, Expectation expectation, TimeExpression time) {
    return IntStream.range(0, expectation.at())
        .filter(i -> time.span().overlaps(tree.token(i).span()) && tree.is(i, "poss"))
        .anyMatch(i -> tree.head(i) >= 0 && tree.is(tree.head(i), "nsubj"));
  }

  /// "A June meeting": the month of a thing.
  private static boolean isAttribute(ClauseTree tree, TimeExpression time, PartialDate date) {
    return date.day() == null
        && IntStream.range(0, tree.tokens().size())
            .filter(i -> time.span().overlaps(tree.token(i).span()))
            .anyMatch(i ->
                tree.is(i, "compound", "nmod", "poss", "amod")
                    && tree.head(i) >= 0
                    && !time.span().overlaps(tree.token(tree.head(i)).span()));
  }

  /// Whether a time hangs on what may come or on the word that expects it, with no clause of its
  /// own between.
  private static boolean belongs(ClauseTree tree, Expectation expectation, TimeExpression time) {
    int verb = expectation.at();
    for (int i = 0; i < tree.tokens().size(); i++) {
      if (!time.span().overlaps(tree.token(i).span())) {
        continue;
      }
      int at = i;
      for (int steps = 0; at >= 0 && steps <= tree.tokens().size(); steps++) {
        boolean said = tree.token(at).tag().equals("VBD") && at != verb;
        if (at == verb || (at == expectation.by() && at != i && !said)) {
          return true;
        }
        boolean joined = tree.is(at, "conj", "pcomp") && tree.isVerb(at);
        if (joined || tree.is(at, "relcl", "acl", "ccomp", "advcl") || isSpeech(tree, at)) {
          break;
        }
        at = tree.head(at);
      }
    }
    return false;
  }

  /// "Said on Friday that": the day of the saying.
  private static boolean isSpeech(ClauseTree tree, int at) {
    return tree.isVerb(at) && tree.below(at).anyMatch(i -> tree.is(i, "ccomp") && tree.isVerb(i));
  }

  static boolean isIntroduced(String text, Span time) {
    int start = time.start();
    return text.substring(Math.max(0, start - 8), start)
        .matches("(?is).*\\b(?:by|in|until|before|of)\\s");
  }
}
