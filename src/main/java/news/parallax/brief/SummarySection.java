package news.parallax.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.brief.alone.Printable;
import news.parallax.claim.Dispute;
import news.parallax.claim.ShorterTellings;
import news.parallax.claim.ledger.Ledger;
import news.parallax.editor.EditorModel;
import news.parallax.editor.Expectations;
import news.parallax.editor.SentenceChooser;
import news.parallax.editor.SentenceChooser.Candidate;
import news.parallax.editor.SentenceChooser.Room;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Three to six sentences that tell the story, the latest state first, each thing once.
final class SummarySection {
  /// A summary sentence and where its wording comes from.
  record Chosen(Statement statement, ArticleSentence sentence) {}

  /// So many origins have more to tell than three sentences hold.
  private static final int MANY_ORIGINS = 5;

  private static final int MOST = 6;
  private static final int LOOKED_AT = 120;
  private static final double SAME = 0.5;

  /// Of two sentences about what one does.
  private static final double SAME_OF_ONE = 0.36;

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

  /// What being surely without fault adds to a sentence that may open the summary.
  private static final double SURENESS = 1.5;

  /// So many sentences at most, the opening among them, are too few to choose from.
  private static final int FEW_ABLE = 2;

  private static final int FEW = 11;
  private static final double SHORT = 0.75;

  /// Coverage of so few days tells one state of a story.
  private static final int AT_ONCE = 2;

  /// Coverage of so many days tells more than one phase of a story: its latest has room of its own.
  private static final int PHASES = 5;

  private static final Pattern ABOUT_THE_FUTURE =
      Pattern.compile(
          "\\b(?:will|would|could|may|might|expected to|likely|unlikely|chance|plans? to|until|set to|due to)\\b|[’']ll\\b",
          Pattern.CASE_INSENSITIVE);

  /// What once was expected is told as past.
  private static final Pattern ONCE_LIKELY =
      Pattern.compile("\\b(?:seemed|appeared|looked|was|were) (?:un)?likely\\b");

  private static final Pattern SPEAKER =
      Pattern.compile(
          "\\b(?:according to|says?|said|told|tells?|claims?|argues?|alleg\\w+|believes?)\\b");

  private static final Pattern STILL =
      Pattern.compile("\\b(?:still|remains?|yet to|so far|now)\\b", Pattern.CASE_INSENSITIVE);

  /// What hangs at the end behind a mark is said beside the matter.
  private static final Pattern ASIDE = Pattern.compile("^\\s*[,;–—]");

  private static final Pattern CONTRAST =
      Pattern.compile("^\\s*[,;–—]\\s*(?:but|yet|although|though|however|while|whereas|except)\\b");

  /// "Four days" of "four days after ..." says nothing.
  private static final Pattern MEASURE_OF_TIME =
      Pattern.compile(
          "(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|an?|several|few) (?:minutes?|hours?|days?|weeks?|months?|years?)$");

  private static final Pattern COMPARED_WITH_NOTHING =
      Pattern.compile(
          "\\b(?:is|are|was|were|be|been) (?:even |far |much )?(?:more \\p{Ll}+|less \\p{Ll}+|worse|better|higher|lower)\\.?$");

  /// Behind a quotation its speaker is named by whom he speaks for, who is not named.
  private static final Pattern WHOSE_SPEAKER =
      Pattern.compile("(?:,[”\"]|[”\"],) (?:its|their|his|her)\\b");

  /// "It was issued": whatever the parse makes of it, a reader asks what.
  private static final Pattern IT =
      Pattern.compile("^It (?:was|is|has been|had been) (?:\\p{Ll}+ed|\\p{Ll}+n)\\b");

  private static final Pattern QUOTED_QUESTION = Pattern.compile("\\?\\s*[”\"’]");

  /// What has yet to happen for the story to end.
  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:needs? (?:the )?(?:approval|consent|votes)|must (?:still )?be (?:approved|ratified|confirmed|signed)|(?:is|are) (?:due|expected|scheduled|set) (?:to|for)"
              + "|still (?:have|has|needs?) to|will (?:vote|meet|decide|rule|hear|begin|start|open|take effect|resume|appear|be (?:held|sworn|sentenced|arraigned|heard)))\\b");

  private static final int FEWEST_WORDS = 8;
  private static final int FEWEST_OF_ALL = 6;
  private static final int FEWEST_UNQUOTED = 3;

  private static final Set<String> SAYING =
      Set.of("say", "tell", "argue", "believe", "note", "accord", "warn", "describe", "call");

  private final AnalyzedStory story;
  private final List<Dispute> disputes;
  private final RunTogether garbled;
  private final Salience salience;
  private final Tellings tellings;
  private final StatementWriter writer;
  private final Recency recency;
  private final Arguments arguments;
  private final LeadFinder leads;
  private final SummaryGate gate;
  private final SameHappening happenings;
  private final SummaryOrder order;
  private final Turns turns;

  SummarySection(
      AnalyzedStory story,
      Ledger ledger,
      Salience salience,
      Tellings tellings,
      StatementWriter writer,
      EditorModel editor,
      Arguments arguments) {
    this.story = story;
    this.disputes = ledger.disputes();
    this.garbled = new RunTogether(story, editor::isCommon);
    this.salience = salience;
    this.tellings = tellings;
    this.writer = writer;
    this.recency = new Recency(story);
    this.arguments = arguments;
    this.leads = new LeadFinder(story, tellings, recency, arguments);
    this.order = new SummaryOrder(story, recency);
    this.turns = new Turns(recency);
    this.gate = new SummaryGate(story);
    this.happenings = new SameHappening(story, recency);
  }

  /// The summary, its first sentence the one that tells most.
  List<Chosen> write(SummaryPlan plan, Optional<Expectations> expectations) {
    List<ArticleSentence> ranked = salience.ranked(story);
    List<Chosen> chosen =
        expectations
            .map(e -> covering(ranked, plan, e))
            .orElseGet(() -> byFormula(ranked.stream().limit(LOOKED_AT).toList(), plan));
    return chosen.isEmpty() ? asTheyStand(ranked) : order.of(chosen);
  }

  private List<Chosen> byFormula(List<ArticleSentence> ranked, SummaryPlan plan) {
    List<Chosen> chosen = new ArrayList<>();
    choose(ranked.stream().filter(this::isLatest).toList(), chosen, 4, plan.words());
    choose(ranked.stream().filter(s -> !isLatest(s)).toList(), chosen, MOST, plan.words());
    choose(ranked, chosen, 5, plan.words());
    return chosen;
  }

  /// The sentences that together hold most of what an editor would tell: first of the latest
  /// articles, then of all.
  private List<Chosen> covering(
      List<ArticleSentence> ranked, SummaryPlan plan, Expectations expectations) {
    SentenceChooser chooser = new SentenceChooser(expectations, plan.editorsWords(), PAIR_WEIGHT);
    SummaryWeigher weigher = new SummaryWeigher(story, tellings, recency, garbled, expectations);
    if (!plan.opening()) {
      ShorterWordings wordings = new ShorterWordings(story, leads.headlineWords());
      return new ShortSummary(this, wordings, weigher, expectations, plan).choose(ranked, plan);
    }
    List<Chosen> all = able(ranked, chooser);
    OptionalInt lead = plan.opening() ? opening(all, chooser, weigher) : OptionalInt.empty();
    Set<String> read = new HashSet<>(leads.headlineWords());
    lead.ifPresent(i -> read.addAll(LeadFinder.words(all.get(i).statement().text())));
    List<Chosen> able = plan.opening() ? behind(lead, all, read) : all;
    List<Candidate> candidates =
        able.stream()
            .map(c -> weigher.weigh(c.statement(), c.sentence(), plainness(c, plan)))
            .toList();
    Room room = new Room(plan.words(), plan.least(), MOST);
    List<Set<String>> words =
        able.stream().map(c -> ClaimStatements.words(c.statement().text())).toList();
    BiPredicate<Integer, Integer> together =
        (a, b) ->
            !repeats(able.get(a).sentence(), able.get(b).sentence())
                && !(plan.opening()
                    && (leads.tellTheSame(able.get(a), able.get(b))
                        || isOneDeed(able.get(a).sentence(), able.get(b).sentence())
                        || happenings.isTold(able.get(a).sentence(), able.get(b).sentence())))
                && ClaimStatements.overlap(words.get(a), words.get(b)) <= SAME;
    IntPredicate sure =
        i ->
            !plan.opening()
                || (gate.isSure(able.get(i).sentence()) && !isOnceSaid(able.get(i).sentence()));
    IntPredicate latest = i -> sure.test(i) && isLatest(able.get(i).sentence());
    IntPredicate worthy = sure.and(i -> chooser.worth(candidates.get(i)) >= FILLING);
    List<Integer> chosen =
        lead.isPresent() ? List.of(able.indexOf(all.get(lead.getAsInt()))) : List.of();
    if (recency.days() >= PHASES && !able.stream().allMatch(c -> isLatest(c.sentence()))) {
      Room forLatest = new Room((int) Math.ceil(plan.words() * LATEST_SHARE), 1, 4);
      chosen = chooser.choose(candidates, latest, chosen, forLatest, together);
    }
    if (recency.days() >= PHASES || plan.opening()) {
      Predicate<ArticleSentence> turn = this::isTurn;
      Predicate<ArticleSentence> toCome = this::isToCome;
      List<Predicate<ArticleSentence>> places =
          plan.opening()
              ? List.of(this::isWidelyTold, turn, this::isBefore, this::isDisputed, toCome)
              : List.of(this::isWidelyTold, this::isDisputed);
      for (Predicate<ArticleSentence> wanted : places) {
        if (chosen.stream().noneMatch(i -> wanted.test(able.get(i).sentence()))) {
          Room oneMore = new Room(plan.words(), chosen.size() + 1, chosen.size() + 1);
          IntPredicate fits =
              i ->
                  (sure.test(i) || turn.equals(wanted) || toCome.equals(wanted))
                      && wanted.test(able.get(i).sentence())
                      && chooser.worth(candidates.get(i))
                          >= (turn.equals(wanted) ? LEAST_OF_TURN : LEAST_WORTH);
          chosen = chooser.choose(candidates, fits, chosen, oneMore, together);
        }
      }
    }
    if (recency.days() >= PHASES && !able.stream().allMatch(c -> isLatest(c.sentence()))) {
      chosen =
          chooser.choose(
              candidates,
              worthy.and(i -> !isLatest(able.get(i).sentence())),
              chosen,
              room,
              together);
    }
    chosen = chooser.choose(candidates, worthy, chosen, room, together);
    if (plan.opening() && story.story().origins().size() >= MANY_ORIGINS) {
      Room oneMore = new Room(plan.words(), plan.least() + 1, plan.least() + 1);
      IntPredicate likely =
          i ->
              gate.chance(able.get(i).sentence()) >= Printable.LIKELY
                  && !isOnceSaid(able.get(i).sentence())
                  && chooser.worth(candidates.get(i)) >= LEAST_WORTH;
      chosen = chooser.choose(candidates, likely, chosen, oneMore, together);
    }
    if (chosen.size() < plan.least()) {
      chosen = chooser.choose(candidates, i -> true, chosen, room, together);
    }
    Comparator<Integer> opening =
        Comparator.comparing(i -> lead.isEmpty() || !able.get(i).equals(all.get(lead.getAsInt())));
    return chosen.stream()
        .sorted(opening.thenComparingDouble(i -> -chooser.worth(candidates.get(i))))
        .map(able::get)
        .toList();
  }

  private OptionalInt opening(List<Chosen> all, SentenceChooser chooser, SummaryWeigher weigher) {
    double[] worth =
        all.stream()
            .mapToDouble(c -> chooser.worth(weigher.weigh(c.statement(), c.sentence(), 1)))
            .toArray();
    double best = Arrays.stream(worth).max().orElse(1);
    IntToDoubleFunction value =
        i ->
            worth[i] / best
                - arguments.biased(all.get(i).sentence())
                + SURENESS * gate.chance(all.get(i).sentence());
    for (double least : List.of(SummaryGate.OPENS, 0.0)) {
      OptionalInt found = leads.find(all, i -> mayOpen(all.get(i), least), value);
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalInt.empty();
  }

  /// Whether a reader of it alone would ask which one, or what came before.
  boolean countsOnMore(Chosen chosen) {
    return !gate.opens(chosen, 0, leads.opensArticle(chosen.sentence()), leads.headlineWords());
  }

  private boolean mayOpen(Chosen chosen, double least) {
    return recency.mayBeLatest(chosen.sentence())
        && gate.opens(chosen, least, leads.opensArticle(chosen.sentence()), leads.headlineWords());
  }

  /// The opening, and what an editor would likely print behind it.
  private List<Chosen> behind(OptionalInt lead, List<Chosen> all, Set<String> read) {
    List<Chosen> likely = behind(lead, all, read, Printable.LIKELY);
    boolean few = likely.stream().map(Chosen::sentence).distinct().count() <= FEW_ABLE;
    return few || recency.days() >= PHASES ? behind(lead, all, read, SummaryGate.OPENS) : likely;
  }

  private List<Chosen> behind(OptionalInt lead, List<Chosen> all, Set<String> read, double least) {
    return IntStream.range(0, all.size())
        .filter(
            i -> (lead.isPresent() && lead.getAsInt() == i) || gate.admits(all.get(i), least, read))
        .mapToObj(all::get)
        .toList();
  }

  /// The sentences that can stand in a summary, those that hold most first.
  private List<Chosen> able(List<ArticleSentence> ranked, SentenceChooser chooser) {
    Map<Passage, Double> worth = new HashMap<>();
    for (ArticleSentence sentence : ranked) {
      worth.put(sentence.passage(), chooser.worth(Candidate.of(story.text(sentence), 1)));
    }
    List<Chosen> able = new ArrayList<>();
    ranked.stream()
        .filter(this::isFit)
        .sorted(
            Comparator.comparingDouble((ArticleSentence s) -> -worth.getOrDefault(s.passage(), 0.0))
                .thenComparing(ArticleSentence::passage))
        .limit(LOOKED_AT)
        .forEach(s -> {
          statement(s, s.span()).ifPresent(written -> able.add(new Chosen(written, s)));
          for (Span shorter : ShorterTellings.of(s)) {
            if (keepsItsMeaning(s, shorter)) {
              statement(s, shorter).ifPresent(written -> able.add(new Chosen(written, s)));
            }
          }
        });
    return List.copyOf(able);
  }

  /// Whether nothing is dropped that guards the meaning: no hedge, negation or condition, and not
  /// who says so.
  private boolean keepsItsMeaning(ArticleSentence sentence, Span shorter) {
    String dropped =
        story.text(
            new Passage(sentence.articleId(), new Span(shorter.end(), sentence.span().end())));
    String kept = story.text(new Passage(sentence.articleId(), shorter));
    return ASIDE.matcher(dropped).find()
        && !CONTRAST.matcher(dropped).find()
        && kept.split("\\s+").length >= FEWEST_WORDS
        && !MEASURE_OF_TIME.matcher(kept).find()
        && !SupportChecker.holdsGuard(dropped)
        && !SPEAKER.matcher(dropped).find();
  }

  /// Whether three origins and more, and half of all, tell it.
  private boolean isWidelyTold(ArticleSentence sentence) {
    int origins = tellings.origins(sentence);
    return origins > 2 && origins * 2 >= story.story().origins().size();
  }

  private boolean isTurn(ArticleSentence sentence) {
    return recency.days() >= PHASES && turns.isOne(sentence);
  }

  /// Whether it tells of the state before the latest.
  private boolean isBefore(ArticleSentence sentence) {
    return recency.days() >= PHASES && !isLatest(sentence);
  }

  /// Whether somebody said it in an earlier phase of the story: it may no longer be so, and only
  /// the sides of a dispute are told all the same.
  private boolean isOnceSaid(ArticleSentence sentence) {
    return recency.days() >= PHASES
        && !isLatest(sentence)
        && !isDisputed(sentence)
        && sentence.tokens().stream().anyMatch(t -> t.head() < 0 && SAYING.contains(t.lemma()));
  }

  private boolean isToCome(ArticleSentence sentence) {
    String text = story.text(sentence);
    return recency.isNewest(sentence)
        && TO_COME.matcher(text).find()
        && text.indexOf('“') < 0
        && text.indexOf('"') < 0;
  }

  private boolean isDisputed(ArticleSentence sentence) {
    return disputes.stream()
        .filter(d -> d.kind() != Dispute.Kind.FIGURE)
        .flatMap(d -> d.positions().stream())
        .flatMap(p -> p.claims().stream())
        .anyMatch(c -> c.sentence().passage().equals(sentence.passage()));
  }

  /// Where there is room, a sentence of a few words seldom says what matters, and one that readers
  /// would find biased is better left out.
  private double plainness(Chosen chosen, SummaryPlan plan) {
    if (!plan.opening()) {
      return 1;
    }
    double length = words(chosen.statement()) < FEW ? SHORT : 1;
    return length
        * (1 - BIASED * arguments.biased(chosen.sentence()))
        * gate.price(chosen.sentence());
  }

  private boolean isFit(ArticleSentence sentence) {
    return (maySay(sentence) || isNews(sentence))
        && salience.isOnTopic(sentence)
        && saysSomethingByItself(story.text(sentence));
  }

  /// Whether it tells the news of a late article, whatever else the article says in it, and would
  /// likely be printed.
  private boolean isNews(ArticleSentence sentence) {
    return leads.tellsTheNews(sentence)
        && recency.mayBeLatest(sentence)
        && !arguments.argues(sentence.articleId())
        && !recency.isRecounted(sentence)
        && gate.chance(sentence) >= SummaryGate.OPENS;
  }

  /// Whether a sentence is no argument and no longer overtaken by what came after it.
  boolean maySay(ArticleSentence sentence) {
    return !arguments.argues(sentence.articleId())
        && !arguments.isVerdict(sentence)
        && ((isDisputed(sentence) && isLatest(sentence)) || !isOvertaken(sentence))
        && !recency.isRecounted(sentence);
  }

  /// Not words in quotation marks without their speaker, not "things are more serious": than what?
  static boolean saysSomethingByItself(String text) {
    String unquoted = text.replaceAll("[“\"][^”\"]*[”\"]", " ").strip();
    return !QUOTED_QUESTION.matcher(text).find()
        && !IT.matcher(text).find()
        && text.split("\\s+").length >= FEWEST_OF_ALL
        && unquoted.split("\\s+").length >= FEWEST_UNQUOTED
        && !COMPARED_WITH_NOTHING.matcher(text).find()
        && !WHOSE_SPEAKER.matcher(text).find();
  }

  /// Where no sentence stands alone, the two that matter most as their articles have them.
  private List<Chosen> asTheyStand(List<ArticleSentence> ranked) {
    return ranked.stream()
        .filter(s -> s.tokens().size() > 4)
        .limit(2)
        .map(s -> new Chosen(writer.quote(s.passage()), s))
        .toList();
  }

  /// Takes the sentence that adds most to what is said already, again and again (after SumBasic).
  private void choose(List<ArticleSentence> candidates, List<Chosen> chosen, int most, int words) {
    List<ArticleSentence> left = new ArrayList<>(candidates);
    left.removeIf(s -> !isFit(s));
    while (chosen.size() < most && !left.isEmpty()) {
      Set<String> said = new HashSet<>();
      chosen.forEach(c -> said.addAll(salience.terms(c.sentence())));
      ArticleSentence best =
          left.stream()
              .max(
                  Comparator.comparingDouble((ArticleSentence s) -> salience.of(s, said))
                      .thenComparing(ArticleSentence::passage, Comparator.reverseOrder()))
              .orElseThrow();
      left.remove(best);
      boolean repeats = chosen.stream().anyMatch(c -> repeats(c.sentence(), best));
      int used = chosen.stream().mapToInt(c -> words(c.statement())).sum();
      if (!repeats) {
        statement(best, best.span())
            .filter(s -> used + words(s) <= words)
            .ifPresent(s -> chosen.add(new Chosen(s, best)));
      }
    }
  }

  private static int words(Statement statement) {
    return statement.text().strip().split("\\s+").length;
  }

  boolean repeats(ArticleSentence a, ArticleSentence b) {
    return a.equals(b)
        || salience.overlap(a, b) > SAME
        || tellings.tellTheSame(a, b)
        || tellings.tellTheSame(b, a);
  }

  /// Whether two sentences tell of what one does.
  boolean isOneDeed(ArticleSentence a, ArticleSentence b) {
    return salience.overlap(a, b) > SAME_OF_ONE && !Collections.disjoint(doers(a), doers(b));
  }

  /// The subjects of a sentence's main verbs.
  private static Set<String> doers(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream()
        .filter(t -> t.relation().startsWith("nsubj") && t.isNoun() && t.head() >= 0)
        .filter(t -> isMain(tokens, t.head()))
        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /// Whether a verb is the main one, or that of what is said by it.
  private static boolean isMain(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    return token.head() < 0
        || (token.relation().equals("ccomp") && tokens.get(token.head()).head() < 0);
  }

  Optional<Statement> statement(ArticleSentence sentence, Span part) {
    List<Passage> others = tellings.others(sentence);
    DateInfo date = isLatest(sentence) ? null : article(sentence).publishedAt();
    return writer.shorten(sentence, part, others, date);
  }

  /// What an older article expected is no longer news, and what it says is so may be so no longer:
  /// of an older article only what it tells as past stands in the summary, and what somebody says.
  private boolean isOvertaken(ArticleSentence sentence) {
    if (recency.isNewest(sentence) || recency.days() <= AT_ONCE) {
      return false;
    }
    boolean lasts =
        sentence.tokens().stream()
            .filter(t -> t.head() < 0)
            .anyMatch(t -> t.tag().equals("VBD") || SAYING.contains(t.lemma()));
    boolean ofAPhase = recency.days() >= PHASES || !isLatest(sentence);
    boolean open = ofAPhase ? !lasts : STILL.matcher(story.text(sentence)).find();
    String text = ONCE_LIKELY.matcher(story.text(sentence)).replaceAll(" ");
    return open || ABOUT_THE_FUTURE.matcher(text).find();
  }

  private boolean isLatest(ArticleSentence sentence) {
    return recency.isLatest(sentence);
  }

  private Article article(ArticleSentence sentence) {
    return story.article(sentence.articleId()).article();
  }
}
