package news.parallax.claim.dispute;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    return found.size() == 1 ? found.stream().findFirst().filter(this::isKnown) : Optional.empty();
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
