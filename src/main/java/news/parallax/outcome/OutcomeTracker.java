package news.parallax.outcome;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.GarbledText;
import news.parallax.article.Passage;
import news.parallax.claim.ledger.Ledger;
import news.parallax.outcome.ExpectationFinder.Expectation;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds what sources expect and follows what became of it.
public final class OutcomeTracker {
  private static final Pattern OPINION =
      Pattern.compile("(?i)\\b(?:editorial|opinion|guest writer)");
  private static final Pattern AT_THE_TIME =
      Pattern.compile("(?i)\\b(?:at|by) (?:the|that) time\\b(?! (?:of|that|the|he|she|they|it))");
  private static final Pattern TO_READERS =
      Pattern.compile(
          "(?i)\\b(?:our|your) (?:newsletters?|readers?|inbox|site|website|page|app|podcast|coverage|reporters?)\\b"
              + "|\\b(?:sign up|subscribe) (?:here|for|to)\\b|\\byou can (?:read|watch|follow|sign)\\b");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W([0-4]\\d|5[0-3])");
  private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]?");
  private static final double SAME = 0.6;
  private static final double NEARLY_EQUAL = 0.75;

  /// For how many days what was said is still news.
  private static final int RECENT = 10;

  private final ExpectationFinder finder = new ExpectationFinder();
  private final CriterionWriter criteria = new CriterionWriter();
  private final SettlementFinder settlements = new SettlementFinder();
  private final HolderFinder holderFinder = new HolderFinder();
  private final Sameness sameness = new Sameness();

  /// An expectation with the sentence and the article that hold it.
  ///
  /// @param event the terms of what may come
  /// @param terms those of the whole sentence
  private record Found(
      AnalyzedArticle article,
      ArticleSentence sentence,
      Expectation expectation,
      Set<String> event,
      Set<String> terms) {}

  /// The outcomes of a story, the most firmly expected first.
  public List<Outcome> follow(AnalyzedStory story, Ledger ledger) {
    List<Found> found = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      if (article.article().opinion() || OPINION.matcher(article.article().outletName()).find()) {
        continue;
      }
      for (ArticleSentence sentence : article.prose()) {
        finder
            .find(sentence, article.text(sentence))
            .filter(e -> !isOver(article, sentence) && isOfTheStory(article, sentence))
            .map(e -> found(article, sentence, e))
            .ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparingInt((Found f) -> -f.expectation().strength())
            .thenComparing(f -> f.sentence().passage()));
    List<List<Found>> groups = new ArrayList<>();
    for (Found one : found) {
      groups.stream()
          .filter(g -> isSame(g.getFirst(), one))
          .findFirst()
          .ifPresentOrElse(g -> g.add(one), () -> groups.add(new ArrayList<>(List.of(one))));
    }
    return groups.stream().map(g -> outcome(g, story, ledger)).toList();
  }

  private static Found found(
      AnalyzedArticle article, ArticleSentence sentence, Expectation expectation) {
    ClauseTree tree = new ClauseTree(sentence.tokens());
    List<Span> times = sentence.times().stream().map(TimeExpression::span).toList();
    return new Found(
        article, sentence, expectation, tree.terms(expectation.at(), times), terms(sentence));
  }

  /// Whether the sentence tells of a day long before its article, so that what was expected then is
  /// no news of what may come. The year of a thing ("the 2015 treaty") is no such day.
  private static boolean isOver(AnalyzedArticle article, ArticleSentence sentence) {
    String text = article.article().text();
    if (AT_THE_TIME.matcher(sentence.span().of(text)).find()) {
      return true;
    }
    return article
        .article()
        .published()
        .filter(d ->
            sentence.times().stream()
                .filter(t -> !t.span().of(text).matches("\\d{4}") || isIntroduced(text, t.span()))
                .flatMap(t -> t.calendarDate().stream())
                .anyMatch(t -> t.last().isBefore(d.value().first().minusDays(RECENT))))
        .isPresent();
  }

  /// What a spoiled sentence says, or an outlet to its readers, belongs to no story.
  private static boolean isOfTheStory(AnalyzedArticle article, ArticleSentence sentence) {
    String words = article.text(sentence);
    return !GarbledText.looksGarbled(words)
        && !TO_READERS.matcher(QUOTED.matcher(words).replaceAll("")).find();
  }

  /// The same deed of the same things for the same day, or nearly the same sentence.
  private boolean isSame(Found one, Found other) {
    DateInfo until = horizon(one, one.article().article().publishedAt());
    DateInfo otherUntil = horizon(other, other.article().article().publishedAt());
    boolean otherDay =
        until != null
            && otherUntil != null
            && !until.value().covers(otherUntil.value())
            && !otherUntil.value().covers(until.value());
    if (otherDay) {
      return false;
    }
    if (overlap(one.terms(), other.terms()) >= NEARLY_EQUAL) {
      return true;
    }
    boolean deed = sameness.same(lemma(one), lemma(other));
    int smaller = Math.min(one.event().size(), other.event().size());
    long shared = sameness.shared(one.event(), other.event());
    if (deed && shared >= 2 && sharesNumber(one, other)) {
      return true;
    }
    return deed && smaller >= 2 && shared >= 2 && (double) shared / smaller >= SAME;
  }

  /// Whether both tell of the same figure: "will cost 3.76 billion".
  private static boolean sharesNumber(Found one, Found other) {
    return one.event().stream()
        .anyMatch(t -> t.matches("\\d+[.,]\\d+") && other.event().contains(t));
  }

  private static String lemma(Found found) {
    return found.expectation().verb().lemma().toLowerCase(Locale.ROOT);
  }

  private Outcome outcome(List<Found> group, AnalyzedStory story, Ledger ledger) {
    Found best = group.getFirst();
    ArticleSentence sentence = best.sentence();
    Set<String> holders = new LinkedHashSet<>();
    group.forEach(
        f -> holders.addAll(holderFinder.find(f.article(), f.sentence(), f.expectation(), ledger)));
    @Nullable DateInfo made = best.article().article().publishedAt();
    @Nullable DateInfo horizon = horizon(best, made);
    Optional<SettlementFinder.Settlement> settled =
        group.stream()
            .flatMap(f ->
                settlements
                    .find(
                        story,
                        f.sentence(),
                        f.expectation(),
                        f.article().article().publishedAt(),
                        horizon(f, f.article().article().publishedAt()))
                    .stream())
            .findFirst();
    return new Outcome(
        "outcome:" + sentence.articleId() + ":" + sentence.span().start(),
        sentence,
        sentence.span(),
        clause(best),
        group.stream().skip(1).map(Found::sentence).toList(),
        holders(holders, group),
        made,
        best.expectation().probability(),
        best.expectation().condition(),
        horizon,
        criteria
            .write(
                sentence,
                best.article().article().text(),
                best.expectation(),
                horizon,
                t -> holderFinder.actor(best.article(), t, ledger))
            .orElse(null),
        settled.map(SettlementFinder.Settlement::standing).orElse(Standing.OPEN),
        settled.map(SettlementFinder.Settlement::passages).orElse(List.<Passage>of()));
  }

  /// The content of what is said, when the verb of what may come is its main verb, or what gives it
  /// odds is: "[it is unlikely that the ship would sink]".
  private static Span clause(Found found) {
    ClauseTree tree = new ClauseTree(found.sentence().tokens());
    int verb = found.expectation().at();
    if (found.expectation().by() != verb && tree.is(verb, "xcomp", "ccomp", "advcl")) {
      int by = found.expectation().by();
      verb = tree.isVerb(by) ? by : tree.head(by);
    }
    boolean content =
        verb >= 0
            && tree.is(verb, "ccomp")
            && tree.head(verb) >= 0
            && isFinite(tree, verb)
            && tree.children(verb).anyMatch(i -> tree.token(i).relation().startsWith("nsubj"));
    if (!content) {
      return found.sentence().span();
    }
    int main = verb;
    Span span = tree.span(main);
    int from =
        tree.children(main)
            .filter(i -> !tree.is(i, "mark", "punct", "cc"))
            .map(i -> tree.span(i).start())
            .min()
            .orElse(span.start());
    return new Span(Math.min(from, tree.token(main).span().start()), span.end());
  }

  private static boolean isFinite(ClauseTree tree, int verb) {
    return tree.token(verb).tag().matches("VBD|VBZ|VBP")
        || tree.hasChild(verb, t -> t.tag().matches("MD|VBD|VBZ|VBP"));
  }

  /// An outlet holds what it expects by itself only where nobody else does.
  private static List<String> holders(Set<String> holders, List<Found> group) {
    Set<String> outlets =
        group.stream().map(f -> f.article().article().outletName()).collect(Collectors.toSet());
    List<String> others = holders.stream().filter(h -> !outlets.contains(h)).toList();
    return others.isEmpty() ? List.copyOf(holders) : others;
  }

  /// The first time in the clause of what may come that does not lie before the day on which it was
  /// said; a year only where "by", "in" or the like stands before it.
  private static @Nullable DateInfo horizon(Found found, @Nullable DateInfo made) {
    if (made == null) {
      return null;
    }
    ClauseTree tree = new ClauseTree(found.sentence().tokens());
    for (TimeExpression time : found.sentence().times()) {
      PartialDate date = lastDay(time);
      boolean ahead = date != null && !date.last().isBefore(made.value().first());
      if (date != null
          && ahead
          && time.type() != TimeExpression.Type.SET
          && belongs(found, tree, time)
          && !isAttribute(tree, time, date)
          && !isOfTheSubject(found, tree, time)
          && (date.month() != null || isYearAhead(found.article().article().text(), time.span()))) {
        return DateInfo.inferred(
            date,
            new Passage(found.sentence().articleId(), time.span()),
            "the time that the expectation names");
      }
    }
    return null;
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

  /// "By 2031", "next year": not the year of a name.
  private static boolean isYearAhead(String text, Span time) {
    return !time.of(text).matches("\\d{4}") || isIntroduced(text, time);
  }

  /// "Monday's ruling will": the day of what is already there.
  private static boolean isOfTheSubject(Found found, ClauseTree tree, TimeExpression time) {
    return IntStream.range(0, found.expectation().at())
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
  private static boolean belongs(Found found, ClauseTree tree, TimeExpression time) {
    int verb = found.expectation().at();
    for (int i = 0; i < tree.tokens().size(); i++) {
      if (!time.span().overlaps(tree.token(i).span())) {
        continue;
      }
      int at = i;
      for (int steps = 0; at >= 0 && steps <= tree.tokens().size(); steps++) {
        boolean said = tree.token(at).tag().equals("VBD") && at != verb;
        if (at == verb || (at == found.expectation().by() && at != i && !said)) {
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
    return tree.isVerb(at)
        && tree.children(at).anyMatch(i -> tree.is(i, "ccomp") && tree.isVerb(i));
  }

  private static boolean isIntroduced(String text, Span time) {
    int start = time.start();
    return text.substring(Math.max(0, start - 8), start)
        .matches("(?is).*\\b(?:by|in|until|before|of)\\s");
  }

  static Set<String> terms(ArticleSentence sentence) {
    Set<String> terms = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      if ((token.isNoun() || token.tag().startsWith("VB") || token.tag().startsWith("JJ"))
          && token.lemma().length() > 2) {
        terms.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    terms.removeAll(
        Set.of("say", "have", "expect", "warn", "likely", "unlikely", "would", "could", "may"));
    return terms;
  }

  static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return (double) a.stream().filter(b::contains).count() / Math.min(a.size(), b.size());
  }
}
