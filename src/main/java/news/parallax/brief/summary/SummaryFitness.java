package news.parallax.brief.summary;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Overtaken;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.weighing.Tolls;
import news.parallax.claim.Dispute;
import news.parallax.story.AnalyzedStory;

/// What may stand in a summary by what it says: no argument, nothing overtaken, nothing that says
/// nothing by itself.
public final class SummaryFitness {
  /// Coverage of so few days tells one state of a story.
  private static final int AT_ONCE = 2;

  /// Coverage of so many days tells more than one phase of a story: its latest has room of its own.
  static final int PHASES = 5;

  private static final Pattern ABOUT_THE_FUTURE =
      Pattern.compile(
          "\\b(?:will|would|could|may|might|expected to|likely|unlikely|chance|plans? to|until|set to|due to)\\b|[’']ll\\b",
          Pattern.CASE_INSENSITIVE);

  /// What once was expected is told as past.
  private static final Pattern ONCE_LIKELY =
      Pattern.compile("\\b(?:seemed|appeared|looked|was|were) (?:un)?likely\\b");

  private static final Pattern STILL =
      Pattern.compile("\\b(?:still|remains?|yet to|so far|now)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPARED_WITH_NOTHING =
      Pattern.compile(
          "\\b(?:is|are|was|were|be|been) (?:even |far |much )?(?:more \\p{Ll}+|less \\p{Ll}+|worse|better|higher|lower)\\.?$");

  /// Behind a quotation its speaker is named by whom he speaks for, who is not named.
  private static final Pattern WHOSE_SPEAKER =
      Pattern.compile("(?:,[”\"]|[”\"],) (?:its|their|his|her)\\b");

  /// "It was issued": whatever the parse makes of it, a reader asks what.
  private static final Pattern IT =
      Pattern.compile("^It (?:was|is|has been|had been) (?:\\p{Ll}+ed|\\p{Ll}+n)\\b");

  private static final Pattern QUOTED_QUESTION = Pattern.compile("\\?\\s*[”\"’]");

  private static final double PLAIN = 0.4;
  private static final double SURELY_NEWS = 0.55;

  private static final int FEWEST_OF_ALL = 6;

  private static final int FEWEST_UNQUOTED = 3;

  private static final Set<String> SAYING =
      Set.of("say", "tell", "argue", "believe", "note", "accord", "warn", "describe", "call");

  private static final Set<String> EXPECTING =
      Set.of("expect", "plan", "want", "hope", "intend", "be", "seem", "appear", "predict", "add");

  private final AnalyzedStory story;
  private final List<Dispute> disputes;
  private final Salience salience;
  private final Recency recency;
  private final Arguments arguments;
  private final LeadFinder leads;
  private final SummaryGate gate;
  private final Overtaken overtaken;
  private final Tolls tolls;

  SummaryFitness(
      AnalyzedStory story,
      List<Dispute> disputes,
      Salience salience,
      Recency recency,
      Arguments arguments,
      LeadFinder leads,
      SummaryGate gate,
      Overtaken overtaken) {
    this.overtaken = overtaken;
    this.tolls = new Tolls(story, recency);
    this.story = story;
    this.disputes = List.copyOf(disputes);
    this.salience = salience;
    this.recency = recency;
    this.arguments = arguments;
    this.leads = leads;
    this.gate = gate;
  }

  /// @param told the sentence, or the beginning of it that is told
  boolean isFit(ArticleSentence sentence, ArticleSentence told) {
    return (maySay(told) || isNews(sentence, told))
        && salience.isOnTopic(sentence)
        && saysSomethingByItself(story.text(told));
  }

  /// Whether it tells the news of a late article, whatever else the article says in it, and would
  /// likely be printed.
  private boolean isNews(ArticleSentence sentence, ArticleSentence told) {
    return leads.tellsTheNews(sentence)
        && recency.mayBeLatest(sentence)
        && (!arguments.argues(sentence.articleId()) || isPlainNews(sentence))
        && !recency.isRecounted(sentence)
        && gate.chance(told) >= SummaryGate.OPENS;
  }

  /// What an argument starts from may be the news, told as plainly as anywhere.
  private boolean isPlainNews(ArticleSentence sentence) {
    return leads.opensArticle(sentence)
        && arguments.biased(sentence) < PLAIN
        && gate.chanceOfOpening(sentence) >= SURELY_NEWS
        && gate.chance(sentence) >= SURELY_NEWS;
  }

  /// Whether a sentence is no argument and no longer overtaken by what came after it.
  boolean maySay(ArticleSentence sentence) {
    return !arguments.argues(sentence.articleId())
        && !arguments.isVerdict(sentence)
        && ((isDisputed(sentence) && recency.isLatest(sentence)) || !isOvertaken(sentence))
        && !recency.isRecounted(sentence);
  }

  boolean isDisputed(ArticleSentence sentence) {
    return disputes.stream()
        .filter(d -> d.kind() != Dispute.Kind.FIGURE)
        .flatMap(d -> d.positions().stream())
        .flatMap(p -> p.claims().stream())
        .anyMatch(c ->
            c.articleId().equals(sentence.articleId())
                && c.sentence().span().start() == sentence.span().start());
  }

  /// Whether somebody said it in an earlier phase of the story: it may no longer be so, and only
  /// the sides of a dispute are told all the same.
  boolean isOnceSaid(ArticleSentence sentence) {
    return recency.days() >= PHASES
        && !recency.isLatest(sentence)
        && !isDisputed(sentence)
        && sentence.tokens().stream().anyMatch(t -> t.head() < 0 && SAYING.contains(t.lemma()));
  }

  /// Whether an article that is not of the newest day expects something: behind the newest state a
  /// reader would take it for what is still expected.
  boolean expectsWhatNewerTell(ArticleSentence sentence) {
    if (overtaken.is(sentence) || tolls.isRaised(sentence)) {
      return true;
    }
    String text = ONCE_LIKELY.matcher(story.text(sentence)).replaceAll(" ");
    return recency.days() > 0
        && !recency.isNewest(sentence)
        && !tellsADeed(sentence)
        && story.article(sentence.articleId()).article().published().isPresent()
        && !isDisputed(sentence)
        && ABOUT_THE_FUTURE.matcher(text).find();
  }

  /// Whether it tells first what was done, on a day or two before the newest, and what may come of
  /// it only by the way: "The council passed the plan, which will cost ...".
  private boolean tellsADeed(ArticleSentence sentence) {
    return recency.days() <= AT_ONCE
        && sentence.tokens().stream()
            .anyMatch(t ->
                t.head() < 0
                    && t.tag().equals("VBD")
                    && !SAYING.contains(t.lemma())
                    && !EXPECTING.contains(t.lemma()));
  }

  /// Not words in quotation marks without their speaker, not "things are more serious": than what?
  public static boolean saysSomethingByItself(String text) {
    String unquoted = text.replaceAll("[“\"][^”\"]*[”\"]", " ").strip();
    return !QUOTED_QUESTION.matcher(text).find()
        && !IT.matcher(text).find()
        && text.split("\\s+").length >= FEWEST_OF_ALL
        && unquoted.split("\\s+").length >= FEWEST_UNQUOTED
        && !COMPARED_WITH_NOTHING.matcher(text).find()
        && !WHOSE_SPEAKER.matcher(text).find();
  }

  /// What an older article expected is no longer news, and what it says is so may be so no longer:
  /// of an older article only what it tells as past stands in the summary, and what somebody says.
  private boolean isOvertaken(ArticleSentence sentence) {
    if (recency.isNewest(sentence) || recency.days() <= AT_ONCE) {
      return false;
    }
    boolean lasts =
        sentence.tokens().stream()
            .filter(t -> t.head() < 0)
            .anyMatch(t -> t.tag().equals("VBD") || SAYING.contains(t.lemma()));
    boolean ofAPhase = recency.days() >= PHASES || !recency.isLatest(sentence);
    boolean open = ofAPhase ? !lasts : STILL.matcher(story.text(sentence)).find();
    String text = ONCE_LIKELY.matcher(story.text(sentence)).replaceAll(" ");
    return open || ABOUT_THE_FUTURE.matcher(text).find();
  }
}
