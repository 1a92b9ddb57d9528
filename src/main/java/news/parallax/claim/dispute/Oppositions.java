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
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Kind;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.DisputeTopics;
import news.parallax.claim.Phrases;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// Finds sentences that set what two say against each other: "Quist says that the pier is sound,
/// but Lanier insists that its beams are rotten", "While Quist denies it, the firm says it paid".
final class Oppositions {
  private static final Set<String> AGAINST = Disputing.WORDS.words("setting against");
  private static final Set<String> ARGUING = Disputing.WORDS.words("arguing in turn");
  private static final Set<String> SAYING = Disputing.WORDS.words("saying what another denies");
  private static final Set<String> SPEAKERS =
      Set.of("he", "she", "they", "it", "who", "which", "that", "some", "others");
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_OF_A_NAME = 4;

  private final AnalyzedStory story;
  private final Cast cast;
  private final DisputeReading reading;
  private final DisputeTopics topics;
  private final Map<String, Map<Integer, List<Attribution>>> attributions = new HashMap<>();

  Oppositions(
      AnalyzedStory story, Cast cast, DisputeReading reading, List<Attribution> attributions) {
    this.story = story;
    this.cast = cast;
    this.reading = reading;
    this.topics = new DisputeTopics(story, cast);
    for (Attribution attribution : attributions) {
      this.attributions
          .computeIfAbsent(attribution.articleId(), a -> new HashMap<>())
          .computeIfAbsent(attribution.sentenceIndex(), i -> new ArrayList<>())
          .add(attribution);
    }
  }

  /// Who says what in one part of a sentence.
  private record Voice(String name, String party, Attribution attribution, Span part) {}

  List<Dispute> find() {
    List<Dispute> disputes = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      if (article.article().opinion()) {
        continue;
      }
      for (ArticleSentence sentence : article.prose()) {
        List<Attribution> here =
            attributions
                .getOrDefault(article.id(), Map.of())
                .getOrDefault(sentence.index(), List.of());
        if (here.size() > 1) {
          opposition(sentence, here).ifPresent(disputes::add);
        }
      }
    }
    return List.copyOf(disputes);
  }

  private Optional<Dispute> opposition(ArticleSentence sentence, List<Attribution> here) {
    ParseTree tree = reading.things().tree(sentence);
    for (int word = 0; word < tree.size(); word++) {
      if (!AGAINST.contains(tree.lower(word))) {
        continue;
      }
      Optional<Dispute> found =
          parts(tree, word)
              .flatMap(parts -> dispute(sentence, tree, here, parts.getFirst(), parts.getLast()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// What stands before the word and what behind it; of a sentence that opens with it, its own
  /// clause and the rest.
  private static Optional<List<Span>> parts(ParseTree tree, int word) {
    int end = tree.size() - 1;
    if (word > 1) {
      return part(tree, 0, word - 1)
          .flatMap(left -> part(tree, word + 1, end).map(right -> List.of(left, right)));
    }
    int verb = tree.head(word);
    if (word > 0 || verb < 0 || !tree.isVerb(verb) || tree.last(verb) >= end) {
      return Optional.empty();
    }
    return part(tree, 1, tree.last(verb))
        .flatMap(left -> part(tree, tree.last(verb) + 1, end).map(right -> List.of(left, right)));
  }

  /// The words without the marks around them.
  private static Optional<Span> part(ParseTree tree, int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && tree.is(first, "punct") && !isQuote(tree, first)) {
      first++;
    }
    while (last >= first && tree.is(last, "punct") && !isQuote(tree, last)) {
      last--;
    }
    return last - first + 1 < FEWEST_WORDS ? Optional.empty() : Optional.of(tree.span(first, last));
  }

  private static boolean isQuote(ParseTree tree, int word) {
    return tree.text(word).matches("[\u201c\u201d\"\u2018\u2019'`]+");
  }

  private Optional<Dispute> dispute(
      ArticleSentence sentence, ParseTree tree, List<Attribution> here, Span left, Span right) {
    Optional<Voice> one = voice(tree, here, left);
    Optional<Voice> other = voice(tree, here, right);
    if (one.isEmpty() || other.isEmpty() || one.get().party().equals(other.get().party())) {
      return Optional.empty();
    }
    if (SideFinder.speaksFor(one.get().name(), other.get().name())
        || !differ(tree, one.get(), other.get())) {
      return Optional.empty();
    }
    Voice second = denies(other.get()) || !denies(one.get()) ? other.get() : one.get();
    Voice first = second.equals(other.get()) ? one.get() : other.get();
    return topic(sentence, first, second)
        .map(t ->
            new Dispute(
                t, Kind.FACT, List.of(position(sentence, first), position(sentence, second))));
  }

  /// Whether one denies and the other says or charges something, or both argue.
  private static boolean differ(ParseTree tree, Voice one, Voice other) {
    boolean denied =
        (denies(one) && speaks(tree, other, SAYING))
            || (denies(other) && speaks(tree, one, SAYING));
    return denied || (speaks(tree, one, ARGUING) && speaks(tree, other, ARGUING));
  }

  private static boolean speaks(ParseTree tree, Voice voice, Set<String> verbs) {
    return voice.attribution().cue().stream()
        .flatMap(c -> tree.words(c).stream())
        .anyMatch(w -> verbs.contains(tree.lemma(w).toLowerCase(Locale.ROOT)));
  }

  private static boolean denies(Voice voice) {
    return voice.attribution().act() == Attribution.Act.DENIES;
  }

  /// Who speaks first in the part, all of whose words stand in it.
  private Optional<Voice> voice(ParseTree tree, List<Attribution> here, Span part) {
    return here.stream()
        .filter(a -> states(a) && !a.source().isEmpty() && !Sayings.admits(tree, a))
        .filter(a -> part.contains(a.source().getFirst()) && part.contains(a.contentCover()))
        .sorted(
            Comparator.comparingInt((Attribution a) -> a.source().getFirst().start())
                .thenComparing(Attribution::id))
        .flatMap(a -> named(tree, a, part).stream())
        .findFirst();
  }

  private static boolean states(Attribution attribution) {
    return switch (attribution.act()) {
      case STATES, DENIES, BELIEVES, JUDGES, ESTIMATES -> true;
      case EXPECTS, DEMANDS, PLANS, ASKS -> false;
    };
  }

  private Optional<Voice> named(ParseTree tree, Attribution attribution, Span part) {
    if (attribution.actorId() != null) {
      return cast.actor(attribution.actorId())
          .filter(a -> a.kind() != Actor.Kind.UNNAMED)
          .map(a -> new Voice(a.name(), a.partyId(), attribution, part));
    }
    List<Integer> words = tree.words(attribution.source().getFirst());
    OptionalInt top = tree.top(words);
    if (top.isEmpty() || !Set.of("NNS", "NNPS").contains(tree.tag(top.getAsInt()))) {
      return Optional.empty();
    }
    String name = new Phrases(tree).plain(top.getAsInt());
    boolean plain =
        name.split(" ").length <= MOST_OF_A_NAME
            && !SPEAKERS.contains(name.toLowerCase(Locale.ROOT));
    return plain
        ? Optional.of(new Voice(name, "group:" + name, attribution, part))
        : Optional.empty();
  }

  private Optional<String> topic(ArticleSentence sentence, Voice one, Voice other) {
    return topics
        .whether(sentence, said(one))
        .or(() ->
            denies(other) ? topics.alleged(sentence, said(other), other.name()) : Optional.empty())
        .or(() -> topics.whether(sentence, said(other)));
  }

  private static Span said(Voice voice) {
    return voice.attribution().contentCover();
  }

  private static Position position(ArticleSentence sentence, Voice voice) {
    Span part = voice.part();
    return new Position(
        List.of(voice.name()),
        List.of(
            new Claim(
                sentence.articleId() + ":" + part.start() + "-" + part.end() + ":part",
                sentence,
                part,
                null,
                Modality.FACT,
                false)));
  }
}
