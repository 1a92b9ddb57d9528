package news.parallax.brief.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.editor.Expectations;
import news.parallax.editor.SentenceChooser;
import news.parallax.editor.SentenceChooser.Candidate;
import news.parallax.editor.SentenceChooser.Room;
import news.parallax.story.AnalyzedStory;

/// The summary of a whole brief: the opening, then what an editor would likely print behind it, and
/// what the headlines tell besides.
final class FullSummary {
  /// So many origins have more to tell than three sentences hold.
  private static final int MANY_ORIGINS = 5;

  /// And so many, where what they tell is sure.
  private static final int SOME_ORIGINS = 3;

  private static final int MOST = 6;

  /// One sentence is no summary: beside it stands the best of what may.
  private static final int FEWEST = 2;

  private static final double LAST = 0.6;

  /// What a sentence behind the second must be sure of: the more there are, the likelier one is at
  /// fault.
  private static final double SURER = 0.72;

  /// What a sentence has that is sure enough, by itself and behind the opening.
  private static final double SURE = 0.68;

  private static final double LIKELY = 0.64;

  /// What a sentence must be sure of by itself to be looked at behind the opening.
  static final double ABLE = 0.58;

  private static final int FEWEST_WORDS = 13;

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
  private static final double FILLING = 0.06;

  /// Headlines that the opening and its companions leave untold get a sentence each, so many at
  /// most.
  private static final int UNTOLD_HEADLINES = 2;

  /// What one must be sure of that tells such a headline.
  static final double UNTOLD = 0.48;

  private final AnalyzedStory story;
  private final Recency recency;
  private final LeadFinder leads;
  private final SummaryGate gate;
  private final SummaryFitness fitness;
  private final SummaryWordings wordings;
  private final SummaryOpening opening;
  private final SummaryPlaces places;
  private final HeadlineSection headlines;
  private final Understood understood;
  private final UntoldHeadlines untold;
  private final SaidOnce said;
  private final Plainness plainness;
  private final SameHappening happenings;
  private final StandsBehind behind;

  FullSummary(
      AnalyzedStory story,
      Recency recency,
      LeadFinder leads,
      SummaryGate gate,
      SummaryFitness fitness,
      SummaryWordings wordings,
      SummaryOpening opening,
      SummaryPlaces places,
      HeadlineSection headlines,
      Understood understood,
      UntoldHeadlines untold,
      SaidOnce said,
      Plainness plainness) {
    this.story = story;
    this.recency = recency;
    this.leads = leads;
    this.gate = gate;
    this.fitness = fitness;
    this.wordings = wordings;
    this.opening = opening;
    this.places = places;
    this.headlines = headlines;
    this.understood = understood;
    this.untold = untold;
    this.said = said;
    this.plainness = plainness;
    this.happenings = new SameHappening(story, recency);
    this.behind = new StandsBehind(story, recency, leads, gate, fitness, opening, places);
  }

  /// The sentences that together hold most of what an editor would tell: first the one that tells
  /// the news, then of the latest articles, then of all.
  SummarySection.Written choose(
      List<ArticleSentence> ranked,
      SummaryPlan plan,
      Expectations expectations,
      SummaryWeigher weigher,
      List<Chosen> refused) {
    SentenceChooser chooser = new SentenceChooser(expectations, plan.editorsWords(), PAIR_WEIGHT);
    List<Chosen> all =
        wordings.of(ranked, fitness, chooser).stream()
            .filter(c -> isLong(c) && !refused.contains(c))
            .toList();
    Optional<Chosen> lead =
        opening.of(all, c -> chooser.worth(weigher.weigh(c.statement(), c.sentence(), 1)));
    Statement headline = headlines.write(lead.stream().toList());
    List<Chosen> clear = lead.map(l -> understood.of(headline, l, all)).orElse(all);
    List<Chosen> news = new ArrayList<>(lead.stream().toList());
    lead.ifPresent(c -> news.addAll(untold.otherNews(headline, c, clear)));
    Set<String> read = new HashSet<>(LeadFinder.words(headline.text()));
    news.forEach(c -> read.addAll(LeadFinder.words(c.statement().text())));
    if (news.isEmpty()) {
      read.addAll(leads.headlineWords());
    }
    List<Chosen> able = new ArrayList<>(news);
    behind.of(headline, lead, clear, read).stream()
        .filter(c -> !news.contains(c))
        .forEach(able::add);
    Set<String> known = new HashSet<>(read);
    known.addAll(leads.headlineWords());
    double[] chances =
        able.stream()
            .mapToDouble(c ->
                lead.filter(l -> !l.equals(c))
                    .map(l -> gate.chanceBehind(c.told(), l.sentence(), known))
                    .orElseGet(() -> gate.chance(c.told(), known)))
            .toArray();
    List<Candidate> candidates =
        IntStream.range(0, able.size())
            .mapToObj(i -> {
              Chosen c = able.get(i);
              return weigher.weigh(c.statement(), c.sentence(), plainness.of(c, chances[i]));
            })
            .toList();
    List<Set<String>> words =
        able.stream().map(c -> ClaimStatements.words(c.statement().text())).toList();
    BiPredicate<Integer, Integer> together =
        (a, b) ->
            mayStandTogether(able.get(a), able.get(b))
                && ClaimStatements.overlap(words.get(a), words.get(b)) <= SAME;
    SummaryChoice choice = new SummaryChoice(able, candidates, chooser, together, plan.words());
    choice.take(news);
    boolean phases =
        recency.days() >= SummaryFitness.PHASES
            && !able.stream().allMatch(c -> recency.isLatest(c.sentence()));
    IntPredicate latest = i -> recency.isLatest(able.get(i).sentence());
    IntPredicate holds = i -> !fitness.isOnceSaid(able.get(i).sentence());
    IntPredicate sure = holds.and(i -> chances[i] >= SURE);
    IntPredicate surer = sure.and(i -> chances[i] >= SURER);
    IntPredicate likely = holds.and(i -> chances[i] >= LIKELY);
    IntPredicate matters = i -> choice.worth(i) >= LEAST_WORTH;
    IntPredicate worthy = sure.and(i -> choice.worth(i) >= FILLING);
    Room room = new Room(plan.words(), plan.least(), MOST);
    if (phases) {
      int half = (int) Math.ceil(plan.words() * LATEST_SHARE);
      choice.add(sure.and(latest), new Room(half, 1, 4));
      if (choice.size() < FEWEST) {
        choice.add(likely.and(latest), new Room(half, FEWEST, FEWEST));
      }
    }
    choice.addOne(c -> places.isTurnOfADay(c.sentence()), i -> choice.worth(i) >= LEAST_OF_TURN);
    choice.addOne(c -> places.isTurn(c.sentence()), i -> choice.worth(i) >= LEAST_OF_TURN);
    choice.addOne(c -> places.isWidelyTold(c.sentence()), sure.and(matters));
    choice.addOne(c -> places.isBefore(c.sentence()), sure.and(matters));
    choice.addOne(c -> fitness.isDisputed(c.sentence()), sure.and(matters));
    choice.addOne(c -> places.isToCome(c.sentence()), matters);
    if (lead.filter(c -> places.charges(c.statement().text())).isPresent()) {
      choice.addOne(c -> places.denies(c.statement().text()), holds.and(i -> chances[i] >= ABLE));
    }
    if (lead.isPresent()) {
      for (int more = 0; more < UNTOLD_HEADLINES; more++) {
        List<Chosen> told = choice.bestFirst();
        choice.add(
            holds
                .and(i -> chances[i] >= UNTOLD)
                .and(i -> leads.tellsAnUntoldHeadline(able.get(i), headline.text(), told)),
            new Room(plan.words(), choice.size() + 1, choice.size() + 1));
      }
    }
    if (phases) {
      choice.add(worthy.and(latest.negate()), room);
    }
    choice.add(worthy, new Room(plan.words(), FEWEST, FEWEST));
    choice.add(worthy.and(surer), room);
    Room oneMore = new Room(plan.words(), plan.least() + 1, plan.least() + 1);
    if (story.story().origins().size() >= SOME_ORIGINS) {
      choice.add(surer.and(matters), oneMore);
    }
    if (story.story().origins().size() >= MANY_ORIGINS) {
      choice.add(likely.and(matters), oneMore);
    }
    for (double least : List.of(LIKELY, LAST)) {
      if (choice.size() < FEWEST) {
        choice.add(i -> chances[i] >= least, new Room(plan.words(), FEWEST, FEWEST));
      }
    }
    List<Chosen> chosen = new ArrayList<>(choice.bestFirst());
    for (int more = 0; more < UNTOLD_HEADLINES && chosen.size() < MOST; more++) {
      untold.next(headline, chosen, clear, this::mayStandTogether).ifPresent(chosen::add);
    }
    if (chosen.size() > FEWEST) {
      chosen.removeIf(c -> echoes(c, headline));
    }
    return new SummarySection.Written(headline, inOrder(lead, chosen));
  }

  /// Whether it says what the headline says and nothing else.
  private static boolean echoes(Chosen chosen, Statement headline) {
    Set<String> own = LeadFinder.terms(chosen.statement().text());
    own.removeAll(LeadFinder.terms(headline.text()));
    return own.isEmpty();
  }

  private List<Chosen> inOrder(Optional<Chosen> lead, List<Chosen> chosen) {
    return chosen.stream()
        .sorted(
            Comparator.comparing((Chosen c) -> !lead.equals(Optional.of(c)))
                .thenComparing(c -> !recency.mayBeLatest(c.sentence())))
        .toList();
  }

  /// Whether two articles open with them and they share too many words to be two pieces of news.
  private boolean openAlike(Chosen a, Chosen b) {
    return leads.opensArticle(a.sentence())
        && leads.opensArticle(b.sentence())
        && ClaimStatements.overlap(
                LeadFinder.terms(a.statement().text()), LeadFinder.terms(b.statement().text()))
            >= OtherNews.SAME;
  }

  private boolean mayStandTogether(Chosen a, Chosen b) {
    return !said.repeats(a.sentence(), b.sentence())
        && !leads.tellTheSame(a, b)
        && !openAlike(a, b)
        && !said.isOneDeed(a.told(), b.told())
        && !happenings.isTold(a.told(), b.told());
  }

  /// Cut to few words a sentence may have lost what it is told for.
  private static boolean isLong(Chosen chosen) {
    return chosen.told().equals(chosen.sentence())
        || chosen.statement().text().strip().split("\\s+").length >= FEWEST_WORDS;
  }
}
