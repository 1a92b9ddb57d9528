package news.parallax.brief.summary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.brief.alone.TakenUp;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Overtaken;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.story.AnalyzedStory;

/// What a summary opens with: the sentence that tells what the headlines tell.
///
/// Where no sentence that does may stand, a headline that is a plain sentence and that another
/// origin bears out stands in its place: a summary without its news says nothing.
final class SummaryOpening {
  /// What being surely without fault adds to a sentence that may open the summary.
  private static final double SURENESS = 1.5;

  /// A sentence that no article opens with and that tells less of the headlines does not tell the
  /// news.
  private static final double BESIDE = 0.34;

  /// What the worth of its words counts.
  private static final double WORTH = 3;

  /// What being surely what an editor would open with adds.
  private static final double NEWS = 6;

  private static final double SURELY_NEWS = 0.5;
  private static final double PERHAPS_NEWS = 0.3;
  private static final double OLDER_NEWS = 0.45;

  /// What a sentence loses that readers would find biased.
  private static final double BIASED = 2.5;

  /// Where nothing likelier tells the news, a sentence as likely as this opens all the same.
  static final double LAST = 0.35;

  /// What one loses that colours what it tells.
  private static final double COLOURED = 4;

  private static final double LOADED = 0.4;
  private static final double BORNE_OUT = 0.5;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 16;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /// Words of somebody before it is told what they are about.
  private static final Pattern QUOTED = Pattern.compile("^[“\"]");

  private static final Pattern NOT_PLAIN =
      Pattern.compile("[?!:|…“”‘\"]|\\.\\.|^\\W|(?:^|\\s)['’]|^\\d+ ");

  private final AnalyzedStory story;
  private final Recency recency;
  private final Arguments arguments;
  private final LeadFinder leads;
  private final SummaryGate gate;
  private final StatementWriter writer;
  private final TakenUp taken;
  private final OpeningDoubts doubts;

  SummaryOpening(
      AnalyzedStory story,
      Recency recency,
      Arguments arguments,
      LeadFinder leads,
      SummaryGate gate,
      StatementWriter writer,
      Overtaken overtaken) {
    this.story = story;
    this.recency = recency;
    this.arguments = arguments;
    this.leads = leads;
    this.gate = gate;
    this.writer = writer;
    this.taken = new TakenUp(story);
    this.doubts = new OpeningDoubts(story, recency, leads, overtaken, gate::chanceOfOpening);
  }

  /// @param worth what a sentence is worth by itself
  Optional<Chosen> of(List<Chosen> able, ToDoubleFunction<Chosen> worth) {
    double[] worths = able.stream().mapToDouble(worth).toArray();
    double best = Arrays.stream(worths).max().orElse(1);
    List<Chosen> rivals =
        able.stream()
            .filter(c -> gate.chanceOfOpening(c.sentence()) >= SURELY_NEWS)
            .filter(c -> mayOpen(c, least(c)))
            .toList();
    IntToDoubleFunction value =
        i ->
            WORTH * worths[i] / best
                - BIASED * arguments.biased(able.get(i).told())
                - (SummaryGate.isColoured(able.get(i)) ? COLOURED : 0)
                + SURENESS * gate.chance(able.get(i).told())
                + NEWS * gate.chanceOfOpening(able.get(i).sentence())
                - doubts.of(able.get(i), rivals);
    Optional<Chosen> older = older(able, value);
    OptionalInt sure =
        leads.find(
            able,
            i ->
                mayOpen(able.get(i), least(able.get(i)))
                    && tellsTheNews(able.get(i))
                    && (older.isEmpty()
                        || gate.chanceOfOpening(able.get(i).sentence()) >= PERHAPS_NEWS),
            value);
    if (sure.isPresent()) {
      Chosen found = able.get(sure.getAsInt());
      Optional<Chosen> plainer =
          SummaryPhrases.COLOURS.in(found.statement().text()) ? headline() : Optional.empty();
      return Optional.of(plainer.orElse(found));
    }
    if (older.isPresent()) {
      return older;
    }
    Optional<Chosen> headline = headline();
    if (headline.isPresent()) {
      return headline;
    }
    for (double least : List.of(SummaryGate.OPENS, LAST)) {
      OptionalInt found =
          leads.find(able, i -> mayOpen(able.get(i), least) && tellsOfTheNews(able.get(i)), value);
      if (found.isPresent()) {
        return Optional.of(able.get(found.getAsInt()));
      }
    }
    OptionalInt last = leads.find(able, i -> mayOpen(able.get(i), SummaryGate.OPENS), value);
    return last.isPresent() ? Optional.of(able.get(last.getAsInt())) : Optional.empty();
  }

  /// What surely tells the news of a story of few days, though not of the newest.
  private Optional<Chosen> older(List<Chosen> able, IntToDoubleFunction value) {
    OptionalInt found =
        recency.days() >= SummaryFitness.PHASES
            ? OptionalInt.empty()
            : leads.find(
                able,
                i ->
                    gate.chanceOfOpening(able.get(i).sentence()) >= OLDER_NEWS
                        && leads.opensArticle(able.get(i).sentence())
                        && mayStandFirst(able.get(i), LAST),
                value);
    return found.isPresent() ? Optional.of(able.get(found.getAsInt())) : Optional.empty();
  }

  /// Whether a sentence expects what the opening tells as done.
  boolean isOutdated(Chosen chosen, Chosen opening) {
    return doubts.isOutdated(chosen.sentence(), opening.sentence())
        || doubts.cameTrue(chosen.told());
  }

  /// What surely tells the news may be less surely without fault.
  private double least(Chosen chosen) {
    return gate.chanceOfOpening(chosen.sentence()) >= SURELY_NEWS ? LAST : SummaryGate.OPENS;
  }

  private boolean tellsTheNews(Chosen chosen) {
    if (gate.chanceOfOpening(chosen.sentence()) >= SURELY_NEWS) {
      return true;
    }
    return (leads.tellsOfTheHeadlines(chosen) && leads.opensArticle(chosen.sentence()))
        || (leads.sharesMoreThanNames(chosen)
            && (leads.tellsTheNews(chosen.sentence()) || leads.shared(chosen) >= BESIDE));
  }

  private boolean tellsOfTheNews(Chosen chosen) {
    return leads.tellsOfTheHeadlines(chosen)
        || gate.chanceOfOpening(chosen.sentence()) >= PERHAPS_NEWS;
  }

  private boolean mayOpen(Chosen chosen, double least) {
    return recency.mayBeLatest(chosen.sentence()) && mayStandFirst(chosen, least);
  }

  private boolean mayStandFirst(Chosen chosen, double least) {
    boolean first = leads.opensArticle(chosen.sentence());
    return (!QUOTED.matcher(chosen.statement().text()).find() || first)
        && gate.opens(chosen, least, first, leads.headlineWords())
        && (first || !gate.takesUp(chosen.told(), leads.headlineWords()))
        && !taken.opensWithOne(chosen.told(), leads.headlineWords());
  }

  /// The plainest headline that another origin bears out, the one that most bear out first.
  private Optional<Chosen> headline() {
    return story.articles().stream()
        .flatMap(a -> a.sentences().stream())
        .filter(s -> s.kind() == Block.Kind.HEADLINE && isPlain(s))
        .filter(s -> borneOut(s) >= BORNE_OUT)
        .min(
            Comparator.comparingDouble((ArticleSentence s) -> arguments.biased(s) - borneOut(s))
                .thenComparing(ArticleSentence::passage))
        .map(s -> new Chosen(writer.quote(s.passage()), s));
  }

  private boolean isPlain(ArticleSentence headline) {
    String text = story.text(headline);
    int words = text.split("\\s+").length;
    return recency.mayBeLatest(headline)
        && !arguments.argues(headline.articleId())
        && !NOT_PLAIN.matcher(text).find()
        && words >= SHORTEST
        && words <= LONGEST
        && arguments.biased(headline) < LOADED
        && headline.tokens().stream().anyMatch(t -> t.head() < 0 && FINITE.contains(t.tag()))
        && headline.tokens().stream().anyMatch(t -> t.relation().startsWith("nsubj"));
  }

  /// The largest share of a headline's words that another origin's headlines and first sentences
  /// have.
  private double borneOut(ArticleSentence headline) {
    Set<String> words = LeadFinder.words(story.text(headline));
    String origin = story.story().originOf(headline.articleId()).id();
    return story.articles().stream()
        .filter(a -> !story.story().originOf(a.id()).id().equals(origin))
        .mapToDouble(a -> {
          Set<String> told = new TreeSet<>();
          a.sentences().stream()
              .filter(s -> s.kind() == Block.Kind.HEADLINE || leads.tellsTheNews(s))
              .forEach(s -> told.addAll(LeadFinder.words(story.text(s))));
          return words.stream().filter(told::contains).count() / (double) Math.max(1, words.size());
        })
        .max()
        .orElse(0);
  }
}
