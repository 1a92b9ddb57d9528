package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Kind;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.DisputeTopics;
import news.parallax.claim.Holders;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;

/// Finds what an article tells as said by one and, next to it, otherwise by another: "Quist says
/// that the pier is sound. But Lanier says that its beams are rotten."
final class Contrasts {
  private static final Set<String> COUNTERING = Set.copyOf(StanceReader.FILE.group("countering"));
  private static final Set<String> BUT = Set.of("but", "however", "yet");
  private static final Set<String> TURNING =
      Set.of(
          "but",
          "however",
          "yet",
          "though",
          "although",
          "not",
          "n't",
          "n’t",
          "never",
          "no",
          "instead",
          "disagreed",
          "disagrees",
          "wrong",
          "false",
          "contrary",
          "rather");
  private static final double ENOUGH = 2;
  private static final double LEAST = 0.8;
  private static final int FARTHEST_BACK = 4;

  private final AnalyzedStory story;
  private final Holders holders;
  private final Sayings sayings;
  private final TermWeights weights;
  private final DisputeTopics topics;

  Contrasts(
      AnalyzedStory story,
      Holders holders,
      Sayings sayings,
      TermWeights weights,
      DisputeTopics topics) {
    this.story = story;
    this.holders = holders;
    this.sayings = sayings;
    this.weights = weights;
    this.topics = topics;
  }

  List<Dispute> find() {
    List<Dispute> disputes = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.prose()) {
        for (Claim answer : sayings.in(article.id(), sentence.index())) {
          if (says(answer) && counters(answer)) {
            dispute(answer)
                .filter(d -> told.add(holders.side(answer) + d.positions().getFirst().holders()))
                .ifPresent(disputes::add);
          }
        }
      }
    }
    return List.copyOf(disputes);
  }

  /// Whatever one says just after another has said something about the same, and otherwise.
  List<Dispute> loosely() {
    List<Dispute> disputes = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.prose()) {
        for (Claim answer : sayings.in(article.id(), sentence.index())) {
          if (says(answer) && (counters(answer) || turns(answer))) {
            IntStream.rangeClosed(0, FARTHEST_BACK)
                .map(back -> sentence.index() - back)
                .boxed()
                .flatMap(i -> sayings.in(article.id(), i).stream())
                .filter(c -> c.span().end() <= answer.span().start() && says(c))
                .filter(c -> !holders.side(c).equals(holders.side(answer)))
                .filter(c -> shared(c, answer) >= LEAST)
                .flatMap(c -> dispute(c, answer).stream())
                .limit(1)
                .forEach(disputes::add);
          }
        }
      }
    }
    return List.copyOf(disputes);
  }

  /// Whether the sentence has a word of opposition or negation.
  private static boolean turns(Claim claim) {
    return claim.negated()
        || claim.sentence().tokens().stream()
            .anyMatch(t -> TURNING.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  private Optional<Dispute> dispute(Claim answer) {
    int at = answer.sentence().index();
    return IntStream.of(at, at - 1)
        .boxed()
        .flatMap(i -> sayings.in(answer.articleId(), i).stream())
        .filter(c -> c.span().end() <= answer.span().start() && says(c))
        .filter(c -> !holders.side(c).equals(holders.side(answer)))
        .filter(c -> differ(c, answer) && shared(c, answer) >= ENOUGH)
        .flatMap(c -> dispute(c, answer).stream())
        .findFirst();
  }

  private Optional<Dispute> dispute(Claim claim, Claim answer) {
    return topics
        .whether(claim.sentence(), claim.span())
        .or(() -> topics.whether(answer.sentence(), answer.span()))
        .map(topic -> new Dispute(topic, Kind.FACT, List.of(position(claim), position(answer))));
  }

  private Position position(Claim claim) {
    return new Position(List.of(holders.of(claim)), List.of(claim));
  }

  private static boolean says(Claim claim) {
    Attribution attribution = claim.attribution();
    if (attribution == null || attribution.actorId() == null) {
      return false;
    }
    boolean states =
        switch (attribution.act()) {
          case STATES, DENIES, BELIEVES, JUDGES, ESTIMATES -> true;
          case EXPECTS, DEMANDS, PLANS, ASKS -> false;
        };
    return states
        && !Sayings.admits(new ParseTree(claim.sentence().sentence()), attribution)
        && claim.modality() != Modality.QUESTION
        && claim.modality() != Modality.CONDITIONAL;
  }

  /// "But she said", "she countered".
  private static boolean counters(Claim claim) {
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      return false;
    }
    ParseTree tree = new ParseTree(claim.sentence().sentence());
    boolean cue =
        attribution.cue().stream()
            .flatMap(s -> tree.words(s).stream())
            .anyMatch(w -> COUNTERING.contains(tree.lemma(w).toLowerCase(Locale.ROOT)));
    return cue || BUT.contains(tree.lower(0));
  }

  /// Whether one says that something is so and the other that something is not, or the second is
  /// told to counter the first.
  private boolean differ(Claim claim, Claim answer) {
    if (!BUT.contains(new ParseTree(answer.sentence().sentence()).lower(0))) {
      return true;
    }
    Profile one = sayings.profile(claim);
    Profile other = sayings.profile(answer);
    return claim.negated() != answer.negated()
        && one != null
        && other != null
        && one.main().isPresent()
        && other.main().isPresent()
        && one.main().get().keys().stream().anyMatch(other.main().get().keys()::contains);
  }

  /// The weight of what both speak of, save people and parties.
  private double shared(Claim a, Claim b) {
    Profile one = sayings.profile(a);
    Profile other = sayings.profile(b);
    if (one == null || other == null) {
      return 0;
    }
    return one.terms().stream()
        .filter(t -> other.terms().stream().anyMatch(t::meets))
        .filter(t -> !t.person() && t.party() == null)
        .mapToDouble(weights::weight)
        .sum();
  }
}
