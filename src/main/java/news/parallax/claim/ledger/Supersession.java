package news.parallax.claim.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.DateInfo;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.Concepts;
import news.parallax.claim.Figure;
import news.parallax.claim.match.Act;
import news.parallax.claim.match.Profile;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.PartialDate.Precision;

/// Tells which claims later articles have overtaken: a state that has ended since ("the strait is
/// still shut", then "the strait was reopened"), a running count that was counted anew. What has
/// happened stays so, and two articles of one day overtake nothing.
final class Supersession {
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final double SURE = 0.55;

  private final AnalyzedStory story;
  private final List<Profile> profiles;
  private final Map<String, Profile> byClaim = new HashMap<>();
  private final List<Figure> figures;

  /// @param profiles of all claims of the story
  Supersession(AnalyzedStory story, List<Profile> profiles, List<Figure> figures) {
    this.story = story;
    this.profiles = List.copyOf(profiles);
    profiles.forEach(p -> byClaim.putIfAbsent(p.claim().id(), p));
    this.figures = List.copyOf(figures);
  }

  boolean isOvertaken(ClaimCluster cluster) {
    Optional<LocalDate> told = lastTold(cluster);
    return told.isPresent()
        && (hasEnded(cluster.best(), told.get()) || isRecounted(cluster.best(), told.get()));
  }

  private boolean hasEnded(Claim claim, LocalDate told) {
    Optional<Profile> own = Optional.ofNullable(byClaim.get(claim.id()));
    Optional<Act> state = own.flatMap(Profile::main).filter(Act::real);
    if (own.isEmpty() || state.isEmpty() || !isState(own.get().tree(), state.get())) {
      return false;
    }
    return profiles.stream()
        .filter(p -> isLater(p.claim(), told))
        .flatMap(p -> p.acts().stream())
        .anyMatch(a -> a.real() && isEnd(state.get(), a));
  }

  /// "Is shut", "remains closed", "are missing": told as being so now.
  private static boolean isState(ParseTree tree, Act act) {
    boolean present =
        PRESENT.contains(tree.tag(act.verb()))
            || tree.auxiliaries(act.verb()).stream()
                .anyMatch(a -> PRESENT.contains(tree.tag(a)) && tree.lemma(a).equals("be"));
    boolean being = act.word() != act.verb() || !tree.auxiliaries(act.verb()).isEmpty();
    return present && being && !act.negated();
  }

  private static boolean isEnd(Act state, Act end) {
    Set<String> things = new HashSet<>(state.subjects());
    things.addAll(state.objects());
    return !end.negated()
        && Concepts.ENGLISH.opposed(state.keys(), end.keys())
        && (end.objects().stream().anyMatch(things::contains)
            || end.subjects().stream().anyMatch(things::contains));
  }

  /// The only number of the claim, of which a later article has another.
  private boolean isRecounted(Claim claim, LocalDate told) {
    List<Figure> own =
        figures.stream()
            .filter(f -> f.claim().articleId().equals(claim.articleId()))
            .filter(f -> claim.span().contains(f.span()))
            .toList();
    return own.size() == 1
        && isRunning(own.getFirst())
        && figures.stream().anyMatch(f -> isRunning(f) && isRecount(own.getFirst(), f, told));
  }

  private boolean isRecount(Figure own, Figure later, LocalDate told) {
    return own.groupId().equals(later.groupId())
        && own.unit().equals(later.unit())
        && isLater(later.claim(), told)
        && (own.counter() == null
            || later.counter() == null
            || own.counter().equals(later.counter()))
        && most(later) > most(own);
  }

  /// A count as of a day, not that of a year.
  private static boolean isRunning(Figure figure) {
    DateInfo asOf = figure.asOf();
    return figure.chance() >= SURE
        && !Set.of("percent", "times", "votes").contains(figure.unit())
        && (asOf == null || asOf.value().precision() == Precision.DAY);
  }

  private static double most(Figure figure) {
    Double high = figure.high();
    Double low = figure.low();
    return high != null ? high : low != null ? low : 0;
  }

  /// The last day on which an article that tells it may have come out; empty when one has no date.
  private Optional<LocalDate> lastTold(ClaimCluster cluster) {
    List<Optional<LocalDate>> days =
        cluster.articleIds().stream()
            .map(id -> story.story().article(id).published().map(d -> d.value().last()))
            .toList();
    return days.stream().allMatch(Optional::isPresent)
        ? days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private boolean isLater(Claim claim, LocalDate day) {
    return story
        .story()
        .article(claim.articleId())
        .published()
        .filter(d -> d.value().first().isAfter(day))
        .isPresent();
  }
}
