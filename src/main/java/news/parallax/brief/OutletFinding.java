package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.ledger.AttributionLoss;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// One sentence on what stands out in an outlet's coverage against the others', with the counts it
/// rests on. Up to three things are said, those that stand out most first; what does not stand out
/// is not said.
final class OutletFinding {
  /// On fewer words of prose nothing is said of wording and attribution.
  static final int WORDS_NEEDED = 200;

  static final String UNNAMED = "an unnamed outlet";

  private static final int MOST_PARTS = 3;
  private static final int PASSAGES_OF_A_PART = 8;
  private static final double ENOUGH = 1;

  /// On fewer facts compared nothing is said of them.
  private static final int FACTS_NEEDED = 5;

  /// The third thing said must stand out more than the first two have to.
  private static final double THIRD = 1.4;

  private static final int LONGEST_FACT = 160;
  private static final int NEAR = 3;
  private static final Pattern QUOTABLE =
      Pattern.compile(
          "(?!(?:But|And|Now|On the one|So|Yet|Some|This|That|These|Those|It|He|She|They)\\b)\\p{Lu}[^“”\"\\[\\]?!]*[.]");

  private final Coverage coverage;
  private final AnalyzedStory story;
  private final StatementWriter writer;
  private final List<CoveredFact> facts;
  private final Set<String> headlines;
  private final VoiceFinding voices;
  private final WordingFinding wording;

  /// A part of the sentence and the passages it rests on.
  ///
  /// @param weight how much it stands out; what reaches 1 is worth a sentence
  /// @param words a verb phrase, the outlet being its subject
  record Part(double weight, String words, List<Passage> passages) {
    Part {
      passages = List.copyOf(passages);
    }
  }

  OutletFinding(
      Coverage coverage,
      Cast cast,
      AnalyzedStory story,
      StatementWriter writer,
      List<CoveredFact> facts) {
    this.coverage = coverage;
    this.story = story;
    this.writer = writer;
    this.facts = facts;
    this.headlines =
        ClaimStatements.words(
            story.articles().stream()
                .flatMap(a -> a.sentences().stream())
                .filter(s -> s.kind() == Block.Kind.HEADLINE)
                .map(story::text)
                .collect(Collectors.joining(" ")));
    this.voices = new VoiceFinding(coverage, cast, story);
    this.wording = new WordingFinding(coverage, story);
  }

  /// @param losses how many of its attribution losses are printed
  Statement write(
      OutletCoverage outlet, int losses, List<String> onlyHere, List<String> leavesOut) {
    List<Part> parts = new ArrayList<>();
    wording.loaded(outlet).ifPresent(parts::add);
    losses(outlet, losses).ifPresent(parts::add);
    parts.addAll(voices.parts(outlet));
    onlyHere(outlet, onlyHere).ifPresent(parts::add);
    leavesOut(leavesOut).ifPresent(parts::add);
    parts.sort(Comparator.comparingDouble((Part p) -> -p.weight()).thenComparing(Part::words));
    List<Part> said =
        new ArrayList<>(
            parts.stream().filter(p -> p.weight() >= ENOUGH).limit(MOST_PARTS).toList());
    if (said.size() == MOST_PARTS && said.getLast().weight() < THIRD) {
      said.removeLast();
    }
    if (said.isEmpty()) {
      said.addAll(parts.stream().limit(1).toList());
    }
    if (said.isEmpty()) {
      said.add(size(outlet));
    }
    List<Passage> passages = new ArrayList<>();
    said.forEach(p -> p.passages().stream().limit(PASSAGES_OF_A_PART).forEach(passages::add));
    if (passages.isEmpty()) {
      passages.add(firstPassage(outlet));
    }
    String few =
        outlet.words() < WORDS_NEEDED
            ? " (a small sample: " + number(outlet.words()) + " words)"
            : "";
    String opinion = isOpinion(outlet) ? ", an opinion piece," : "";
    return writer.compose(
        opening(outlet)
            + opinion
            + " "
            + phrase(said.stream().map(Part::words).toList())
            + few
            + ".",
        passages);
  }

  /// As it stands within a sentence.
  static String name(OutletCoverage outlet) {
    return outlet.outlet().startsWith("unknown outlet") ? UNNAMED : outlet.outlet();
  }

  private static String opening(OutletCoverage outlet) {
    String name = name(outlet);
    return name.equals(UNNAMED) ? "An" + name.substring(2) : name;
  }

  /// A share as the brief has it, which is rounded first to a tenth of a percent.
  static String percent(double share) {
    return Math.round(Math.round(share * 1000) / 1000.0 * 100) + "%";
  }

  /// The same for the share of a voice, which is rounded down.
  static String percentOfVoice(double share) {
    return Math.round(Math.floor(share * 1000) / 1000.0 * 100) + "%";
  }

  static String number(int words) {
    return String.format(Locale.ROOT, "%,d", words);
  }

  static String joined(List<String> parts) {
    return switch (parts.size()) {
      case 0 -> "";
      case 1 -> parts.getFirst();
      default -> String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    };
  }

  private static String phrase(List<String> parts) {
    return String.join("; ", parts);
  }

  private boolean isOpinion(OutletCoverage outlet) {
    return outlet.articleIds().size() == 1
        && story.article(outlet.articleIds().getFirst()).article().opinion();
  }

  private static Optional<Part> losses(OutletCoverage outlet, int count) {
    List<AttributionLoss> losses = outlet.losses();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Part(
                2.2,
                "states as its own fact what another outlet attributes ("
                    + count
                    + (count == 1 ? " passage)" : " passages)"),
                losses.stream()
                    .flatMap(
                        l -> List.of(l.asserted().passage(), l.attributed().passage()).stream())
                    .toList()));
  }

  /// How many words of the headlines a fact has, up to three: what is beside the story is no
  /// finding.
  private int nearness(Statement fact) {
    Set<String> words = ClaimStatements.words(fact.text());
    return (int) Math.min(NEAR, headlines.stream().filter(words::contains).count());
  }

  /// The fact that it alone has, that can be quoted as it stands and is nearest to the headlines.
  private Optional<Part> onlyHere(OutletCoverage outlet, List<String> ids) {
    if (coverage.outlets().size() < 2) {
      return Optional.empty();
    }
    return facts.stream()
        .filter(f -> ids.contains(f.id()))
        .map(CoveredFact::statement)
        .filter(s -> s.attributedTo() == null && isQuotable(s))
        .min(
            Comparator.comparingInt((Statement s) -> -nearness(s))
                .thenComparingInt(s -> s.text().length())
                .thenComparing(Statement::text))
        .map(s ->
            new Part(
                1.05,
                "alone reports: “" + s.text().replaceFirst("[.]$", "") + "”",
                List.of(passage(s.citations().getFirst()))));
  }

  private static Passage passage(Citation citation) {
    return new Passage(citation.article(), new Span(citation.start(), citation.end()));
  }

  private Optional<Part> leavesOut(List<String> ids) {
    if (ids.isEmpty() || facts.size() < FACTS_NEEDED) {
      return Optional.empty();
    }
    List<Statement> missed =
        facts.stream().filter(f -> ids.contains(f.id())).map(CoveredFact::statement).toList();
    Optional<Statement> example =
        missed.stream()
            .filter(OutletFinding::isQuotable)
            .min(
                Comparator.comparingInt((Statement s) -> s.text().length())
                    .thenComparing(Statement::text));
    // What is quoted is cited first: only so many passages stand behind a finding.
    List<Passage> passages =
        Stream.concat(example.stream(), missed.stream())
            .distinct()
            .flatMap(s -> s.citations().stream().limit(2))
            .map(OutletFinding::passage)
            .toList();
    return Optional.of(
        new Part(
            0.9 + 0.3 * ids.size(),
            "leaves out "
                + ids.size()
                + (ids.size() == 1 ? " fact" : " facts")
                + " that at least two others report"
                + example
                    .map(s -> ", such as “" + s.text().replaceFirst("[.]$", "") + "”")
                    .orElse(""),
            passages));
  }

  private static boolean isQuotable(Statement statement) {
    return statement.kind() == Statement.Kind.QUOTED
        && statement.text().length() <= LONGEST_FACT
        && QUOTABLE.matcher(statement.text()).matches();
  }

  private static Part size(OutletCoverage outlet) {
    return new Part(
        0,
        "has "
            + number(outlet.words())
            + " words on the story, "
            + percent(outlet.attributedShare())
            + " of them attributed to somebody",
        List.of());
  }

  private Passage firstPassage(OutletCoverage outlet) {
    AnalyzedArticle article = story.article(outlet.articleIds().getFirst());
    return article.sentences().stream()
        .findFirst()
        .map(ArticleSentence::passage)
        .orElseGet(() -> article.article().passage(article.article().blocks().getFirst().span()));
  }
}
