package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.Holders;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Kin;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// What the sides, blames and denials of a story tell about two claims of it: whether one blames
/// the other, takes the other side on what the other speaks of, or denies it.
final class DisputeEvidence {
  private static final Set<String> CLAIMS = group("claims");
  private static final Set<String> GENERAL = group("general");
  private static final Set<String> CONFIRMING =
      Set.of("agree", "confirm", "note", "add", "announce", "echo", "acknowledge", "reiterate");
  private static final Set<String> ARGUING =
      Set.of(
          "argue", "claim", "insist", "maintain", "contend", "counter", "accuse", "allege",
          "defend", "warn", "complain", "assert", "blast", "slam", "criticize", "condemn");

  private final Cast cast;
  private final Holders holders;
  private final ThingReader things;
  private final TermWeights weights;
  private final SameThing sameThing;
  private final Map<ArticleSentence, List<Side>> sides = new HashMap<>();
  private final Map<ArticleSentence, List<Denial>> denials = new HashMap<>();
  private final Map<String, Integer> blames = new HashMap<>();

  DisputeEvidence(
      AnalyzedStory story, Cast cast, List<Attribution> attributions, List<Profile> profiles) {
    this.cast = cast;
    this.holders = new Holders(story, cast);
    this.things = new ThingReader(story, cast);
    this.weights = new TermWeights(profiles);
    this.sameThing = new SameThing(things, weights);
    for (Side side : new SideFinder(story, cast, things, attributions, profiles).find()) {
      sides.computeIfAbsent(side.claim().sentence(), s -> new ArrayList<>()).add(side);
      if (!side.favours()) {
        parties(side.owners())
            .forEach(p -> blames.merge(side.party() + " " + p, 1, Integer::sum));
      }
    }
    DenialFinder finder = new DenialFinder(story, cast, attributions);
    for (AnalyzedArticle article : story.articles()) {
      for (Denial denial : finder.find(article)) {
        denials.computeIfAbsent(denial.sentence(), s -> new ArrayList<>()).add(denial);
      }
    }
  }

  private static Set<String> group(String name) {
    return Set.copyOf(
        news.parallax.claim.words.WordLists.load("denials.txt").group(name));
  }

  private Set<String> parties(Set<String> actors) {
    Set<String> parties = new TreeSet<>();
    actors.forEach(a -> parties.add(cast.actor(a).map(Actor::partyId).orElse(a)));
    return parties;
  }

  /// Adds what is known of two claims.
  void tell(Map<String, Double> traits, Claim one, Claim other) {
    sides(traits, one, other);
    blames(traits, one, other);
    denials(traits, one, other);
    words(traits, one, other);
    cue(traits, "a", one);
    cue(traits, "b", other);
  }

  private void sides(Map<String, Double> traits, Claim one, Claim other) {
    double same = 0;
    double maybe = 0;
    double made = 0;
    double bare = 0;
    double somebody = 0;
    for (Side a : sides.getOrDefault(one.sentence(), List.of())) {
      for (Side b : sides.getOrDefault(other.sentence(), List.of())) {
        if (a.favours() == b.favours()) {
          continue;
        }
        boolean surely = sameThing.same(a.thing(), b.thing());
        boolean like = surely || sameThing.mayBeSame(a.thing(), b.thing());
        if (like) {
          maybe = 1;
          same = Math.max(same, surely ? 1 : 0);
          made = a.made() || b.made() ? 1 : 0;
          bare = a.thing().isBare() || b.thing().isBare() ? 1 : 0;
          somebody = a.thing().actor() || b.thing().actor() ? 1 : 0;
        }
      }
    }
    traits.put("sides on one thing", same);
    traits.put("sides on like things", maybe);
    traits.put("side of a maker", made);
    traits.put("side on a bare thing", bare);
    traits.put("side on somebody", somebody);
    traits.put("a's thing in b", thing(one, other));
    traits.put("b's thing in a", thing(other, one));
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

  private void blames(Map<String, Double> traits, Claim one, Claim other) {
    traits.put("a blames b", blamesHere(one, other));
    traits.put("b blames a", blamesHere(other, one));
    String left = holders.side(one);
    String right = holders.side(other);
    traits.put("a's party blames b's", Math.log1p(blames.getOrDefault(left + " " + right, 0)));
    traits.put("b's party blames a's", Math.log1p(blames.getOrDefault(right + " " + left, 0)));
  }

  private double blamesHere(Claim one, Claim other) {
    String party = holders.side(other);
    return sides.getOrDefault(one.sentence(), List.of()).stream()
        .filter(s -> !s.favours() && parties(s.owners()).contains(party))
        .mapToDouble(s -> s.charge() ? 1 : 0.7)
        .max()
        .orElse(0);
  }

  private void denials(Map<String, Double> traits, Claim one, Claim other) {
    double denied = 0;
    double share = 0;
    double back = 0;
    double general = 0;
    double named = 0;
    double owner = 0;
    double known = 0;
    for (Denial denial : denials.getOrDefault(other.sentence(), List.of())) {
      denied = 1;
      back = denial.pointsBack() ? 1 : 0;
      owner = denial.owner() != null ? 1 : 0;
      known = denial.whose() != null && isOf(one, denial.whose()) ? 1 : 0;
      named = names(one, denial.denier()) ? 1 : 0;
      Span span = denial.denied();
      if (span != null) {
        ParseTree tree = things.tree(other.sentence());
        List<Term> said =
            things.terms(other.sentence()).stream()
                .filter(t -> span.contains(tree.token(t.to()).span()))
                .filter(t -> !t.keys().contains("@" + denial.denier()))
                .toList();
        double all = said.stream().mapToDouble(weights::weight).sum();
        List<Term> there = things.terms(one.sentence());
        double shared =
            said.stream()
                .filter(t -> there.stream().anyMatch(t::meets))
                .mapToDouble(weights::weight)
                .sum();
        share = all <= 0 ? 0 : shared / all;
        general =
            denial.sentence().tokens().stream()
                    .anyMatch(t -> span.contains(t.span()) && GENERAL.contains(lemma(t)))
                ? 1
                : 0;
      }
    }
    traits.put("denied", denied);
    traits.put("denied share", share);
    traits.put("denied before", back);
    traits.put("denied in general", general);
    traits.put("denier named", named);
    traits.put("denied owner", owner);
    traits.put("denied holder", known);
    traits.put(
        "a tells claims",
        one.sentence().tokens().stream().anyMatch(t -> CLAIMS.contains(lemma(t))) ? 1.0 : 0.0);
    traits.put("a accuses the denier", accuses(one, other));
  }

  /// Whether the one tells that somebody accuses, charges, claims against the holder of the other.
  private double accuses(Claim one, Claim other) {
    ParseTree tree = things.tree(one.sentence());
    String side = holders.side(other);
    for (Term term : things.terms(one.sentence())) {
      if (!side.equals(term.party())) {
        continue;
      }
      int head = tree.head(term.to());
      for (int steps = 0; head >= 0 && steps < 2; steps++) {
        String lemma = tree.lemma(head).toLowerCase(Locale.ROOT);
        if (lemma.startsWith("accus") || lemma.startsWith("charg") || lemma.startsWith("alleg")) {
          return 1;
        }
        head = tree.head(head);
      }
    }
    return 0;
  }

  private boolean isOf(Claim claim, String actor) {
    return holders.side(claim).equals(cast.actor(actor).map(Actor::partyId).orElse(actor));
  }

  private boolean names(Claim claim, String actor) {
    return things.terms(claim.sentence()).stream().anyMatch(t -> t.keys().contains("@" + actor));
  }

  private void words(Map<String, Double> traits, Claim one, Claim other) {
    Set<String> left = words(one);
    Set<String> right = words(other);
    traits.put("a like b", Kin.shared(left, right));
    traits.put("b like a", Kin.shared(right, left));
    traits.put("equal words", (double) Math.min(6, left.stream().filter(right::contains).count()));
    long deeds =
        things.terms(one.sentence()).stream()
            .filter(t -> t.kind() == Kind.ACTION)
            .filter(t -> things.terms(other.sentence()).stream().anyMatch(t::meets))
            .count();
    traits.put("deeds in both sentences", (double) Math.min(4, deeds));
  }

  private static Set<String> words(Claim claim) {
    Set<String> words = new HashSet<>();
    claim.sentence().tokens().stream()
        .filter(t -> claim.span().contains(t.span()))
        .filter(t -> t.tag().startsWith("NN") || t.tag().startsWith("VB") || t.tag().equals("JJ"))
        .filter(t -> !t.tag().startsWith("NNP"))
        .map(DisputeEvidence::lemma)
        .filter(l -> !Set.of("be", "have", "do", "say").contains(l))
        .forEach(words::add);
    return words;
  }

  private void cue(Map<String, Double> traits, String side, Claim claim) {
    Set<String> lemmas = new TreeSet<>();
    Attribution attribution = claim.attribution();
    if (attribution != null) {
      ParseTree tree = things.tree(claim.sentence());
      attribution.cue().stream()
          .filter(claim.sentence().span()::contains)
          .flatMap(c -> tree.words(c).stream())
          .forEach(w -> lemmas.add(tree.lemma(w).toLowerCase(Locale.ROOT)));
    }
    traits.put(side + " confirms", lemmas.stream().anyMatch(CONFIRMING::contains) ? 1.0 : 0.0);
    traits.put(side + " argues", lemmas.stream().anyMatch(ARGUING::contains) ? 1.0 : 0.0);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
