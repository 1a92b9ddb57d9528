package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Kind;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.Terms.Term;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// Finds who is criticized for something and answers.
final class Quarrels {
  private static final Set<String> ANSWERING = Set.copyOf(StanceReader.FILE.group("answering"));
  private static final Set<String> CRITICISM = Set.copyOf(StanceReader.FILE.group("criticism"));
  private static final Set<String> GIVING_IN = Set.copyOf(StanceReader.FILE.group("giving in"));
  private static final String COURTS = "party:courts";

  /// Bodies in which many speak, each for himself.
  private static final Pattern CHAMBER =
      Pattern.compile(
          "(?:U\\.?S\\.? |the )?(?:Senate|House|Congress|Parliament|Supreme Court|House of \\w+)");

  /// Who speaks for somebody else.
  private static final Pattern VOICE =
      Pattern.compile(
          "(?i)\\b(?:white house|administration|government|campaign|office|kremlin|spokes\\w+|press"
              + " secretary|lawyer|attorney for|legal team|representative for)\\b");

  private static final int LEAD = 6;
  private static final int NEAR = 6;
  private static final int BACK = 1;
  private static final int CLOSE = 3;
  private static final int MOST = 2;
  private static final double ENOUGH = 3.5;
  private static final double ENOUGH_TO_ASK = 1.5;

  private final AnalyzedStory story;
  private final Cast cast;
  private final DisputeReading reading;
  private final List<Attribution> attributions;
  private final List<Profile> profiles;

  Quarrels(
      AnalyzedStory story,
      Cast cast,
      DisputeReading reading,
      List<Attribution> attributions,
      List<Profile> profiles) {
    this.story = story;
    this.cast = cast;
    this.reading = reading;
    this.attributions = attributions;
    this.profiles = profiles;
  }

  /// What somebody says for what is his.
  ///
  /// @param sure how surely it answers a criticism
  private record Answer(Actor actor, Claim claim, int sure, boolean open) {}

  private record Pair(Side blame, Answer answer, double score) {}

  List<Dispute> find(List<Side> sides) {
    List<Side> blames =
        sides.stream()
            .filter(s -> !s.favours() && !s.owners().isEmpty() && !s.party().equals(COURTS))
            .toList();
    List<Pair> pairs = pairs(blames, sides);
    pairs.removeIf(p -> p.score() < ENOUGH);
    List<Dispute> disputes = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Pair pair : pairs) {
      boolean fresh = told.add(pair.answer().actor().partyId()) & told.add(pair.blame().party());
      if (fresh && disputes.size() < MOST) {
        disputes.add(dispute(pair, pairs));
      }
    }
    return disputes;
  }

  /// Every criticism with everything that may answer it, each by itself, the surest first.
  List<Dispute> loosely(List<Side> sides) {
    List<Side> blames =
        sides.stream()
            .filter(s -> !s.favours() && !s.owners().isEmpty() && !s.party().equals(COURTS))
            .toList();
    return pairs(blames, sides).stream()
        .filter(p -> p.score() >= ENOUGH_TO_ASK)
        .map(p -> dispute(p, List.of(p)))
        .toList();
  }

  private List<Pair> pairs(List<Side> blames, List<Side> sides) {
    Set<String> blamed = new HashSet<>();
    blames.stream()
        .flatMap(s -> s.owners().stream())
        .flatMap(o -> cast.actor(o).stream())
        .forEach(a -> blamed.add(a.partyId()));
    List<Pair> pairs = new ArrayList<>();
    List<Answer> answers = answers(blamed);
    sides.stream().flatMap(s -> defence(s).stream()).forEach(answers::add);
    sides.stream().flatMap(s -> attack(s, blames).stream()).forEach(answers::add);
    for (Answer answer : answers) {
      for (Side blame : blames) {
        boolean apart = !blame.claim().sentence().equals(answer.claim().sentence());
        if (apart && speaksFor(answer.actor(), blame)) {
          pairs.add(new Pair(blame, answer, score(blame, answer)));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.score())
            .thenComparing(p -> p.blame().claim().id())
            .thenComparing(p -> p.answer().claim().id()));
    return pairs;
  }

  /// Whether the actor is whom the side blames, or speaks for that one: "Democrats" are many, and
  /// one of them does not speak for another.
  private boolean speaksFor(Actor actor, Side blame) {
    return !blame.party().equals(actor.partyId())
        && !CHAMBER.matcher(actor.name()).matches()
        && blame.owners().stream()
            .flatMap(o -> cast.actor(o).stream())
            .anyMatch(o -> o.equals(actor) || isVoiceOf(actor, o));
  }

  /// Whether one is a person and the other the body that speaks for that one.
  private static boolean isVoiceOf(Actor voice, Actor owner) {
    return owner.kind() == Actor.Kind.PERSON
        && owner.partyId().equals(voice.partyId())
        && (VOICE.matcher(voice.name()).find()
            || voice.roles().stream().anyMatch(r -> VOICE.matcher(r).find()));
  }

  private Dispute dispute(Pair best, List<Pair> pairs) {
    Set<Claim> answers = new LinkedHashSet<>();
    Set<Claim> blames = new LinkedHashSet<>();
    Set<String> answering = new LinkedHashSet<>();
    Set<String> blaming = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      if (pair.blame().thing().equals(best.blame().thing())
          && pair.answer().actor().partyId().equals(best.answer().actor().partyId())) {
        answers.add(pair.answer().claim());
        answering.add(pair.answer().actor().name());
      }
      if (pair.answer().equals(best.answer())) {
        blames.add(pair.blame().claim());
        blaming.add(pair.blame().holder());
      }
    }
    return new Dispute(
        topic(best),
        Kind.ASSESSMENT,
        List.of(
            new Position(List.copyOf(blaming), List.copyOf(blames)),
            new Position(List.copyOf(answering), List.copyOf(answers))));
  }

  private String topic(Pair pair) {
    Side blame = pair.blame();
    String blamed = TargetNames.withArticle(blamed(blame, pair.answer().actor()));
    Optional<String> name =
        new TargetNames(cast).name(List.of(blame)).filter(n -> !blame.thing().isSomebody());
    if (name.isEmpty()) {
      return (blame.charge() ? "the accusations against " : "the criticism of ") + blamed;
    }
    boolean deed = blame.thing().tree().isVerb(blame.thing().head());
    if (blame.charge()) {
      return "the accusation of " + name.get() + " against " + blamed;
    }
    return (deed ? "the criticism of " + blamed + " for " + name.get() : name.get());
  }

  private String blamed(Side blame, Actor actor) {
    return blame.owners().stream()
        .flatMap(o -> cast.actor(o).stream())
        .filter(o -> o.partyId().equals(actor.partyId()))
        .map(Actor::name)
        .findFirst()
        .orElse(actor.name());
  }

  /// Who is criticized and criticizes the critic.
  private Optional<Answer> attack(Side side, List<Side> blames) {
    boolean back =
        !side.favours()
            && !side.actor().isEmpty()
            && blames.stream()
                .anyMatch(
                    b -> b.owners().contains(side.actor()) && side.owners().contains(b.actor()));
    return back
        ? cast.actor(side.actor()).map(a -> new Answer(a, side.claim(), BACK, false))
        : Optional.empty();
  }

  /// "She defended her decision".
  private Optional<Answer> defence(Side side) {
    boolean own =
        side.favours()
            && !side.made()
            && side.thing().described().stream()
                .anyMatch(t -> t.keys().contains("@" + side.actor()));
    return own && holds(side.claim().sentence(), ANSWERING) && !givesIn(side.claim().sentence())
        ? cast.actor(side.actor()).map(a -> new Answer(a, side.claim(), 2, false))
        : Optional.empty();
  }

  private List<Answer> answers(Set<String> blamed) {
    List<Answer> answers = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      for (Denial denial : reading.denials(article)) {
        Optional<Actor> actor = cast.actor(denial.denier());
        actor
            .filter(a -> blamed.contains(a.partyId()))
            .filter(a -> !givesIn(denial.sentence()))
            .ifPresent(a -> answers.add(new Answer(a, whole(denial), 3, denial.pointsBack())));
      }
    }
    for (Profile profile : profiles) {
      Claim claim = profile.claim();
      Attribution attribution = claim.attribution();
      if (attribution == null
          || attribution.actorId() == null
          || claim.modality() == Modality.QUESTION) {
        continue;
      }
      Optional<Actor> actor = cast.actor(attribution.actorId());
      boolean states =
          switch (attribution.act()) {
            case STATES, BELIEVES, JUDGES, DENIES -> true;
            case EXPECTS, DEMANDS, PLANS, ASKS, ESTIMATES -> false;
          };
      if (states
          && actor.isPresent()
          && !givesIn(claim.sentence())
          && blamed.contains(actor.get().partyId())) {
        answers.add(
            new Answer(
                actor.get(),
                claim,
                answers(attribution) || speaksOfCriticism(claim) ? 2 : 0,
                false));
      }
    }
    return answers;
  }

  private boolean speaksOfCriticism(Claim claim) {
    return holds(claim.sentence(), CRITICISM);
  }

  /// "He apologized", "said that he had been wrong".
  private boolean givesIn(ArticleSentence sentence) {
    return holds(sentence, GIVING_IN);
  }

  private boolean holds(ArticleSentence sentence, Set<String> words) {
    ParseTree tree = reading.things().tree(sentence);
    return IntStream.range(0, tree.size())
        .anyMatch(w -> words.contains(tree.lemma(w).toLowerCase(Locale.ROOT)));
  }

  private static Claim whole(Denial denial) {
    Span span = denial.sentence().span();
    return new Claim(
        denial.sentence().articleId() + ":" + span.start() + "-" + span.end() + ":answer",
        denial.sentence(),
        span,
        null,
        Modality.FACT,
        true);
  }

  /// "Insisted", "defended": with which those speak who have been criticized.
  private boolean answers(Attribution attribution) {
    ParseTree tree =
        reading
            .things()
            .tree(
                story
                    .article(attribution.articleId())
                    .sentences()
                    .get(attribution.sentenceIndex()));
    for (Span cue : attribution.cue()) {
      for (int word : tree.words(cue)) {
        if (ANSWERING.contains(tree.lemma(word).toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  private double score(Side blame, Answer answer) {
    double score = answer.sure();
    int shared = shared(blame, answer.claim());
    score += Math.min(2, shared);
    boolean same = blame.claim().articleId().equals(answer.claim().articleId());
    int apart = answer.claim().sentence().index() - blame.claim().sentence().index();
    boolean after = same && apart > 0 && apart <= 2;
    boolean names = names(answer.claim(), blame);
    boolean near = same && Math.abs(apart) <= NEAR;
    boolean unrelated =
        (answer.sure() == 3 && shared == 0 && !(answer.open() && same && Math.abs(apart) <= CLOSE))
            || answer.sure() == 0
            || (shared == 0 && !names && !(after || (near && answer.open())));
    if (unrelated) {
      return shared == 0 && !names && !after
          ? 0
          : Math.min(ENOUGH - 0.1, 0.5 + Math.min(2, shared) + (names ? 1 : 0) + (near ? 0.5 : 0));
    }
    score += near ? 1 : 0;
    score += after ? 0.5 : 0;
    score -= same && apart < 0 ? 1 : 0;
    score += names ? 1 : 0;
    score += blame.claim().sentence().index() <= LEAD ? 1 : 0;
    score += blame.thing().isSomebody() ? 0 : 0.5;
    return score;
  }

  /// Whether the answer names who blames.
  private boolean names(Claim answer, Side blame) {
    return reading.things().terms(answer.sentence()).stream()
        .anyMatch(t -> t.keys().contains("@" + blame.actor()) || blame.party().equals(t.party()));
  }

  private int shared(Side side, Claim claim) {
    List<Term> own = new ArrayList<>(side.thing().described());
    if (!side.thing().isSomebody()) {
      own.addAll(side.thing().own());
    }
    return (int)
        reading.things().terms(claim.sentence()).stream()
            .filter(t ->
                !t.person()
                    && t.party() == null
                    && t.kind() != news.parallax.claim.match.Terms.Kind.NUMBER)
            .filter(t -> own.stream().anyMatch(t::meets))
            .count();
  }
}
