package news.parallax.brief.takeaway;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.Fitness;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.brief.summary.SameHappening;
import news.parallax.brief.summary.SummaryGate;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.story.AnalyzedStory;

/// Finds the sentence that says behind a headline what a party holds, or what follows: the one that
/// fits best by what was learned from sentences that were judged for it.
final class SentenceBehind {
  private static final int MOST_WORDS = 34;
  private static final double SAME = 0.5;

  /// A sentence less likely to fit is not told.
  private static final double FITS = 0.45;

  /// Of sentences less likely printable by themselves none was judged.
  private static final double PRINTABLE = 0.45;

  /// Coverage of fewer days tells one phase of a story.
  private static final int FEW_DAYS = 5;

  private static final int SHARED = 2;

  private static final Pattern LEANS =
      Pattern.compile(
          "\\b(?:also|added|too|earlier|another|the same|that day|at the time|for (?:his|her|their|its) part|however|meanwhile|regardless|instead)\\b|^(?:Yesterday|Today|Even|Only|But|And)\\b|\\?|^\\[[^\\]]*,[^\\]]*\\]|^[“\"](?:No|Yes|Well|And|But|So|That|It)\\b|,[”\"] (?:s?he|they) (?:said|added|wrote)",
          Pattern.CASE_INSENSITIVE);

  /// Of sentences that tell neither what somebody holds nor what will be, fewer were found to fit.
  private static final Pattern QUOTES_SOMEBODY =
      Pattern.compile("[“\"].*\\b(?:said|says|told|wrote|tweeted|called)\\b");

  private static final Pattern TAKES_SIDES =
      Pattern.compile(
          "\\b(?:will|(?:expected|set|scheduled|plans?|due) to|critici[sz]ed|condemn(?:s|ed)|denounced|blasted|slammed|dismissed|rejected|denie[sd]|defended|welcomed|praised"
              + "|oppose[sd]?|accused|blamed|warn(?:s|ed)|urged|vowed|pledged|argue[sd]?|insist(?:s|ed))\\b");

  private static final Pattern QUOTATION = Pattern.compile("[“\"][^”\"]*[”\"]?");

  private final AnalyzedStory story;
  private final StatementWriter writer;
  private final Salience salience;
  private final Recency recency;
  private final Arguments arguments;
  private final SummaryGate gate;
  private final SameHappening happenings;
  private final Fitness fitness;

  SentenceBehind(
      AnalyzedStory story, Salience salience, StatementWriter writer, Arguments arguments) {
    this.story = story;
    this.writer = writer;
    this.salience = salience;
    this.arguments = arguments;
    this.recency = new Recency(story);
    this.gate = new SummaryGate(story);
    this.happenings = new SameHappening(story, recency);
    this.fitness = new Fitness(story, Fitness.Role.TAKEAWAY);
  }

  private record Fit(Statement statement, ArticleSentence sentence, double chance) {}

  /// @param summary what it tells is not told again
  /// @param fact what it stands behind
  Optional<Statement> find(List<Chosen> summary, Statement fact) {
    Set<String> known = new HashSet<>(LeadFinder.words(fact.text()));
    summary.stream().limit(1).forEach(c -> known.addAll(LeadFinder.words(c.statement().text())));
    return story.articles().stream()
        .filter(a -> !arguments.argues(a.id()))
        .flatMap(a -> a.prose().stream())
        .filter(s -> mayStand(s, summary))
        .flatMap(s -> fit(s, fact, known))
        .filter(f -> f.chance() >= FITS)
        .max(
            Comparator.comparingDouble(Fit::chance)
                .thenComparing(f -> f.sentence().passage(), Comparator.reverseOrder()))
        .map(Fit::statement);
  }

  private boolean mayStand(ArticleSentence sentence, List<Chosen> summary) {
    return sentence.kind() != Block.Kind.STANDFIRST
        && gate.chance(sentence) >= PRINTABLE
        && !arguments.isVerdict(sentence)
        && salience.isOnTopic(sentence)
        && (recency.mayBeLatest(sentence) || recency.days() < FEW_DAYS)
        && !recency.isRecounted(sentence)
        && summary.stream().noneMatch(c -> c.sentence().equals(sentence))
        && summary.stream()
            .limit(1)
            .noneMatch(c ->
                salience.overlap(c.sentence(), sentence) > SAME
                    || happenings.isTold(c.sentence(), sentence));
  }

  /// Whether it shares words that are no names with what it stands behind.
  private static boolean isOnIt(String text, Set<String> known) {
    Set<String> own = LeadFinder.words(text);
    long all = own.stream().filter(known::contains).count();
    long plain =
        SupportChecker.words(text).stream()
            .filter(w -> Character.isLowerCase(w.charAt(0)))
            .flatMap(w -> LeadFinder.words(w).stream())
            .distinct()
            .filter(known::contains)
            .count();
    return plain >= SHARED || (plain > 0 && all > SHARED);
  }

  private static boolean takesSides(String text) {
    String unquoted = QUOTATION.matcher(text).replaceAll(" ");
    return TAKES_SIDES.matcher(unquoted).find()
        || (QUOTES_SOMEBODY.matcher(text).find()
            && unquoted.matches(".*\\b(?:said|says|told|wrote|tweeted|called)\\b.*"));
  }

  private Stream<Fit> fit(ArticleSentence sentence, Statement fact, Set<String> known) {
    return writer
        .write(sentence)
        .filter(s -> s.text().split("\\s+").length <= MOST_WORDS)
        .filter(s -> !LEANS.matcher(s.text()).find() && takesSides(s.text()))
        .filter(s -> gate.admits(new Chosen(s, sentence), PRINTABLE, known))
        .filter(s -> isOnIt(s.text(), known))
        .filter(s ->
            ClaimStatements.overlap(
                    ClaimStatements.words(s.text()), ClaimStatements.words(fact.text()))
                <= SAME)
        .map(s -> new Fit(s, sentence, fitness.chance(sentence)))
        .stream();
  }
}
