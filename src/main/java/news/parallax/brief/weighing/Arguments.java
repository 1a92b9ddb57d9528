package news.parallax.brief.weighing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.bias.wording.WordingModel;
import news.parallax.story.AnalyzedStory;

/// Tells arguing from reporting: which articles plead a case, and which sentences pass a verdict of
/// their own. Neither lends facts to a brief.
///
/// An article argues when it says so, or when readers would find most of what it says in its own
/// words biased; less is enough where it hardly tells who said what. Sentences with a quotation do
/// not count, they are others' words.
public final class Arguments {
  private static final double ARGUES = 0.42;
  private static final double ARGUES_UNATTRIBUTED = 0.37;
  private static final double HARDLY_ATTRIBUTED = 0.28;
  private static final double SELDOM_ATTRIBUTED = 0.42;

  /// Who argues speaks of oneself, to the reader, or of what should be, so often at least.
  private static final double PLEADING = 0.1;

  private static final Pattern PERSONAL =
      Pattern.compile(
          "\\b(?:I|me|my|My|we|We|our|Our|us|you|You|your|should|must|ought|needs? to)\\b|\\?\\s*$");

  /// On fewer sentences in its own words nothing is said of an article.
  private static final int FEWEST = 8;

  private static final double VERDICT = 0.72;

  /// Of a sentence that tells what happened on a day.
  private static final double VERDICT_ON_A_DAY = 0.85;

  private static final Pattern OPINION_DESK =
      Pattern.compile(
          "(?i)\\b(?:opinions?|editorials?|op-eds?|guest writer|commentary|columnists?)\\b");

  private static final Pattern QUOTES = Pattern.compile("[“”\"]");
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "\\b(?:said|says|saying|told|voiced|apologi[sz]e[sd]?|acknowledged|denied|denounced|condemned|defended|according to|announced|added|reported|reports|wrote|argue[sd]?|claim(?:s|ed)|warn(?:s|ed)"
              + "|insist(?:s|ed)|call(?:s|ed)|alleg(?:es?|ed|edly)|accus(?:es?|ed|ing)|critici[sz](?:es?|ed|ing)|blam(?:es?|ed|ing)|tweeted|testified)\\b");
  private static final Pattern PLEADS =
      Pattern.compile(
          "\\b(?:should (?:not |never )?have (?:been|\\p{Ll}+ed)|ought to|(?:is|are|was) (?:simply |just |plainly |clearly |a |an )*(?:disgrace\\w*|shameful|outrageous|absurd"
              + "|ridiculous|hypocri\\w+|laughable|pathetic|deplorable|despicable|unforgivable|indefensible|nonsense|a farce|a sham|a joke)"
              + "|(?:way|long) overdue|no wonder|make no mistake|let['’]?s be (?:clear|honest)|to be clear|sad truth|it['’]?s (?:high )?time (?:to|for|that)|it is (?:high )?time (?:to|for|that)"
              + "|not only (?:un)?warranted|truth be told|thankfully|sadly|shamefully|mercifully|predictably)\\b",
          Pattern.CASE_INSENSITIVE);

  private final AnalyzedStory story;
  private final Set<String> arguing = new TreeSet<>();
  private final Map<Passage, Double> judged = new HashMap<>();

  public Arguments(AnalyzedStory story) {
    this.story = story;
    for (AnalyzedArticle article : story.articles()) {
      if (article.article().opinion()
          || OPINION_DESK.matcher(article.article().outletName()).find()
          || argues(article)) {
        arguing.add(article.id());
      }
    }
    if (arguing.size() == story.articles().size()) {
      arguing.clear();
    }
  }

  private boolean argues(AnalyzedArticle article) {
    List<ArticleSentence> prose = article.prose();
    List<ArticleSentence> own =
        prose.stream().filter(s -> !QUOTES.matcher(story.text(s)).find()).toList();
    if (own.size() < FEWEST) {
      return false;
    }
    double biased = own.stream().mapToDouble(this::biased).average().orElse(0);
    long attributed = prose.stream().filter(this::attributes).count();
    double share = attributed / (double) prose.size();
    long pleading = own.stream().filter(s -> PERSONAL.matcher(story.text(s)).find()).count();
    if (pleading < PLEADING * own.size()) {
      return false;
    }
    return (biased >= ARGUES && share < SELDOM_ATTRIBUTED)
        || (biased >= ARGUES_UNATTRIBUTED && share < HARDLY_ATTRIBUTED);
  }

  private boolean attributes(ArticleSentence sentence) {
    String text = story.text(sentence);
    return QUOTES.matcher(text).find() || ATTRIBUTES.matcher(text).find();
  }

  /// How likely readers find a sentence biased, 0 to 1.
  public double biased(ArticleSentence sentence) {
    return judged.computeIfAbsent(
        sentence.passage(),
        p -> WordingModel.shipped().judge(sentence.tokens(), sentence.mentions()).biased());
  }

  /// Whether an article argues; no article does when all do.
  public boolean argues(String articleId) {
    return arguing.contains(articleId);
  }

  /// Whether a sentence tells what happened on a day: past tense, with a date.
  private static boolean tellsOfADay(ArticleSentence sentence) {
    return !sentence.times().isEmpty()
        && sentence.tokens().stream().anyMatch(t -> t.head() < 0 && t.tag().equals("VBD"));
  }

  /// Whether a sentence passes a verdict that it gives to nobody.
  public boolean isVerdict(ArticleSentence sentence) {
    String text = story.text(sentence);
    if (QUOTES.matcher(text).find() || ATTRIBUTES.matcher(text).find()) {
      return false;
    }
    double least = tellsOfADay(sentence) ? VERDICT_ON_A_DAY : VERDICT;
    return PLEADS.matcher(text).find() || biased(sentence) >= least;
  }
}
