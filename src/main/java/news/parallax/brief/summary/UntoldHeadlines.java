package news.parallax.brief.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.TakenUp;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Overtaken;
import news.parallax.brief.weighing.Recency;
import news.parallax.story.AnalyzedStory;

/// What a headline of the latest reports tells and neither the brief's own headline nor its summary
/// does: what its article opens with, or the sentence that tells it best.
final class UntoldHeadlines {
  /// A headline of whose words so many are told is told.
  private static final double TOLD = 0.5;

  /// So much of a headline is untold beside which its article's opening is looked at.
  private static final double PARTLY_UNTOLD = 0.34;

  /// What an editor would so likely open with is news.
  private static final double NEWS = 0.4;

  private static final double SURELY_NEWS = 0.5;
  private static final double PERHAPS_NEWS = 0.25;

  private static final int MOST = 2;
  private static final int FEWEST_TERMS = 4;

  /// What a sentence must be sure of that tells it.
  private static final double SURE = 0.42;

  /// What it must have of what is untold, and in an article's first sentence.
  private static final double GAINED = 0.5;

  private static final double GAINED_FIRST = 0.34;
  private static final int FEWEST_GAINED = 2;
  private static final double SURENESS = 0.5;
  private static final double FIRST = 0.2;
  private static final double BIASED = 0.55;

  /// Words that do not say what happened.
  private static final Pattern NO_NEWS =
      Pattern.compile(
          "[?!…]|\\.\\.\\.|^(?:How|Why|What|Who|When|Where|Watch|Live|Here|Analysis|Review|Fact[ -]?[Cc]heck|Photos|Video|The Latest|Live)\\b"
              + "|(?i:\\b(?:takeaways?|things to know|what (?:to|we) (?:know|watch)|explained|timeline|live updates?|roundup|the week)\\b)");

  private final AnalyzedStory story;
  private final Recency recency;
  private final Arguments arguments;
  private final LeadFinder leads;
  private final SummaryGate gate;
  private final SummaryFitness fitness;
  private final Overtaken overtaken;
  private final SameHappening happenings;
  private final OtherNews others;
  private final TakenUp taken;

  UntoldHeadlines(
      AnalyzedStory story,
      Recency recency,
      Arguments arguments,
      LeadFinder leads,
      SummaryGate gate,
      SummaryFitness fitness,
      Overtaken overtaken) {
    this.story = story;
    this.recency = recency;
    this.arguments = arguments;
    this.leads = leads;
    this.gate = gate;
    this.fitness = fitness;
    this.overtaken = overtaken;
    this.others = new OtherNews(story);
    this.happenings = new SameHappening(story, recency);
    this.taken = new TakenUp(story);
  }

  /// What other articles open with that is other news than what is told.
  ///
  /// @param headline of the brief
  /// @param opening of the summary
  /// @param all what may stand in it
  List<Chosen> otherNews(Statement headline, Chosen opening, List<Chosen> all) {
    List<Chosen> found = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      List<Chosen> told = new ArrayList<>(List.of(opening));
      told.addAll(found);
      Set<String> known = known(headline, told);
      Set<String> read = read(headline, told);
      all.stream()
          .filter(c -> told.stream().noneMatch(t -> isOfOneArticle(t, c)))
          .filter(c -> isUntold(c, known) && opens(c))
          .filter(c -> told.stream().allMatch(t -> others.is(t.told(), c.told())))
          .filter(c -> mayStand(c, read))
          .max(
              Comparator.comparingDouble((Chosen c) -> sureness(c, read))
                  .thenComparing(c -> c.sentence().passage(), Comparator.reverseOrder())
                  .thenComparing(c -> c.statement().text(), Comparator.reverseOrder()))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static boolean isOfOneArticle(Chosen a, Chosen b) {
    return a.sentence().articleId().equals(b.sentence().articleId());
  }

  /// Whether it is of an article whose headline tells something that is untold, or surely news that
  /// is untold itself, beside a headline that is the brief's own or untold for the most part.
  private boolean isUntold(Chosen chosen, Set<String> known) {
    boolean surely =
        gate.chanceOfOpening(chosen.sentence()) >= SURELY_NEWS
            && untold(chosen.sentence(), known) >= TOLD
            && story.article(chosen.sentence().articleId()).sentences().stream()
                .filter(s -> s.kind() == Block.Kind.HEADLINE)
                .mapToDouble(h -> untold(h, known))
                .allMatch(share -> share == 0 || share >= TOLD);
    return surely
        || headlines().stream()
            .filter(h -> h.articleId().equals(chosen.sentence().articleId()))
            .anyMatch(h -> untold(h, known) >= PARTLY_UNTOLD);
  }

  private boolean opens(Chosen chosen) {
    return leads.tellsTheNews(chosen.sentence())
        && recency.mayBeLatest(chosen.sentence())
        && arguments.biased(chosen.told()) < BIASED
        && !arguments.argues(chosen.sentence().articleId())
        && gate.chanceOfOpening(chosen.sentence())
            >= (leads.opensArticle(chosen.sentence()) ? PERHAPS_NEWS : NEWS);
  }

  private boolean mayStand(Chosen chosen, Set<String> read) {
    return gate.admits(chosen, SURE, read)
        && (leads.opensArticle(chosen.sentence()) || taken.in(chosen.told(), read).isEmpty())
        && !fitness.isOnceSaid(chosen.sentence())
        && !fitness.expectsWhatNewerTell(chosen.told());
  }

  private double sureness(Chosen chosen, Set<String> read) {
    return SURENESS * gate.chance(chosen.told(), read) + gate.chanceOfOpening(chosen.sentence());
  }

  private static Set<String> known(Statement headline, List<Chosen> told) {
    Set<String> known = new TreeSet<>(LeadFinder.terms(headline.text()));
    told.forEach(c -> known.addAll(LeadFinder.terms(c.statement().text())));
    return known;
  }

  private static Set<String> read(Statement headline, List<Chosen> told) {
    Set<String> read = new TreeSet<>(LeadFinder.words(headline.text()));
    told.forEach(c -> read.addAll(LeadFinder.words(c.statement().text())));
    return read;
  }

  /// The sentence that tells what is untold of the headline that is told least.
  ///
  /// @param headline of the brief
  /// @param told the summary so far
  /// @param all what may stand in it
  /// @param together whether two may stand in one summary
  Optional<Chosen> next(
      Statement headline,
      List<Chosen> told,
      List<Chosen> all,
      BiPredicate<Chosen, Chosen> together) {
    Set<String> known = known(headline, told);
    Set<String> read = read(headline, told);
    List<ArticleSentence> untold = new ArrayList<>(headlines());
    untold.removeIf(h -> untold(h, known) < TOLD);
    untold.removeIf(h -> told.stream().anyMatch(c -> happenings.isTold(c.told(), h)));
    untold.sort(
        Comparator.comparingDouble((ArticleSentence h) -> -untold(h, known))
            .thenComparing(ArticleSentence::passage));
    for (ArticleSentence news : untold) {
      Optional<Chosen> found = telling(news, known, read, told, all, together);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Chosen> telling(
      ArticleSentence news,
      Set<String> known,
      Set<String> read,
      List<Chosen> told,
      List<Chosen> all,
      BiPredicate<Chosen, Chosen> together) {
    Set<String> wanted = new TreeSet<>(LeadFinder.terms(story.text(news)));
    wanted.removeAll(known);
    return all.stream()
        .filter(c -> gained(c, wanted) >= FEWEST_GAINED)
        .filter(c ->
            gained(c, wanted)
                >= (leads.opensArticle(c.sentence()) ? GAINED_FIRST : GAINED) * wanted.size())
        .filter(c -> mayStand(c, read))
        .filter(c -> told.stream().allMatch(t -> together.test(t, c)))
        .max(
            Comparator.comparingDouble((Chosen c) -> value(c, wanted, read))
                .thenComparing(c -> c.sentence().passage(), Comparator.reverseOrder())
                .thenComparing(c -> c.statement().text(), Comparator.reverseOrder()));
  }

  private double value(Chosen chosen, Set<String> wanted, Set<String> read) {
    return gained(chosen, wanted) / (double) wanted.size()
        + SURENESS * gate.chance(chosen.told(), read)
        + (leads.opensArticle(chosen.sentence()) ? FIRST : 0);
  }

  private static long gained(Chosen chosen, Set<String> wanted) {
    return LeadFinder.terms(chosen.statement().text()).stream().filter(wanted::contains).count();
  }

  /// The share of a headline's or a sentence's words that nobody has told.
  private double untold(ArticleSentence sentence, Set<String> known) {
    Set<String> terms = LeadFinder.terms(story.text(sentence));
    long untold = terms.stream().filter(t -> !known.contains(t)).count();
    return untold / (double) Math.max(1, terms.size());
  }

  private List<ArticleSentence> headlines() {
    return story.articles().stream()
        .filter(a -> !arguments.argues(a.id()))
        .flatMap(a -> a.sentences().stream())
        .filter(s -> s.kind() == Block.Kind.HEADLINE && isNews(s))
        .toList();
  }

  /// Whether it tells something of the latest state that happened.
  private boolean isNews(ArticleSentence headline) {
    String text = story.text(headline);
    return recency.mayBeLatest(headline)
        && LeadFinder.terms(text).size() >= FEWEST_TERMS
        && !NO_NEWS.matcher(text).find()
        && !HeadlineSection.addresses(text)
        && headline.tokens().stream().anyMatch(t -> t.isVerb())
        && arguments.biased(headline) < BIASED
        && !overtaken.is(headline);
  }
}
