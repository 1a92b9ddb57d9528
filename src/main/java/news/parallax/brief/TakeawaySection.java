package news.parallax.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.story.AnalyzedStory;

/// What the story adds up to: the sentence in which the coverage itself weighs one thing against
/// another.
final class TakeawaySection {
  private static final double SAME = 0.5;
  private static final Pattern WEIGHS =
      Pattern.compile(
          "^(?:although|though|while|despite|even though|even if)\\b[^,]{10,120},|, (?:but|yet|although|even though|though) (?!(?:sources|he|she|they"
              + "|it)\\b)|\\b(?:means that|amounts to|underscores?|has become a|marks? (?:a|the)|raises? questions)\\b",
          Pattern.CASE_INSENSITIVE);

  /// Of so many sentences that matter most one may be the sum.
  private static final int MATTERING = 40;

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "VB", "VBN");
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

  /// The sentence of the latest articles in which one thing is weighed against another.
  List<Statement> write(List<SummarySection.Chosen> summary) {
    Comparator<ArticleSentence> surest = Comparator.comparingInt(s -> -tellings.origins(s));
    return salience.ranked(story).stream()
        .limit(MATTERING)
        .filter(recency::isLatest)
        .filter(s -> WEIGHS.matcher(story.text(s)).find())
        .filter(s -> !REPORTS.matcher(story.text(s)).find())
        .filter(s -> !story.article(s.articleId()).article().opinion())
        .filter(s -> story.text(s).indexOf('“') < 0 && story.text(s).indexOf('"') < 0)
        .filter(s -> s.tokens().stream().anyMatch(t -> t.head() < 0 && PRESENT.contains(t.tag())))
        .filter(s -> summary.stream().noneMatch(c -> salience.overlap(c.sentence(), s) > SAME))
        .sorted(surest)
        .flatMap(s -> writer.write(s, s.span(), tellings.others(s), null, null).stream())
        .limit(1)
        .toList();
  }
}
