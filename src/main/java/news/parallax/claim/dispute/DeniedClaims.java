package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.Dispute;
import news.parallax.claim.Holders;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.claim.match.Terms;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// Finds who says what somebody denies: in the same article or another, by the mouth of a speaker
// or
/// told as an allegation.
final class DeniedClaims {
  private static final Pattern ACCUSATION =
      Pattern.compile("(?i)\\b(?:alleg|accus|charg|testif|claim)\\w*");

  private static final Pattern ALLEGED =
      Pattern.compile(
          "(?i)\\b(?:alleg|accus|(?<!tak(?:e|es|ing) .?)(?<!in )charg|testif|claim|indict|suspect|report(?:s|ed|edly)\\b|concluded|lawsuit|complaint|sued)\\w*");
  private static final double LEAST_ALLEGED = 4;
  private static final double LEAST_SHARE = 0.34;
  private static final double ENOUGH_ALLEGED = 0.5;
  static final String RETOLD = ":retold";
  private static final int CLOSE = 2;
  private static final int FEWEST_TERMS = 3;
  private static final int MOST_OF_A_SIDE = 3;
  private static final int MOST_MAYBE = 3;
  private static final double ENOUGH = 0.5;
  private static final double ENOUGH_OF_AN_OUTLET = 0.75;
  private static final double LEAST_WEIGHT = 5;

  private final AnalyzedStory story;
  private final Holders holders;
  private final Sayings sayings;
  private final TermWeights weights;
  private final Allegations allegations;

  DeniedClaims(
      AnalyzedStory story,
      Holders holders,
      Sayings sayings,
      TermWeights weights,
      Allegations allegations) {
    this.story = story;
    this.holders = holders;
    this.sayings = sayings;
    this.weights = weights;
    this.allegations = allegations;
  }

  /// The claims, the one told most alike first; empty when nobody else is found to say it.
  List<Claim> of(Denial denial) {
    if (!denial.pointsBack()) {
      List<Claim> like = like(denial);
      List<Claim> found = like.isEmpty() ? allegations.against(denial, content(denial)) : like;
      List<Claim> all = found.isEmpty() ? loosely(denial) : found;
      return all.isEmpty() && denial.owner() != null ? retold(denial) : all;
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
    boolean near = !before.isEmpty() && sayings.speakOf(denial, before);
    return near || alleged.isEmpty() ? before : alleged;
  }

  /// The claims of others that it may be, the likeliest first.
  List<Claim> maybe(Denial denial) {
    record Alike(Claim claim, double score) {}
    Optional<Profile> own =
        denial.denied() == null ? Optional.empty() : content(denial).filter(p -> p.words() > 0);
    List<Alike> alike = new ArrayList<>();
    for (Profile other : sayings.profiles()) {
      Claim claim = other.claim();
      boolean alleges = ALLEGED.matcher(story.text(claim.sentence())).find();
      boolean fits =
          !claim.sentence().equals(denial.sentence())
              && (claim.isAttributed() ? Sayings.holdersKnown(claim) || alleges : alleges)
              && asserts(claim)
              && !holders.side(claim).equals(sayings.party(denial.denier()))
              && !Allegations.tellsOfRefusing(claim);
      if (!fits) {
        continue;
      }
      boolean same = claim.articleId().equals(denial.sentence().articleId());
      int before = denial.sentence().index() - claim.sentence().index();
      double near = same && before > 0 && before <= 3 ? 0.3 : 0;
      double share = own.map(o -> share(o, other, 1)).orElse(0.0);
      double names = other.keys().contains("@" + denial.denier()) ? 0.25 : 0;
      double score = share + names + near + (alleges ? 0.25 : 0);
      if (score >= ENOUGH) {
        alike.add(new Alike(claim, score));
      }
    }
    alike.sort(
        Comparator.comparingDouble((Alike a) -> -a.score()).thenComparing(a -> a.claim().id()));
    return alike.stream().map(Alike::claim).limit(MOST_MAYBE).toList();
  }

  /// "Thorn said that the boat was full, a claim that the firm denies".
  private List<Claim> sameSentence(Denial denial) {
    return sayings.in(denial.sentence().articleId(), denial.sentence().index()).stream()
        .filter(c ->
            c.isAttributed() && asserts(c) && Sayings.holdersKnown(c) && !sayings.isBy(denial, c))
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

  /// The nearest claim of somebody else before the denial, with what that one says just before it.
  private List<Claim> before(Denial denial) {
    int at = denial.sentence().index();
    for (int i = at; i >= at - denial.back(); i--) {
      List<Claim> here =
          sayings.in(denial.sentence().articleId(), i).stream()
              .filter(c ->
                  standsBefore(c, denial)
                      && c.isAttributed()
                      && asserts(c)
                      && !sayings.isBy(denial, c))
              .filter(Sayings::holdersKnown)
              .toList();
      if (!here.isEmpty() && (denial.whose() == null || isBySide(denial.whose(), here))) {
        boolean named = sayings.speakOf(denial, here) || denial.whose() != null;
        if (!named && (denial.back() == Denial.FAR || at - i > CLOSE)) {
          return List.of();
        }
        List<Claim> naming =
            here.stream().filter(c -> sayings.speakOf(denial, List.of(c))).toList();
        List<Claim> all = new ArrayList<>(naming.isEmpty() ? here : naming);
        sayings.in(denial.sentence().articleId(), i - 1).stream()
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
    Profile profile = sayings.profile(claim);
    return profile == null ? 0 : profile.terms().stream().mapToDouble(weights::weight).sum();
  }

  private boolean isBySide(String actor, List<Claim> claims) {
    return claims.stream().anyMatch(c -> holders.side(c).equals(sayings.party(actor)));
  }

  /// Whether the claim stands before what denies it.
  private static boolean standsBefore(Claim claim, Denial denial) {
    return claim.sentence().index() < denial.sentence().index();
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
    for (Profile other : sayings.profiles()) {
      Claim claim = other.claim();
      boolean fits =
          !claim.sentence().equals(denial.sentence())
              && (claim.isAttributed()
                  ? Sayings.holdersKnown(claim)
                  : isElsewhere(denial, claim)
                      && !isOfKnowing(own.get())
                      && !Allegations.tellsOfRefusing(claim))
              && asserts(claim)
              && !claim.negated()
              && !holders.side(claim).equals(sayings.party(denial.denier()));
      double share = fits ? share(own.get(), other) : 0;
      if (share >= (claim.isAttributed() ? ENOUGH : ENOUGH_OF_AN_OUTLET)) {
        alike.add(new Alike(claim, share));
      }
    }
    alike.sort(
        Comparator.comparingDouble((Alike a) -> -a.share()).thenComparing(a -> a.claim().id()));
    return alike.stream().map(Alike::claim).limit(1).toList();
  }

  /// What says much of what is denied, and that it is alleged.
  private List<Claim> loosely(Denial denial) {
    Optional<Profile> own = content(denial);
    if (own.isEmpty() || own.get().terms().size() < FEWEST_TERMS || isOfKnowing(own.get())) {
      return List.of();
    }
    record Alike(Claim claim, double score) {}
    List<Alike> alike = new ArrayList<>();
    for (Profile other : sayings.profiles()) {
      Claim claim = other.claim();
      boolean fits =
          !claim.sentence().equals(denial.sentence())
              && asserts(claim)
              && !claim.negated()
              && !holders.side(claim).equals(sayings.party(denial.denier()))
              && !Allegations.tellsOfRefusing(claim);
      if (!fits) {
        continue;
      }
      double share = share(own.get(), other, LEAST_ALLEGED);
      boolean names = other.keys().contains("@" + denial.denier());
      boolean alleges = ALLEGED.matcher(story.text(claim.sentence())).find();
      boolean known = claim.isAttributed() ? Sayings.holdersKnown(claim) : alleges;
      double score = share + (names ? 0.2 : 0) + (alleges ? 0.2 : 0);
      if (share >= LEAST_SHARE && known && score >= ENOUGH_ALLEGED) {
        alike.add(new Alike(claim, score));
      }
    }
    alike.sort(
        Comparator.comparingDouble((Alike a) -> -a.score()).thenComparing(a -> a.claim().id()));
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
    return sayings.in(denial.sentence().articleId(), denial.sentence().index()).stream()
        .filter(c -> c.span().overlaps(denied))
        .map(sayings::profile)
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
    return share(denied, other, LEAST_WEIGHT);
  }

  private double share(Profile denied, Profile other, double least) {
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
    return act && shared >= least ? shared / all : 0;
  }
}
