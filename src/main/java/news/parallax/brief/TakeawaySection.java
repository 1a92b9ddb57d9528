package news.parallax.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;

/// What the story adds up to: the sentence in which the coverage itself weighs one thing against
/// another.
final class TakeawaySection {
  private static final double SAME = 0.7;
  private static final Pattern WEIGHS =
      Pattern.compile(
          "^(?:although|though|while|despite|even though|even if)\\b[^,]{10,120},|, (?:but|yet|although|even though|though) (?!(?:sources|he|she|they"
              + "|it)\\b)|\\b(?:means that|amounts to|underscores?|has become a|marks? (?:a|the)|raises? questions)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REPORTS =
      Pattern.compile(
          "\\b(?:said|says|told|tells?|declined|according to|announced|tweeted|wrote)\\b");

  private final AnalyzedStory story;
  private final Salience salience;
  private final Tellings tellings;
  private final StatementWriter writer;
  private final Recency recency;

  TakeawaySection(
      AnalyzedStory story, Salience salience, Tellings tellings, StatementWriter writer) {
    this.story = story;
    this.salience = salience;
    this.tellings = tellings;
    this.writer = writer;
    this.recency = new Recency(story);
  }

  List<Statement> write(List<SummarySection.Chosen> summary) {
    List<ArticleSentence> weighing =
        salience.ranked(story).stream()
            .limit(90)
            .filter(s -> WEIGHS.matcher(story.text(s)).find())
            .filter(s -> !REPORTS.matcher(story.text(s)).find())
            .filter(s -> recency.isLatest(s) || !isUnderWay(s))
            .filter(s -> !story.article(s.articleId()).article().opinion())
            .filter(s -> story.text(s).indexOf('“') < 0 && story.text(s).indexOf('"') < 0)
            .filter(s -> summary.stream().noneMatch(c -> salience.overlap(c.sentence(), s) > SAME))
            .toList();
    Comparator<ArticleSentence> surest =
        Comparator.<ArticleSentence, Boolean>comparing(
                s -> tellings.origins(s) < 2 && !recency.isLatest(s))
            .thenComparingInt(s -> -tellings.origins(s));
    return weighing.stream().sorted(surest).flatMap(s -> statement(s).stream()).limit(1).toList();
  }

  /// "Have been gaining": what an older article saw under way is no sum of anything.
  private static boolean isUnderWay(ArticleSentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> t.head() < 0 && t.tag().equals("VBG"));
  }

  private Optional<Statement> statement(ArticleSentence sentence) {
    return writer.write(
        sentence,
        sentence.span(),
        tellings.others(sentence),
        null,
        recency.isLatest(sentence)
            ? null
            : story.article(sentence.articleId()).article().publishedAt());
  }
}
