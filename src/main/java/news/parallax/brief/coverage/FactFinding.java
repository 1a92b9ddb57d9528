package news.parallax.brief.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.ArticleSentence;
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
import news.parallax.text.Token;

/// Which fact an outlet alone tells, which it leaves out, and which it prints as its own though
/// another attributes it: each named, or not told of at all.
final class FactFinding {
  private static final int LONGEST = 230;
  private static final int SHORTEST = 40;
  private static final int NEAR = 3;

  /// What is done for the cameras, or said to lead on.
  private static final Pattern FOR_SHOW =
      Pattern.compile(
          "(?i)\\b(?:waved|thumbs up|smil(?:ed|ing)|shook hands|posed|nodded|in a show of|a lot at stake|remains to be seen|time will tell|slick|measured tones?|should|latest (?:chapter|sign|blow|twist)|it is (?:unclear|not clear))\\b|\\bobvious(?:ly)?\\b|^There (?:is|are|was|were)\\b|^Despite\\b|^(?:After|For|Over) (?:weeks|months|years|days)\\b");
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

  /// What stands below an article on its author: "Ada Holm was an adviser to the harbour board."
  private static final Pattern OF_THE_AUTHOR =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,3},? (?:is|was|served as|has been|works|writes|teaches)\\b.*");

  private static final int BELOW = 3;

  /// "More than 100,000 have died" leaves open where.
  private static final Pattern NAMES_SOMETHING = Pattern.compile("(?<=.)\\b\\p{Lu}\\p{L}");
  private static final int STEM = 6;

  /// So much of what it says may stand somewhere in the articles of an outlet that leaves it out.
  private static final double HELD = 0.5;

  /// So much of what one alone tells may stand in a sentence of another.
  private static final double TOLD = 0.4;

  private final Coverage coverage;
  private final AnalyzedStory story;
  private final List<CoveredFact> facts;
  private final Set<String> headlines;
  private final Set<String> headlineStems;
  private final SummaryGate gate;
  private final NumberSpellings spellings;

  /// @param facts as printed
  /// @param gate which sentences may be printed by themselves
  FactFinding(Coverage coverage, AnalyzedStory story, List<CoveredFact> facts, SummaryGate gate) {
    this.gate = gate;
    this.coverage = coverage;
    this.story = story;
    this.spellings = new NumberSpellings(story);
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
      fact(onlyHere, ALONE, s -> isNear(s)
              && isNews(s, outlet)
              && !isToldInPart(s, outlet)
              && !spellings.areElsewhere(s.text(), outlet))
          .ifPresent(parts::add);
      fact(leavesOut, LEFT_OUT, s -> nearness(s) > 0 && isLeftOut(s, outlet))
          .ifPresent(parts::add);
    }
    return parts;
  }

  /// What holds no figure must share more with the headlines.
  private boolean isNear(Statement fact) {
    boolean counted = fact.text().chars().anyMatch(Character::isDigit);
    return NAMES_SOMETHING.matcher(fact.text()).find()
        && nearness(fact) > (counted ? 0 : 1);
  }

  /// Whether one sentence of another outlet has so much of what it says that a reader finds it there.
  private boolean isToldInPart(Statement fact, OutletCoverage outlet) {
    Set<String> known = stems(String.join(" ", headlines));
    List<String> asked = stems(fact.text()).stream().filter(w -> !known.contains(w)).toList();
    return story.articles().stream()
        .filter(a -> !outlet.articleIds().contains(a.id()))
        .flatMap(a -> a.prose().stream())
        .map(s -> stems(story.text(s)))
        .anyMatch(had -> asked.stream().filter(had::contains).count() > TOLD * asked.size());
  }

  /// Whether most of its words stand nowhere in the outlet's articles: who has them may tell it in
  /// pieces.
  private boolean isLeftOut(Statement fact, OutletCoverage outlet) {
    Set<String> had =
        outlet.articleIds().stream()
            .flatMap(id -> stems(story.story().article(id).text()).stream())
            .collect(Collectors.toSet());
    Set<String> known = stems(String.join(" ", headlines));
    List<String> asked = stems(fact.text()).stream().filter(w -> !known.contains(w)).toList();
    return asked.stream().filter(had::contains).count() <= HELD * asked.size();
  }

  private static Set<String> stems(String text) {
    return Pattern.compile("[^\\p{L}\\d]+")
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(w -> w.length() > 3)
        .map(w -> w.substring(0, Math.min(STEM, w.length())))
        .collect(Collectors.toSet());
  }

  /// Whether something happened or was counted, told without a loaded word: that a thing is so, or
  /// may mean something, is seldom what one outlet alone has to tell.
  private boolean isNews(Statement statement, OutletCoverage outlet) {
    Citation cited = statement.citations().getFirst();
    boolean loaded =
        outlet.loaded().stream()
            .map(l -> l.passage())
            .anyMatch(p ->
                p.articleId().equals(cited.article())
                    && cited.start() <= p.span().start()
                    && p.span().end() <= cited.end());
    return !loaded
        && !FOR_SHOW.matcher(statement.text()).find()
        && story.article(cited.article()).prose().stream()
            .filter(s -> s.span().start() <= cited.start() && cited.end() <= s.span().end())
            .anyMatch(s -> happened(s) && !isOfTheAuthor(s));
  }

  private boolean isOfTheAuthor(ArticleSentence sentence) {
    List<ArticleSentence> prose = story.article(sentence.articleId()).prose();
    return prose.indexOf(sentence) >= prose.size() - BELOW
        && OF_THE_AUTHOR.matcher(SupportChecker.flat(story.text(sentence))).matches();
  }

  private static boolean happened(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream()
        .anyMatch(t ->
            (t.tag().equals("CD") && !t.text().equalsIgnoreCase("one"))
                || (t.head() < 0 && (t.tag().equals("VBD") || t.tag().equals("VBN")))
                || (t.text().equals("will") && t.head() >= 0 && tokens.get(t.head()).head() < 0));
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
