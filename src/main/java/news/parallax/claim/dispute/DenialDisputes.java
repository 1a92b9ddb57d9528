package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.DisputeTopics;
import news.parallax.claim.Holders;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// Finds disputes that an article itself tells: somebody denies what somebody else says.
final class DenialDisputes {
  private static final Pattern FOR_IT =
      Pattern.compile(
          "^(?:he|she|they|it)$|\\b(?:its|their|his|her) (?:\\w+"
              + " )?(?:spokes\\w+|lawyer|attorney|office)\\b|\\b(?:a|the) spokes\\w+$");
  private static final Pattern ALLEGED =
      Pattern.compile("(?i)\\b(?:alleg|accus|(?<!in )charg|suspect|testif|assault|harass)\\w*");
  private static final int SENTENCES_ON = 2;
  private static final int MOST_OF_A_SIDE = 3;
  private static final int MOST_OF_A_PAIR = 3;
  private static final int ALIKE = 3;
  private static final int SHORT = 3;

  private final AnalyzedStory story;
  private final Cast cast;
  private final Holders holders;
  private final DisputeReading reading;
  private final Sayings sayings;
  private final Allegations allegations;
  private final DeniedClaims deniedClaims;
  private final DisputeTopics topics;

  DenialDisputes(
      AnalyzedStory story,
      Cast cast,
      Holders holders,
      List<Profile> profiles,
      DisputeReading reading) {
    this.reading = reading;
    this.story = story;
    this.cast = cast;
    this.holders = holders;
    this.sayings = new Sayings(cast, profiles);
    TermWeights weights = new TermWeights(profiles);
    this.allegations = new Allegations(story, cast, holders, profiles, weights);
    this.deniedClaims = new DeniedClaims(story, holders, sayings, weights, allegations);
    this.topics = new DisputeTopics(story, cast);
  }

  List<Dispute> find(List<ClaimCluster> clusters) {
    List<Dispute> disputes = new ArrayList<>();
    Map<String, List<String>> used = new TreeMap<>();
    for (AnalyzedArticle article : story.articles()) {
      for (Denial denial : reading.denials(article)) {
        List<Claim> denied = deniedClaims.of(denial);
        Optional<String> topic =
            denied.isEmpty() ? Optional.empty() : topic(denial, denied.getFirst());
        if (topic.isEmpty() || isTold(used, denial, denied, topic.get())) {
          continue;
        }
        List<Claim> denials = denials(denial, denied);
        if (!denials.isEmpty()) {
          used.computeIfAbsent(sides(denial, denied), x -> new ArrayList<>()).add(topic.get());
          disputes.add(
              new Dispute(
                  topic.get(),
                  denial.kind(),
                  List.of(
                      new Position(holdersOf(denial, denied), withTellings(denied, clusters)),
                      new Position(List.of(name(denial)), denials))));
        }
      }
    }
    return disputes;
  }

  /// Every denial with each claim that it may deny, each pair by itself.
  List<Dispute> loosely() {
    List<Dispute> disputes = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      for (Denial denial : reading.denials(article)) {
        for (Claim claim : deniedClaims.maybe(denial)) {
          Optional<String> topic = topic(denial, claim).or(() -> looseTopic(denial, claim));
          List<Claim> denials = denials(denial, List.of(claim));
          if (topic.isPresent() && !denials.isEmpty()) {
            disputes.add(
                new Dispute(
                    topic.get(),
                    denial.kind(),
                    List.of(
                        new Position(holdersOf(denial, List.of(claim)), List.of(claim)),
                        new Position(List.of(name(denial)), denials))));
          }
        }
      }
    }
    return disputes;
  }

  private Optional<String> looseTopic(Denial denial, Claim claim) {
    return topics
        .whether(claim.sentence(), claim.span())
        .or(() ->
            Optional.of(
                claim.isAttributed()
                    ? said(claim, holdersOf(denial, List.of(claim)).getFirst(), denial)
                    : "the accusations against " + TargetNames.withArticle(name(denial))));
  }

  /// Whether the two sides have been told to differ about this: about anything, unless both matters
  /// are named as questions that share next to no words.
  private boolean isTold(
      Map<String, List<String>> used, Denial denial, List<Claim> denied, String topic) {
    List<String> before = used.getOrDefault(sides(denial, denied), List.of());
    if (before.isEmpty()) {
      return false;
    }
    boolean other =
        denial.denied() != null
            && before.size() < MOST_OF_A_PAIR
            && before.stream()
                .allMatch(b -> isQuestion(b) && isQuestion(topic) && !alike(b, topic));
    return !other;
  }

  private static boolean isQuestion(String topic) {
    return topic.startsWith("whether ");
  }

  private static boolean alike(String one, String other) {
    Set<String> left = longWords(one);
    Set<String> right = longWords(other);
    long shared = left.stream().filter(right::contains).count();
    return shared * ALIKE > Math.min(left.size(), right.size());
  }

  private static Set<String> longWords(String topic) {
    Set<String> words = new HashSet<>();
    for (String word : topic.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > SHORT && !word.equals("whether")) {
        words.add(word);
      }
    }
    return words;
  }

  private List<String> holdersOf(Denial denial, List<Claim> denied) {
    String owner = denial.owner();
    return owner != null && denied.getFirst().id().endsWith(DeniedClaims.RETOLD)
        ? List.of(owner)
        : holdersOf(denied);
  }

  private List<String> holdersOf(List<Claim> denied) {
    return allegations.accuser(denied.getFirst()).map(List::of).orElseGet(() -> holders.of(denied));
  }

  private String name(Denial denial) {
    return cast.actor(denial.denier()).map(Actor::name).orElse(denial.denier());
  }

  /// What the denier says in the sentence of the denial or just after it.
  private List<Claim> denials(Denial denial, List<Claim> denied) {
    List<Claim> own = new ArrayList<>();
    if (!denial.pointsBack()) {
      own.add(denial.whole());
    }
    int at = denial.sentence().index();
    for (int i = at; i <= at + SENTENCES_ON; i++) {
      List<Claim> here = sayings.in(denial.sentence().articleId(), i);
      boolean next = i == at + 1;
      here.stream()
          .filter(c -> sayings.isBy(denial, c) || (next && speaksForIt(c)))
          .filter(DenialDisputes::isSaying)
          .filter(c -> !denied.contains(c))
          .forEach(own::add);
      boolean another =
          here.stream()
              .anyMatch(
                  c -> c.isAttributed() && !sayings.isBy(denial, c) && !(next && speaksForIt(c)));
      if (i > at && another) {
        break;
      }
    }
    if (denial.pointsBack()) {
      own.add(denial.whole());
    }
    return own.stream().limit(MOST_OF_A_SIDE).toList();
  }

  private static boolean isSaying(Claim claim) {
    Attribution attribution = claim.attribution();
    return attribution == null
        || switch (attribution.act()) {
          case STATES, DENIES, BELIEVES, ESTIMATES, JUDGES -> true;
          case EXPECTS, DEMANDS, PLANS, ASKS -> false;
        };
  }

  /// "He said", "its spokesman said", right after the denial.
  private boolean speaksForIt(Claim claim) {
    Attribution attribution = claim.attribution();
    return attribution != null
        && attribution.source().stream()
            .map(s -> story.text(new Passage(claim.articleId(), s)).toLowerCase(Locale.ROOT))
            .anyMatch(s -> FOR_IT.matcher(s).find());
  }

  /// With what other articles tell of the same claim.
  private static List<Claim> withTellings(List<Claim> own, List<ClaimCluster> clusters) {
    List<Claim> all = new ArrayList<>(own);
    clusters.stream()
        .filter(c -> own.contains(c.best()))
        .flatMap(c -> c.claims().stream())
        .filter(c -> !all.contains(c) && c.isAttributed())
        .limit(1)
        .forEach(all::add);
    return all;
  }

  /// What is denied, as a question; else whose allegation it is. Empty where neither can be told:
  /// what cannot be named is often no dispute.
  private Optional<String> topic(Denial denial, Claim claim) {
    if (denial.kind() == Dispute.Kind.ASSESSMENT) {
      return Optional.of("the criticism of " + TargetNames.withArticle(name(denial)));
    }
    Span denied = denial.denied();
    Optional<String> said =
        denied == null
            ? Optional.empty()
            : topics
                .whether(denial.sentence(), denied)
                .or(() -> topics.alleged(denial.sentence(), denied, name(denial)));
    boolean accused = sayings.speakOf(denial, List.of(claim));
    String holder = holdersOf(denial, List.of(claim)).getFirst();
    if (!claim.isAttributed() && accused) {
      return said.or(
          () -> Optional.of("the accusations against " + TargetNames.withArticle(name(denial))));
    }
    Optional<String> allegation = Optional.of(said(claim, holder, denial)).filter(t -> accused);
    boolean farBack = denial.back() == Denial.FAR;
    return said.or(() -> allegation.filter(t -> farBack))
        .or(() -> topics.whether(claim.sentence(), claim.span()))
        .or(() -> allegation);
  }

  /// The allegation, where the claim says that it is one; else what is said.
  private String said(Claim claim, String holder, Denial denial) {
    return ALLEGED.matcher(story.text(claim.sentence())).find()
        ? DisputeTopics.allegation(holder, name(denial))
        : "what "
            + TargetNames.withArticle(holder)
            + " says of "
            + TargetNames.withArticle(name(denial));
  }

  private String sides(Denial denial, List<Claim> denied) {
    return holders.side(denied.getFirst()) + " " + sayings.party(denial.denier());
  }
}
