package news.parallax.brief;

import java.util.Comparator;
import java.util.List;
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
            .filter(s -> !story.article(s.articleId()).article().opinion())
            .filter(s -> story.text(s).indexOf('“') < 0 && story.text(s).indexOf('"') < 0)
            .filter(s -> summary.stream().noneMatch(c -> salience.overlap(c.sentence(), s) > SAME))
            .toList();
    return weighing.stream()
        .filter(s -> tellings.origins(s) > 1 || recency.isLatest(s))
        .sorted(Comparator.comparingInt(s -> -tellings.origins(s)))
        .flatMap(s -> writer.write(s, s.span(), tellings.others(s), null, null).stream())
        .limit(1)
        .toList();
  }
}
