package news.parallax.brief.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.brief.summary.SummaryGate;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// Says whether what is to come is the next step of the news itself: a day or a step is named, and
/// the one who takes it is in the headlines or openings.
///
/// Set on 147 answers to "What happens next?" of train stories that were read
/// (`evaluation/labels/answers.tsv`, 73 % right): of those that it lets stand 92 % are. What was
/// learned from 24 traits of the same answers was no better, each tenth by the others.
final class OfTheNews {
  private static final int OPENING = 2;
  private static final double STANDS = 0.4;
  private static final double STANDS_WITHOUT_A_STEP = 0.55;
  private static final double NEAR = 0.25;

  private static final Pattern STEP =
      Pattern.compile(
          "\\b(?:due|scheduled|slated|set) (?:to|for)\\b|\\b(?:vote|hearing|trial|sentenc\\w+|deadline|takes? effect|meet)\\b"
              + "|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\bnext (?:week|month)\\b"
              + "|\\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\\w*\\.? \\d");

  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]+)]");

  private static final Pattern HOPED =
      Pattern.compile("\\b(?:hop(?:es?|ing|ed)|aims?|wants?) to\\b|\\bbetting\\b");

  private static final Pattern EXPECTED = Pattern.compile("\\bexpect(?:ed|s)?\\b");

  private final AnalyzedStory story;
  private final SummaryGate gate;
  private final List<Set<String>> headlines = new ArrayList<>();
  private final Set<String> news = new TreeSet<>();

  OfTheNews(AnalyzedStory story, SummaryGate gate) {
    this.story = story;
    this.gate = gate;
    for (AnalyzedArticle article : story.articles()) {
      article.sentences().stream()
          .filter(s -> s.kind() == Block.Kind.HEADLINE)
          .map(s -> LeadFinder.words(story.text(s)))
          .filter(w -> w.size() > 1)
          .forEach(headlines::add);
      article.prose().stream()
          .limit(OPENING)
          .forEach(s -> news.addAll(LeadFinder.words(story.text(s))));
    }
    headlines.forEach(news::addAll);
  }

  /// @param statement that tells what is to come
  boolean is(Statement statement) {
    Citation cited = statement.citations().getFirst();
    return story.article(cited.article()).prose().stream()
        .filter(s -> s.span().start() <= cited.start() && cited.end() <= s.span().end())
        .allMatch(s -> is(s, isByOneInBrackets(statement)));
  }

  /// "[Holm’s] trial": the one who is named for a pronoun.
  private boolean isByOneInBrackets(Statement statement) {
    return BRACKET
        .matcher(statement.text())
        .results()
        .flatMap(m -> LeadFinder.words(m.group(1)).stream())
        .anyMatch(news::contains);
  }

  private boolean is(ArticleSentence sentence, boolean ofOneKnown) {
    String text = story.text(sentence);
    double chance = gate.chance(sentence);
    boolean near = near(LeadFinder.words(text)) > NEAR;
    boolean bySomebodyKnown = ofOneKnown || subject(sentence).stream().anyMatch(news::contains);
    return STEP.matcher(text).find()
        ? chance >= STANDS && (bySomebodyKnown || near)
        : chance >= STANDS_WITHOUT_A_STEP
            && bySomebodyKnown
            && !HOPED.matcher(text).find()
            && (near || EXPECTED.matcher(text).find());
  }

  /// The largest share of a headline's words that it has.
  private double near(Set<String> words) {
    return headlines.stream()
        .mapToDouble(h -> h.stream().filter(words::contains).count() / (double) h.size())
        .max()
        .orElse(0);
  }

  /// The words of the main verb's subject and of what hangs from it.
  private static Set<String> subject(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    int subject =
        IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i).relation().startsWith("nsubj") && tokens.get(i).head() >= 0)
            .filter(i -> tokens.get(tokens.get(i).head()).head() < 0)
            .findFirst()
            .orElse(-1);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      if (i == subject || (subject >= 0 && tokens.get(i).head() == subject)) {
        words.append(tokens.get(i).text()).append(' ');
      }
    }
    return LeadFinder.words(words.toString());
  }
}
