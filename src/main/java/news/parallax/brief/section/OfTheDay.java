package news.parallax.brief.section;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.text.Token;

/// What ties a sentence to the days of its story, to the voice of somebody, or to what stood before
/// it: such a sentence is no background, however old the rest of it is.
final class OfTheDay {
  private static final Pattern FURNITURE =
      Pattern.compile(
          "^(?:Photos?|Video|Watch|Read|Image|RELATED)\\b:?|\\b(?:is|are) (?:seen|pictured|led|shown)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LATELY =
      Pattern.compile(
          "\\b(?:today|tonight|yesterday|tomorrow|this (?:week|morning|afternoon|evening|month|past)|weekend|last (?:night|week)|recent(?:ly)?"
              + "|so far|currently|now|still|already|due|expected|scheduled|poised|com(?:es|ing) (?:just |only |a |two |three )?(?:as|after|amid|days?|hours|weeks)|the aim is|expects|direct response|came (?:as|amid)|(?:days|hours|minutes|weeks) (?:ago|later|earlier|before)"
              + "|revisited|reiterated|endorsed|unveiled|tweeted|surprise|in response|has reported|have reported|at what was)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  /// A verdict, a fear, a hope, what may be.
  private static final Pattern VIEW =
      Pattern.compile(
          "\\b(?:would|could|should|must|might|may(?! \\d)|will|likely|unlikely|perhaps|seemingly|unfortunately|sadly|clearly|obviously|of course|shameful|fears?|hopes?|no doubt"
              + "|controversial|so-called|ridiculed|why)\\b|[?!]",
          Pattern.CASE_INSENSITIVE);

  /// What figures did lately.
  private static final Pattern MEASURED =
      Pattern.compile(
          "\\b(?:rose|fell|sank|slowed|growth|little changed|gains|lowest|highest level|year-low|best performance|economy grew|(?:most|worst) since|are still (?:up|down)|latest)\\b|\\d%? (?:from|to) \\d[\\d.]*%");

  /// A count of the day, unless it is of another year.
  private static final Pattern STATISTIC =
      Pattern.compile(
          "\\b(?:percent|per cent|unemployment|(?:have|has) filed|cases|infections|infected|jobless|about \\d in \\d)\\b|%");

  /// What takes up something told before.
  private static final Pattern LEANS =
      Pattern.compile(
          "^[^ ]+(?: [^ ]+)?:|^(?:Since then|Even|Before \\p{Lu}\\p{L}+, (?:he|she)|Then|The (?:two|three|pair|same|first|second|latter|former)\\b|That|This|These|Those|Both|Another|As a reminder)\\b"
              + "|\\b(?:at the time|was referring|went on to|in the (?:interview|letter|report|statement)|that (?:day|year|month|time)|intervened)\\b",
          Pattern.CASE_INSENSITIVE);

  /// "The law", "its provisions": which, only another sentence says.
  private static final Pattern POINTS =
      Pattern.compile(
          "\\b(?:[Tt]he|[Ii]ts|[Tt]hat|[Tt]hose|[Aa]) (?:new )?(law|program|programme|provisions|documents?|story|case|findings|matter|act|practice|board|documentary|letter|tape|site|channel|deal|agency|bill|group|company|order|rule|rules|measure|lawsuit|probe|investigation)\\b(?! (?:of|on|to|that|which|called|known|against|into|for|by|in)\\b| \\p{Lu})");

  private static final Pattern SAYS =
      Pattern.compile("\\b(?:said|says|told|according to|alleged?s?|reported|testified)\\b");

  /// "Home to 5,000 people, Harburg is": what a thing is may be told of now.
  private static final Pattern WHAT_IT_IS =
      Pattern.compile(
          "^(?:Home to|Founded in|Built in|Established in)\\b|\\b(?:was (?:founded|established|built) in|dates back|is home to|(?:has )?a population of)\\b");

  /// Words in quotation marks that are more than a name or a term.
  private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]*)[”\"]");

  private static final int TERM = 3;

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
          "question",
          "explain",
          "decline",
          "testify",
          "allege");

  private final Set<String> headlines;

  /// @param headlines words that the headlines have: what they name needs no other sentence
  OfTheDay(Set<String> headlines) {
    this.headlines = Set.copyOf(headlines);
  }

  /// Whether something ties a sentence to the day, to its place, or makes it a verdict.
  ///
  /// @param text its words, in one line
  /// @param ofAnotherYear whether it names a time long before its article
  boolean ties(ArticleSentence sentence, String text, boolean ofAnotherYear) {
    return (!ofAnotherYear && STATISTIC.matcher(text).find())
        || FURNITURE.matcher(text).find()
        || (!tellsWhatIs(text) && LATELY.matcher(text).find())
        || WEEKDAY.matcher(text).find()
        || VIEW.matcher(text).find()
        || MEASURED.matcher(text).find()
        || LEANS.matcher(text).find()
        || pointsAway(text)
        || quotesAtLength(text)
        || SAYING.contains(root(sentence.tokens()));
  }

  /// Whether it says what a thing is, whatever else.
  static boolean tellsWhatIs(String text) {
    return WHAT_IT_IS.matcher(text).find();
  }

  /// Whether somebody's words are given, or somebody is named who says it.
  static boolean isAttributed(String text) {
    return SAYS.matcher(text).find() || QUOTED.matcher(text).find();
  }

  private boolean pointsAway(String text) {
    Matcher points = POINTS.matcher(text);
    while (points.find()) {
      if (LeadFinder.words(points.group(1)).stream().noneMatch(headlines::contains)
          && !text.substring(0, points.start()).contains(points.group(1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean quotesAtLength(String text) {
    Matcher quoted = QUOTED.matcher(text);
    boolean any = false;
    while (quoted.find()) {
      any = true;
      if (quoted.group(1).strip().split("\\s+").length > TERM) {
        return true;
      }
    }
    return !any && (text.contains("“") || text.contains("\""));
  }

  private static String root(List<Token> tokens) {
    return tokens.stream().filter(t -> t.head() < 0).map(Token::lemma).findFirst().orElse("");
  }
}
