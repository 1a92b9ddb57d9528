package news.parallax.brief.summary;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.brief.alone.Printable;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.wording.BracketDoubts;
import news.parallax.brief.wording.ColourWords;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// What may stand in a brief's summary, where there is room to leave out what is not sure.
public final class SummaryGate {
  /// A sentence that opens the summary because it tells what the headlines tell is sure enough with
  /// less: without it the rest says nothing.
  public static final double OPENS = 0.5;

  /// "On Tuesday ..., and the strait was opened the same evening": the day stands before it.
  private static final Pattern OF_ITS_OWN_DAY =
      Pattern.compile(
          "(?<=\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b.{0,200})\\bthe same (?=(?:day|morning|afternoon|evening|night)\\b)");

  /// What a newsroom put before its piece.
  private static final Pattern UPDATED =
      Pattern.compile(
          "^(?:UPDATE|Update|CORRECTION|Correction|BREAKING|Details)\\b[^:]{0,30}:|^\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)?: ");

  /// No article opens with what another sentence began.
  private static final Pattern TAKES_UP =
      Pattern.compile(
          "\\b(?:similar|subsequently|another|also|too|the same|went on to|added that)\\b");

  /// The title of another article: "The tide, explained."
  private static final Pattern EXPLAINED = Pattern.compile(", explained\\.?$");

  /// Who was hurt is told however short the sentence is.
  private static final Pattern HURT =
      Pattern.compile(
          "^(?:At least )?(?:\\d[\\d,]*|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens of|Hundreds of) .{0,40}\\b(?:hurt|injured|killed|wounded|died)\\b");

  /// What has yet to happen for the story to end: of 26 such sentences that were judged 24 were
  /// without fault.
  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:needs? (?:the )?(?:approval|consent|votes)|must (?:still )?be (?:approved|ratified|confirmed|signed)|(?:is|are) (?:due|expected|scheduled|set) (?:to|for)"
              + "|still (?:have|has|needs?) to|will (?:vote|meet|decide|rule|hear|begin|start|open|take effect|resume|appear|be (?:held|sworn|sentenced|arraigned|heard)))\\b");

  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]]*]");

  /// "[Ada Holm]" says who is meant only to whom Holm was told of.
  private static final Pattern NAMED_ONLY =
      Pattern.compile(
          "\\[(?!(?:Sen|Rep|Gov|Gen|Lt|Col|Dr|Judge|Justice|President|Chief|Senator|Chairman|Secretary|Attorney|Mayor|Prime|Vice|King|Queen|Pope|Speaker|Ambassador|Majority|Minority)\\b)"
              + "\\p{Lu}[\\p{L}.]+ (?:\\p{Lu}[\\p{L}.-]* )?(\\p{Lu}[\\p{L}-]+)(?:[’']s?)?]");

  private static final Pattern QUOTES = Pattern.compile("[“\"]");

  /// A sentence with such a main verb says what a thing shows, not what happened.
  private static final Set<String> INTERPRETING =
      Set.of(
          "underscore",
          "highlight",
          "underline",
          "illustrate",
          "evoke",
          "reflect",
          "signal",
          "cap");

  /// What somebody does in a picture.
  private static final Set<String> SHOWN =
      Set.of(
          "run", "walk", "stand", "hold", "look", "sit", "wave", "speak", "gesture", "listen",
          "arrive", "pose", "watch", "carry", "wear", "ride", "line", "gather", "attend", "greet",
          "embrace", "shake", "smile");

  private final AnalyzedStory story;
  private final Printable printable;
  private final DefiniteNouns nouns = new DefiniteNouns();

  /// @param printable of the same story
  public SummaryGate(AnalyzedStory story, Printable printable) {
    this.story = story;
    this.printable = printable;
  }

  /// Whether a sentence may stand behind an opening that a reader has read.
  ///
  /// @param read stems of the words that the reader has read
  public boolean admits(Chosen chosen, double least, Set<String> read) {
    return !SummaryPhrases.LEANS_BACK.in(withoutOwnDays(chosen.statement().text()))
        && !isColoured(chosen)
        && !SummaryPhrases.SAYS_LITTLE.in(chosen.statement().text())
        && !EXPLAINED.matcher(chosen.statement().text()).find()
        && chosen.told().tokens().stream()
            .noneMatch(t -> t.head() < 0 && INTERPRETING.contains(t.lemma()))
        && !isCaption(chosen.told())
        && !namesAStranger(chosen, read)
        && stands(chosen, least, read, false);
  }

  /// Whether it tells in the outlet's own words what the outlet makes of it.
  static boolean isColoured(Chosen chosen) {
    String text = chosen.statement().text();
    return SummaryPhrases.COLOURS.in(text) || ColourWords.in(chosen.told().tokens(), text);
  }

  private static String withoutOwnDays(String text) {
    return OF_ITS_OWN_DAY.matcher(text).replaceAll("");
  }

  /// @param opensArticle before an article's first sentence nothing stands that it could lean on
  private boolean stands(Chosen chosen, double least, Set<String> read, boolean opensArticle) {
    String text = chosen.statement().text();
    return chance(chosen.told(), read) >= least
        && !UPDATED.matcher(text).find()
        && !SummaryPhrases.OPENS_LEANING.in(withoutOwnDays(text))
        && !BracketDoubts.in(text)
        && (opensArticle ? namesItsSubject(chosen, read) : standsAlone(chosen, read));
  }

  /// Whether a sentence may open the summary.
  public boolean opens(Chosen chosen, double least, boolean opensArticle, Set<String> headlines) {
    String text = withoutOwnDays(chosen.statement().text());
    return stands(chosen, least, headlines, opensArticle)
        && (opensArticle
            || !(nouns.opensWithOne(chosen.sentence()) || TAKES_UP.matcher(text).find()));
  }

  /// How likely an editor finds no fault with it.
  public double chance(ArticleSentence sentence) {
    double chance = printable.chance(sentence);
    return isPlain(sentence) ? Math.max(chance, Printable.SURE) : chance;
  }

  /// Whether it tells who was hurt or what is to come, which needs nothing before it.
  boolean isPlain(ArticleSentence sentence) {
    return HURT.matcher(story.text(sentence)).find() || tellsWhatIsToCome(sentence);
  }

  /// How likely an editor finds no fault with it behind what was read.
  ///
  /// @param read stems of the words that the reader has read
  public double chance(ArticleSentence told, Set<String> read) {
    ArticleSentence behind = ToldWords.behind(told, read);
    return behind.tokens().size() < told.tokens().size()
        ? Math.max(chance(told), printable.chanceAnew(behind))
        : chance(told);
  }

  /// How likely an editor finds no fault with it behind the opening of a summary.
  ///
  /// @param read stems of the words that the reader has read
  public double chanceBehind(ArticleSentence told, ArticleSentence opening, Set<String> read) {
    double behind = printable.chanceBehind(told, opening);
    return isPlain(told) ? Math.max(behind, Printable.SURE) : (behind + chance(told, read)) / 2;
  }

  /// Whether it takes up a thing that its article told before and that no headline has.
  boolean takesUp(ArticleSentence told, Set<String> headlines) {
    return printable.takesUp(told, headlines);
  }

  /// How likely an editor would open the story with it.
  public double chanceOfOpening(ArticleSentence sentence) {
    return printable.chanceOfOpening(sentence);
  }

  /// Whether it tells, in the article's own words, what has yet to happen.
  boolean tellsWhatIsToCome(ArticleSentence sentence) {
    String text = story.text(sentence);
    return TO_COME.matcher(text).find() && !QUOTES.matcher(text).find();
  }

  /// "Holm said" where nobody has told who Holm is.
  private boolean namesAStranger(Chosen chosen, Set<String> read) {
    ArticleSentence told = chosen.told();
    List<Token> tokens = told.tokens();
    String brackets =
        String.join(
            " ",
            BRACKETED
                .matcher(chosen.statement().text())
                .results()
                .map(MatchResult::group)
                .toList());
    if (NAMED_ONLY
        .matcher(chosen.statement().text())
        .results()
        .anyMatch(m -> isUnread(m.group(1), read))) {
      return true;
    }
    for (Mention mention : told.mentions()) {
      String name = story.text(new Passage(told.articleId(), mention.span()));
      int first =
          IntStream.range(0, tokens.size())
              .filter(i -> mention.span().contains(tokens.get(i).span()))
              .findFirst()
              .orElse(-1);
      boolean titled = first > 0 && tokens.get(first - 1).tag().startsWith("NNP");
      if (mention.kind() == EntityKind.PERSON
          && name.indexOf(' ') < 0
          && !titled
          && (isSubject(tokens, first) || isDefinite(tokens, first))
          && !isExplained(tokens, first)
          && !brackets.contains(name)
          && isUnread(name, read)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubject(List<Token> tokens, int place) {
    return place >= 0 && tokens.get(place).relation().startsWith("nsubj");
  }

  /// "Holm, who chairs the council,".
  private static boolean isExplained(List<Token> tokens, int place) {
    return tokens.stream()
        .anyMatch(t -> t.head() == place && t.relation().matches("appos|relcl") && t.isNoun());
  }

  /// "The Holm meeting": as if a reader knew of Holm.
  private static boolean isDefinite(List<Token> tokens, int place) {
    return place > 0
        && place + 1 < tokens.size()
        && tokens.get(place - 1).text().equalsIgnoreCase("the")
        && tokens.get(place + 1).tag().matches("NNS?");
  }

  private static boolean isUnread(String name, Set<String> read) {
    String plain = name.replace('’', '\'').replaceFirst("'s?$", "");
    return Stream.of(plain, plain.replace('\'', '’'))
        .flatMap(n -> LeadFinder.words(n).stream())
        .noneMatch(read::contains);
  }

  /// Whether what it opens with is not "the lawsuit", though no lawsuit was told of.
  private boolean namesItsSubject(Chosen chosen, Set<String> read) {
    ArticleSentence told = chosen.told();
    return told.tokens().stream()
        .filter(Token::isNoun)
        .findFirst()
        .map(t -> new Span(told.span().start(), t.span().end()))
        .map(opening -> !nouns.pointBack(told, opening, read))
        .orElse(true);
  }

  /// "A family runs from the fire": what a picture shows.
  private static boolean isCaption(ArticleSentence told) {
    return told.tokens().stream()
        .anyMatch(t -> t.head() < 0 && t.tag().matches("VB[ZP]") && SHOWN.contains(t.lemma()));
  }

  private boolean standsAlone(Chosen chosen, Set<String> read) {
    Span told = chosen.sentence().span();
    Span part =
        chosen.statement().citations().stream()
            .findFirst()
            .map(c -> new Span(c.start(), c.end()))
            .filter(told::contains)
            .orElse(told);
    return !nouns.pointBack(chosen.sentence(), part, read);
  }
}
