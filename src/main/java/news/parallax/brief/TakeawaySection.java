package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// What the story adds up to, put together from what is agreed, what is disputed and what is open.
final class TakeawaySection {
  private static final double SAME = 0.5;
  private static final int MOST_WORDS = 34;

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

  /// What most outlets agree on, who differs over what, what is still to come and what the coverage
  /// leaves open, as far as they are known, in one sentence; where fewer than two of these are, the
  /// dispute alone, or the sentence in which the coverage says what something is worth, with the
  /// date for which it holds.
  ///
  /// @param agreed as printed, as are the others
  List<Statement> write(
      List<SummarySection.Chosen> summary,
      List<Statement> agreed,
      List<Brief.Disputed> disputed,
      List<Brief.TimelineEntry> timeline,
      List<Brief.PotentialOutcome> outcomes) {
    Optional<Statement> sum = new AgreedSum(story, writer).of(summary, agreed);
    Optional<Statement> differ = difference(disputed);
    List<Statement> pieces = new ArrayList<>();
    sum.ifPresent(pieces::add);
    differ.ifPresent(pieces::add);
    boolean told = sum.filter(s -> s.text().contains(AgreedSum.TO_COME_WORDS)).isPresent();
    if (!told) {
      toCome(summary, timeline, outcomes).ifPresent(pieces::add);
    }
    if (!pieces.isEmpty()) {
      open().ifPresent(pieces::add);
    }
    if (pieces.size() > 1) {
      return List.of(joined(pieces));
    }
    if (told) {
      return List.copyOf(pieces);
    }
    return Stream.concat(differ.stream(), weighed(summary).stream()).toList();
  }

  private Statement joined(List<Statement> pieces) {
    List<Passage> passages = new ArrayList<>();
    pieces.forEach(p ->
        p.citations()
            .forEach(c -> passages.add(new Passage(c.article(), new Span(c.start(), c.end())))));
    String text =
        pieces.stream()
            .map(p -> p.text().replaceFirst("[.]$", ""))
            .collect(Collectors.joining("; "));
    return writer.compose(opening(text) + ".", passages);
  }

  /// What is scheduled first, in the words that tell it.
  private Optional<Statement> toCome(
      List<SummarySection.Chosen> summary,
      List<Brief.TimelineEntry> timeline,
      List<Brief.PotentialOutcome> outcomes) {
    List<Statement> told = summary.stream().map(SummarySection.Chosen::statement).toList();
    return NextQuestion.of(told, timeline, outcomes, recency.newest().map(DateInfo::value))
        .map(q -> q.answers().getFirst())
        .filter(s -> s.kind() == Statement.Kind.QUOTED)
        .filter(s -> s.text().split("\\s+").length <= MOST_WORDS)
        .map(s ->
            writer.compose(
                "still to come: “" + s.text().replaceFirst("[.]$", "") + "”.", passages(s)));
  }

  private static List<Passage> passages(Statement statement) {
    return statement.citations().stream()
        .map(c -> new Passage(c.article(), new Span(c.start(), c.end())))
        .toList();
  }

  private Optional<Statement> open() {
    return new OpenQuestions(story)
        .find().stream()
            .filter(o -> o.question().matches("Whether (?!.*\\b(?:not|no|never)\\b).*"))
            .findFirst()
            .map(o ->
                writer.compose(
                    "left open is w" + o.question().substring(1).replaceFirst("[?]$", "."),
                    List.of(o.passage())));
  }

  /// Who differs over what, of the first dispute that two name plainly.
  private Optional<Statement> difference(List<Brief.Disputed> disputed) {
    return disputed.stream()
        .filter(d -> d.positions().size() == 2 && PLAIN.matcher(d.topic()).matches())
        .filter(d -> d.positions().stream().allMatch(p -> p.holders().size() == 1))
        .filter(TakeawaySection::namesHolders)
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

  /// Whether those who differ are named in the passages that tell it.
  private static boolean namesHolders(Brief.Disputed dispute) {
    String cited =
        dispute.positions().stream()
            .flatMap(p -> p.statements().stream().limit(1))
            .flatMap(s -> s.citations().stream())
            .map(Citation::text)
            .collect(Collectors.joining("\n"));
    return dispute.positions().stream()
        .map(p -> p.holders().getFirst())
        .flatMap(h -> Stream.of(h.split(" ")))
        .filter(w -> Character.isUpperCase(w.charAt(0)))
        .allMatch(cited::contains);
  }

  private static String opening(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private List<Statement> weighed(List<SummarySection.Chosen> summary) {
    List<Statement> latest = write(summary, s -> recency.isLatest(s) && weighsWorth(s));
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
    return weighsWorth(sentence)
        && sentence.times().isEmpty()
        && sentence.mentions().stream().noneMatch(m -> m.kind() == EntityKind.PERSON);
  }

  private static boolean weighsWorth(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream()
        .anyMatch(t ->
            t.relation().startsWith("nsubj")
                && WORTH.contains(t.lemma())
                && t.head() >= 0
                && tokens.get(t.head()).head() < 0);
  }

  private @Nullable DateInfo asOf(ArticleSentence sentence) {
    return recency.isLatest(sentence)
        ? null
        : story.article(sentence.articleId()).article().publishedAt();
  }
}
