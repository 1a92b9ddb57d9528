package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.alone.Printable;
import news.parallax.claim.ledger.Ledger;
import news.parallax.editor.EditorModel;
import news.parallax.editor.Expectations;
import news.parallax.editor.SentenceChooser;
import news.parallax.editor.SentenceChooser.Candidate;
import news.parallax.editor.SentenceChooser.Room;
import news.parallax.story.AnalyzedStory;

/// Three to six sentences that tell the story, the latest state first, each thing once.
final class SummarySection {
  /// A summary sentence and where its wording comes from.
  ///
  /// @param told the sentence, or the beginning of it that is told
  record Chosen(Statement statement, ArticleSentence sentence, ArticleSentence told) {
    Chosen(Statement statement, ArticleSentence sentence) {
      this(statement, sentence, sentence);
    }
  }

  /// So many origins have more to tell than three sentences hold.
  private static final int MANY_ORIGINS = 5;

  private static final int MOST = 6;
  private static final double SAME = 0.5;

  /// What a pair of neighbours counts beside a single word.
  private static final double PAIR_WEIGHT = 3;

  /// How much of the room the latest articles fill before older ones may.
  private static final double LATEST_SHARE = 0.5;

  /// What is in dispute, or widely told, must be worth so much by itself to have a place of its
  /// own.
  private static final double LEAST_WORTH = 0.1;

  /// What happened between the first report and the last is seldom told at length.
  private static final double LEAST_OF_TURN = 0.03;

  /// A sentence worth less by itself has a place only where there would be too few.
  private static final double FILLING = 0.08;

  /// What a sentence loses that readers would find biased.
  private static final double BIASED = 0.15;

  /// So many sentences at most, the opening among them, are too few to choose from.
  private static final int FEW_ABLE = 2;

  private static final int FEW = 11;
  private static final double SHORT = 0.75;

  private final AnalyzedStory story;
  private final RunTogether garbled;
  private final Salience salience;
  private final Tellings tellings;
  private final Recency recency;
  private final Arguments arguments;
  private final LeadFinder leads;
  private final SummaryGate gate;
  private final SummaryFitness fitness;
  private final SummaryWordings wordings;
  private final SummaryOpening opening;
  private final SummaryPlaces places;
  private final SaidOnce said;
  private final SameHappening happenings;

  SummarySection(
      AnalyzedStory story,
      Ledger ledger,
      Salience salience,
      Tellings tellings,
      StatementWriter writer,
      EditorModel editor,
      Arguments arguments) {
    this.story = story;
    this.garbled = new RunTogether(story, editor::isCommon);
    this.salience = salience;
    this.tellings = tellings;
    this.recency = new Recency(story);
    this.arguments = arguments;
    this.leads = new LeadFinder(story, tellings, recency, arguments);
    this.gate = new SummaryGate(story);
    this.fitness =
        new SummaryFitness(story, ledger.disputes(), salience, recency, arguments, leads, gate);
    this.wordings = new SummaryWordings(story, tellings, writer, recency);
    this.opening = new SummaryOpening(story, recency, arguments, leads, gate, writer);
    this.places = new SummaryPlaces(story, tellings, recency);
    this.said = new SaidOnce(salience, tellings);
    this.happenings = new SameHappening(story, recency);
  }

  /// The summary, its first sentence the one that tells most.
  List<Chosen> write(SummaryPlan plan, Optional<Expectations> expectations) {
    List<ArticleSentence> ranked = salience.ranked(story);
    List<Chosen> chosen =
        expectations
            .map(e -> learned(ranked, plan, e))
            .orElseGet(() ->
                new FormulaSummary(story, salience, recency, fitness, wordings, said)
                    .choose(ranked, plan));
    return chosen.isEmpty()
        ? wordings.asTheyStand(ranked)
        : new SummaryOrder(story, recency).of(chosen);
  }

  private List<Chosen> learned(
      List<ArticleSentence> ranked, SummaryPlan plan, Expectations expectations) {
    SummaryWeigher weigher = new SummaryWeigher(story, tellings, recency, garbled, expectations);
    if (plan.opening()) {
      return covering(ranked, plan, expectations, weigher);
    }
    Predicate<Chosen> countsOnMore =
        c -> !gate.opens(c, 0, leads.opensArticle(c.sentence()), leads.headlineWords());
    return new ShortSummary(
            fitness,
            said,
            wordings,
            new ShorterWordings(story, leads.headlineWords()),
            countsOnMore,
            weigher,
            new SentenceChooser(expectations, plan.editorsWords(), PAIR_WEIGHT))
        .choose(ranked, plan);
  }

  /// The sentences that together hold most of what an editor would tell: first the one that tells
  /// the news, then of the latest articles, then of all.
  private List<Chosen> covering(
      List<ArticleSentence> ranked,
      SummaryPlan plan,
      Expectations expectations,
      SummaryWeigher weigher) {
    SentenceChooser chooser = new SentenceChooser(expectations, plan.editorsWords(), PAIR_WEIGHT);
    List<Chosen> all = wordings.of(ranked, fitness, chooser);
    Optional<Chosen> lead =
        opening.of(all, c -> chooser.worth(weigher.weigh(c.statement(), c.sentence(), 1)));
    List<Chosen> able = behind(lead, all);
    List<Candidate> candidates =
        able.stream()
            .map(c -> weigher.weigh(c.statement(), c.sentence(), plainness(c)))
            .toList();
    List<Set<String>> words =
        able.stream().map(c -> ClaimStatements.words(c.statement().text())).toList();
    BiPredicate<Integer, Integer> together =
        (a, b) ->
            mayStandTogether(able.get(a), able.get(b))
                && ClaimStatements.overlap(words.get(a), words.get(b)) <= SAME;
    boolean phases =
        recency.days() >= SummaryFitness.PHASES
            && !able.stream().allMatch(c -> recency.isLatest(c.sentence()));
    IntPredicate latest = i -> recency.isLatest(able.get(i).sentence());
    IntPredicate sure = i -> isLikely(able.get(i), Printable.SURE);
    IntPredicate worthy = sure.and(i -> chooser.worth(candidates.get(i)) >= FILLING);
    Room room = new Room(plan.words(), plan.least(), MOST);
    List<Integer> chosen = lead.map(l -> List.of(able.indexOf(l))).orElse(List.of());
    if (phases) {
      Room forLatest = new Room((int) Math.ceil(plan.words() * LATEST_SHARE), 1, 4);
      chosen = chooser.choose(candidates, sure.and(latest), chosen, forLatest, together);
    }
    for (Place place : places()) {
      if (chosen.stream().noneMatch(i -> place.fits().test(able.get(i).sentence()))) {
        Room oneMore = new Room(plan.words(), chosen.size() + 1, chosen.size() + 1);
        IntPredicate fits =
            i ->
                (place.unsure() || sure.test(i))
                    && place.fits().test(able.get(i).sentence())
                    && chooser.worth(candidates.get(i)) >= place.worth();
        chosen = chooser.choose(candidates, fits, chosen, oneMore, together);
      }
    }
    if (phases) {
      chosen = chooser.choose(candidates, worthy.and(latest.negate()), chosen, room, together);
    }
    chosen = chooser.choose(candidates, worthy, chosen, room, together);
    if (story.story().origins().size() >= MANY_ORIGINS) {
      Room oneMore = new Room(plan.words(), plan.least() + 1, plan.least() + 1);
      IntPredicate likely =
          i ->
              isLikely(able.get(i), Printable.LIKELY)
                  && chooser.worth(candidates.get(i)) >= LEAST_WORTH;
      chosen = chooser.choose(candidates, likely, chosen, oneMore, together);
    }
    if (chosen.size() < plan.least()) {
      chosen = chooser.choose(candidates, i -> true, chosen, room, together);
    }
    Comparator<Integer> first = Comparator.comparing(i -> !lead.equals(Optional.of(able.get(i))));
    return chosen.stream()
        .sorted(first.thenComparingDouble(i -> -chooser.worth(candidates.get(i))))
        .map(able::get)
        .toList();
  }

  /// What has a place by itself, how much it must be worth, and whether it may be less than sure.
  private record Place(Predicate<ArticleSentence> fits, double worth, boolean unsure) {}

  private List<Place> places() {
    return List.of(
        new Place(places::isWidelyTold, LEAST_WORTH, false),
        new Place(places::isTurn, LEAST_OF_TURN, true),
        new Place(places::isBefore, LEAST_WORTH, false),
        new Place(fitness::isDisputed, LEAST_WORTH, false),
        new Place(places::isToCome, LEAST_WORTH, true));
  }

  private boolean isLikely(Chosen chosen, double least) {
    return gate.chance(chosen.told()) >= least && !fitness.isOnceSaid(chosen.sentence());
  }

  private boolean mayStandTogether(Chosen a, Chosen b) {
    return !said.repeats(a.sentence(), b.sentence())
        && !leads.tellTheSame(a, b)
        && !said.isOneDeed(a.told(), b.told())
        && !happenings.isTold(a.told(), b.told());
  }

  /// The opening, and what an editor would likely print behind it.
  private List<Chosen> behind(Optional<Chosen> lead, List<Chosen> all) {
    Set<String> read = new HashSet<>(leads.headlineWords());
    lead.ifPresent(c -> read.addAll(LeadFinder.words(c.statement().text())));
    List<Chosen> likely = behind(lead, all, read, Printable.LIKELY);
    boolean few = likely.stream().map(Chosen::sentence).distinct().count() <= FEW_ABLE;
    return few || recency.days() >= SummaryFitness.PHASES
        ? behind(lead, all, read, SummaryGate.OPENS)
        : likely;
  }

  private List<Chosen> behind(
      Optional<Chosen> lead, List<Chosen> all, Set<String> read, double least) {
    List<Chosen> able = new ArrayList<>(lead.stream().toList());
    all.stream()
        .filter(c -> !lead.equals(Optional.of(c)) && gate.admits(c, least, read))
        .forEach(able::add);
    return List.copyOf(able);
  }

  /// Where there is room, a sentence of a few words seldom says what matters, and one that readers
  /// would find biased is better left out.
  private double plainness(Chosen chosen) {
    int words = chosen.statement().text().strip().split("\\s+").length;
    return (words < FEW ? SHORT : 1)
        * (1 - BIASED * arguments.biased(chosen.told()))
        * gate.price(chosen.told());
  }
}
