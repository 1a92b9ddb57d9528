package news.parallax.brief.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.brief.Statement;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Overtaken;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.weighing.Tolls;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// The plainest of the headlines: one that says what the coverage says, without a question, a shout
/// or a verdict.
public final class HeadlineSection {
  /// A longer headline says more exactly what is so.
  private static final double A_WORD = 0.02;

  private static final int FULL = 12;

  /// What a headline loses that readers would find biased.
  private static final double LOADED = 0.3;

  /// What one loses that expects what another article tells as done.
  private static final double OVERTAKEN = 0.6;

  private static final Pattern FURNITURE =
      Pattern.compile(
          "\\bRead \\p{Lu}\\p{Ll}+:|[|#]|\\b(?:WATCH|VIDEO|PHOTOS)\\b|(?i)\\b(?:takeaways|things to know|what to (?:know|watch))\\b");

  /// What it is about is left to be clicked on.
  private static final Pattern TEASER = Pattern.compile("(?:\\.\\.\\.|\u2026)$");

  /// A piece that says of itself that it argues.
  private static final Pattern OPINION =
      Pattern.compile(
          "^(?i:opinion|analysis|commentary|editorial|column|perspective|review)\\b ?[:|-]");

  /// Words to the reader, or of the writer: "Please Block It", "What We Know", "Why You Should".
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b(?:[Yy]ou(?:r|rs)?|[Ww]e|[Uu]s|[Oo]urs?|[Mm]y|[Mm]e|I|Please|[Ll]et[\u2019']s)\\b(?!\\.)");

  private static final Pattern QUOTED =
      Pattern.compile("[\u2018\u201c\"'](?=\\p{L}).*?[\\p{L}.,!?][\u2019\u201d\"'](?!\\p{L})");

  /// What promises to explain tells nothing yet.
  private static final Pattern EXPLAINS =
      Pattern.compile("^(?:Why|How|What|Here’s|Here's|When|Where|Who)\\b");

  private static final double EXPLAINED = 0.5;

  private static final Pattern BREAKS_IN = Pattern.compile("^(?:But|And|So|Or|Yet)\\b");

  private final AnalyzedStory story;
  private final Salience salience;
  private final StatementWriter writer;
  private final Arguments arguments;
  private final Overtaken overtaken;
  private final Tolls tolls;

  public HeadlineSection(
      AnalyzedStory story,
      Salience salience,
      StatementWriter writer,
      Arguments arguments,
      Overtaken overtaken) {
    this.overtaken = overtaken;
    this.tolls = new Tolls(story, new Recency(story));
    this.arguments = arguments;
    this.story = story;
    this.salience = salience;
    this.writer = writer;
  }

  /// @param summary the summary, whose first sentence stands in when no headline tells the news
  public Statement write(List<SummarySection.Chosen> summary) {
    return story.articles().stream()
        .flatMap(a -> a.sentences().stream())
        .filter(s -> s.kind() == Block.Kind.HEADLINE)
        .filter(s -> summary.isEmpty() || tells(s))
        .min(
            Comparator.comparingDouble((ArticleSentence s) -> -score(s, summary))
                .thenComparing(ArticleSentence::passage))
        .map(s -> writer.quote(s.passage()))
        .or(() -> summary.stream().findFirst().map(SummarySection.Chosen::statement))
        .orElseGet(this::first);
  }

  private Statement first() {
    AnalyzedArticle article = story.articles().getFirst();
    return article.sentences().stream()
        .findFirst()
        .map(s -> writer.quote(s.passage()))
        .orElseGet(() ->
            writer.quote(article.article().passage(article.article().blocks().getFirst().span())));
  }

  private double score(ArticleSentence headline, List<SummarySection.Chosen> summary) {
    String text = story.text(headline);
    double overlap =
        summary.stream().findFirst().map(c -> shared(headline, c.sentence())).orElse(0.0)
            + 0.5
                * summary.stream()
                    .mapToDouble(c -> shared(headline, c.sentence()))
                    .average()
                    .orElse(0);
    int words = text.split("\\s+").length;
    double score = overlap + A_WORD * Math.min(words, FULL);
    if (asks(text)) {
      score -= 1;
    }
    score -= LOADED * arguments.biased(headline);
    if (EXPLAINS.matcher(text).find()) {
      score -= EXPLAINED;
    }
    if (BREAKS_IN.matcher(text).find() || FURNITURE.matcher(text).find() || saysNothing(headline)) {
      score -= 0.5;
    }
    if (words < 4 || words > 18) {
      score -= 0.5;
    }
    if (text.contains("‘") || text.contains("“") || text.contains("'") || text.contains("\"")) {
      score -= 0.1;
    }
    if (arguments.argues(headline.articleId()) || addresses(text)) {
      score -= 1;
    }
    if (overtaken.is(headline) || tolls.isRaised(headline)) {
      score -= OVERTAKEN;
    }
    return new Recency(story).isLatest(headline) ? score + 0.6 : score;
  }

  private static boolean asks(String text) {
    return text.contains("?") || text.contains("!") || TEASER.matcher(text).find();
  }

  /// Whether it tells what happened; where none does, the first sentence of the summary stands in.
  private boolean tells(ArticleSentence headline) {
    String text = story.text(headline);
    return !asks(text) && !OPINION.matcher(text).find() && !FURNITURE.matcher(text).find();
  }

  /// Whether it speaks to the reader, quotations aside, or is said to be an opinion.
  static boolean addresses(String text) {
    return OPINION.matcher(text).find()
        || ADDRESS.matcher(QUOTED.matcher(text).replaceAll(" ")).find();
  }

  /// A list of key words has no verb.
  private static boolean saysNothing(ArticleSentence headline) {
    return headline.tokens().stream().noneMatch(Token::isVerb);
  }

  private double shared(ArticleSentence headline, ArticleSentence sentence) {
    Set<String> own = salience.terms(headline);
    if (own.isEmpty()) {
      return 0;
    }
    Set<String> other = salience.terms(sentence);
    return (double) own.stream().filter(other::contains).count() / own.size();
  }
}
