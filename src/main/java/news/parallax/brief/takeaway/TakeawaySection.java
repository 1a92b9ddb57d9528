package news.parallax.brief.takeaway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.brief.Brief;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.Fitness;
import news.parallax.brief.question.StillOpen;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.brief.summary.SummaryGate;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.editor.Expectations;
import news.parallax.story.AnalyzedStory;

/// What the story comes down to: its main fact and who opens with it, who differs over what, and
/// what is still to come. Each sentence is words of the articles behind a few of ours that say what
/// they are, and [TakeawayChecker] holds them to both.
public final class TakeawaySection {
  static final String AGREED = "Agreed by ";
  public static final String IN_SHORT = "In short: ";
  private static final int MOST_WORDS = 32;
  private static final double NEAR = 0.4;

  /// What is agreed besides, of the same matter.
  private static final double BESIDE = 0.2;

  private static final double SAME = 0.35;

  /// What no headline tells is as near to the opening.
  private static final double NEARER = 0.5;

  /// What the headline has so much of it repeats the headline.
  private static final double REPEATED = 0.75;

  private static final int FEWEST_WORDS = 11;

  /// What is likelier background is not the news.
  private static final double BACKGROUND = 0.4;

  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "[“”\"?!:]|\\b(?:not|never|cannot|no|then|later)\\b|n[’']t\\b|[’']s \\w+ said|^Among\\b|according to the \\p{Ll}+[.]?$");

  private static final String[] NUMBERS = {
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };

  /// A clause without the one it hangs on.
  private static final Pattern HANGS =
      Pattern.compile(
          "^(?:Just|After|Before|When|As|While|Because|If|Hours|Days|Although|Though|Since|Once)\\b");

  /// What is guessed, and what ends with a word that points back.
  private static final Pattern VIEW =
      Pattern.compile("\\b(?:likely|unlikely|should|perhaps)\\b|\\b(?:it|them|that|this)\\.?$");

  private static final Pattern SMALL =
      Pattern.compile(
          "^(?:The|A|An|In|On|At|More|About|Some|At least|If|For|As|When|While|After|Before|Under|With|Its|Their|His|Her|Both|Only|Even|Because|By|From|Once) ");

  private final AnalyzedStory story;
  private final StatementWriter writer;
  private final Optional<MainFact> fact;
  private final StillOpen open;
  private final OtherHeadline headlines;
  private final Hedges hedges;
  private final Difference differences;
  private final Retellings retellings;
  private final Fitness background;

  public TakeawaySection(
      AnalyzedStory story,
      Salience salience,
      Tellings tellings,
      StatementWriter writer,
      Arguments arguments,
      Optional<Expectations> expectations,
      SummaryGate gate,
      Fitness background) {
    this.story = story;
    this.writer = writer;
    this.fact = expectations.map(e -> new MainFact(story, tellings, writer, arguments, e, gate));
    this.retellings = new Retellings(story);
    this.background = background;
    this.hedges = new Hedges(story);
    this.differences = new Difference(story, writer);
    this.headlines = new OtherHeadline(story, arguments, hedges);
    this.open = new StillOpen(story, salience, writer, arguments, gate);
  }

  /// One to three sentences; none where there is but a single outlet's fact, or nothing.
  ///
  /// @param headline as printed, as are the others
  public List<Statement> write(
      Statement headline,
      List<Chosen> summary,
      List<Statement> agreed,
      List<Brief.Disputed> disputed,
      List<Brief.TimelineEntry> timeline,
      List<Brief.PotentialOutcome> outcomes) {
    Optional<Fact> main =
        agreed(summary, agreed, NEAR)
            .or(() -> headlines.find(headline, summary).map(this::headline))
            .or(() ->
                fact.flatMap(f -> f.find(summary))
                    .map(t -> new Fact(t.statement(), t.outlets()))
                    .filter(f -> !hedges.dropsOne(f.statement().text())));
    if (summary.isEmpty()) {
      return List.of();
    }
    Statement known = main.map(Fact::statement).orElse(summary.getFirst().statement());
    List<Statement> pieces = new ArrayList<>();
    main.map(this::told).ifPresent(pieces::add);
    if (main.filter(m -> !m.outlets().isEmpty()).isEmpty()) {
      agreed(summary, agreed, BESIDE)
          .filter(f -> !isSame(f.statement(), known))
          .map(this::told)
          .ifPresent(pieces::add);
    }
    Optional<Statement> difference = differences.first(disputed, summary, known);
    difference.ifPresent(pieces::add);
    Optional<StillOpen.Piece> next = open.find(summary, known, timeline, outcomes);
    next.map(this::labelled).ifPresent(pieces::add);
    boolean enough =
        main.isPresent()
            ? pieces.size() > 1 || !main.get().outlets().isEmpty()
            : pieces.size() > (next.isPresent() ? 1 : 0)
                || next.filter(n -> open.isScheduled(n, summary, timeline, outcomes)).isPresent();
    boolean repeats =
        pieces.size() == 1 && main.filter(m -> tells(headline, m.statement())).isPresent();
    return enough && !repeats ? List.copyOf(pieces) : List.of();
  }

  /// Whether the headline that a reader has read says nearly all of it.
  private static boolean tells(Statement headline, Statement fact) {
    Set<String> told = LeadFinder.words(headline.text());
    Set<String> own = LeadFinder.words(fact.text());
    return own.stream().filter(told::contains).count() >= REPEATED * own.size();
  }

  /// What it comes down to, and the outlets that tell it when these are of two origins or more.
  private record Fact(Statement statement, Set<String> outlets) {}

  private Fact headline(ArticleSentence headline) {
    String words = SupportChecker.flat(story.text(headline)).replaceFirst("[.]$", "");
    List<Passage> others = retellings.of(words, headline.articleId());
    Set<String> outlets = retellings.outlets(headline.articleId(), others);
    List<Passage> passages = new ArrayList<>(List.of(headline.passage()));
    if (!outlets.isEmpty()) {
      passages.addAll(others);
    }
    return new Fact(writer.compose("“" + words + "”.", passages), outlets);
  }

  /// The agreed fact that is nearest to what the summary opens with.
  ///
  /// @param least how near at least
  private Optional<Fact> agreed(List<Chosen> summary, List<Statement> agreed, double least) {
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    Set<String> lead = LeadFinder.words(summary.getFirst().statement().text());
    return agreed.stream()
        .filter(s -> s.asOf() == null && s.attributedTo() == null)
        .filter(s -> !hedges.dropsOne(s.text()))
        .filter(s -> isWhole(s) && s.text().split("\\s+").length <= MOST_WORDS)
        .filter(s -> !NOT_PLAIN.matcher(s.text()).find())
        .filter(s -> summary.stream().noneMatch(c -> c.statement().text().equals(s.text())))
        .filter(s -> near(lead, s) >= least && !looksBack(s))
        .filter(s -> s.text().split("\\s+").length >= FEWEST_WORDS)
        .filter(s -> !HANGS.matcher(s.text()).find() && !VIEW.matcher(s.text()).find())
        .filter(s -> least < NEAR || near(lead, s) >= NEARER || tellsAHeadline(s))
        .filter(s -> least < NEAR || fact.filter(f -> f.isWorthy(s.text())).isPresent())
        .map(s -> new Fact(s, outlets(s)))
        .filter(f -> !f.outlets().isEmpty())
        .max(
            Comparator.comparingDouble((Fact f) -> near(lead, f.statement()))
                .thenComparing(f -> f.statement().text(), Comparator.reverseOrder()));
  }

  private static boolean isSame(Statement a, Statement b) {
    return ClaimStatements.overlap(LeadFinder.words(a.text()), LeadFinder.words(b.text())) >= SAME;
  }

  /// Whether it has half of the words of some headline.
  private boolean tellsAHeadline(Statement statement) {
    Set<String> own = LeadFinder.words(statement.text());
    return story.articles().stream()
        .flatMap(a -> a.sentences().stream())
        .filter(s -> s.kind() == Block.Kind.HEADLINE)
        .map(s -> LeadFinder.words(story.text(s)))
        .anyMatch(h -> !h.isEmpty() && h.stream().filter(own::contains).count() * 2 >= h.size());
  }

  /// Whether its sentence is background rather than news.
  private boolean looksBack(Statement statement) {
    Citation cited = statement.citations().getFirst();
    return story.article(cited.article()).prose().stream()
        .filter(s -> s.span().start() <= cited.start() && cited.end() <= s.span().end())
        .anyMatch(s -> background.chance(s) > BACKGROUND);
  }

  /// Whether nothing is cut from its end but what stands behind a comma.
  private boolean isWhole(Statement statement) {
    Citation cited = statement.citations().getFirst();
    String article = story.article(cited.article()).article().text();
    String rest = article.substring(cited.end()).stripLeading();
    String end = cited.text().strip();
    return end.endsWith(".") || rest.isEmpty() || ".,;–—-”\"".indexOf(rest.charAt(0)) >= 0;
  }

  private static double near(Set<String> lead, Statement statement) {
    return ClaimStatements.overlap(lead, LeadFinder.words(statement.text()));
  }

  private Set<String> outlets(Statement statement) {
    String own = statement.citations().getFirst().article();
    return retellings.outlets(own, StillOpen.passages(statement));
  }

  private Statement told(Fact main) {
    int tellers = main.outlets().size();
    if (tellers == 0) {
      return labelled(new StillOpen.Piece(IN_SHORT, main.statement()));
    }
    int all = (int) story.articles().stream().map(a -> a.article().outletName()).distinct().count();
    return labelled(
        new StillOpen.Piece(AGREED + who(tellers, all) + " outlets: ", main.statement()));
  }

  private Statement labelled(StillOpen.Piece piece) {
    String words = piece.statement().text();
    String inside =
        SMALL.matcher(words).find()
            ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
            : words;
    return writer.compose(piece.label() + inside, StillOpen.passages(piece.statement()));
  }

  /// "Both", "all three", "two of the three".
  static String who(int tellers, int all) {
    if (tellers < all) {
      return number(tellers) + " of the " + number(all);
    }
    return all == 2 ? "both" : "all " + number(all);
  }

  private static String number(int count) {
    return count < NUMBERS.length ? NUMBERS[count] : Integer.toString(count);
  }
}
