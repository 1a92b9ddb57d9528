package news.parallax.brief.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.Fitness;
import news.parallax.brief.summary.SummaryGate;
import news.parallax.brief.summary.SummarySection;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.BracketDoubts;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate;
import news.parallax.text.PartialDate.Precision;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;
import news.parallax.text.time.GoverningVerb;

/// The background a newcomer needs: what was so before the story began, and what things are.
public final class ContextSection {
  private static final int MOST = 5;
  private static final double SAME = 0.45;
  private static final Pattern BACKGROUND =
      Pattern.compile(
          "\\b(?:since (?:the|its|\\d{4})|for (?:years|decades|generations)|home to|was founded|founded in|was built|built in"
              + "|years ago|a year ago|decades ago|historically|long been|has been .{0,40} (?:since|for)|is one of"
              + "|is the (?:largest|biggest|only|main|second|oldest)|was the first|previously|originally|dates back"
              + "|came to power|took office|was elected|was created|was established|has a population"
              + "|\\d inhabitants|(?:pass|passes|use|uses|visit|visits) .{0,40}(?:a|each|every) year|at its (?:narrowest|widest|deepest|highest)"
              + "|the (?:busiest|longest|biggest|deepest|oldest)|(?:became|has been|is) a (?:reserve|member|republic|colony|state)"
              + "|launched (?:a|its) (?:full-scale )?\\w+)\\b",
          Pattern.CASE_INSENSITIVE);

  /// What was said or done these days is news, not background.
  private static final Pattern NEWS =
      Pattern.compile(
          "\\b(?:today|tonight|yesterday|[Tt]his (?:week|morning|afternoon|evening|month)|weekend"
              + "|earlier this|last (?:night|week)|this past|recent(?:ly)?|according to|said|says|told|announced|tweeted|accused|criticized|testified|explained|declined|spokes\\w+)\\b");

  /// What is said to be so now, or to come, or to have begun with the story itself.
  private static final Pattern OF_NOW =
      Pattern.compile(
          "\\b(?:still|now|so far|currently|(?:is|are|was|were) (?:due|expected|set|scheduled) to|a week ago|(?:days|hours|weeks) (?:ago|later|after|before)|signal(?:ed|led)"
              + "|fired back|endorsed|reiterated|the following (?:day|week|month)|since the (?:start|launch|beginning) of|will (?:be|have|seek|go|take|keep|become)"
              + "|com(?:es|ing) (?:as|after|amid|a day|days)|came (?:as|amid)|poised to|sat down with|had previously (?:said|stated|given|put))\\b",
          Pattern.CASE_INSENSITIVE);

  /// What says what a thing is, whatever else the sentence says.
  private static final Pattern WHAT_IT_IS =
      Pattern.compile(
          "\\b(?:home to|was founded|founded in|dates back|inhabitants|population of|was established|was built)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> DEFINING =
      Set.of("be", "found", "establish", "build", "date", "lie", "sit", "locate", "have");

  /// What figures did lately, and what was so for days or weeks.
  private static final Pattern MEASURED =
      Pattern.compile(
          "\\b(?:rose|fell|sank|increased?|dropped|slowed|growth|average|little changed|gains?|percent|lowest|highest level|a year earlier|overt|ostensibly|(?:in|for) (?:nearly |about |several |the last )?(?:\\w+ )?(?:weeks|months|days)|since (?:the )?\\w+['’]s)\\b|%");

  /// "The strike has been the longest since 1998": so for long, and still.
  private static final Pattern SINCE = Pattern.compile("\\bha(?:s|ve) been\\b.*\\bsince\\b");

  /// "The Harbour Act is a law that", "under the law, ships must": what a thing is.
  private static final Pattern UNDER_A_LAW =
      Pattern.compile(
          "^Under (?:the|current|existing|federal|state|international) (?:[\\w-]+ ){0,2}(?:law|laws|deal|agreement|rules?|constitution|pact|treaty|policy|program|act)\\b");

  private static final Pattern IS_A_BODY =
      Pattern.compile(
          "^(?:The |A |An )?[\\p{Lu}][^,.]{2,60} (?:is|are) (?:an?|the|one of) (?:[\\w’'-]+ ){0,4}(?:law|agency|program|group|organi[sz]ation|company|treaty|agreement|court|disease|virus|drug|system|service|network|union|region|city|country|island|province|party|militia|think tank|nonprofit|tribe|district|department)\\b");

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  /// A verdict, a fear, a hope is nobody's background.
  private static final Pattern VIEW =
      Pattern.compile(
          "\\b(?:should|must|surprise|unfortunately|sadly|clearly|obviously|of course|wrong|shameful|fear|hope|perhaps|no doubt"
              + "|seemingly|likely|unlikely|would|could|might|may (?!\\d))\\b",
          Pattern.CASE_INSENSITIVE);

  /// What was said or done these days, whoever is named as its source.
  private static final Pattern LATELY =
      Pattern.compile(
          "\\b(?:today|tonight|yesterday|[Tt]his (?:week|morning|afternoon|evening|month)|weekend|earlier this|last (?:night|week)|recent(?:ly)?|told|announced|tweeted|denie[sd]|testif\\w+|this year|reported|reports|urged|already)\\b");

  /// What outlets have told before is told as news.
  private static final Pattern REPORTED =
      Pattern.compile(
          "\\b(?:(?:has|have) (?:previously |already |also )?(?:reported|begun|started)|hawk|picked|critici[sz]ed|controversial)\\b");

  private static final Pattern FURNITURE =
      Pattern.compile("^(?:Photos?|Video|Watch|Read|Image|RELATED)\\b:?", Pattern.CASE_INSENSITIVE);

  /// Of sentences that the rules find to be background and that are as likely so, six of seven are.
  private static final double POSSIBLE = 0.48;

  /// Of all sentences as likely, as many.
  private static final double LIKELY = 0.6;

  private static final double PRINTABLE = 0.35;
  private static final double SURELY_PRINTABLE = 0.5;

  /// What mattering adds, beside being likely background.
  private static final double SALIENCE = 0.5;

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "argue",
          "claim",
          "acknowledge",
          "admit",
          "ask",
          "demand",
          "warn",
          "complain",
          "call",
          "insist",
          "add",
          "note",
          "believe",
          "think",
          "question");
  private static final int RECENT = 14;
  private static final int OLD = 90;

  private final AnalyzedStory story;
  private final Salience salience;
  private final Tellings tellings;
  private final StatementWriter writer;
  private final Arguments arguments;
  private final Fitness fitness;
  private final SummaryGate gate;

  public ContextSection(
      AnalyzedStory story,
      Salience salience,
      Tellings tellings,
      StatementWriter writer,
      Arguments arguments) {
    this.arguments = arguments;
    this.fitness = Fitness.asBackground(story);
    this.gate = new SummaryGate(story);
    this.story = story;
    this.salience = salience;
    this.tellings = tellings;
    this.writer = writer;
  }

  public List<Statement> write(List<SummarySection.Chosen> summary) {
    List<ArticleSentence> candidates =
        story.articles().stream()
            .filter(a -> !arguments.argues(a.id()))
            .flatMap(a -> a.prose().stream())
            .filter(s -> !arguments.isVerdict(s) && salience.isOnTopic(s) && isBackground(s))
            .sorted(
                Comparator.comparingDouble(
                        (ArticleSentence s) -> -fitness.chance(s) - SALIENCE * salience.of(s))
                    .thenComparing(ArticleSentence::passage))
            .toList();
    List<ArticleSentence> taken = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (ArticleSentence sentence : candidates) {
      if (statements.size() == MOST) {
        break;
      }
      boolean said =
          summary.stream().anyMatch(c -> salience.overlap(c.sentence(), sentence) > SAME)
              || taken.stream().anyMatch(t -> salience.overlap(t, sentence) > SAME);
      if (said) {
        continue;
      }
      Optional<Statement> statement =
          writer
              .write(sentence, sentence.span(), tellings.others(sentence), null, null)
              .filter(w -> !BracketDoubts.in(w.text()));
      statement.ifPresent(s -> {
        statements.add(s);
        taken.add(sentence);
      });
    }
    return List.copyOf(statements);
  }

  /// Whether the rules find it to be background and it is not unlikely so, or it is very likely so
  /// and nothing speaks against it.
  private boolean isBackground(ArticleSentence sentence) {
    String text = story.text(sentence);
    if (FURNITURE.matcher(text).find() || quotes(text) || REPORTED.matcher(text).find()) {
      return false;
    }
    double chance = fitness.chance(sentence);
    if (chance < POSSIBLE) {
      return false;
    }
    double printable = gate.chance(sentence);
    if (background(sentence) > 0) {
      return printable >= PRINTABLE;
    }
    return chance >= LIKELY
        && printable >= SURELY_PRINTABLE
        && !MEASURED.matcher(text).find()
        && !VIEW.matcher(text).find()
        && !OF_NOW.matcher(text).find()
        && !WEEKDAY.matcher(text).find()
        && !LATELY.matcher(text).find();
  }

  /// From 0, news, to 2: what long was so and is said with its date.
  private double background(ArticleSentence sentence) {
    String text = story.text(sentence);
    if (NEWS.matcher(text).find() || quotes(text) || VIEW.matcher(text).find()) {
      return 0;
    }
    boolean is = isDefinition(sentence, text);
    boolean aside = !is && WHAT_IT_IS.matcher(text).find();
    if (aside || MEASURED.matcher(text).find() || isOfLate(sentence)) {
      return 0;
    }
    if (!is && OF_NOW.matcher(text).find()) {
      return 0;
    }
    String flat = SupportChecker.flat(text);
    boolean defines = UNDER_A_LAW.matcher(flat).find() || IS_A_BODY.matcher(flat).find();
    double score = defines || BACKGROUND.matcher(text).find() ? 1 : 0;
    Token root = sentence.tokens().stream().filter(t -> t.head() < 0).findFirst().orElse(null);
    if (root == null || root.tag().equals("VBG") || SAYING.contains(root.lemma())) {
      return 0;
    }
    Optional<LocalDate> published =
        story
            .article(sentence.articleId())
            .article()
            .published()
            .map(DateInfo::value)
            .map(PartialDate::first);
    List<PartialDate> dates =
        sentence.times().stream().flatMap(t -> t.calendarDate().stream()).toList();
    if (published.isPresent()) {
      LocalDate border = published.get().minusDays(RECENT);
      boolean old = dates.stream().anyMatch(d -> d.last().isBefore(published.get().minusDays(OLD)));
      boolean recent =
          dates.stream().anyMatch(d -> d.last().isAfter(border) && d.precision() == Precision.DAY);
      if (recent && !old) {
        return 0;
      }
      if (old && (is || oldIsMain(sentence, published.get().minusDays(OLD)))) {
        return score + 1;
      }
      if (old && !SINCE.matcher(text).find()) {
        return 0;
      }
    }
    return WEEKDAY.matcher(text).find() ? 0 : score;
  }

  /// Whether the old date is that of the main verb and not of a clause aside: "Holm, who had stood
  /// in 2016, resigned" is news.
  private static boolean oldIsMain(ArticleSentence sentence, LocalDate border) {
    List<Token> tokens = sentence.tokens();
    for (TimeExpression time : sentence.times()) {
      if (time.calendarDate().filter(d -> d.last().isBefore(border)).isEmpty()) {
        continue;
      }
      boolean main =
          GoverningVerb.of(sentence.sentence(), time.span())
              .filter(GoverningVerb::direct)
              .filter(v -> isMain(tokens.get(v.index())))
              .isPresent();
      if (main) {
        return true;
      }
    }
    return false;
  }

  /// "Home to 5,000 people, Harburg is", "the mill was built": of the thing itself, not of somebody
  /// in an aside.
  private static boolean isDefinition(ArticleSentence sentence, String text) {
    Matcher matcher = WHAT_IT_IS.matcher(text);
    return matcher.find()
        && (matcher.start() == 0
            || sentence.tokens().stream()
                .anyMatch(t -> t.head() < 0 && DEFINING.contains(t.lemma())));
  }

  /// "Has attacked": done of late, with no word of how long it has been so.
  private static boolean isOfLate(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() < 0) {
        int root = i;
        boolean perfect =
            tokens.stream()
                .anyMatch(t ->
                    t.head() == root
                        && t.relation().equals("aux")
                        && t.text().matches("(?i)has|have"));
        return perfect
            && !tokens.get(i).lemma().matches("be|become")
            && tokens.stream().noneMatch(t -> t.text().matches("been|since|long"));
      }
    }
    return false;
  }

  private static boolean isMain(Token verb) {
    return verb.head() < 0 || verb.relation().equals("conj");
  }

  private static boolean quotes(String text) {
    return text.contains("“") || text.contains("\"");
  }
}
