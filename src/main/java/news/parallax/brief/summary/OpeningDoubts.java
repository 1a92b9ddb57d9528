package news.parallax.brief.summary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.DateInfo;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.brief.alone.SameThings;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.weighing.Overtaken;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Tolls;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate;
import news.parallax.text.Token;

/// What speaks against a sentence as the opening beside the others that might open the summary: it
/// expects what another tells as done, it tells of a day before the newest, it reacts to what
/// another tells.
final class OpeningDoubts {
  /// What it costs to expect what another tells.
  private static final double EXPECTED = 6;

  /// To tell of an earlier day.
  private static final double EARLIER = 4;

  /// To react.
  private static final double REACTS = 1.2;

  /// What stands for another is about as likely to open a summary.
  private static final double AS_LIKELY = 0.1;

  /// Days further apart are hardly of one week.
  private static final int NEAR_DAYS = 3;

  private static final int WEEK = 7;
  private static final int FIRST_SENTENCES = 3;
  private static final int SHARED = 3;

  private static final Pattern DAY =
      Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private static final Set<String> EXPECTING = Set.of("expect", "schedule", "set", "plan", "poise");

  private static final Set<String> REACTING =
      Set.of(
          "dismiss",
          "slam",
          "blast",
          "criticize",
          "respond",
          "react",
          "condemn",
          "mock",
          "denounce",
          "rip",
          "decry",
          "bash",
          "lament",
          "scoff",
          "refute",
          "rebut");

  private static final Set<String> FACED = Set.of("backlash", "criticism", "outcry", "ridicule");

  private final AnalyzedStory story;
  private final Recency recency;
  private final LeadFinder leads;
  private final Overtaken overtaken;
  private final Tolls tolls;
  private final ToDoubleFunction<ArticleSentence> chances;

  /// @param chances how likely an editor would open with a sentence
  OpeningDoubts(
      AnalyzedStory story,
      Recency recency,
      LeadFinder leads,
      Overtaken overtaken,
      ToDoubleFunction<ArticleSentence> chances) {
    this.overtaken = overtaken;
    this.tolls = new Tolls(story, recency);
    this.chances = chances;
    this.story = story;
    this.recency = recency;
    this.leads = leads;
  }

  /// What it costs a sentence, 0 where nothing speaks against it.
  ///
  /// @param others what might open the summary
  double of(Chosen chosen, List<Chosen> others) {
    ArticleSentence own = chosen.sentence();
    List<ArticleSentence> rivals =
        others.stream()
            .map(Chosen::sentence)
            .filter(o -> !o.articleId().equals(own.articleId()))
            .distinct()
            .toList();
    double cost = 0;
    if (overtaken.is(own)
        || tolls.isRaised(own)
        || (expects(own) && rivals.stream().anyMatch(o -> tellsAsDone(o, own)))) {
      cost += EXPECTED;
    }
    if (rivals.stream().anyMatch(o -> leads.opensArticle(o) && isLater(o, own))) {
      cost += EARLIER;
    }
    if (reacts(own) && rivals.stream().anyMatch(o -> mayStandFor(o, own))) {
      cost += REACTS;
    }
    return cost;
  }

  /// Whether it expects something in an article that opens with expecting what the summary's
  /// opening tells as done, or with an earlier day.
  boolean isOutdated(ArticleSentence sentence, ArticleSentence opening) {
    return expects(sentence)
        && !sentence.articleId().equals(opening.articleId())
        && story.article(sentence.articleId()).prose().stream()
            .filter(leads::opensArticle)
            .anyMatch(s -> (expects(s) && tellsAsDone(opening, s)) || isLater(opening, s));
  }

  /// "If they were freed", where the articles open with telling that they were.
  boolean cameTrue(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Token> told =
        story.articles().stream()
            .flatMap(a -> a.prose().stream())
            .filter(s -> leads.opensArticle(s) && recency.mayBeLatest(s))
            .flatMap(s -> s.tokens().stream())
            .toList();
    Set<String> done = new HashSet<>();
    told.stream().filter(t -> t.tag().matches("VB[DN]")).forEach(t -> done.add(stem(t)));
    Set<String> nouns = new HashSet<>();
    told.stream().filter(Token::isNoun).forEach(t -> nouns.add(stem(t)));
    return tokens.stream()
        .filter(t -> t.text().equalsIgnoreCase("if") && t.head() >= 0)
        .map(Token::head)
        .anyMatch(verb ->
            SameThings.isAmong(done, stem(tokens.get(verb)))
                && tokens.stream().anyMatch(t -> t.head() == verb && nouns.contains(stem(t))));
  }

  private static String stem(Token token) {
    return DefiniteNouns.stems(List.of(token.lemma())).iterator().next();
  }

  private boolean mayStandFor(ArticleSentence other, ArticleSentence own) {
    return leads.opensArticle(other)
        && !reacts(other)
        && chances.applyAsDouble(other) >= chances.applyAsDouble(own) - AS_LIKELY;
  }

  private boolean tellsAsDone(ArticleSentence other, ArticleSentence own) {
    Set<String> shared = new HashSet<>(LeadFinder.words(story.text(own)));
    shared.retainAll(LeadFinder.words(story.text(other)));
    return isPast(other)
        && !expects(other)
        && !Collections.disjoint(days(other), days(own))
        && shared.size() >= SHARED;
  }

  /// Whether the other's article tells, by its first sentences, of a day shortly after.
  private boolean isLater(ArticleSentence other, ArticleSentence own) {
    Optional<LocalDate> told = day(own, Comparator.naturalOrder());
    Optional<LocalDate> late =
        story.article(other.articleId()).prose().stream()
            .filter(s -> s.index() >= other.index())
            .limit(FIRST_SENTENCES)
            .flatMap(s -> day(s, Comparator.reverseOrder()).stream())
            .max(Comparator.naturalOrder());
    return told.isPresent()
        && late.isPresent()
        && told.get().isBefore(late.get())
        && !told.get().isBefore(late.get().minusDays(NEAR_DAYS));
  }

  /// The last day, or the first, of which a sentence tells as past, by the days of the week that it
  /// names.
  private Optional<LocalDate> day(ArticleSentence sentence, Comparator<LocalDate> order) {
    if (!isPast(sentence) || expects(sentence)) {
      return Optional.empty();
    }
    Optional<LocalDate> newest =
        recency
            .newest()
            .filter(d -> d.value().precision() == PartialDate.Precision.DAY)
            .map(DateInfo::value)
            .map(PartialDate::first);
    return newest.flatMap(
        border -> days(sentence).stream().map(d -> before(border.plusDays(1), d)).max(order));
  }

  private static LocalDate before(LocalDate border, DayOfWeek day) {
    int back = Math.floorMod(border.getDayOfWeek().getValue() - day.getValue(), WEEK);
    return border.minusDays(back);
  }

  private Set<DayOfWeek> days(ArticleSentence sentence) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Matcher day = DAY.matcher(story.text(sentence));
    while (day.find()) {
      days.add(DayOfWeek.valueOf(day.group().toUpperCase(Locale.ROOT)));
    }
    return days;
  }

  private static boolean isPast(ArticleSentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> t.head() < 0 && t.tag().matches("VB[DN]"));
  }

  /// "Is expected to", "will": the main verb tells what is to come.
  private static boolean expects(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream()
        .anyMatch(t ->
            t.head() < 0
                ? t.tag().equals("VBN") && EXPECTING.contains(t.lemma())
                : tokens.get(t.head()).head() < 0
                    && t.tag().equals("MD")
                    && Set.of("will", "may", "could").contains(t.text().toLowerCase(Locale.ROOT)));
  }

  /// Whether its main verb tells what somebody said of the news, and few headlines do.
  private boolean reacts(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    Optional<String> verb =
        tokens.stream()
            .filter(t ->
                (t.head() < 0 && REACTING.contains(t.lemma()))
                    || (t.head() >= 0
                        && tokens.get(t.head()).head() < 0
                        && tokens.get(t.head()).lemma().equals("face")
                        && t.relation().equals("dobj")
                        && FACED.contains(t.lemma())))
            .map(Token::lemma)
            .findFirst();
    return verb.isPresent() && headlinesWith(verb.get()) * 2 <= story.articles().size();
  }

  private long headlinesWith(String lemma) {
    return story.articles().stream()
        .filter(a ->
            a.sentences().stream()
                .filter(s -> s.kind() == Block.Kind.HEADLINE)
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> t.lemma().equalsIgnoreCase(lemma)))
        .count();
  }
}
