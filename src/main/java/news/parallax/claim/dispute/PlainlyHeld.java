package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// Keeps of a dispute what a reader finds in the very sentences: that the one who is said to hold a
/// position speaks there, and who is meant by the words that open it.
final class PlainlyHeld {
  private static final Pattern ANYBODY =
      Pattern.compile(
          "(?i)^(?:(?:the )?others?|some|many|most|both|several|such|people|everyone)\\b.*"
              // A file or a rule speaks for nobody.
              + "|(?:case|file|article|section|proposition|count|chapter|title) [\\dIVX]+");

  private static final Set<String> POINTING =
      Set.of("it", "they", "this", "that", "these", "those", "he", "she");
  private static final Set<String> VOICES =
      Set.of(
          "lawyer",
          "attorney",
          "counsel",
          "team",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "representative",
          "office",
          "campaign",
          "administration",
          "government",
          "aide",
          "publicist");

  private final AnalyzedStory story;
  private final Cast cast;
  private final DisputeReading reading;
  private final SpeakerNaming naming;
  private final Map<String, TreeMap<Integer, Map.Entry<Span, String>>> mentions = new TreeMap<>();
  private final Map<ArticleSentence, List<Attribution>> attributions = new HashMap<>();

  PlainlyHeld(
      AnalyzedStory story, Cast cast, DisputeReading reading, List<Attribution> attributions) {
    this.story = story;
    this.cast = cast;
    this.reading = reading;
    this.naming = new SpeakerNaming(story);
    cast.mentions()
        .forEach((passage, actor) ->
            mentions
                .computeIfAbsent(passage.articleId(), a -> new TreeMap<>())
                .put(passage.span().start(), Map.entry(passage.span(), actor)));
    for (Attribution attribution : attributions) {
      ArticleSentence at =
          story.article(attribution.articleId()).sentences().get(attribution.sentenceIndex());
      this.attributions.computeIfAbsent(at, s -> new ArrayList<>()).add(attribution);
    }
  }

  /// The dispute with the claims that are held so; nothing when a position has none.
  Optional<Dispute> keep(Dispute dispute) {
    List<Position> kept = new ArrayList<>();
    for (Position position : dispute.positions()) {
      List<String> holders =
          position.holders().stream().filter(h -> !ANYBODY.matcher(h).matches()).toList();
      List<Claim> claims =
          position.claims().stream()
              .filter(c -> isClear(c) && holders.stream().anyMatch(h -> speaks(h, c)))
              .toList();
      if (claims.isEmpty()) {
        return Optional.empty();
      }
      kept.add(
          new Position(
              holders.stream().filter(h -> claims.stream().anyMatch(c -> speaks(h, c))).toList(),
              claims));
    }
    return Optional.of(new Dispute(dispute.topic(), dispute.kind(), kept));
  }

  /// Whether it is told who is meant wherever a position opens with a pronoun.
  boolean isClear(Dispute dispute) {
    return dispute.positions().stream().flatMap(p -> p.claims().stream()).allMatch(this::isClear);
  }

  /// Whether it is told who is meant by the pronoun that opens it, if one does.
  private boolean isClear(Claim claim) {
    ParseTree tree = reading.things().tree(claim.sentence());
    List<Integer> words = tree.words(claim.span());
    if (words.isEmpty() || !POINTING.contains(tree.lower(words.getFirst()))) {
      return true;
    }
    int first = words.getFirst();
    Span at = tree.token(first).span();
    boolean known =
        !tree.is(first, "nsubj", "nsubjpass")
            || mentions.getOrDefault(claim.articleId(), new TreeMap<>()).containsKey(at.start());
    return known
        || attributions.getOrDefault(claim.sentence(), List.of()).stream()
            .anyMatch(a -> a.actorId() != null && a.source().stream().anyMatch(at::overlaps));
  }

  private boolean speaks(String holder, Claim claim) {
    Optional<Actor> actor = cast.actors().stream().filter(a -> a.name().equals(holder)).findFirst();
    if (actor.isPresent()) {
      return speaks(actor.get(), claim);
    }
    boolean outlet =
        holder.equals(story.story().article(claim.articleId()).outletName())
            || holder.startsWith("allegations ")
            || holder.startsWith("a source of ");
    return outlet
        || story
            .text(claim.sentence())
            .toLowerCase(Locale.ROOT)
            .contains(holder.substring(holder.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /// Whether the actor is named as who speaks or acts in the claim's sentence, or the words of the
  /// actor run on in it.
  private boolean speaks(Actor actor, Claim claim) {
    ArticleSentence sentence = claim.sentence();
    ParseTree tree = reading.things().tree(sentence);
    Attribution own = claim.attribution();
    if (own != null && !own.source().isEmpty() && actor.id().equals(own.actorId())) {
      Span source = own.source().getFirst();
      return !sentence.span().contains(source) || names(actor, sentence, tree, source, false);
    }
    boolean attributed =
        attributions.getOrDefault(sentence, List.of()).stream()
            .filter(a -> actor.id().equals(a.actorId()) && !a.source().isEmpty())
            .map(a -> a.source().getFirst())
            .anyMatch(s -> sentence.span().contains(s) && names(actor, sentence, tree, s, false));
    return attributed
        || mentions
            .getOrDefault(sentence.articleId(), new TreeMap<>())
            .subMap(sentence.span().start(), sentence.span().end())
            .values()
            .stream()
            .filter(m -> isOf(actor, m.getValue()))
            .anyMatch(m -> names(actor, sentence, tree, m.getKey(), true));
  }

  /// A body's spokesman speaks for it, a person for nobody else.
  private boolean isOf(Actor actor, String other) {
    return actor.id().equals(other)
        || (actor.kind() != Actor.Kind.PERSON
            && cast.actor(other).filter(o -> o.partyId().equals(actor.partyId())).isPresent());
  }

  private boolean names(
      Actor actor, ArticleSentence sentence, ParseTree tree, Span span, boolean asSubject) {
    List<Integer> words = tree.words(span);
    if (words.isEmpty() || tree.top(words).isEmpty()) {
      return false;
    }
    int head = tree.top(words).getAsInt();
    return (!asSubject || isSubject(tree, head)) && naming.fits(actor, sentence, tree, head);
  }

  /// "Quist denied", "accused by Quist", "Quist's lawyers".
  private static boolean isSubject(ParseTree tree, int word) {
    int head = tree.head(word);
    boolean joined =
        head >= 0 && tree.is(word, "conj", "appos", "compound", "nmod") && tree.isNoun(head);
    if (joined) {
      return isSubject(tree, head);
    }
    boolean voice =
        tree.is(word, "poss")
            && head >= 0
            && VOICES.contains(tree.lemma(head).toLowerCase(Locale.ROOT));
    boolean by =
        tree.is(word, "pobj")
            && head >= 0
            && (Set.of("by", "from", "to").contains(tree.lower(head)));
    boolean ofVoice =
        tree.is(word, "pobj")
            && head >= 0
            && tree.head(head) >= 0
            && VOICES.contains(tree.lemma(tree.head(head)).toLowerCase(Locale.ROOT));
    return tree.is(word, "nsubj", "nsubjpass", "csubj", "ROOT") || voice || by || ofVoice;
  }
}
