package news.parallax.brief.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.brief.Brief;
import news.parallax.brief.Statement;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.wording.Identity;
import news.parallax.brief.wording.PeopleDescribed;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.story.AnalyzedStory;

/// Who those are whom headlines or summary name, and what the bodies are: answered in the words of
/// an article that say beside the name what somebody is.
final class WhoQuestions {
  private static final int MOST = 3;
  private static final int FEWEST_ARTICLES = 2;
  private static final int MANY_ARTICLES = 3;

  /// "A Dutch company", but not "a friend", who is somebody else.
  private static final int FEWEST_WORDS_OF_A_BODY = 3;

  private static final Pattern PRESIDES = Pattern.compile("(?<!Vice )\\bPresident$");

  /// What explains nobody to a newcomer: a word that points to another sentence, an age, a list.
  private static final Pattern POINTS =
      Pattern.compile(
          "(?i)^the (?!nation|country|world|president|pope|king|queen|state|city)\\p{L}+[’']s? .*|^an? (?:\\p{L}+ )?(?:man|woman|boy|girl|person|teenager|resident)$|^(?:in|on|at|from|with|who|by|to|as|his|her|their|its|our|my|one of|another|both|all|himself|herself|himself|too|also|not|no|once|now|\\d).*|.*\\b(?!(?:only|family|italy|july|assembly|daily|early|ally|elderly|supply|monthly|weekly)\\b)\\p{L}{3,}ly\\b.*"
              + "|.*\\b(?:is|was|were|are|has|had|have|will|would|said|told|this|that|these|those|here|there)\\b.*"
              + "|.*\\b(?:creature|paradigm|fervent|firebrand|provocateur|icon|hero|legend|villain|powerful|popular|favorite|better|best|worst|greatest|most|important|overrated|unqualified|prone to|not-quite|self-styled|so-called|notorious|infamous|darling|frequent|beloved|embattled|disgraced)\\b.*");

  /// What a body is.
  private static final Pattern BODY =
      Pattern.compile(
          "an? (?:[\\p{L}\\d.’'-]+ ){0,4}(?:company|firm|agency|group|organi[sz]ation|union|party|institute|tank|nonprofit|charity|bank|court|school|university|college|network|newspaper|magazine|outlet|website"
              + "|service|platform|utility|contractor|maker|manufacturer|chain|retailer|airline|militia|movement|alliance|bloc|coalition|committee|department|ministry|office|bureau|body|regulator|watchdog|lab|laboratory"
              + "|foundation|fund|association|federation|league|team|club|app|consultancy|developer|subsidiary|start-?up|provider|operator|producer|publisher|station|hospital|museum|council|authority|division|program|commission|panel)\\b.*");

  /// A word that says what somebody is: small, and no mere link.
  private static final Pattern SAYS =
      Pattern.compile(
          ".*\\b(?!(?:from|with|than|into|over|under|about|after|before|former|then)\\b)\\p{Ll}{4,}\\b.*");

  private final AnalyzedStory story;
  private final StatementWriter writer;
  private final Arguments arguments;

  WhoQuestions(AnalyzedStory story, StatementWriter writer, Arguments arguments) {
    this.story = story;
    this.writer = writer;
    this.arguments = arguments;
  }

  private record Asked(String name, Passage passage, boolean person, int articles) {}

  /// At most three, those first of whom most articles speak.
  ///
  /// @param summary as printed: whom it explains nobody asks for
  List<Brief.Question> write(List<Statement> summary) {
    String told = summary.stream().map(Statement::text).collect(Collectors.joining("\n"));
    String headlines =
        story.articles().stream()
            .flatMap(a -> a.sentences().stream())
            .filter(s -> s.kind() == Block.Kind.HEADLINE)
            .map(story::text)
            .collect(Collectors.joining("\n"));
    PeopleDescribed described = new PeopleDescribed(story);
    Map<String, Asked> asked = new TreeMap<>();
    described.inFull().forEach(d -> ask(d, true, told, headlines, asked));
    described.bodies().forEach(d -> ask(d, false, told, headlines, asked));
    described.titled().forEach(d -> askOfTitled(d, told, headlines, asked));
    List<Brief.Question> questions = new ArrayList<>();
    asked.values().stream()
        .sorted(Comparator.comparingInt((Asked a) -> -a.articles()).thenComparing(Asked::name))
        .limit(MOST)
        .forEach(a ->
            questions.add(
                new Brief.Question(
                    (a.person() ? "Who is " : "What is " + article(a)) + a.name() + "?",
                    false,
                    List.of(writer.quote(a.passage())))));
    return questions;
  }

  private void ask(
      PeopleDescribed.Described described,
      boolean person,
      String summary,
      String headlines,
      Map<String, Asked> asked) {
    if (arguments.argues(described.passage().articleId())) {
      return;
    }
    String name = described.name();
    String short_ = person ? name.substring(name.lastIndexOf(' ') + 1) : name;
    String words = SupportChecker.flat(story.text(described.passage())).replaceFirst(",$", "");
    String what = words.substring(Math.min(words.length(), name.length() + 2));
    int articles = articlesWith(short_);
    boolean named = summary.contains(short_) || headlines.contains(short_);
    boolean matters =
        person
            ? named || isInMost(articles)
            : summary.contains(short_) || articles >= FEWEST_ARTICLES;
    boolean explains =
        !POINTS.matcher(what).matches()
            && SAYS.matcher(what).matches()
            && (person
                ? Identity.tells(what)
                : !isCut(name)
                    && (what.split(" ").length >= FEWEST_WORDS_OF_A_BODY
                        && BODY.matcher(what).matches()));
    boolean presides =
        person
            && story.articles().stream()
                .flatMap(a -> a.prose().stream())
                .anyMatch(s -> story.text(s).contains("President " + short_));
    if (matters
        && !presides
        && explains
        && !summary.contains(what)
        && !summary.contains(name + ",")) {
      asked.put(name, new Asked(name, trimmed(described.passage()), person, articles));
    }
  }

  /// Whom three articles name and most do is met whatever the headlines tell.
  private boolean isInMost(int articles) {
    return articles >= MANY_ARTICLES && articles * 2 > story.articles().size();
  }

  /// Who is named with a title elsewhere, but not where a reader meets the name first.
  private void askOfTitled(
      PeopleDescribed.Described described,
      String summary,
      String headlines,
      Map<String, Asked> asked) {
    String name = described.name();
    String words = SupportChecker.flat(story.text(described.passage()));
    String title = words.substring(0, Math.max(0, words.length() - name.length())).strip();
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    boolean met = summary.contains(surname) || headlines.contains(surname);
    String known = (summary + "\n" + headlines).toLowerCase(Locale.ROOT);
    boolean explained =
        known.contains(title.toLowerCase(Locale.ROOT))
            || summary.contains(name + ",")
            || asked.keySet().stream().anyMatch(n -> n.endsWith(" " + surname));
    if (met
        && !explained
        && Identity.tells(title)
        && !PRESIDES.matcher(title).find()
        && !arguments.argues(described.passage().articleId())) {
      asked.putIfAbsent(name, new Asked(name, described.passage(), true, articlesWith(surname)));
    }
  }

  /// Whether it stands nowhere but in a longer name: "Works Authority" of "Harbour and Works
  /// Authority".
  private boolean isCut(String name) {
    Pattern whole =
        Pattern.compile(
            "(?<!\\p{Lu}[\\p{L}’'-]{0,20} )(?<!\\p{Lu}[\\p{L}’'-]{0,20} (?:and|of|for|&) )\\b"
                + Pattern.quote(name)
                + "|\\b[Tt]he "
                + Pattern.quote(name));
    return story.articles().stream()
        .flatMap(a -> a.prose().stream())
        .noneMatch(s -> whole.matcher(SupportChecker.flat(story.text(s))).find());
  }

  private int articlesWith(String word) {
    return (int)
        story.articles().stream()
            .filter(a -> a.prose().stream().anyMatch(s -> story.text(s).contains(word)))
            .count();
  }

  /// "the " for a body that its articles name with it: "the Harbour Board", but "Ostvik".
  private String article(Asked asked) {
    long with = sentencesWith("the " + asked.name());
    return with * 2 >= sentencesWith(asked.name()) ? "the " : "";
  }

  private long sentencesWith(String words) {
    return story.articles().stream()
        .flatMap(a -> a.prose().stream())
        .map(s -> " " + story.text(s))
        .filter(t -> t.toLowerCase(Locale.ROOT).contains(" " + words.toLowerCase(Locale.ROOT)))
        .count();
  }

  private Passage trimmed(Passage passage) {
    String text = story.text(passage);
    int end = text.stripTrailing().endsWith(",") ? text.lastIndexOf(',') : text.length();
    return new Passage(
        passage.articleId(),
        new news.parallax.text.Span(passage.span().start(), passage.span().start() + end));
  }
}
