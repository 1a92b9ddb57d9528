package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Dispute;
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
  private static final int LONGEST_SIDE = 36;

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

  /// What most origins tell beside what they differ about; where nothing is disputed, how the
  /// coverage weighs it up; else nothing.
  List<Statement> write(List<SummarySection.Chosen> summary, List<Brief.Disputed> disputes) {
    Optional<Statement> composed =
        disputes.stream()
            .filter(d -> d.kind() != Dispute.Kind.FIGURE)
            .findFirst()
            .or(() -> disputes.stream().findFirst())
            .flatMap(d -> composed(summary, d));
    return composed.map(List::of).orElseGet(() -> weighed(summary));
  }

  /// "What happened; in dispute is the matter: one says “...”, another “...”."
  private Optional<Statement> composed(
      List<SummarySection.Chosen> summary, Brief.Disputed dispute) {
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    Statement lead = summary.getFirst().statement();
    List<Citation> citations = new ArrayList<>(lead.citations());
    List<String> sides = new ArrayList<>();
    for (Brief.Position position : dispute.positions().stream().limit(2).toList()) {
      Statement side = position.statements().getFirst();
      if (words(side.text()) > LONGEST_SIDE) {
        return Optional.empty();
      }
      citations.addAll(side.citations());
      sides.add(withoutStop(side.text()));
    }
    String text =
        withoutStop(lead.text())
            + ". What stays in dispute: "
            + String.join("; against it: ", sides)
            + ".";
    return Optional.of(
        new Statement(
            text, Statement.Kind.COMPOSED, citations.stream().distinct().toList(), null, null));
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  /// The sentence of the latest articles in which one thing is weighed against another.
  private List<Statement> weighed(List<SummarySection.Chosen> summary) {
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
