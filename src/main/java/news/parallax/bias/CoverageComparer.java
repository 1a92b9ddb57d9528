package news.parallax.bias;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.article.AnalyzedArticle;
import news.parallax.bias.Coverage.Aspect;
import news.parallax.bias.Coverage.LoadedTerm;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.ledger.Ledger;
import news.parallax.story.AnalyzedStory;

/// Compares how the outlets of a story cover it: whose voices fill them, how loaded their wording
/// is, what only one has and what one leaves out.
public final class CoverageComparer {
  /// An article shorter than this leaves out what it has no room for.
  private static final int FEWEST_WORDS = 150;

  public Coverage compare(AnalyzedStory story, Ledger ledger) {
    Echo echo = new Echo(story);
    StoryWording wordings = new StoryWording(story);
    LoadedTermFinder loadedTerms =
        new LoadedTermFinder(wordings, new NamingWords(story), ledger.attributions());
    Map<String, List<Aspect>> aspects = new AspectMeter(story).measure();
    List<ClaimCluster> facts = new FactSelector(story, echo, wordings).select(ledger.clusters());
    VoiceMeter meter = new VoiceMeter(ledger.cast(), ledger.attributions());
    Map<String, List<AnalyzedArticle>> byOutlet =
        story.articles().stream()
            .collect(
                Collectors.groupingBy(
                    a -> a.article().outletName(), TreeMap::new, Collectors.toList()));
    List<OutletCoverage> outlets = new ArrayList<>();
    byOutlet.forEach((outlet, articles) ->
        outlets.add(
            outlet(
                outlet,
                articles,
                story,
                ledger,
                facts,
                meter,
                echo,
                loadedTerms,
                aspects.getOrDefault(outlet, List.of()))));
    return new Coverage(facts, outlets);
  }

  private OutletCoverage outlet(
      String outlet,
      List<AnalyzedArticle> articles,
      AnalyzedStory story,
      Ledger ledger,
      List<ClaimCluster> facts,
      VoiceMeter meter,
      Echo echo,
      LoadedTermFinder loadedTerms,
      List<Aspect> aspects) {
    Set<String> ids = articles.stream().map(AnalyzedArticle::id).collect(Collectors.toSet());
    VoiceMeter.Measured measured = meter.measure(articles);
    List<LoadedTerm> loaded =
        articles.stream()
            .flatMap(a -> loadedTerms.find(a).stream())
            .filter(t -> !t.quoted())
            .toList();
    boolean whole =
        articles.stream().noneMatch(a -> a.article().truncated() || a.article().opinion())
            && measured.words() >= FEWEST_WORDS;
    return new OutletCoverage(
        outlet,
        articles.stream().map(AnalyzedArticle::id).toList(),
        measured.words(),
        measured.sentences(),
        measured.voices(),
        measured.voiced(),
        aspects,
        loaded,
        share(measured.attributed(), measured.words()),
        share(measured.open(), measured.words()),
        share(measured.anonymous(), measured.attributed()),
        facts.stream()
            .filter(f ->
                ids.containsAll(f.articleIds())
                    && echo.told(f.best(), FactSelector.elsewhere(story, outlet)) <= Echo.ALONE
                    && othersCouldTell(f, outlet, story))
            .map(ClaimCluster::id)
            .toList(),
        whole
            ? facts.stream()
                .filter(f ->
                    f.articleIds().stream().noneMatch(ids::contains)
                        && outletsOf(f, story) >= 2
                        && echo.told(f.best(), ids) <= Echo.LEFT_OUT
                        && couldTell(f, articles, story))
                .map(ClaimCluster::id)
                .toList()
            : List.of(),
        ledger.losses().stream().filter(l -> ids.contains(l.asserted().articleId())).toList());
  }

  /// Whether the outlet published when the fact was known: what nobody had told yet cannot be left
  /// out.
  private static boolean couldTell(
      ClaimCluster fact, List<AnalyzedArticle> articles, AnalyzedStory story) {
    Optional<LocalDate> known = known(fact, story);
    Optional<LocalDate> last =
        articles.stream()
            .flatMap(a -> a.article().published().stream())
            .map(d -> d.value().last())
            .max(Comparator.naturalOrder());
    return known.isEmpty() || (last.isPresent() && !last.get().isBefore(known.get()));
  }

  /// Whether another outlet surely published when the fact was known: what came out before it, or
  /// on a day that nobody can tell, is no sign that it was passed over.
  private static boolean othersCouldTell(ClaimCluster fact, String outlet, AnalyzedStory story) {
    Optional<LocalDate> known = known(fact, story);
    return known.isEmpty()
        || FactSelector.elsewhere(story, outlet).stream()
            .flatMap(id -> story.story().article(id).published().stream())
            .anyMatch(d -> !d.value().first().isBefore(known.get()));
  }

  /// The first day on which an article that tells the fact may have come out.
  private static Optional<LocalDate> known(ClaimCluster fact, AnalyzedStory story) {
    return fact.articleIds().stream()
        .flatMap(id -> story.story().article(id).published().stream())
        .map(d -> d.value().first())
        .min(Comparator.naturalOrder());
  }

  private static long outletsOf(ClaimCluster fact, AnalyzedStory story) {
    return fact.originCount() < 2
        ? 1
        : fact.articleIds().stream()
            .map(id -> story.story().article(id).outletName())
            .distinct()
            .count();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
