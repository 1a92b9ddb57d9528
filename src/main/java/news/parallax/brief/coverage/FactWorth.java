package news.parallax.brief.coverage;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.Shipped;
import news.parallax.article.ArticleSentence;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.support.SupportChecker;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// Whether a fact that one outlet alone has is news: something happened, will happen or was
/// counted, it belongs to the story, and it is told without a loaded word. That a thing is so, or
/// may mean something, is seldom what one outlet alone has to tell.
final class FactWorth {
  /// What is no news though it is true.
  private static final List<Pattern> NO_NEWS =
      Shipped.entries(FactWorth.class, "no-news.txt").stream()
          .filter(line -> line.startsWith("~"))
          .map(line -> Pattern.compile("(?i)" + line.substring(1).strip()))
          .toList();

  /// What stands below an article on its author: "Ada Holm was an adviser to the harbour board."
  private static final Pattern OF_THE_AUTHOR =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,3},? (?:is|was|served as|has been|works|writes|teaches)\\b.*");

  private static final int BELOW = 3;

  /// "More than 100,000 have died" leaves open where.
  private static final Pattern NAMES_SOMETHING = Pattern.compile("(?<=.)\\b\\p{Lu}[\\p{L}.]");

  /// Somebody or something by a full name.
  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: \\p{Lu}\\.?[\\p{L}’'-]*)+");

  private static final int NAMES = 2;

  private final AnalyzedStory story;

  FactWorth(AnalyzedStory story) {
    this.story = story;
  }

  /// @param nearness how many words of the headlines it has; what holds no figure and hardly a name
  ///   needs more
  boolean isNews(Statement fact, int nearness, OutletCoverage outlet) {
    boolean concrete =
        fact.text().chars().anyMatch(Character::isDigit)
            || FULL_NAME.matcher(fact.text()).results().count() >= NAMES;
    return nearness > (concrete ? 0 : 1)
        && NAMES_SOMETHING.matcher(fact.text()).find()
        && !isNoNews(fact.text())
        && !isLoaded(fact, outlet)
        && story.article(fact.citations().getFirst().article()).prose().stream()
            .filter(s -> holds(s, fact.citations().getFirst()))
            .anyMatch(s -> happened(s) && !isOfTheAuthor(s));
  }

  static boolean isNoNews(String fact) {
    return NO_NEWS.stream().anyMatch(p -> p.matcher(fact).find());
  }

  private static boolean isLoaded(Statement fact, OutletCoverage outlet) {
    Citation cited = fact.citations().getFirst();
    return outlet.loaded().stream()
        .map(l -> l.passage())
        .anyMatch(p ->
            p.articleId().equals(cited.article())
                && cited.start() <= p.span().start()
                && p.span().end() <= cited.end());
  }

  private static boolean holds(ArticleSentence sentence, Citation cited) {
    return sentence.span().start() <= cited.start() && cited.end() <= sentence.span().end();
  }

  private boolean isOfTheAuthor(ArticleSentence sentence) {
    List<ArticleSentence> prose = story.article(sentence.articleId()).prose();
    return prose.indexOf(sentence) >= prose.size() - BELOW
        && OF_THE_AUTHOR.matcher(SupportChecker.flat(story.text(sentence))).matches();
  }

  private static boolean happened(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream()
        .anyMatch(t ->
            (t.tag().equals("CD") && !t.text().equalsIgnoreCase("one"))
                || (t.head() < 0 && (t.tag().equals("VBD") || t.tag().equals("VBN")))
                || (t.text().equals("will") && t.head() >= 0 && tokens.get(t.head()).head() < 0));
  }
}
