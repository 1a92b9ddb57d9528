package news.parallax.claim.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.Terms.Term;
import news.parallax.story.AnalyzedStory;

/// What tells whether two sentences are the words of those who are said to hold them, and how far
/// the one stands from the other, with other voices between.
final class DisputeVoices {
  private static final int FARTHEST = 12;
  private static final int MOST_BETWEEN = 4;
  private static final Set<String> TURNING = Disputing.WORDS.words("turning");
  private static final Set<String> NOT =
      Set.of("not", "n't", "n’t", "never", "no", "none", "nobody", "nothing", "neither");
  private static final Set<String> DENYING = Disputing.WORDS.words("refusing a claim");
  static final Set<String> ARGUING = Disputing.WORDS.words("arguing");
  private static final Set<String> WRONGS = Disputing.WORDS.words("wrongs named");

  private final AnalyzedStory story;
  private final Cast cast;
  private final DisputeReading reading;
  private final Map<String, Map<Integer, Set<String>>> voices = new HashMap<>();

  DisputeVoices(AnalyzedStory story, Cast cast, List<Profile> profiles, DisputeReading reading) {
    this.story = story;
    this.cast = cast;
    this.reading = reading;
    for (Profile profile : profiles) {
      Claim claim = profile.claim();
      Attribution attribution = claim.attribution();
      if (attribution != null && attribution.actorId() != null) {
        voices
            .computeIfAbsent(claim.articleId(), a -> new HashMap<>())
            .computeIfAbsent(claim.sentence().index(), i -> new TreeSet<>())
            .add(party(attribution.actorId()));
      }
    }
  }

  private String party(String actor) {
    return cast.actor(actor).map(Actor::partyId).orElse(actor);
  }

  private Set<String> voices(String article, int sentence) {
    return voices.getOrDefault(article, Map.of()).getOrDefault(sentence, Set.of());
  }

  /// Adds what is known of who speaks.
  ///
  /// @param at the sentence of the other position, or of the denial that it stands for
  void tell(Map<String, Double> traits, Claim one, Who a, ArticleSentence at, Who b) {
    boolean same = one.articleId().equals(at.articleId());
    int apart = at.index() - one.sentence().index();
    traits.put("apart", (double) (same ? Math.min(FARTHEST, Math.abs(apart)) : FARTHEST + 1));
    traits.put("voices between", same && apart > 1 ? between(one, at, a, b) : 0.0);
    traits.put("a by another", is(isByAnother(one.sentence(), a)));
    traits.put("b by another", is(isByAnother(at, b)));
    traits.put("a known", is(!a.actor().isEmpty()));
    traits.put("a said", is(one.isAttributed()));
    traits.put("b names a", is(names(at, a)));
    traits.put("a place", Math.log1p(one.sentence().index()));
    traits.put("a wrongs", is(holds(one.sentence(), WRONGS)));
    traits.put("a long", Math.log1p(one.sentence().tokens().size()));
    traits.put("b long", Math.log1p(at.tokens().size()));
    traits.put("one sentence", is(one.sentence().equals(at)));
    traits.put(
        "b turns", is(TURNING.contains(at.tokens().getFirst().text().toLowerCase(Locale.ROOT))));
    traits.put("a argues", is(holds(one.sentence(), ARGUING)));
    traits.put("b argues", is(holds(at, ARGUING)));
    traits.put("a denies", is(holds(one.sentence(), DENYING)));
    traits.put("one negated", is(holds(one.sentence(), NOT) != holds(at, NOT)));
    traits.put("opinion", is(isOpinion(one.articleId()) || isOpinion(at.articleId())));
  }

  private double between(Claim one, ArticleSentence at, Who a, Who b) {
    Set<String> others = new TreeSet<>();
    for (int i = one.sentence().index() + 1; i < at.index(); i++) {
      others.addAll(voices(one.articleId(), i));
    }
    others.remove(a.party());
    others.remove(b.party());
    return Math.min(MOST_BETWEEN, others.size());
  }

  /// Whether somebody else speaks in the sentence and the one who is said to hold it does not.
  private boolean isByAnother(ArticleSentence sentence, Who who) {
    Set<String> here = voices(sentence.articleId(), sentence.index());
    return !here.isEmpty() && !here.contains(who.party());
  }

  private boolean names(ArticleSentence sentence, Who who) {
    List<Term> terms = reading.things().terms(sentence);
    return terms.stream().anyMatch(who::isNamed);
  }

  private static boolean holds(ArticleSentence sentence, Set<String> words) {
    return sentence.tokens().stream()
        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
        .anyMatch(words::contains);
  }

  private boolean isOpinion(String article) {
    return story.article(article).article().opinion();
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }
}
