package news.parallax.brief.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.brief.summary.SummaryGate;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.claim.Claim;
import news.parallax.claim.ledger.AttributionLoss;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// Which fact an outlet alone tells, which it leaves out, and which it prints as its own though
/// another attributes it: each named, or not told of at all.
final class FactFinding {
  private static final int LONGEST = 230;
  private static final int SHORTEST = 40;
  private static final int NEAR = 3;

  private static final Pattern QUOTABLE =
      Pattern.compile(
          "(?!(?:But|And|Now|On the one|So|Yet|Some|This|That|These|Those|It|He|She|They|Such|Then|Later|Earlier|Instead|However|Also|Meanwhile)\\b)"
              + "(?!As )(?!An? [^,]+, (?:he|she|they|it) )(?!.*\\b(?:said|says|added|told)\\.?$)"
              + "(?!.*\\b(?:is available from|(?:co-)?author of|a fellow at|is an? (?:[\\p{L}-]+ ){0,5}(?:reporter|columnist|analyst|editor|writer|correspondent|contributor))\\b)"
              + "(?!The (?:\\p{Ll}+ )?\\p{Ll}+ (?:was|is|were|are|has|had|have|would|will|could|may|might|came|also|\\p{Ll}+ed)\\b)"
              + "[\\[\\p{Lu}\\d$£€][^“”\";?!]*[.]");

  private static final Pattern NEGATED =
      Pattern.compile("(?i)\\b(?:not|never|cannot)\\b|n[’']t\\b");
  private static final Pattern RESOLVED =
      Pattern.compile("(?:\\[[^\\]]+] )?[^\\[\\]]+[\\p{L}\\d%.]\\.?");
  private static final double SAME = 0.6;

  /// From this chance on a sentence is understood by itself; from the lower one on where nothing in
  /// it leans on another.
  private static final double STANDS = 0.55;

  private static final double MAY_STAND = 0.33;

  /// What ends with somebody told of before, or was put together from pieces.
  private static final Pattern LEANS =
      Pattern.compile(
          "\\bthe \\p{Lu}\\p{L}+ (?:comments?|remarks?|statement|tweet|claim)\\b|\\b(?:it|them|him|her|there|reportedly|allegedly|each|have|has|had|is|are|was|were|been|the same (?:day|night|time|way))[.]?$|\\p{L}{3}[.?!] \\p{Ll}");

  private final Coverage coverage;
  private final AnalyzedStory story;
  private final List<CoveredFact> facts;
  private final Set<String> headlines;
  private final Set<String> headlineStems;
  private final SummaryGate gate;
  private final FactWorth worth;
  private final ToldElsewhere elsewhere;

  /// @param facts as printed
  /// @param gate which sentences may be printed by themselves
  FactFinding(Coverage coverage, AnalyzedStory story, List<CoveredFact> facts, SummaryGate gate) {
    this.gate = gate;
    this.coverage = coverage;
    this.story = story;
    this.worth = new FactWorth(story);
    this.elsewhere = new ToldElsewhere(story);
    this.facts = List.copyOf(facts);
    String told =
        story.articles().stream()
            .flatMap(a -> a.sentences().stream())
            .filter(s -> s.kind() == Block.Kind.HEADLINE)
            .map(story::text)
            .collect(Collectors.joining(" "));
    this.headlines = ClaimStatements.words(told);
    this.headlineStems = LeadFinder.words(told);
  }

  /// @param losses its attribution losses that are printed
  List<Part> parts(
      OutletCoverage outlet,
      List<AttributionLoss> losses,
      List<String> onlyHere,
      List<String> leavesOut) {
    List<Part> parts = new ArrayList<>();
    if (coverage.outlets().size() > 1) {
      losses.stream().flatMap(l -> loss(l).stream()).findFirst().ifPresent(parts::add);
      fact(
              onlyHere,
              ALONE,
              f -> worth.isNews(f, nearness(f), outlet) && !elsewhere.isTold(f.text(), outlet))
          .ifPresent(parts::add);
      fact(leavesOut, LEFT_OUT, f -> nearness(f) > 0 && elsewhere.isLeftOut(f.text(), outlet))
          .ifPresent(parts::add);
    }
    return parts;
  }

  private Optional<Part> loss(AttributionLoss loss) {
    String asserted = words(loss.asserted());
    String attributed = words(loss.attributed());
    if (!QUOTABLE.matcher(asserted).matches()
        || !tellTheSame(asserted, attributed)
        || asserted.length() > LONGEST
        || attributed.length() > LONGEST
        || attributed.matches(".*[“”\"].*")) {
      return Optional.empty();
    }
    return Optional.of(
        new Part(
            2.2,
            Part.Kind.LOSS,
            "prints as its own fact “"
                + withoutStop(asserted)
                + "”, where "
                + OutletFinding.named(
                    story.article(loss.attributed().articleId()).article().outletName())
                + " attributes: “"
                + withoutStop(attributed)
                + "”",
            List.of(loss.asserted().sentence().passage(), loss.attributed().sentence().passage())));
  }

  /// Whether two sentences share most words and all numbers.
  private static boolean tellTheSame(String asserted, String attributed) {
    return ClaimStatements.overlap(
                ClaimStatements.words(asserted), ClaimStatements.words(attributed))
            >= SAME
        && numbers(asserted).equals(numbers(attributed));
  }

  private static List<String> numbers(String words) {
    return Pattern.compile("\\d[\\d,.]*").matcher(words).results().map(r -> r.group()).toList();
  }

  private String words(Claim claim) {
    return SupportChecker.flat(story.text(claim.sentence()));
  }

  private static String withoutStop(String words) {
    return words.replaceFirst("[.]$", "");
  }

  /// How many words of the headlines a fact has, up to three: what is beside the story is no
  /// finding.
  private int nearness(Statement fact) {
    Set<String> words = ClaimStatements.words(fact.text());
    return (int) Math.min(NEAR, headlines.stream().filter(words::contains).count());
  }

  /// What is said of a fact, and how much it weighs: by itself, for each of up to three words of
  /// the headlines that it has, and with how many citations.
  private record Telling(
      Part.Kind kind, String words, double weight, double nearer, int citations) {}

  private static final Telling ALONE =
      new Telling(Part.Kind.ALONE, "alone reports: ", 1.0, 0.15, 4);

  private static final Telling LEFT_OUT =
      new Telling(
          Part.Kind.LEAVES_OUT, "leaves out what at least two others report: ", 1.15, 0.1, 3);

  /// The fact that can be quoted as it stands and is nearest to the headlines.
  private Optional<Part> fact(List<String> ids, Telling telling, Predicate<Statement> good) {
    return named(ids, good)
        .map(s ->
            new Part(
                telling.weight() + telling.nearer() * nearness(s),
                telling.kind(),
                telling.words() + told(s),
                s.citations().stream()
                    .limit(telling.citations())
                    .map(FactFinding::passage)
                    .toList()));
  }

  /// In quotation marks when it stands so in the article.
  private static String told(Statement fact) {
    String words = withoutStop(fact.text());
    return fact.kind() == Statement.Kind.QUOTED ? "“" + words + "”" : words;
  }

  private Optional<Statement> named(List<String> ids, Predicate<Statement> good) {
    return facts.stream()
        .filter(f -> ids.contains(f.id()))
        .map(CoveredFact::statement)
        .filter(s -> s.attributedTo() == null && isQuotable(s) && standsAlone(s))
        .filter(good)
        .min(
            Comparator.comparingInt((Statement s) -> -nearness(s))
                .thenComparing(s -> s.kind() != Statement.Kind.QUOTED)
                .thenComparingInt(s -> s.text().length())
                .thenComparing(Statement::text));
  }

  /// Whether an editor would print its sentence by itself.
  private boolean standsAlone(Statement statement) {
    Citation cited = statement.citations().getFirst();
    return story.article(cited.article()).prose().stream()
        .filter(s -> s.span().start() <= cited.start() && cited.end() <= s.span().end())
        .anyMatch(s -> {
          double chance = gate.chance(s, headlineStems);
          return chance >= STANDS
              || (chance >= MAY_STAND && gate.admits(new Chosen(statement, s), 0, headlineStems));
        });
  }

  private static Passage passage(Citation citation) {
    return new Passage(citation.article(), new Span(citation.start(), citation.end()));
  }

  /// What is told in other than the article's own words must be safe to read without it: nobody
  /// resolved but who opens it, nothing negated.
  private static boolean isSafe(Statement statement) {
    return statement.kind() == Statement.Kind.QUOTED
        || (!NEGATED.matcher(statement.text()).find()
            && RESOLVED.matcher(statement.text()).matches());
  }

  private static boolean isQuotable(Statement statement) {
    return isSafe(statement)
        && statement.kind() != Statement.Kind.COMPOSED
        && statement.text().length() <= LONGEST
        && statement.text().length() >= SHORTEST
        && QUOTABLE.matcher(statement.text()).matches()
        && !LEANS.matcher(statement.text()).find();
  }
}
