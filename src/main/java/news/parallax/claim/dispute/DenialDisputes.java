package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
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
import news.parallax.claim.match.Terms;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds disputes that an article itself tells: somebody denies what somebody else says.
final class DenialDisputes {
  private static final Pattern FOR_IT =
      Pattern.compile(
          "^(?:he|she|they|it)$|\\b(?:its|their|his|her) (?:\\w+ )?(?:spokes\\w+|lawyer|attorney|office)\\b|\\b(?:a|the) spokes\\w+$");
  private static final Pattern ACCUSATION =
      Pattern.compile("(?i)\\b(?:alleg|accus|charg|testif|claim)\\w*");
  private static final String RETOLD = ":retold";
  private static final int CLOSE = 2;
  private static final int FEWEST_TERMS = 3;
  private static final int SENTENCES_ON = 2;
  private static final int MOST_OF_A_SIDE = 3;
  private static final int MOST_OF_A_PAIR = 3;
  private static final int ALIKE = 3;
  private static final int SHORT = 3;
  private static final double ENOUGH = 0.5;
  private static final double ENOUGH_OF_AN_OUTLET = 0.75;
  private static final double LEAST_WEIGHT = 5;

  private final AnalyzedStory story;
  private final Cast cast;
  private final Holders holders;
  private final Map<String, TreeMap<Integer, List<Claim>>> claims = new TreeMap<>();
  private final Map<String, Profile> profiles = new HashMap<>();
  private final TermWeights weights;
  private final Allegations allegations;
  private final DisputeTopics topics;

  DenialDisputes(AnalyzedStory story, Cast cast, Holders holders, List<Profile> profiles) {
    this.story = story;
    this.cast = cast;
    this.holders = holders;
    this.weights = new TermWeights(profiles);
    this.allegations = new Allegations(story, cast, holders, profiles, weights);
    this.topics = new DisputeTopics(story, cast);
    for (Profile profile : profiles) {
      Claim claim = profile.claim();
      this.profiles.put(claim.id(), profile);
      claims
          .computeIfAbsent(claim.articleId(), a -> new TreeMap<>())
          .computeIfAbsent(claim.sentence().index(), i -> new ArrayList<>())
          .add(claim);
    }
  }

  List<Dispute> find(List<Attribution> attributions, List<ClaimCluster> clusters) {
    DenialFinder finder = new DenialFinder(story, cast, attributions);
    List<Dispute> disputes = new ArrayList<>();
    Map<String, List<String>> used = new TreeMap<>();
    for (AnalyzedArticle article : story.articles()) {
      for (Denial denial : finder.find(article)) {
        List<Claim> denied = denied(denial);
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

  private List<Claim> denied(Denial denial) {
    if (!denial.pointsBack()) {
      List<Claim> like = like(denial);
      List<Claim> found = like.isEmpty() ? allegations.against(denial, content(denial)) : like;
      return found.isEmpty() && denial.owner() != null ? retold(denial) : found;
    }
    if (denial.back() == 0) {
      List<Claim> here = sameSentence(denial);
      return here.isEmpty() ? allegations.against(denial, Optional.empty()) : here;
    }
    List<Claim> before = before(denial);
    if (denial.whose() == null && ACCUSATION.matcher(story.text(denial.sentence())).find()) {
      before = before.stream().filter(c -> isAccusation(c)).toList();
    }
    List<Claim> alleged =
        denial.back() == Denial.FAR && denial.kind() == Dispute.Kind.FACT
            ? allegations.against(denial, Optional.empty())
            : List.of();
    boolean near = !before.isEmpty() && speakOf(denial, before);
    return near || alleged.isEmpty() ? before : alleged;
  }

  /// "Thorn said that the boat was full, a claim that the firm denies".
  private List<Claim> sameSentence(Denial denial) {
    return in(denial.sentence().articleId(), denial.sentence().index()).stream()
        .filter(c -> c.isAttributed() && asserts(c) && holdersKnown(c) && !isBy(denial, c))
        .filter(c -> c.span().length() * 10 < denial.sentence().span().length() * 8)
        .limit(1)
        .toList();
  }

  private boolean isAccusation(Claim claim) {
    Attribution attribution = claim.attribution();
    return attribution != null
        && attribution.cue().stream()
            .map(s -> story.text(new Passage(claim.articleId(), s)))
            .anyMatch(cue -> ACCUSATION.matcher(cue).find());
  }

  /// "Denied a Tarn Gazette report that the boat was full": what is denied, as the denial tells it.
  private static List<Claim> retold(Denial denial) {
    ArticleSentence sentence = denial.sentence();
    ParseTree tree = new ParseTree(sentence.sentence());
    List<Integer> words = tree.words(Objects.requireNonNull(denial.denied()));
    OptionalInt top = tree.top(words);
    if (top.isEmpty()
        || !tree.isVerb(top.getAsInt())
        || tree.ownSubject(top.getAsInt()).isEmpty()) {
      return List.of();
    }
    int first = words.getFirst();
    int from = tree.is(first, "mark") && words.size() > 1 ? words.get(1) : first;
    Span span = tree.span(from, words.getLast());
    String id = sentence.articleId() + ":" + span.start() + "-" + span.end() + RETOLD;
    return List.of(new Claim(id, sentence, span, null, Modality.FACT, false));
  }

  private List<String> holdersOf(Denial denial, List<Claim> denied) {
    String owner = denial.owner();
    return owner != null && denied.getFirst().id().endsWith(RETOLD)
        ? List.of(owner)
        : holdersOf(denied);
  }

  private List<String> holdersOf(List<Claim> denied) {
    return allegations.accuser(denied.getFirst()).map(List::of).orElseGet(() -> holders.of(denied));
  }

  private String name(Denial denial) {
    return cast.actor(denial.denier()).map(Actor::name).orElse(denial.denier());
  }

  /// The nearest claim of somebody else before the denial, with what that one says just before it.
  private List<Claim> before(Denial denial) {
    int at = denial.sentence().index();
    for (int i = at; i >= at - denial.back(); i--) {
      List<Claim> here =
          in(denial.sentence().articleId(), i).stream()
              .filter(c ->
                  standsBefore(c, denial) && c.isAttributed() && asserts(c) && !isBy(denial, c))
              .filter(this::holdersKnown)
              .toList();
      if (!here.isEmpty() && (denial.whose() == null || isBySide(denial.whose(), here))) {
        boolean named = speakOf(denial, here) || denial.whose() != null;
        if (!named && (denial.back() == Denial.FAR || at - i > CLOSE)) {
          return List.of();
        }
        List<Claim> naming = here.stream().filter(c -> speakOf(denial, List.of(c))).toList();
        List<Claim> all = new ArrayList<>(naming.isEmpty() ? here : naming);
        in(denial.sentence().articleId(), i - 1).stream()
            .filter(c -> c.isAttributed() && asserts(c))
            .filter(c -> holders.side(c).equals(holders.side(here.getFirst())))
            .forEach(all::add);
        all.sort(Comparator.comparingDouble((Claim c) -> -weight(c)).thenComparing(Claim::id));
        return all.stream().limit(MOST_OF_A_SIDE).toList();
      }
    }
    return List.of();
  }

  private double weight(Claim claim) {
    Profile profile = profiles.get(claim.id());
    return profile == null ? 0 : profile.terms().stream().mapToDouble(weights::weight).sum();
  }

  private boolean isBySide(String actor, List<Claim> claims) {
    return claims.stream().anyMatch(c -> holders.side(c).equals(party(actor)));
  }

  /// Whether the claims name the one who denies them.
  private boolean speakOf(Denial denial, List<Claim> claims) {
    String denier = "@" + denial.denier();
    return claims.stream()
        .map(c -> profiles.get(c.id()))
        .anyMatch(p -> p != null && p.keys().contains(denier));
  }

  /// Whether the claim stands before what denies it.
  private static boolean standsBefore(Claim claim, Denial denial) {
    return claim.sentence().index() < denial.sentence().index();
  }

  private boolean holdersKnown(Claim claim) {
    Attribution attribution = claim.attribution();
    return attribution != null && attribution.actorId() != null;
  }

  private static boolean asserts(Claim claim) {
    Attribution attribution = claim.attribution();
    boolean states =
        attribution == null
            || switch (attribution.act()) {
              case STATES, BELIEVES, ESTIMATES, JUDGES -> true;
              case DENIES, EXPECTS, DEMANDS, PLANS, ASKS -> false;
            };
    return states && (claim.modality() == Modality.FACT || claim.modality() == Modality.POSSIBLE);
  }

  /// The claims of others that say what is denied, the one told most alike first.
  private List<Claim> like(Denial denial) {
    Optional<Profile> own = content(denial);
    if (own.isEmpty() || own.get().terms().size() < FEWEST_TERMS) {
      return List.of();
    }
    record Alike(Claim claim, double share) {}
    List<Alike> alike = new ArrayList<>();
    for (Profile other : profiles.values()) {
      Claim claim = other.claim();
      boolean fits =
          !claim.sentence().equals(denial.sentence())
              && (claim.isAttributed()
                  ? holdersKnown(claim)
                  : isElsewhere(denial, claim)
                      && !isOfKnowing(own.get())
                      && !Allegations.tellsOfRefusing(claim))
              && asserts(claim)
              && !claim.negated()
              && !holders.side(claim).equals(party(denial.denier()));
      double share = fits ? share(own.get(), other) : 0;
      if (share >= (claim.isAttributed() ? ENOUGH : ENOUGH_OF_AN_OUTLET)) {
        alike.add(new Alike(claim, share));
      }
    }
    alike.sort(
        Comparator.comparingDouble((Alike a) -> -a.share()).thenComparing(a -> a.claim().id()));
    return alike.stream().map(Alike::claim).limit(1).toList();
  }

  /// "Denied knowing of the payment": that it was made does not say so.
  private static boolean isOfKnowing(Profile denied) {
    return denied.acts().stream()
        .anyMatch(
            a -> Set.of("know", "see", "hear", "say").contains(denied.tree().lemma(a.verb())));
  }

  /// The words that say what is denied, as they are compared.
  private Optional<Profile> content(Denial denial) {
    Span denied = Objects.requireNonNull(denial.denied());
    return in(denial.sentence().articleId(), denial.sentence().index()).stream()
        .filter(c -> c.span().overlaps(denied))
        .map(c -> profiles.get(c.id()))
        .filter(Objects::nonNull)
        .min(Comparator.comparingInt(Profile::words).thenComparing(p -> p.claim().id()))
        .map(p -> p.claim().span().contains(denied) ? p.cut(denied) : p);
  }

  /// Whether another outlet tells it itself.
  private boolean isElsewhere(Denial denial, Claim claim) {
    return !story
        .story()
        .originOf(claim.articleId())
        .equals(story.story().originOf(denial.sentence().articleId()));
  }

  /// The share of what is denied that the other says too, by weight.
  private double share(Profile denied, Profile other) {
    double all = 0;
    double shared = 0;
    boolean act = false;
    for (Terms.Term term : denied.terms()) {
      double weight = weights.weight(term);
      all += weight;
      if (other.terms().stream().anyMatch(t -> t.meets(term))) {
        shared += weight;
        act |= term.kind() == Terms.Kind.ACTION || term.kind() == Terms.Kind.THING;
      }
    }
    return act && shared >= LEAST_WEIGHT ? shared / all : 0;
  }

  /// What the denier says in the sentence of the denial or just after it.
  private List<Claim> denials(Denial denial, List<Claim> denied) {
    List<Claim> own = new ArrayList<>();
    if (!denial.pointsBack()) {
      own.add(whole(denial));
    }
    int at = denial.sentence().index();
    for (int i = at; i <= at + SENTENCES_ON; i++) {
      List<Claim> here = in(denial.sentence().articleId(), i);
      boolean next = i == at + 1;
      here.stream()
          .filter(c -> isBy(denial, c) || (next && speaksForIt(c)))
          .filter(DenialDisputes::isSaying)
          .filter(c -> !denied.contains(c))
          .forEach(own::add);
      boolean another =
          here.stream()
              .anyMatch(c -> c.isAttributed() && !isBy(denial, c) && !(next && speaksForIt(c)));
      if (i > at && another) {
        break;
      }
    }
    if (denial.pointsBack()) {
      own.add(whole(denial));
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

  /// The sentence of the denial.
  private static Claim whole(Denial denial) {
    Span span = denial.sentence().span();
    return new Claim(
        denial.sentence().articleId() + ":" + span.start() + "-" + span.end() + ":denial",
        denial.sentence(),
        span,
        null,
        Modality.FACT,
        true);
  }

  /// "He said", "its spokesman said", right after the denial.
  private boolean speaksForIt(Claim claim) {
    Attribution attribution = claim.attribution();
    return attribution != null
        && attribution.source().stream()
            .map(s -> story.text(new Passage(claim.articleId(), s)).toLowerCase(Locale.ROOT))
            .anyMatch(s -> FOR_IT.matcher(s).find());
  }

  private boolean isBy(Denial denial, Claim claim) {
    Attribution attribution = claim.attribution();
    @Nullable String actor = attribution == null ? null : attribution.actorId();
    boolean person =
        cast.actor(denial.denier()).filter(a -> a.kind() == Actor.Kind.PERSON).isPresent();
    return actor != null
        && (actor.equals(denial.denier())
            || (!person && party(actor).equals(party(denial.denier()))));
  }

  private String party(String actor) {
    return cast.actor(actor).map(Actor::partyId).orElse(actor);
  }

  private List<Claim> in(String article, int sentence) {
    return claims.getOrDefault(article, new TreeMap<>()).getOrDefault(sentence, List.of());
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
      return Optional.of("what " + holders.of(claim) + " says and " + name(denial) + " rejects");
    }
    Span denied = denial.denied();
    Optional<String> said =
        denied == null
            ? Optional.empty()
            : topics
                .whether(denial.sentence(), denied)
                .or(() -> topics.alleged(denial.sentence(), denied, name(denial)));
    boolean accused = speakOf(denial, List.of(claim));
    String holder = holdersOf(denial, List.of(claim)).getFirst();
    if (!claim.isAttributed() && accused) {
      return said.or(() -> Optional.of("the accusations against " + name(denial)));
    }
    return said.or(() -> topics.whether(claim.sentence(), claim.span()))
        .or(() -> Optional.of(DisputeTopics.allegation(holder, name(denial))).filter(t -> accused));
  }

  private String sides(Denial denial, List<Claim> denied) {
    return holders.side(denied.getFirst()) + " " + party(denial.denier());
  }
}
