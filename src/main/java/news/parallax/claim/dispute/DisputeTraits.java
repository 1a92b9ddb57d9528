package news.parallax.claim.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.Dispute;
import news.parallax.claim.Holders;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.dispute.Candidate.Finder;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.claim.match.Terms;
import news.parallax.claim.match.Terms.Term;
import news.parallax.claim.words.WordLists;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Token;
import news.parallax.text.words.PorterStemmer;

/// What tells whether two claims are positions on one matter: how they were found, what they share
/// with each other and with the topic, how one speaks of the other, and where they stand.
final class DisputeTraits {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern OWNED = Pattern.compile(".*[’']s? .*");
  private static final Set<String> GIVING_IN = Set.copyOf(StanceReader.FILE.group("giving in"));
  private static final List<String> ACCUSING = WordLists.load("denials.txt").group("accusing");
  private static final Set<String> DENYING = Disputing.WORDS.words("denying");
  private static final int FARTHEST_DAYS = 10;
  private static final int MOST_WEIGHT = 30;
  private static final int JUST_AFTER = 3;
  private static final int TELLING = 4;
  private static final int MOST_BETTER = 3;

  private final AnalyzedStory story;
  private final Cast cast;
  private final Holders holders;
  private final TermWeights weights;
  private final Terms terms;
  private final Map<Set<String>, Integer> pairs = new HashMap<>();
  private final DisputeEvidence evidence;
  private final Map<ArticleSentence, List<Term>> read = new HashMap<>();
  private final DisputeVoices voices;
  private final List<Candidate> candidates;
  private final Map<ArticleSentence, List<Fit>> fits = new HashMap<>();
  private final IdentityHashMap<Candidate, Map<String, Double>> alone = new IdentityHashMap<>();

  /// How well a first sentence fits a second.
  private record Fit(ArticleSentence first, double fit) {}

  DisputeTraits(
      AnalyzedStory story,
      Cast cast,
      List<Profile> profiles,
      DisputeReading reading,
      List<Candidate> candidates) {
    this.story = story;
    this.cast = cast;
    this.holders = new Holders(story, cast);
    this.weights = new TermWeights(profiles);
    this.terms = reading.terms();
    this.evidence = new DisputeEvidence(story, cast, profiles, reading);
    this.voices = new DisputeVoices(story, cast, profiles, reading);
    this.candidates = List.copyOf(candidates);
    candidates.forEach(c -> pairs.merge(sides(c), 1, Integer::sum));
  }

  /// Of the first claims of both positions.
  Map<String, Double> of(Candidate candidate) {
    Map<String, Double> traits = new LinkedHashMap<>(alone(candidate));
    traits.put("fits better", fitsBetter(candidate, first(candidate), traits));
    return traits;
  }

  /// Of one claim of each position, in order.
  Map<String, Double> of(Candidate candidate, Claim one, Claim other) {
    Map<String, Double> traits = alone(candidate, one, other);
    traits.put("fits better", fitsBetter(candidate, one, traits));
    return traits;
  }

  /// Whether the second position is a denial of "it" or "that".
  boolean deniesIt(Candidate candidate) {
    return evidence
        .denial(last(candidate), candidate.dispute().positions().getLast().claims())
        .filter(d -> d.back() == Denial.NEAR)
        .isPresent();
  }

  private Map<String, Double> alone(Candidate candidate) {
    Map<String, Double> known = alone.get(candidate);
    if (known == null) {
      known = alone(candidate, first(candidate), last(candidate));
      alone.put(candidate, known);
    }
    return known;
  }

  /// Those that hang on no other candidate.
  private Map<String, Double> alone(Candidate candidate, Claim one, Claim other) {
    Map<String, Double> traits = new LinkedHashMap<>();
    Who a = Who.of(candidate.dispute().positions().getFirst(), one, cast, holders);
    Who b = Who.of(candidate.dispute().positions().getLast(), other, cast, holders);
    traits.put("surely", is(candidate.surely()));
    traits.put("by denial", is(candidate.finder() == Finder.DENIAL));
    traits.put("by stance", is(candidate.finder() == Finder.STANCE));
    traits.put("by contrast", is(candidate.finder() == Finder.CONTRAST));
    traits.put("by opposition", is(candidate.finder() == Finder.OPPOSITION));
    traits.put("same side", is(a.party().equals(b.party())));
    traits.put("opposed elsewhere", Math.log(Math.max(1, pairs.getOrDefault(sides(candidate), 1))));
    topic(traits, candidate.dispute().topic(), one, other);
    traits.put("shared weight", Math.min(MOST_WEIGHT, shared(one, other)));
    Optional<Denial> denial =
        evidence.denial(other, candidate.dispute().positions().getLast().claims());
    ArticleSentence at = denial.map(Denial::sentence).orElse(other.sentence());
    place(traits, one, at);
    traits.put("a accuses", is(accuses(one.sentence())));
    traits.put("b denies", is(holds(at, DENYING)));
    traits.put("a gives in", is(holds(one.sentence(), GIVING_IN)));
    traits.put("b gives in", is(holds(other.sentence(), GIVING_IN)));
    traits.put("names b", is(terms(one.sentence()).stream().anyMatch(b::isNamed)));
    evidence.tell(traits, one, other, b, denial);
    voices.tell(traits, one, a, at, b);
    return traits;
  }

  /// How many other candidates with the same second sentence fit it better than this one does, up
  /// to three.
  private double fitsBetter(Candidate candidate, Claim one, Map<String, Double> traits) {
    if (fits.isEmpty()) {
      for (Candidate other : candidates) {
        fits.computeIfAbsent(second(other), s -> new ArrayList<>())
            .add(new Fit(first(other).sentence(), fit(alone(other))));
      }
    }
    double own = fit(traits);
    return Math.min(
        MOST_BETTER,
        fits.getOrDefault(second(candidate), List.of()).stream()
            .filter(f -> f.fit() > own && !f.first().equals(one.sentence()))
            .count());
  }

  private static double fit(Map<String, Double> traits) {
    return traits.getOrDefault("denial fits", 0.0)
        + traits.getOrDefault("sides fit", 0.0)
        + traits.getOrDefault("answer fits", 0.0)
        + traits.getOrDefault("b names a", 0.0) / 2
        + traits.getOrDefault("next", 0.0) / 4;
  }

  private static Claim first(Candidate candidate) {
    return candidate.dispute().positions().getFirst().claims().getFirst();
  }

  private static Claim last(Candidate candidate) {
    return candidate.dispute().positions().getLast().claims().getFirst();
  }

  private static ArticleSentence second(Candidate candidate) {
    return last(candidate).sentence();
  }

  /// The position with no more than these claims, and who of its holders holds them.
  Dispute.Position position(Dispute.Position position, Set<Claim> claims) {
    if (position.holders().size() == 1) {
      return new Dispute.Position(position.holders(), List.copyOf(claims));
    }
    Set<String> held = new LinkedHashSet<>();
    for (Claim claim : claims) {
      String holder = holders.of(claim);
      String sentence = story.text(claim.sentence());
      position.holders().stream()
          .filter(h -> h.equals(holder) || sentence.contains(h.substring(h.lastIndexOf(' ') + 1)))
          .findFirst()
          .ifPresent(held::add);
    }
    return new Dispute.Position(
        held.isEmpty() ? position.holders() : List.copyOf(held), List.copyOf(claims));
  }

  private static Set<String> sides(Candidate candidate) {
    Set<String> sides = new HashSet<>();
    candidate.dispute().positions().forEach(p -> sides.add(p.holders().getFirst()));
    return sides;
  }

  private void topic(Map<String, Double> traits, String topic, Claim one, Claim other) {
    List<String> words = stems(topic);
    traits.put(
        "topic allegation",
        is(topic.contains(" allegation against ") || topic.startsWith("what ")));
    traits.put(
        "topic definite",
        is(
            topic.startsWith("the ")
                || topic.startsWith("what ")
                || topic.startsWith("whether ")
                || OWNED.matcher(topic).matches()));
    traits.put("topic in both", Math.min(share(words, one), share(words, other)));
  }

  private double share(List<String> words, Claim claim) {
    Set<String> own = Set.copyOf(stems(story.text(claim.passage())));
    return words.isEmpty()
        ? 0
        : words.stream().filter(own::contains).count() / (double) words.size();
  }

  private static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (String word : WORD.split(text.toLowerCase(Locale.ROOT))) {
      if (word.length() >= TELLING && !word.equals("whether")) {
        stems.add(new PorterStemmer().stem(word));
      }
    }
    return stems;
  }

  /// The weight of what both speak of, save people and parties.
  private double shared(Claim one, Claim other) {
    List<Term> there = terms(other);
    return terms(one).stream()
        .filter(t -> !t.person() && t.party() == null)
        .filter(t -> there.stream().anyMatch(t::meets))
        .mapToDouble(weights::weight)
        .sum();
  }

  private void place(Map<String, Double> traits, Claim one, ArticleSentence other) {
    boolean same = one.articleId().equals(other.articleId());
    int after = other.index() - one.sentence().index();
    traits.put("same article", is(same));
    traits.put("next", is(same && after > 0 && after <= JUST_AFTER));
    traits.put("before", is(same && after < 0));
    traits.put("days", days(one.articleId(), other.articleId()));
  }

  private double days(String one, String other) {
    Optional<LocalDate> left = published(one);
    Optional<LocalDate> right = published(other);
    return left.isEmpty() || right.isEmpty()
        ? 0
        : Math.min(FARTHEST_DAYS, Math.abs(ChronoUnit.DAYS.between(left.get(), right.get())));
  }

  private Optional<LocalDate> published(String article) {
    return story.story().article(article).published().map(d -> d.value().last());
  }

  private static boolean accuses(ArticleSentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> ACCUSING.stream().anyMatch(a -> lemma(t).startsWith(a)));
  }

  private static boolean holds(ArticleSentence sentence, Set<String> words) {
    return sentence.tokens().stream().anyMatch(t -> words.contains(lemma(t)));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private List<Term> terms(ArticleSentence sentence) {
    return read.computeIfAbsent(sentence, s -> terms.read(s, new ParseTree(s.sentence())));
  }

  private List<Term> terms(Claim claim) {
    List<Token> tokens = claim.sentence().tokens();
    return terms(claim.sentence()).stream()
        .filter(t -> claim.span().contains(tokens.get(t.to()).span()))
        .toList();
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }
}
