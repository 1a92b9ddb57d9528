package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.ClauseMood;
import news.parallax.claim.Phrases;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.Terms.Term;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// Finds the sides that the articles of a story tell somebody to take.
final class SideFinder {
  private static final Set<String> GROUPS = Set.copyOf(StanceReader.FILE.group("groups"));
  private static final Set<String> BELIEVING = Disputing.WORDS.words("believing");
  private static final Pattern CHAMBER =
      Pattern.compile("(?:.* )?(?:Senate|House|Congress|Parliament)");
  private static final Set<String> MAY = Set.of("could", "may", "might");
  private static final Set<String> ONCE =
      Set.of("initially", "originally", "previously", "once", "formerly", "earlier");
  private static final Set<String> OF_SPEAKER = Set.of("i", "my", "we", "our", "me", "us");
  private static final Set<String> SPEAKER = Set.of("i", "we");

  private static final Set<String> THOSE_FOR = Set.copyOf(StanceReader.FILE.group("those for"));
  private static final Set<String> THOSE_AGAINST =
      Set.copyOf(StanceReader.FILE.group("those against"));
  private static final int FURTHER = 4;
  private static final int MOST_BEFORE = 4;
  private static final int JUST_BEFORE = 2;

  private final AnalyzedStory story;
  private final Cast cast;
  private final ThingReader things;
  private final Map<String, List<Attribution>> attributions = new HashMap<>();
  private final Map<Passage, List<Claim>> claims = new HashMap<>();
  private final Map<String, TreeMap<Integer, Map.Entry<Span, String>>> mentions = new TreeMap<>();

  SideFinder(
      AnalyzedStory story,
      Cast cast,
      ThingReader things,
      List<Attribution> attributions,
      List<Profile> profiles) {
    this.story = story;
    this.cast = cast;
    this.things = things;
    for (Attribution attribution : attributions) {
      this.attributions
          .computeIfAbsent(attribution.articleId(), a -> new ArrayList<>())
          .add(attribution);
    }
    for (Profile profile : profiles) {
      claims
          .computeIfAbsent(profile.claim().sentence().passage(), p -> new ArrayList<>())
          .add(profile.claim());
    }
    cast.mentions()
        .forEach((passage, actor) ->
            mentions
                .computeIfAbsent(passage.articleId(), a -> new TreeMap<>())
                .put(passage.span().start(), Map.entry(passage.span(), actor)));
  }

  /// Whether one of two names is the other with a word behind it: "the Quist campaign" and "Quist".
  static boolean speaksFor(String one, String other) {
    return one.startsWith(other + " ") || other.startsWith(one + " ");
  }

  private record Holder(String name, String actor, String party) {}

  List<Side> find() {
    List<Side> sides = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      if (article.article().opinion()) {
        continue;
      }
      for (ArticleSentence sentence : article.prose()) {
        ParseTree tree = things.tree(sentence);
        for (Stance stance : new StanceReader(tree).read()) {
          if (isNone(tree, stance)) {
            continue;
          }
          boolean back = stance.holder().isPresent() && pointsBack(tree, stance);
          Optional<Thing> meant = back ? last(sides, sentence) : Optional.empty();
          side(sentence, tree, stance, meant).ifPresent(sides::add);
        }
        byName(sentence, sides);
      }
    }
    return List.copyOf(sides);
  }

  /// "Did not object", "could veto it", "two Democrats voted for it": no side is taken, or only by
  /// a few of a group.
  private static boolean isNone(ParseTree tree, Stance stance) {
    int word = stance.word();
    boolean may =
        tree.isVerb(word)
            && !StanceReader.affects(tree, stance)
            && (tree.auxiliaries(word).stream().anyMatch(a -> MAY.contains(tree.lower(a)))
                || tree.children(word).stream().anyMatch(c -> ONCE.contains(tree.lower(c))));
    boolean few =
        stance.holder().isPresent()
            && tree.children(stance.holder().getAsInt()).stream()
                .anyMatch(c -> tree.tag(c).equals("CD"));
    return may
        || few
        || isSupposed(tree, word)
        || (stance.favours() && tree.isVerb(word) && ClauseMood.negated(tree, word));
  }

  /// "If the firm will not drop the plan".
  private static boolean isSupposed(ParseTree tree, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < MOST_BEFORE; steps++) {
      for (int child : tree.children(at)) {
        if (child < at && Set.of("if", "unless").contains(tree.lower(child))) {
          return true;
        }
      }
      at = tree.head(at);
    }
    return false;
  }

  /// "Critics of the plan say that ...", "supporters say": by what they are called.
  private void byName(ArticleSentence sentence, List<Side> sides) {
    ParseTree tree = things.tree(sentence);
    for (Attribution attribution : attributions.getOrDefault(sentence.articleId(), List.of())) {
      if (attribution.sentenceIndex() != sentence.index() || attribution.source().isEmpty()) {
        continue;
      }
      List<Integer> words = tree.words(attribution.source().getFirst());
      OptionalInt top = tree.top(words);
      String lemma = top.isEmpty() ? "" : tree.lemma(top.getAsInt()).toLowerCase(Locale.ROOT);
      boolean favours = THOSE_FOR.contains(lemma);
      if (!favours && !THOSE_AGAINST.contains(lemma)) {
        continue;
      }
      boolean one = tree.tag(top.getAsInt()).equals("NN") && of(tree, top.getAsInt()).isEmpty();
      if (one) {
        continue;
      }
      Optional<Thing> thing =
          of(tree, top.getAsInt())
              .flatMap(w -> things.read(sentence, w))
              .or(() -> before(sides, sentence));
      Optional<Claim> claim =
          claims.getOrDefault(sentence.passage(), List.of()).stream()
              .filter(c -> attribution.equals(c.attribution()))
              .max(
                  Comparator.comparingInt((Claim c) -> c.span().length()).thenComparing(Claim::id));
      String name = new Phrases(tree).plain(top.getAsInt());
      if (thing.isPresent() && claim.isPresent() && !thing.get().isSomebody()) {
        sides.add(
            new Side(
                favours,
                name,
                "",
                "group:" + lemma,
                thing.get(),
                claim.get(),
                true,
                false,
                Set.of(),
                false));
      }
    }
  }

  private static Optional<Integer> of(ParseTree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "prep") && tree.lower(child).equals("of")) {
        return tree.child(child, "pobj", "pcomp").stream().boxed().findFirst();
      }
    }
    return Optional.empty();
  }

  /// What the last side taken before is about.
  private static Optional<Thing> before(List<Side> sides, ArticleSentence sentence) {
    return sides.isEmpty()
        ? Optional.empty()
        : Optional.of(sides.getLast())
            .filter(s -> s.claim().articleId().equals(sentence.articleId()))
            .filter(s -> sentence.index() - s.claim().sentence().index() <= FURTHER)
            .map(Side::thing);
  }

  /// "Called it a disgrace".
  private static boolean pointsBack(ParseTree tree, Stance stance) {
    return Set.of("it", "this", "that").contains(tree.lower(stance.thing()));
  }

  /// What the last side taken before is about, just before.
  private static Optional<Thing> last(List<Side> sides, ArticleSentence sentence) {
    return sides.isEmpty()
        ? Optional.empty()
        : Optional.of(sides.getLast())
            .filter(s -> !s.claim().sentence().equals(sentence))
            .filter(s -> s.claim().articleId().equals(sentence.articleId()))
            .filter(s -> sentence.index() - s.claim().sentence().index() <= JUST_BEFORE)
            .map(Side::thing)
            .filter(t -> !t.isSomebody());
  }

  private Optional<Side> side(
      ArticleSentence sentence, ParseTree tree, Stance stance, Optional<Thing> meant) {
    Optional<Attribution> saying = saying(sentence, tree, stance.word());
    boolean own =
        stance.holder().isEmpty() || SPEAKER.contains(tree.lower(stance.holder().getAsInt()));
    Optional<Holder> holder =
        own
            ? saying.flatMap(a -> speaker(sentence, a))
            : holder(sentence, tree, stance.holder().getAsInt());
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    if (!own && saying.isPresent()) {
      Optional<Holder> speaker = speaker(sentence, saying.get());
      if (speaker.isEmpty() || !speaker.get().party().equals(holder.get().party())) {
        return Optional.empty();
      }
    }
    Optional<Thing> thing = meant.or(() -> things.read(sentence, stance.thing()));
    boolean confesses =
        own && !stance.favours() && thing.isPresent() && isOfSpeaker(tree, stance.thing());
    if (thing.isEmpty() || confesses || isOwn(thing.get(), holder.get())) {
      return Optional.empty();
    }
    Claim claim =
        saying.flatMap(a -> claim(sentence, tree, stance, a)).orElseGet(() -> whole(sentence));
    return Optional.of(
        new Side(
            stance.favours() != (own && isDoubted(tree, stance.word())),
            holder.get().name(),
            holder.get().actor(),
            holder.get().party(),
            thing.get(),
            claim,
            own,
            stance.made(),
            owners(sentence, tree, stance, thing.get()),
            tree.lemma(stance.word()).equals("accuse")));
  }

  /// Whose the thing is: of those whom the words name, or who is blamed for it.
  private Set<String> owners(ArticleSentence sentence, ParseTree tree, Stance stance, Thing thing) {
    Set<String> owners = new TreeSet<>();
    if (stance.whom().isPresent()) {
      actor(sentence, tree, stance.whom().getAsInt()).map(Actor::id).ifPresent(owners::add);
    }
    for (Term term : thing.actor() ? thing.own() : thing.described()) {
      Thing.Named named = thing.named();
      boolean possesses =
          term.to() < named.head()
              && named.tree().head(term.to()) == named.head()
              && named.tree().is(term.to(), "poss", "nmod", "compound", "amod");
      if (!thing.actor() && !possesses) {
        continue;
      }
      for (String key : term.keys()) {
        if (key.startsWith("@")) {
          owners.add(key.substring(1));
        }
      }
    }
    return Set.copyOf(owners);
  }

  /// "Did not believe that the words were racist": what is believed is not.
  private static boolean isDoubted(ParseTree tree, int word) {
    int verb = tree.head(word);
    for (int steps = 0; verb >= 0 && steps < MOST_BEFORE; steps++) {
      if (tree.isVerb(verb)
          && BELIEVING.contains(tree.lemma(verb))
          && ClauseMood.negated(tree, verb)) {
        return true;
      }
      verb = tree.head(verb);
    }
    return false;
  }

  /// "My words", "the steps I took".
  private static boolean isOfSpeaker(ParseTree tree, int noun) {
    return IntStream.rangeClosed(tree.first(noun), tree.last(noun))
        .anyMatch(i -> OF_SPEAKER.contains(tree.lower(i)));
  }

  /// Who praises himself takes no side.
  private boolean isOwn(Thing thing, Holder holder) {
    return thing.own().stream()
        .flatMap(t -> t.keys().stream())
        .filter(k -> k.startsWith("@"))
        .anyMatch(k -> party(k.substring(1)).equals(holder.party()));
  }

  /// Whose words the word is among: the innermost.
  private Optional<Attribution> saying(ArticleSentence sentence, ParseTree tree, int word) {
    Span at = tree.token(word).span();
    return attributions.getOrDefault(sentence.articleId(), List.of()).stream()
        .filter(a -> a.content().stream().anyMatch(c -> c.contains(at)))
        .min(
            Comparator.comparingInt((Attribution a) -> a.contentCover().length())
                .thenComparing(Attribution::id));
  }

  private Optional<Holder> speaker(ArticleSentence sentence, Attribution attribution) {
    if (attribution.actorId() != null) {
      return cast.actor(attribution.actorId())
          .filter(a -> isKnown(a) && !CHAMBER.matcher(a.name()).matches())
          .map(this::holder);
    }
    if (attribution.source().isEmpty()) {
      return Optional.empty();
    }
    Span source = attribution.source().getFirst();
    ParseTree tree = things.tree(sentence);
    List<Integer> words = tree.words(source);
    return words.isEmpty()
        ? Optional.empty()
        : tree.top(words).stream().boxed().findFirst().flatMap(w -> group(tree, w));
  }

  private static boolean isKnown(Actor actor) {
    return actor.kind() != Actor.Kind.UNNAMED
        && actor.kind() != Actor.Kind.MEDIA
        && !actor.name().equals("Courts");
  }

  private Holder holder(Actor actor) {
    return new Holder(actor.name(), actor.id(), actor.partyId());
  }

  private Optional<Holder> holder(ArticleSentence sentence, ParseTree tree, int word) {
    Set<String> found = named(sentence, tree, word);
    return found.isEmpty()
        ? group(tree, word)
        : actor(sentence, tree, word).filter(SideFinder::isKnown).map(this::holder);
  }

  private Optional<Actor> actor(ArticleSentence sentence, ParseTree tree, int word) {
    Set<String> found = named(sentence, tree, word);
    return found.size() == 1 ? cast.actor(found.iterator().next()) : Optional.empty();
  }

  /// The actors that a word may name.
  private Set<String> named(ArticleSentence sentence, ParseTree tree, int word) {
    Span at = tree.token(word).span();
    Set<String> found = new TreeSet<>();
    var own = mentions.getOrDefault(sentence.articleId(), new TreeMap<>());
    own.subMap(Math.max(0, at.start() - 80), at.end()).values().stream()
        .filter(e -> e.getKey().overlaps(at))
        .forEach(e -> found.add(e.getValue()));
    return found;
  }

  /// "House Democrats", "critics of the plan".
  private static Optional<Holder> group(ParseTree tree, int word) {
    String lemma = tree.lemma(word).toLowerCase(Locale.ROOT);
    boolean plural = Set.of("NNS", "NNPS").contains(tree.tag(word));
    if (!GROUPS.contains(lemma) || !plural) {
      return Optional.empty();
    }
    String name = named(tree, word);
    return Optional.of(new Holder(name, "", "group:" + lemma));
  }

  /// The noun with the words before it, whose groups they are included.
  private static String named(ParseTree tree, int noun) {
    int from = tree.first(noun);
    while (from < noun && Set.of("DT", "PDT", "CD").contains(tree.tag(from))) {
      from++;
    }
    boolean plain =
        noun - from <= MOST_BEFORE
            && IntStream.range(from, noun).noneMatch(i -> tree.isVerb(i) || tree.is(i, "punct"));
    return plain
        ? new Phrases(tree).join(IntStream.rangeClosed(from, noun).boxed().toList())
        : new Phrases(tree).plain(noun);
  }

  private String party(String actor) {
    return cast.actor(actor).map(Actor::partyId).orElse(actor);
  }

  private Optional<Claim> claim(
      ArticleSentence sentence, ParseTree tree, Stance stance, Attribution attribution) {
    Span word = tree.token(stance.word()).span();
    return claims.getOrDefault(sentence.passage(), List.of()).stream()
        .filter(c -> attribution.equals(c.attribution()) && c.span().contains(word))
        .filter(c -> c.modality() != Modality.QUESTION)
        .min(Comparator.comparingInt((Claim c) -> c.span().length()).thenComparing(Claim::id));
  }

  private static Claim whole(ArticleSentence sentence) {
    return new Claim(
        sentence.articleId() + ":" + sentence.span().start() + ":side",
        sentence,
        sentence.span(),
        null,
        Modality.FACT,
        false);
  }
}
