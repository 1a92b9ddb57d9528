package news.parallax.claim.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Terms;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// Who is named at a word of a sentence: the actor of the shortest mention there; who speaks, for
/// "I"; the government, for a country.
final class NamedActors {
  private static final int LONGEST_MENTION = 80;
  private static final Set<String> HEADS = Set.of("president", "premier", "chancellor", "governor");
  private static final Pattern OTHER =
      Pattern.compile("\\b(?:vice|former|ex|deputy|acting|then)\\b");
  private static final Set<String> SPEAKER = Set.of("i", "we");

  private final Cast cast;
  private final List<Attribution> attributions;
  private final Terms terms;
  private final Map<String, TreeMap<Integer, Map.Entry<Span, String>>> mentions = new TreeMap<>();

  NamedActors(Cast cast, List<Attribution> attributions, Terms terms) {
    this.cast = cast;
    this.attributions = List.copyOf(attributions);
    this.terms = terms;
    cast.mentions()
        .forEach((passage, actor) ->
            mentions
                .computeIfAbsent(passage.articleId(), a -> new TreeMap<>())
                .put(passage.span().start(), Map.entry(passage.span(), actor)));
  }

  /// The id of the actor; empty where none or more than one may be meant.
  Optional<String> at(ArticleSentence sentence, ParseTree tree, int word) {
    Span span = tree.token(word).span();
    if (SPEAKER.contains(tree.lower(word))) {
      return attributions.stream()
          .filter(a -> a.articleId().equals(sentence.articleId()) && a.actorId() != null)
          .filter(a -> a.content().stream().anyMatch(c -> c.contains(span)))
          .map(a -> String.valueOf(a.actorId()))
          .findFirst()
          .filter(this::isKnown);
    }
    Set<String> found = new TreeSet<>();
    int shortest = Integer.MAX_VALUE;
    var own = mentions.getOrDefault(sentence.articleId(), new TreeMap<>());
    for (var mention :
        own.subMap(Math.max(0, span.start() - LONGEST_MENTION), span.end()).values()) {
      int length = mention.getKey().length();
      if (mention.getKey().overlaps(span) && length <= shortest) {
        if (length < shortest) {
          found.clear();
        }
        shortest = length;
        found.add(mention.getValue());
      }
    }
    if (found.isEmpty()) {
      return government(sentence, tree, word);
    }
    return found.size() == 1
        ? found.stream().findFirst().filter(this::isKnown).map(a -> inPerson(a, tree, word))
        : Optional.empty();
  }

  /// "The president", said of a government: its president, where the articles know of one.
  private String inPerson(String actor, ParseTree tree, int word) {
    String title = tree.lower(word);
    boolean body =
        cast.actor(actor).filter(a -> a.kind() == Actor.Kind.GOVERNMENT).isPresent()
            && HEADS.contains(title);
    List<Actor> heads =
        body
            ? cast.actors().stream()
                .filter(a -> a.kind() == Actor.Kind.PERSON && a.partyId().equals(partyOf(actor)))
                .filter(a -> a.roles().stream().anyMatch(r -> isHead(r, title)))
                .toList()
            : List.of();
    return heads.size() == 1 ? heads.getFirst().id() : actor;
  }

  private static boolean isHead(String role, String title) {
    String plain = role.toLowerCase(Locale.ROOT);
    return plain.equals(title) || (plain.endsWith(" " + title) && !OTHER.matcher(plain).find());
  }

  private String partyOf(String actor) {
    return cast.actor(actor).map(Actor::partyId).orElse(actor);
  }

  /// "Tarn denied it": its government, where the articles let that speak.
  private Optional<String> government(ArticleSentence sentence, ParseTree tree, int word) {
    if (!tree.isName(word)) {
      return Optional.empty();
    }
    return terms.read(sentence, tree).stream()
        .filter(t -> t.from() <= word && word <= t.to() && t.party() != null)
        .flatMap(t ->
            cast.actors().stream()
                .filter(a -> a.kind() == Actor.Kind.GOVERNMENT && a.partyId().equals(t.party())))
        .map(Actor::id)
        .sorted()
        .findFirst();
  }

  private boolean isKnown(String actor) {
    return cast.actor(actor).isPresent();
  }
}
