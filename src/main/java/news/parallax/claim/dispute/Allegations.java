package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.Holders;
import news.parallax.claim.Phrases;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Act;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.claim.match.Terms;
import news.parallax.claim.words.WordLists;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds what is alleged of somebody who denies it, in whatever article it stands.
///
/// "She denied the allegations" says neither whose nor which. They are the claims that name the one
/// who denies, are told as an accusation, and are not that one's own.
final class Allegations {
  private static final Set<String> ACCUSING =
      Set.copyOf(WordLists.load("denials.txt").group("accusing"));
  private static final Set<String> ACCUSATIONS =
      Set.copyOf(WordLists.load("denials.txt").group("claims"));
  private static final Set<String> WRONGS =
      Set.copyOf(WordLists.load("denials.txt").group("wrongs"));
  private static final Set<String> REFUSING = Disputing.WORDS.words("refusing told");
  private static final Set<String> GENERAL =
      Set.copyOf(WordLists.load("denials.txt").group("general"));
  private static final Set<String> NOBODY =
      Set.of("", "who", "which", "that", "they", "others", "some");
  private static final double ENOUGH = 4;
  private static final double SURELY_ALIKE = 0.75;
  private static final double ENOUGH_OF_CONTENT = 0.34;
  private static final int NEARBY = 12;
  private static final int JUST_BEFORE = 5;
  private static final int MOST = 4;

  private final AnalyzedStory story;
  private final Cast cast;
  private final Holders holders;
  private final List<Profile> profiles;
  private final TermWeights weights;

  Allegations(
      AnalyzedStory story,
      Cast cast,
      Holders holders,
      List<Profile> profiles,
      TermWeights weights) {
    this.story = story;
    this.cast = cast;
    this.holders = holders;
    this.profiles = List.copyOf(profiles);
    this.weights = weights;
  }

  private record Found(Profile profile, double score) {
    Claim claim() {
      return profile.claim();
    }
  }

  /// The claims that say what is denied, the plainest first, all by one holder; empty when none is
  /// sure.
  ///
  /// @param content the words that say what is denied, where the denial says it
  List<Claim> against(Denial denial, Optional<Profile> content) {
    List<Found> found = new ArrayList<>();
    for (Profile profile : profiles) {
      if (!mayBe(profile.claim(), denial) || !names(profile, denial.denier())) {
        continue;
      }
      double share = content.map(c -> share(c, profile)).orElse(0.0);
      double score = score(profile, denial) + 4 * share;
      boolean accused =
          profile.claim().isAttributed()
              ? accuses(profile) || doesWrong(profile, denial) || share >= SURELY_ALIKE
              : tellsOfAccusing(profile, denial) && !tellsOfRefusing(profile.claim());
      boolean alike =
          content.isEmpty()
              ? denial.pointsBack() || saysADeed(denial)
              : share >= ENOUGH_OF_CONTENT || namesADeed(content.get());
      if (score >= ENOUGH && accused && alike) {
        found.add(new Found(profile, score));
      }
    }
    found.sort(
        Comparator.comparingDouble((Found f) -> -f.score()).thenComparing(f -> f.claim().id()));
    if (found.isEmpty()) {
      return List.of();
    }
    String side = holders.side(found.getFirst().claim());
    return found.stream()
        .map(Found::claim)
        .filter(c -> holders.side(c).equals(side))
        .limit(MOST)
        .toList();
  }

  /// "Any wrongdoing" says nothing that others would repeat.
  private static boolean namesADeed(Profile content) {
    ParseTree tree = content.tree();
    return content.terms().size() < 3
        && content.terms().stream()
            .anyMatch(t -> GENERAL.contains(tree.lemma(t.to()).toLowerCase(Locale.ROOT)));
  }

  /// The same, of a denial that is no claim: "Quist denies wrongdoing", "any allegations of theft".
  private boolean saysADeed(Denial denial) {
    Span denied = denial.denied();
    return denied != null
        && denial.sentence().tokens().stream()
            .anyMatch(t ->
                (denied.contains(t.span()) && GENERAL.contains(t.lemma().toLowerCase(Locale.ROOT)))
                    || (t.span().end() < denied.start()
                        && denied.start() - t.span().end() <= JUST_BEFORE
                        && ACCUSATIONS.contains(t.lemma().toLowerCase(Locale.ROOT))));
  }

  private boolean accuses(Profile profile) {
    Attribution attribution = profile.claim().attribution();
    return attribution != null && accuses(attribution);
  }

  /// "He attacked her", of the one who denies it.
  private static boolean doesWrong(Profile profile, Denial denial) {
    String denier = "@" + denial.denier();
    return profile.claim().isAttributed()
        && profile.acts().stream()
            .anyMatch(a ->
                a.subjects().contains(denier)
                    && a.real()
                    && !a.negated()
                    && WRONGS.contains(profile.tree().lemma(a.word()).toLowerCase(Locale.ROOT)));
  }

  private boolean mayBe(Claim claim, Denial denial) {
    boolean asserted = claim.modality() == Modality.FACT || claim.modality() == Modality.POSSIBLE;
    return asserted
        && !claim.negated()
        && !claim.sentence().equals(denial.sentence())
        && (denial.whose() == null || holders.side(claim).equals(party(denial.whose())))
        && !holders.side(claim).equals(party(denial.denier()))
        && (!claim.isAttributed() || !NOBODY.contains(holders.of(claim).toLowerCase(Locale.ROOT)));
  }

  private boolean names(Profile profile, String actor) {
    String party = party(actor);
    boolean person = cast.actor(actor).filter(a -> a.kind() == Actor.Kind.PERSON).isPresent();
    return profile.keys().contains("@" + actor)
        || (!person && profile.terms().stream().anyMatch(t -> party.equals(t.party())));
  }

  private double score(Profile profile, Denial denial) {
    Claim claim = profile.claim();
    Attribution attribution = claim.attribution();
    double score = 0;
    if (attribution != null) {
      boolean states =
          switch (attribution.act()) {
            case STATES, BELIEVES, JUDGES, ESTIMATES -> true;
            case DENIES, EXPECTS, DEMANDS, PLANS, ASKS -> false;
          };
      if (!states) {
        return 0;
      }
      score += accuses(attribution) ? 3 : 1;
      score += attribution.actorId() == null ? -1 : 0;
    } else if (tellsOfAccusing(profile, denial)) {
      score += 3;
    } else {
      return 0;
    }
    String denier = "@" + denial.denier();
    boolean done = profile.acts().stream().anyMatch(a -> a.subjects().contains(denier));
    boolean undergone = profile.acts().stream().anyMatch(a -> a.objects().contains(denier));
    score += done ? 1.5 : undergone ? 0.5 : 0;
    boolean same = claim.articleId().equals(denial.sentence().articleId());
    int apart = Math.abs(claim.sentence().index() - denial.sentence().index());
    score += same ? (apart <= NEARBY ? 1 : 0.5) : 0;
    score += profile.words() >= 6 ? 0.5 : 0;
    return score;
  }

  private boolean accuses(Attribution attribution) {
    return attribution.cue().stream()
        .map(s -> story.text(new Passage(attribution.articleId(), s)).toLowerCase(Locale.ROOT))
        .anyMatch(cue -> ACCUSING.stream().anyMatch(cue::contains));
  }

  /// "She has been accused of", "accusations that".
  private static boolean tellsOfAccusing(Profile profile, Denial denial) {
    String denier = "@" + denial.denier();
    ParseTree tree = profile.tree();
    return profile.acts().stream()
        .filter(a -> !a.negated() && a.real())
        .anyMatch(a -> {
          String lemma = tree.lemma(a.word()).toLowerCase(Locale.ROOT);
          boolean accused =
              !a.nominal()
                  && ACCUSING.stream().anyMatch(lemma::startsWith)
                  && a.objects().contains(denier);
          boolean accusation =
              a.nominal()
                  && ACCUSATIONS.contains(lemma)
                  && profile.acts().stream()
                      .anyMatch(b ->
                          b.subjects().contains(denier)
                              && tree.first(a.word()) <= b.verb()
                              && b.verb() <= tree.last(a.word()));
          return accused || accusation;
        });
  }

  /// "The spokesman rejected the accusation": told by the outlet, not held by it.
  static boolean tellsOfRefusing(Claim claim) {
    return claim.sentence().tokens().stream()
        .anyMatch(t ->
            claim.span().contains(t.span())
                && (REFUSING.contains(t.lemma()) || t.lemma().equals("claim")));
  }

  /// Who accuses, where an outlet tells of it: "Ada Quist has accused the firm of", "several women
  /// accuse"; where it does not say, that it tells of allegations.
  Optional<String> accuser(Claim claim) {
    Optional<Profile> profile =
        profiles.stream().filter(p -> p.claim().equals(claim) && !claim.isAttributed()).findFirst();
    return profile.map(p ->
        accusing(p)
            .flatMap(a -> named(p, a).or(() -> group(p.tree(), a.word())).stream())
            .findFirst()
            .orElseGet(() -> "allegations told by " + holders.of(claim)));
  }

  private static Stream<Act> accusing(Profile profile) {
    return profile.acts().stream()
        .filter(a -> !a.nominal() && a.real())
        .filter(a -> {
          String lemma = profile.tree().lemma(a.word()).toLowerCase(Locale.ROOT);
          return ACCUSING.stream().anyMatch(lemma::startsWith);
        });
  }

  private Optional<String> named(Profile profile, Act act) {
    return act.subjects().stream()
        .filter(k -> k.startsWith("@"))
        .flatMap(k -> cast.actor(k.substring(1)).stream())
        .map(Actor::name)
        .findFirst();
  }

  /// "Multiple women".
  private static Optional<String> group(ParseTree tree, int verb) {
    OptionalInt subject = tree.has(verb, "auxpass") ? OptionalInt.empty() : tree.ownSubject(verb);
    return subject.stream()
        .filter(s -> Set.of("NNS", "NNPS").contains(tree.tag(s)))
        .mapToObj(s -> new Phrases(tree).plain(s).toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private double share(Profile denied, Profile other) {
    double all = 0;
    double shared = 0;
    for (Terms.Term term : denied.terms()) {
      double weight = weights.weight(term);
      all += weight;
      if (other.terms().stream().anyMatch(t -> t.meets(term))) {
        shared += weight;
      }
    }
    return all == 0 ? 0 : shared / all;
  }

  private String party(@Nullable String actor) {
    return Optional.ofNullable(actor)
        .flatMap(cast::actor)
        .map(Actor::partyId)
        .orElse(Objects.toString(actor, ""));
  }
}
