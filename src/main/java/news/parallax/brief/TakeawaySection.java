package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// What the story adds up to: the sentence in which the coverage itself weighs one thing against
/// another.
final class TakeawaySection {
  private static final double SAME = 0.5;
  private static final int MOST = 2;

  /// A topic that can follow "differ over".
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:whether (?!.*,)|the |(?!what )\\p{Ll}+ (?:of|in|on) )[^“”\"?!…]{3,90}|\\p{Ll}{4,14}");

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
  ///
  /// Before it stands, where three outlets and more tell of the story, what most of them agree on.
  ///
  /// @param agreed the agreed facts, as printed
  /// @param disputed the disputes, as printed
  List<Statement> write(
      List<SummarySection.Chosen> summary, List<Statement> agreed, List<Brief.Disputed> disputed) {
    List<Statement> takeaway = new ArrayList<>();
    new AgreedSum(story, writer).of(summary, agreed).ifPresent(takeaway::add);
    difference(disputed).ifPresent(takeaway::add);
    if (takeaway.size() == MOST) {
      return List.copyOf(takeaway);
    }
    weighed(summary).stream()
        .filter(w -> takeaway.stream().noneMatch(t -> says(t, w)))
        .forEach(takeaway::add);
    return List.copyOf(takeaway);
  }

  /// Who differs over what, of the first dispute that two name plainly.
  private Optional<Statement> difference(List<Brief.Disputed> disputed) {
    return disputed.stream()
        .filter(d -> d.positions().size() == 2 && PLAIN.matcher(d.topic()).matches())
        .filter(d -> d.positions().stream().allMatch(p -> p.holders().size() == 1))
        .findFirst()
        .map(d -> {
          String topic = d.topic();
          boolean whole = topic.startsWith("whether ") || topic.startsWith("the ");
          List<Passage> passages = new ArrayList<>();
          d.positions().stream()
              .flatMap(p -> p.statements().stream().limit(1))
              .flatMap(s -> s.citations().stream())
              .forEach(c -> passages.add(new Passage(c.article(), new Span(c.start(), c.end()))));
          return writer.compose(
              opening(d.positions().get(0).holders().getFirst())
                  + " and "
                  + d.positions().get(1).holders().getFirst()
                  + (whole ? " differ over " : " differ over the ")
                  + topic
                  + ".",
              passages);
        });
  }

  private static String opening(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean says(Statement sum, Statement weighed) {
    return ClaimStatements.overlap(
            ClaimStatements.words(sum.text()), ClaimStatements.words(weighed.text()))
        > SAME;
  }

  private List<Statement> weighed(List<SummarySection.Chosen> summary) {
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
