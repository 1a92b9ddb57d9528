package news.parallax.claim.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.Dispute;
import news.parallax.claim.Holders;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
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
  private static final Set<String> ANSWERING = group("answering");
  private static final Set<String> CRITICISM = group("criticism");
  private static final Set<String> GIVING_IN = group("giving in");
  private static final Set<String> FOR = group("for");
  private static final Set<String> AGAINST = group("against");
  private static final Set<String> GOOD = group("good");
  private static final Set<String> BAD = group("bad");
  private static final WordLists DENIALS = WordLists.load("denials.txt");
  private static final Set<String> DENYING =
      Set.of("deny", "dispute", "refute", "rebut", "contradict", "disagree", "false", "untrue");
  private static final Set<String> BUT =
      Set.of("but", "however", "yet", "though", "although", "while", "despite");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "no", "nothing");
  private static final Set<String> PRONOUNS =
      Set.of("it", "he", "she", "they", "this", "that", "these", "those");
  private static final int FARTHEST = 15;
  private static final int FARTHEST_DAYS = 10;
  private static final int LEAD = 6;
  private static final int TELLING = 4;

  private final AnalyzedStory story;
  private final Cast cast;
  private final Holders holders;
  private final TermWeights weights;
  private final Terms terms;
  private final List<Candidate> candidates;
  private final DisputeEvidence evidence;
  private final Map<ArticleSentence, ParseTree> trees = new LinkedHashMap<>();
  private final Map<ArticleSentence, List<Term>> read = new LinkedHashMap<>();

  DisputeTraits(
      AnalyzedStory story,
      Cast cast,
      List<Attribution> attributions,
      List<Profile> profiles,
      List<Candidate> candidates) {
    this.evidence = new DisputeEvidence(story, cast, attributions, profiles);
    this.story = story;
    this.cast = cast;
    this.holders = new Holders(story, cast);
    this.weights = new TermWeights(profiles);
    this.terms = new Terms(story, cast);
    this.candidates = List.copyOf(candidates);
  }

  private static Set<String> group(String name) {
    return Set.copyOf(StanceReader.FILE.group(name));
  }

  /// Of the first claims of both positions.
  Map<String, Double> of(Candidate candidate) {
    return of(
        candidate,
        candidate.dispute().positions().getFirst().claims().getFirst(),
        candidate.dispute().positions().getLast().claims().getFirst());
  }

  /// Of one claim of each position, in order.
  Map<String, Double> of(Candidate candidate, Claim one, Claim other) {
    Map<String, Double> traits = new LinkedHashMap<>();
    found(traits, candidate, one, other);
    topic(traits, candidate.dispute().topic(), one, other);
    shared(traits, one, other);
    place(traits, one, other);
    alone(traits, "a", one, candidate.dispute().positions().getFirst());
    alone(traits, "b", other, candidate.dispute().positions().getLast());
    evidence.tell(traits, one, other);
    traits.put("names a", is(names(other, one)));
    traits.put("names b", is(names(one, other)));
    return traits;
  }

  private void found(Map<String, Double> traits, Candidate candidate, Claim one, Claim other) {
    for (Candidate.Finder finder : Candidate.Finder.values()) {
      traits.put("by " + finder.name().toLowerCase(Locale.ROOT), is(candidate.finder() == finder));
    }
    traits.put("surely", is(candidate.surely()));
    traits.put("a fact", is(candidate.dispute().kind() == Dispute.Kind.FACT));
    traits.put("same side", is(holders.side(one).equals(holders.side(other))));
    Set<String> pair = sides(candidate);
    long opposed = candidates.stream().filter(c -> sides(c).equals(pair)).count();
    traits.put("opposed elsewhere", Math.log(Math.max(1, opposed)));
    traits.put("candidates", Math.log(candidates.size()));
    traits.put("articles", (double) Math.min(6, story.articles().size()));
  }

  private static Set<String> sides(Candidate candidate) {
    Set<String> sides = new HashSet<>();
    candidate.dispute().positions().forEach(p -> sides.add(p.holders().getFirst()));
    return sides;
  }

  private void topic(Map<String, Double> traits, String topic, Claim one, Claim other) {
    List<String> words = stems(topic);
    traits.put("topic words", (double) Math.min(12, words.size()));
    traits.put("topic whether", is(topic.startsWith("whether ")));
    traits.put(
        "topic criticism", is(topic.startsWith("the critic") || topic.startsWith("the accus")));
    traits.put("topic allegation", is(topic.contains(" allegation against ")));
    traits.put("topic capital", is(Character.isUpperCase(topic.charAt(0))));
    traits.put("topic in a", share(words, one));
    traits.put("topic in b", share(words, other));
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

  private void shared(Map<String, Double> traits, Claim one, Claim other) {
    List<Term> left = terms(one);
    List<Term> right = terms(other);
    double things = 0;
    double actions = 0;
    double names = 0;
    double weight = 0;
    for (Term term : left) {
      if (right.stream().noneMatch(term::meets)) {
        continue;
      }
      boolean somebody = term.person() || term.party() != null;
      weight += somebody ? 0 : weights.weight(term);
      switch (term.kind()) {
        case THING -> things++;
        case ACTION -> actions++;
        case NAME -> names += somebody ? 0.5 : 1;
        case NUMBER, QUALITY -> {}
      }
    }
    double least = Math.min(all(left), all(right));
    traits.put("shared things", Math.min(5, things));
    traits.put("shared actions", Math.min(4, actions));
    traits.put("shared names", Math.min(4, names));
    traits.put("shared weight", Math.min(30, weight));
    traits.put("shared part", least <= 0 ? 0 : Math.min(1, weight / least));
    traits.put("negated otherwise", is(negated(one) != negated(other)));
  }

  private double all(List<Term> of) {
    return of.stream()
        .filter(t -> !t.person() && t.party() == null)
        .mapToDouble(weights::weight)
        .sum();
  }

  private boolean negated(Claim claim) {
    return claim.negated() || holds(claim, NOT);
  }

  private void place(Map<String, Double> traits, Claim one, Claim other) {
    boolean same = one.articleId().equals(other.articleId());
    int after = other.sentence().index() - one.sentence().index();
    traits.put("same article", is(same));
    traits.put("near", same ? 1.0 / (1 + Math.abs(after)) : 0);
    traits.put("next", is(same && after > 0 && after <= 2));
    traits.put("before", is(same && after < 0));
    traits.put("apart", same ? (double) Math.min(FARTHEST, Math.abs(after)) : FARTHEST);
    traits.put("same origin", is(origin(one).equals(origin(other))));
    traits.put("days", days(one, other));
  }

  private String origin(Claim claim) {
    return story.story().originOf(claim.articleId()).id();
  }

  private double days(Claim one, Claim other) {
    var left = published(one);
    var right = published(other);
    return left.isEmpty() || right.isEmpty()
        ? 0
        : Math.min(FARTHEST_DAYS, Math.abs(ChronoUnit.DAYS.between(left.get(), right.get())));
  }

  private Optional<LocalDate> published(Claim claim) {
    return story
        .story()
        .article(claim.articleId())
        .published()
        .map(d -> d.value().last());
  }

  private void alone(
      Map<String, Double> traits, String side, Claim claim, Dispute.Position position) {
    Attribution attribution = claim.attribution();
    Optional<Actor> actor =
        Optional.ofNullable(attribution == null ? null : attribution.actorId())
            .flatMap(cast::actor);
    String holder = position.holders().getFirst();
    traits.put(side + " said", is(attribution != null));
    traits.put(side + " by somebody", is(actor.isPresent()));
    traits.put(
        side + " a person", is(actor.filter(a -> a.kind() == Actor.Kind.PERSON).isPresent()));
    traits.put(
        side + " unnamed",
        is(actor.filter(a -> a.kind() == Actor.Kind.UNNAMED).isPresent()
            || Character.isLowerCase(holder.charAt(0))));
    traits.put(
        side + " outlet",
        is(holder.startsWith("allegations told by")
            || actor.filter(a -> a.kind() == Actor.Kind.MEDIA).isPresent()
            || (attribution == null
                && holder.equals(story.story().article(claim.articleId()).outletName()))));
    traits.put(
        side + " states",
        is(attribution != null
            && switch (attribution.act()) {
              case STATES, DENIES, BELIEVES, JUDGES, ESTIMATES -> true;
              case EXPECTS, DEMANDS, PLANS, ASKS -> false;
            }));
    traits.put(side + " fact", is(claim.modality() == Modality.FACT));
    traits.put(
        side + " wanted",
        is(claim.modality() == Modality.WANTED || claim.modality() == Modality.EXPECTED));
    traits.put(side + " not", is(negated(claim)));
    traits.put(side + " answers", is(holds(claim.sentence(), ANSWERING)));
    traits.put(side + " denies", is(holds(claim.sentence(), DENYING)));
    traits.put(side + " criticism", is(holds(claim.sentence(), CRITICISM)));
    traits.put(side + " gives in", is(holds(claim.sentence(), GIVING_IN)));
    traits.put(side + " accuses", is(accuses(claim.sentence())));
    traits.put(side + " for", is(holds(claim.sentence(), FOR)));
    traits.put(side + " against", is(holds(claim.sentence(), AGAINST)));
    traits.put(side + " good", is(holds(claim, GOOD)));
    traits.put(side + " bad", is(holds(claim, BAD)));
    traits.put(side + " but", is(BUT.contains(tree(claim.sentence()).lower(0))));
    List<Stance> stances = new StanceReader(tree(claim.sentence())).read();
    traits.put(side + " takes a side", is(stances.stream().anyMatch(s -> !s.made())));
    traits.put(
        side + " favours", is(stances.stream().anyMatch(s -> !s.made() && s.favours())));
    traits.put(side + " opposes", is(stances.stream().anyMatch(s -> !s.favours())));
    traits.put(side + " words", (double) Math.min(60, claim.sentence().tokens().size()));
    traits.put(
        side + " part",
        claim.span().length() / (double) Math.max(1, claim.sentence().span().length()));
    traits.put(side + " quoted", is(story.text(claim.sentence()).matches("(?s).*[\"“”].*")));
    traits.put(side + " asks", is(story.text(claim.sentence()).contains("?")));
    traits.put(side + " lead", is(claim.sentence().index() <= LEAD));
    traits.put(side + " pronouns", (double) pronouns(claim));
    traits.put(side + " names", (double) names(claim));
  }

  private long pronouns(Claim claim) {
    return Math.min(
        4,
        words(claim).stream()
            .filter(t -> PRONOUNS.contains(t.text().toLowerCase(Locale.ROOT)))
            .count());
  }

  private long names(Claim claim) {
    return Math.min(
        6, terms(claim).stream().filter(t -> t.kind() == Terms.Kind.NAME).count());
  }

  /// Whether the sentence of the first names who holds the second.
  private boolean names(Claim claim, Claim other) {
    Attribution attribution = other.attribution();
    String actor = attribution == null ? null : attribution.actorId();
    String side = holders.side(other);
    return terms(claim.sentence()).stream()
        .anyMatch(t -> side.equals(t.party()) || (actor != null && t.keys().contains("@" + actor)));
  }

  private boolean accuses(ArticleSentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> DENIALS.group("accusing").stream().anyMatch(a -> lemma(t).startsWith(a)));
  }

  private static List<Token> words(Claim claim) {
    return claim.sentence().tokens().stream()
        .filter(t -> claim.span().contains(t.span()))
        .toList();
  }

  private static boolean holds(Claim claim, Set<String> words) {
    return words(claim).stream().anyMatch(t -> words.contains(lemma(t)));
  }

  private static boolean holds(ArticleSentence sentence, Set<String> words) {
    return sentence.tokens().stream().anyMatch(t -> words.contains(lemma(t)));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private ParseTree tree(ArticleSentence sentence) {
    return trees.computeIfAbsent(sentence, s -> new ParseTree(s.sentence()));
  }

  private List<Term> terms(ArticleSentence sentence) {
    return read.computeIfAbsent(sentence, s -> terms.read(s, tree(s)));
  }

  private List<Term> terms(Claim claim) {
    ParseTree tree = tree(claim.sentence());
    return terms(claim.sentence()).stream()
        .filter(t -> claim.span().contains(tree.token(t.to()).span()))
        .collect(Collectors.toList());
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }
}
