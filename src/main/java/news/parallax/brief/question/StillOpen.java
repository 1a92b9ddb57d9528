package news.parallax.brief.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.brief.Brief;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.brief.summary.SummaryGate;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.outcome.Outcome;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Finds what a story leaves open: what is scheduled, else what a late report says must still
/// happen, else what is expected, else what nobody knows.
public final class StillOpen {
  static final String TO_COME = "Still to come: ";
  static final String MAY_COME = "What may come: ";
  static final String OPEN = "Left open: ";

  private static final int MOST_WORDS = 32;
  private static final double SAME = 0.5;
  private static final int SHARED = 2;

  /// Coverage of fewer days tells one phase of a story.
  private static final int FEW_DAYS = 5;

  private static final Pattern COMES =
      Pattern.compile(
          "\\b(?:needs? (?:the )?(?:approval|consent|votes)|must (?:still )?be (?:approved|ratified|confirmed|signed)|(?:is|are) (?:due|expected|scheduled|set|slated) (?:to|for)"
              + "|still (?:have|has|needs?) to|could still|(?:has|have) yet to|will (?:vote|meet|decide|rule|hear|begin|start|open|take effect|resume|appear|face|go|hold|head|be (?:held|sworn|sentenced|arraigned|heard|decided|released|announced)))\\b");
  private static final Set<String> MEANS =
      Set.of(
          "plan",
          "intend",
          "vow",
          "promise",
          "expect",
          "schedule",
          "aim",
          "hope",
          "pledge",
          "want");

  /// Who once vowed is still bound, who once planned may plan no longer.
  private static final Set<String> BOUND = Set.of("vow", "promise", "pledge");

  private static final Pattern NOT_PLAIN =
      Pattern.compile("[“”\"?!:;―]|\\b(?:I|we|my|our|you|your|reportedly)\\b");
  private static final Pattern PAST =
      Pattern.compile("\\b(?:had|was|were) (?:been )?(?:due|expected|scheduled|set|slated)\\b");

  /// What nobody can tell at a later place: a mark that breaks off, a negation that is no word of
  /// ours.
  private static final Pattern UNFIT =
      Pattern.compile(
          "^[^\\p{L}\\p{N}\\[$]|―|\\.\\.\\.|…|\\blast (?:year|month)\\b|\\b(?:not|never|cannot)\\b|n[’']t\\b");

  private static final Pattern CONDITION =
      Pattern.compile("\\b(?:if|unless)\\b", Pattern.CASE_INSENSITIVE);

  /// Of an older article, it may be over.
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:today|tonight|tomorrow)\\b");

  private final AnalyzedStory story;
  private final StatementWriter writer;
  private final Salience salience;
  private final Recency recency;
  private final Arguments arguments;
  private final SummaryGate gate;
  private final Ahead ahead;
  private final OfTheNews ofTheNews;

  public StillOpen(
      AnalyzedStory story,
      Salience salience,
      StatementWriter writer,
      Arguments arguments,
      SummaryGate gate) {
    this.story = story;
    this.writer = writer;
    this.salience = salience;
    this.arguments = arguments;
    this.recency = new Recency(story);
    this.gate = gate;
    this.ahead = new Ahead(story);
    this.ofTheNews = new OfTheNews(story, gate);
  }

  /// What is open, said in words of an article.
  ///
  /// @param label what the words are
  public record Piece(String label, Statement statement) {}

  /// @param fact what else is told; it is not told again
  /// @param timeline as printed, as are the outcomes
  public Optional<Piece> find(
      List<Chosen> summary,
      Statement fact,
      List<Brief.TimelineEntry> timeline,
      List<Brief.PotentialOutcome> outcomes) {
    List<Statement> told = summary.stream().map(Chosen::statement).toList();
    Stream<Piece> scheduled =
        NextQuestion.of(told, timeline, outcomes, recency.newest().map(DateInfo::value)).stream()
            .flatMap(q -> q.answers().stream())
            .filter(s -> isAdmitted(s, true))
            .map(s -> new Piece(TO_COME, s));
    Stream<Piece> required = required().map(s -> new Piece(TO_COME, s));
    Stream<Piece> expected =
        outcomes.stream()
            .filter(o -> o.standing() == Outcome.Standing.OPEN)
            .map(Brief.PotentialOutcome::statement)
            .filter(s -> isAdmitted(s, false))
            .map(s -> new Piece(COMES.matcher(s.text()).find() ? TO_COME : MAY_COME, s));
    Stream<Piece> near =
        Stream.of(required, expected, unknown())
            .flatMap(s -> s)
            .filter(p -> isOnTheStory(p.statement(), fact, told));
    return Stream.concat(scheduled, near)
        .filter(p -> p.label().equals(OPEN) || isToCome(p.statement()))
        .filter(p -> words(p.statement()) <= MOST_WORDS)
        .filter(p -> !UNFIT.matcher(p.statement().text()).find())
        .filter(p -> told.stream().limit(1).noneMatch(t -> isSame(t, p.statement())))
        .filter(p -> !isSame(fact, p.statement()))
        .findFirst();
  }

  /// What is scheduled, or nothing.
  ///
  /// @param timeline as printed, as are the outcomes
  public boolean isScheduled(
      Piece piece,
      List<Chosen> summary,
      List<Brief.TimelineEntry> timeline,
      List<Brief.PotentialOutcome> outcomes) {
    List<Statement> told = summary.stream().map(Chosen::statement).toList();
    return NextQuestion.of(told, timeline, outcomes, recency.newest().map(DateInfo::value)).stream()
        .flatMap(q -> q.answers().stream())
        .anyMatch(piece.statement()::equals);
  }

  private boolean isToCome(Statement statement) {
    return NextQuestion.isPlain(statement)
        && ahead.is(statement)
        && ofTheNews.is(statement)
        && !CONDITION.matcher(statement.text()).find();
  }

  /// What late reports say must still happen, the weightiest first.
  Stream<Statement> required() {
    return salience.ranked(story).stream()
        .filter(s ->
            recency.isNewest(s)
                || (recency.days() < FEW_DAYS && !WEEKDAY.matcher(story.text(s)).find()))
        .filter(s -> !UNFIT.matcher(story.text(s)).find())
        .filter(salience::isOnTopic)
        .filter(s -> !arguments.argues(s.articleId()) && !arguments.isVerdict(s))
        .filter(s -> s.kind() != Block.Kind.STANDFIRST && (comes(s) || isAhead(s)))
        .filter(
            s -> !PAST.matcher(story.text(s)).find() && !NOT_PLAIN.matcher(story.text(s)).find())
        .filter(s -> gate.chance(s) >= SummaryGate.OPENS)
        .flatMap(s -> admitted(s).stream())
        .filter(s -> words(s) <= MOST_WORDS);
  }

  /// Whether it is told by the main verb that something is due.
  private boolean comes(ArticleSentence sentence) {
    Matcher due = COMES.matcher(story.text(sentence));
    List<Token> tokens = sentence.tokens();
    while (due.find()) {
      Span words =
          new Span(sentence.span().start() + due.start(), sentence.span().start() + due.end());
      boolean main =
          tokens.stream()
              .filter(t -> words.contains(t.span()))
              .anyMatch(t -> t.head() < 0 || tokens.get(t.head()).head() < 0);
      if (main) {
        return true;
      }
    }
    return false;
  }

  /// Whether its main verb says what will be, or what somebody means to do.
  private static boolean isAhead(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int verb = i;
      if (tokens.get(i).head() >= 0) {
        continue;
      }
      boolean will =
          tokens.stream()
              .anyMatch(
                  t -> t.head() == verb && t.relation().equals("aux") && t.text().equals("will"));
      boolean means =
          MEANS.contains(tokens.get(i).lemma())
              && (!tokens.get(i).tag().equals("VBD") || BOUND.contains(tokens.get(i).lemma()))
              && tokens.stream()
                  .noneMatch(t ->
                      t.head() == verb
                          && t.relation().equals("aux")
                          && t.text().matches("(?i)had|has|have"))
              && tokens.stream().anyMatch(t -> t.head() == verb && t.relation().equals("xcomp"));
      if (will || means) {
        return true;
      }
    }
    return false;
  }

  private Optional<Statement> admitted(ArticleSentence sentence) {
    return writer
        .write(sentence)
        .filter(s -> gate.admits(new Chosen(s, sentence), SummaryGate.OPENS, Set.of()));
  }

  /// Whether its sentence may be printed by itself.
  ///
  /// @param dated whether a day is told that is still ahead, so that an older article may tell it
  private boolean isAdmitted(Statement statement, boolean dated) {
    Citation cited = statement.citations().getFirst();
    return story.article(cited.article()).prose().stream()
        .filter(s -> s.span().start() <= cited.start() && cited.end() <= s.span().end())
        .anyMatch(s ->
            s.kind() != Block.Kind.STANDFIRST
                && (dated || recency.mayBeLatest(s) || recency.days() < FEW_DAYS)
                && gate.admits(new Chosen(statement, s), SummaryGate.OPENS, Set.of()));
  }

  /// Whether it has two words at least of what the story comes down to.
  public static boolean isOnTheStory(Statement statement, Statement fact, List<Statement> told) {
    Set<String> own = LeadFinder.words(statement.text());
    return Stream.concat(Stream.of(fact), told.stream().limit(1))
            .flatMap(s -> LeadFinder.words(s.text()).stream())
            .distinct()
            .filter(own::contains)
            .count()
        >= SHARED;
  }

  private static boolean isSame(Statement a, Statement b) {
    return ClaimStatements.overlap(ClaimStatements.words(a.text()), ClaimStatements.words(b.text()))
        >= SAME;
  }

  private Stream<Piece> unknown() {
    return new OpenQuestions(story)
        .find().stream()
            .filter(o -> o.question().startsWith("Whether "))
            .map(o ->
                new Piece(
                    OPEN,
                    new Statement(
                        "w" + o.question().substring(1) + ".",
                        Statement.Kind.CONDENSED,
                        List.of(writer.cite(o.passage())),
                        null,
                        null)));
  }

  private static int words(Statement statement) {
    return statement.text().strip().split("\\s+").length;
  }

  public static List<Passage> passages(Statement statement) {
    return statement.citations().stream()
        .map(c -> new Passage(c.article(), new Span(c.start(), c.end())))
        .toList();
  }
}
