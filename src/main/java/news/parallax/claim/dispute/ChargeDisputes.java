package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.DisputeTopics;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.dispute.Candidate.Finder;
import news.parallax.claim.match.Profile;
import news.parallax.claim.words.WordLists;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// Sets a denial against the charge that it most likely denies, wherever in the story that stands:
/// who is accused of what by whom, and who denies what, tell which belong together.
final class ChargeDisputes {
  private static final Set<String> VERBS = WordLists.load("denials.txt").words("verbs");

  /// Of a fit, to be shown.
  private static final double ENOUGH = 0.75;

  /// Below it a charge is hardly what is denied.
  private static final double HARDLY = 0.35;

  /// Of a charge that the denial tells itself, and says whose it is.
  private static final double RETOLD = 0.95;

  private final AnalyzedStory story;
  private final Cast cast;
  private final DisputeReading reading;
  private final DisputeTopics topics;
  private final List<Charge> charges;
  private final ChargeFit fit;
  private final Map<ArticleSentence, Optional<String>> subjects = new HashMap<>();

  ChargeDisputes(
      AnalyzedStory story,
      Cast cast,
      List<Profile> profiles,
      DisputeReading reading,
      List<Charge> charges) {
    this.story = story;
    this.cast = cast;
    this.reading = reading;
    this.topics = new DisputeTopics(story, cast);
    this.charges = List.copyOf(charges);
    this.fit = new ChargeFit(story, cast, profiles, reading, charges);
  }

  /// A charge with how surely it is what a denial denies, from 0 to about 1.
  record Fit(Charge charge, Denial denial, double score) {}

  /// The denials with the charge that fits each best, those that fit best first.
  List<Fit> fits() {
    List<Fit> fits = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      if (article.article().opinion()) {
        continue;
      }
      for (Denial denial : reading.denials(article)) {
        retold(denial).ifPresent(fits::add);
        charges.stream()
            .filter(c -> mayBe(c, denial))
            .map(c -> new Fit(c, denial, fit.of(c, denial)))
            .max(
                Comparator.comparingDouble(Fit::score)
                    .thenComparing(f -> f.charge().claim().id(), Comparator.reverseOrder()))
            .ifPresent(fits::add);
      }
    }
    return fits;
  }

  /// The candidates, the surest first.
  List<Candidate> find() {
    List<Candidate> candidates = new ArrayList<>();
    fits().stream()
        .filter(f -> f.score() >= ENOUGH)
        .sorted(
            Comparator.comparingDouble((Fit f) -> -f.score())
                .thenComparing(f -> f.charge().claim().id()))
        .forEach(f -> candidates.add(new Candidate(dispute(f), true, Finder.CHARGE, f.score())));
    return candidates;
  }

  /// Whether the second position denies a charge that the first makes, but hardly that one: it
  /// denies what it does not tell, and others accuse as well.
  boolean isHardlyDenied(Dispute dispute) {
    ArticleSentence told = dispute.positions().getFirst().claims().getFirst().sentence();
    List<Double> fits =
        dispute.positions().getLast().claims().stream()
            .map(Claim::sentence)
            .distinct()
            .flatMap(s ->
                reading.denials(story.article(s.articleId())).stream()
                    .filter(
                        d -> d.sentence().equals(s) && d.back() != Denial.NEAR && fit.isOpen(d)))
            .flatMap(d ->
                charges.stream()
                    .filter(c -> c.claim().sentence().equals(told))
                    .map(c -> fit.of(c, d)))
            .toList();
    return !fits.isEmpty() && fits.stream().allMatch(f -> f < HARDLY);
  }

  private Dispute dispute(Fit fit) {
    Denial denial = fit.denial();
    String denier = cast.actor(denial.denier()).map(Actor::name).orElse(denial.denier());
    return new Dispute(
        topic(fit, denier),
        denial.kind(),
        List.of(
            new Position(List.of(fit.charge().holder()), List.of(fit.charge().claim())),
            new Position(List.of(denier), List.of(denial.whole()))));
  }

  private String topic(Fit fit, String denier) {
    Denial denial = fit.denial();
    if (denial.kind() == Dispute.Kind.ASSESSMENT) {
      return "the criticism of " + TargetNames.withArticle(denier);
    }
    Span denied = denial.denied();
    Optional<String> said =
        denied == null
            ? Optional.empty()
            : topics
                .whether(denial.sentence(), denied)
                .or(() -> topics.alleged(denial.sentence(), denied, denier));
    return said.or(() ->
            fit.charge().claim().isAttributed()
                ? topics.whether(fit.charge().claim().sentence(), fit.charge().claim().span())
                : Optional.empty())
        .orElseGet(() ->
            isAccused(fit)
                ? "the accusations against " + TargetNames.withArticle(denier)
                : "what " + TargetNames.withArticle(fit.charge().holder()) + " says");
  }

  private boolean isAccused(Fit fit) {
    String party = party(fit.denial().denier());
    return fit.charge().accused().stream().anyMatch(a -> party(a).equals(party));
  }

  private boolean mayBe(Charge charge, Denial denial) {
    return !charge.claim().sentence().equals(denial.sentence())
        && !charge.party().equals(party(denial.denier()))
        && (denial.whose() == null || charge.party().equals(party(denial.whose())))
        && !speaksFirst(charge, denial)
        && !(tellsADenial(charge) && charge.claim().isAttributed())
        && reading.denials(story.article(charge.claim().articleId())).stream()
            .noneMatch(d ->
                d.sentence().equals(charge.claim().sentence())
                    && !(charge.wrong() && d.denier().equals(denial.denier())));
  }

  /// "Quist said that Lanier denies it".
  private boolean tellsADenial(Charge charge) {
    ParseTree tree = reading.things().tree(charge.claim().sentence());
    return tree.words(charge.claim().span()).stream()
        .anyMatch(w -> tree.isVerb(w) && VERBS.contains(tree.lemma(w).toLowerCase(Locale.ROOT)));
  }

  /// "Lanier testified after Quist had spoken, claiming that he was innocent": told of the denier
  /// himself.
  private boolean speaksFirst(Charge charge, Denial denial) {
    return charge.claim().isAttributed()
        && subjects
            .computeIfAbsent(charge.claim().sentence(), s -> subject(charge.claim()))
            .filter(denial.denier()::equals)
            .isPresent();
  }

  /// Whom the sentence of a claim is about as a whole, where that stands outside the claim.
  private Optional<String> subject(Claim claim) {
    ParseTree tree = reading.things().tree(claim.sentence());
    for (int word = 0; word < tree.size(); word++) {
      if (tree.head(word) < 0 && tree.isVerb(word)) {
        OptionalInt subject = tree.ownSubject(word);
        return subject.isEmpty()
                || tree.has(word, "auxpass")
                || claim.span().contains(tree.token(subject.getAsInt()).span())
            ? Optional.empty()
            : reading.named().at(claim.sentence(), tree, subject.getAsInt());
      }
    }
    return Optional.empty();
  }

  /// "Quist rejected Lanier's claim that the pier was sound": what is denied, as the denial tells
  /// it.
  private Optional<Fit> retold(Denial denial) {
    Span denied = denial.denied();
    if (denied == null
        || denial.whose() == null
        || party(denial.whose()).equals(party(denial.denier()))) {
      return Optional.empty();
    }
    ParseTree tree = reading.things().tree(denial.sentence());
    List<Integer> words = tree.words(denied);
    OptionalInt top = tree.top(words);
    if (top.isEmpty()
        || !tree.isVerb(top.getAsInt())
        || tree.ownSubject(top.getAsInt()).isEmpty()) {
      return Optional.empty();
    }
    if (tree.isPronoun(tree.ownSubject(top.getAsInt()).getAsInt())) {
      return Optional.empty();
    }
    int from =
        tree.is(words.getFirst(), "mark") && words.size() > 1 ? words.get(1) : words.getFirst();
    Span span = tree.span(from, words.getLast());
    Claim claim =
        new Claim(
            denial.sentence().articleId()
                + ":"
                + span.start()
                + "-"
                + span.end()
                + DeniedClaims.RETOLD,
            denial.sentence(),
            span,
            null,
            Modality.FACT,
            false);
    String holder = cast.actor(denial.whose()).map(Actor::name).orElse("");
    return holder.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fit(
                new Charge(
                    claim,
                    holder,
                    party(denial.whose()),
                    Set.of(denial.denier()),
                    true,
                    true,
                    false),
                denial,
                RETOLD));
  }

  private String party(String actor) {
    return cast.actor(actor).map(Actor::partyId).orElse(actor);
  }
}
