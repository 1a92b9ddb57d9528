package news.parallax.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// What the story adds up to: the sentence in which the coverage itself weighs one thing against
/// another.
final class TakeawaySection {
  private static final double SAME = 0.5;
  private static final Pattern WEIGHS =
      Pattern.compile(
          "^(?:although|though|while|despite|even though)\\b[^,]{10,120},|, (?:but|yet|although|even though|though) (?!(?:sources|he|she|they"
              + "|it)\\b)|\\b(?:means that|amounts to|underscores?|has become a|marks? (?:a|the)|raises? questions)\\b",
          Pattern.CASE_INSENSITIVE);

  /// Of so many sentences that matter most one may be the sum.
  private static final int MATTERING = 80;

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "VB", "VBN");
  private static final Pattern REPORTS =
      Pattern.compile(
          "\\b(?:said|says|told|tells?|declined|according to|announced|tweeted|wrote)\\b");

  private static final Set<String> WORTH =
      Set.of(
          "value",
          "worth",
          "importance",
          "significance",
          "meaning",
          "weight",
          "role",
          "price",
          "cost",
          "question",
          "stake",
          "impact",
          "effect",
          "consequence",
          "benefit",
          "risk",
          "lesson");

  private final AnalyzedStory story;
  private final Salience salience;
  private final Tellings tellings;
  private final StatementWriter writer;
  private final Recency recency;
  private final Arguments arguments;

  TakeawaySection(
      AnalyzedStory story,
      Salience salience,
      Tellings tellings,
      StatementWriter writer,
      Arguments arguments) {
    this.arguments = arguments;
    this.story = story;
    this.salience = salience;
    this.tellings = tellings;
    this.writer = writer;
    this.recency = new Recency(story);
  }

  /// The sentence in which one thing is weighed against another, of the latest articles; where
  /// these weigh nothing, what an earlier article says that something is worth, with the date for
  /// which it holds.
  List<Statement> write(List<SummarySection.Chosen> summary) {
    List<Statement> latest = write(summary, recency::isLatest);
    return latest.isEmpty() ? write(summary, s -> !recency.isLatest(s) && isTimeless(s)) : latest;
  }

  private List<Statement> write(
      List<SummarySection.Chosen> summary, Predicate<ArticleSentence> isOfThese) {
    Comparator<ArticleSentence> surest = Comparator.comparingInt(s -> -tellings.origins(s));
    return salience.ranked(story).stream()
        .limit(MATTERING)
        .filter(isOfThese)
        .filter(s -> WEIGHS.matcher(story.text(s)).find())
        .filter(s -> !REPORTS.matcher(story.text(s)).find())
        .filter(s -> !arguments.argues(s.articleId()) && !arguments.isVerdict(s))
        .filter(s -> story.text(s).indexOf('“') < 0 && story.text(s).indexOf('"') < 0)
        .filter(s -> s.tokens().stream().anyMatch(t -> t.head() < 0 && PRESENT.contains(t.tag())))
        .filter(s -> summary.stream().noneMatch(c -> salience.overlap(c.sentence(), s) > SAME))
        .sorted(surest)
        .flatMap(s -> writer.write(s, s.span(), tellings.others(s), null, asOf(s)).stream())
        .limit(1)
        .toList();
  }

  /// Whether it says what something is worth, and names no time and nobody: what somebody once did
  /// or wanted may be over.
  private static boolean isTimeless(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean weighed =
        tokens.stream()
            .anyMatch(t ->
                t.relation().startsWith("nsubj")
                    && WORTH.contains(t.lemma())
                    && t.head() >= 0
                    && tokens.get(t.head()).head() < 0);
    return weighed
        && sentence.times().isEmpty()
        && sentence.mentions().stream().noneMatch(m -> m.kind() == EntityKind.PERSON);
  }

  private @Nullable DateInfo asOf(ArticleSentence sentence) {
    return recency.isLatest(sentence)
        ? null
        : story.article(sentence.articleId()).article().publishedAt();
  }
}
