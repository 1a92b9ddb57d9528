package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.claim.match.Terms.Term;
import news.parallax.claim.words.WordLists;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// What the sides, blames and denials of a story tell about two claims of it: whether one blames
/// the other, takes the other side on what the other speaks of, or denies it.
final class DisputeEvidence {
  private static final WordLists FILE = WordLists.load("denials.txt");
  private static final Set<String> GENERAL = FILE.words("general");
  private static final Set<String> ARGUING = Disputing.WORDS.words("answering");

  private static final Set<String> ALLEGING = Disputing.WORDS.words("finding");
  private static final int NEAR = 3;

  private final Cast cast;
  private final ThingReader things;
  private final TermWeights weights;
  private final SameThing sameThing;
  private final Map<ArticleSentence, List<Side>> sides = new HashMap<>();
  private final Map<ArticleSentence, List<Denial>> denials = new HashMap<>();

  DisputeEvidence(AnalyzedStory story, Cast cast, List<Profile> profiles, DisputeReading reading) {
    this.cast = cast;
    this.things = reading.things();
    this.weights = new TermWeights(profiles);
    this.sameThing = new SameThing(things, weights);
    for (Side side : reading.sides()) {
      sides.computeIfAbsent(side.claim().sentence(), s -> new ArrayList<>()).add(side);
    }
    for (AnalyzedArticle article : story.articles()) {
      for (Denial denial : reading.denials(article)) {
        denials.computeIfAbsent(denial.sentence(), s -> new ArrayList<>()).add(denial);
      }
    }
  }

  private Set<String> parties(Set<String> actors) {
    Set<String> parties = new TreeSet<>();
    actors.forEach(a -> parties.add(cast.actor(a).map(Actor::partyId).orElse(a)));
    return parties;
  }

  /// The denial that the other position tells of: what it says may deny nothing itself, but stand
  /// behind a denial.
  ///
  /// @param beside all that stands for the position
  Optional<Denial> denial(Claim other, List<Claim> beside) {
    return Stream.concat(Stream.of(other), beside.stream())
        .map(Claim::sentence)
        .distinct()
        .flatMap(s -> denials.getOrDefault(s, List.of()).stream())
        .findFirst();
  }

  /// Adds what is known of two claims, the other of which is held by somebody.
  void tell(Map<String, Double> traits, Claim one, Claim other, Who b, Optional<Denial> denial) {
    ArticleSentence at = denial.map(Denial::sentence).orElse(other.sentence());
    int after = at.index() - one.sentence().index();
    boolean near = one.articleId().equals(at.articleId()) && after >= 0 && after <= NEAR;
    double thing = thing(one, other);
    traits.put("a's thing in b", thing);
    sides(traits, one, other, Math.max(thing, thing(other, one)));
    traits.put("a tells a denial", is(tellsDenial(one, b)));
    double blames = blames(one, b);
    traits.put("a blames b", blames);
    traits.put(
        "answer fits", blames * (0.2 + 0.4 * thing + 0.2 * is(near) + 0.2 * is(argues(other))));
    denials(traits, one, denial.stream().toList(), b);
    traits.put("denial fits", denialFits(traits, near));
  }

  /// Whether the one tells itself that the other denies something.
  private boolean tellsDenial(Claim one, Who other) {
    return denials.getOrDefault(one.sentence(), List.of()).stream()
        .map(Denial::denier)
        .anyMatch(d -> d.equals(other.actor()) || parties(Set.of(d)).contains(other.party()));
  }

  /// How well what is denied is what the one tells, all told.
  private static double denialFits(Map<String, Double> traits, boolean near) {
    double accuses =
        Math.max(
            traits.getOrDefault("a accuses the denier", 0.0),
            traits.getOrDefault("a alleges", 0.0));
    double named = traits.getOrDefault("denier named", 0.0);
    if (traits.getOrDefault("denied", 0.0) == 0) {
      return 0;
    }
    if (traits.getOrDefault("denied before", 0.0) > 0) {
      return near ? 0.4 + 0.3 * named + 0.3 * accuses : named * (0.2 + 0.6 * accuses);
    }
    double share = traits.getOrDefault("denied share", 0.0);
    double general = traits.getOrDefault("denied in general", 0.0) * named * (0.3 + 0.4 * accuses);
    return Math.max(general, share * (0.5 + 0.2 * named + 0.3 * accuses));
  }

  /// How the two take opposite sides on one thing, the surest pair of sides first.
  private void sides(Map<String, Double> traits, Claim one, Claim other, double thing) {
    boolean same = false;
    boolean like = false;
    boolean made = false;
    boolean bare = false;
    boolean kind = false;
    boolean pointed = false;
    for (Side a : sides.getOrDefault(one.sentence(), List.of())) {
      for (Side b : sides.getOrDefault(other.sentence(), List.of())) {
        boolean surely = a.favours() != b.favours() && sameThing.same(a.thing(), b.thing());
        boolean maybe = a.favours() != b.favours() && sameThing.mayBeSame(a.thing(), b.thing());
        if (surely || (maybe && !same)) {
          same |= surely;
          like = true;
          made = a.made() || b.made();
          bare = a.thing().isBare() || b.thing().isBare();
          kind = a.thing().isOfAKind() && b.thing().isOfAKind();
          pointed = a.thing().equals(b.thing());
        }
      }
    }
    traits.put("sides on one thing", is(same));
    traits.put("side of a maker", is(made));
    traits.put("side on a bare thing", is(bare));
    traits.put("thing of a kind", is(kind));
    traits.put("thing pointed at", is(pointed));
    traits.put("sides taken on one thing", is(same && !made));
    double fit = Math.max(is(same), 0.7 * thing * is(like));
    traits.put(
        "sides fit",
        fit
            * (1 - 0.5 * is(pointed))
            * (0.6 + 0.4 * is(kind))
            * (1 - 0.3 * is(made))
            * (1 - 0.3 * is(bare)));
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }

  /// How much of a thing that the one takes a side on the sentence of the other names.
  private double thing(Claim one, Claim other) {
    double most = 0;
    List<Term> there = things.terms(other.sentence());
    for (Side side : sides.getOrDefault(one.sentence(), List.of())) {
      List<Term> named = new ArrayList<>(side.thing().described());
      named.addAll(side.thing().own());
      named.removeIf(t -> t.person() || t.party() != null);
      double all = named.stream().mapToDouble(weights::weight).sum();
      double shared =
          named.stream()
              .filter(t -> there.stream().anyMatch(t::meets))
              .mapToDouble(weights::weight)
              .sum();
      most = Math.max(most, all <= 0 ? 0 : shared / all);
    }
    return most;
  }

  private double blames(Claim one, Who other) {
    return sides.getOrDefault(one.sentence(), List.of()).stream()
        .filter(s -> !s.favours())
        .filter(
            s -> s.owners().contains(other.actor()) || parties(s.owners()).contains(other.party()))
        .mapToDouble(s -> s.owners().contains(other.actor()) ? 1 : 0.6)
        .max()
        .orElse(0);
  }

  private void denials(Map<String, Double> traits, Claim one, List<Denial> here, Who b) {
    double share = 0;
    boolean back = false;
    boolean general = false;
    boolean named = false;
    for (Denial denial : here) {
      back = denial.pointsBack();
      named = names(one, denial.denier());
      Span span = denial.denied();
      if (span != null) {
        share = share(denial, span, one);
        general =
            denial.sentence().tokens().stream()
                .anyMatch(t -> span.contains(t.span()) && GENERAL.contains(lemma(t)));
      }
    }
    traits.put("denied", is(!here.isEmpty()));
    traits.put("denied share", share);
    traits.put("denied before", is(back));
    traits.put("denied in general", is(general));
    traits.put("denier named", is(named));
    traits.put("a accuses the denier", accuses(one, b));
    traits.put("a alleges", alleges(one));
  }

  /// How much of what is denied the claim's sentence names.
  private double share(Denial denial, Span span, Claim claim) {
    ParseTree tree = things.tree(denial.sentence());
    List<Term> said =
        things.terms(denial.sentence()).stream()
            .filter(t -> span.contains(tree.token(t.to()).span()))
            .filter(t -> !t.keys().contains("@" + denial.denier()))
            .toList();
    List<Term> there = things.terms(claim.sentence());
    double all = said.stream().mapToDouble(weights::weight).sum();
    double shared =
        said.stream()
            .filter(t -> there.stream().anyMatch(t::meets))
            .mapToDouble(weights::weight)
            .sum();
    return all <= 0 ? 0 : shared / all;
  }

  /// Whether the one tells of an accusation, and it is against the holder of the other.
  private double accuses(Claim one, Who other) {
    ParseTree tree = things.tree(one.sentence());
    double most = 0;
    for (int word = 0; word < tree.size(); word++) {
      String lemma = tree.lemma(word).toLowerCase(Locale.ROOT);
      boolean accusing =
          lemma.startsWith("accus")
              || lemma.startsWith("alleg")
              || (tree.isVerb(word)
                  && Set.of("charge", "claim", "testify", "blame").contains(lemma));
      if (!accusing) {
        continue;
      }
      most = Math.max(most, 0.3);
      for (Term term : things.terms(one.sentence())) {
        if (other.isNamed(term) && (tree.governs(word, term.to()) || near(tree, word, term))) {
          most = 1;
        }
      }
    }
    return most;
  }

  /// "Quist is accused of", "Quist's accuser", "allegations against Quist".
  private static boolean near(ParseTree tree, int word, Term term) {
    int head = tree.head(term.to());
    return head == word || (head >= 0 && tree.head(head) == word);
  }

  /// "The paper reported", "she testified", "prosecutors alleged".
  private double alleges(Claim claim) {
    return is(cue(claim).stream().anyMatch(ALLEGING::contains));
  }

  private boolean names(Claim claim, String actor) {
    return things.terms(claim.sentence()).stream().anyMatch(t -> t.keys().contains("@" + actor));
  }

  private boolean argues(Claim claim) {
    return cue(claim).stream().anyMatch(ARGUING::contains);
  }

  /// The words of the claim's sentence that attribute it.
  private Set<String> cue(Claim claim) {
    Set<String> lemmas = new TreeSet<>();
    Attribution attribution = claim.attribution();
    if (attribution != null) {
      ParseTree tree = things.tree(claim.sentence());
      attribution.cue().stream()
          .filter(claim.sentence().span()::contains)
          .flatMap(c -> tree.words(c).stream())
          .forEach(w -> lemmas.add(tree.lemma(w).toLowerCase(Locale.ROOT)));
    }
    return lemmas;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
