package news.parallax.claim.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.article.Passage;

/// Who is in a story: its actors, the parties they belong to, and which mention names whom.
///
/// @param actors ordered by id
/// @param parties those who are given most room first
/// @param mentions the actor that each resolved mention (a name, a title, a safe pronoun) stands
///   for
public record Cast(List<Actor> actors, List<Party> parties, Map<Passage, String> mentions) {
  public Cast {
    actors = List.copyOf(actors);
    parties = List.copyOf(parties);
    mentions = java.util.Collections.unmodifiableMap(new TreeMap<>(mentions));
  }

  public Optional<Actor> actor(String id) {
    return actors.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  public Optional<Party> party(String id) {
    return parties.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  public Optional<Party> partyOf(String actorId) {
    return actor(actorId).flatMap(a -> party(a.partyId()));
  }

  /// The actor that the mention at this very passage stands for.
  public Optional<Actor> actorAt(Passage mention) {
    return Optional.ofNullable(mentions.get(mention)).flatMap(this::actor);
  }
}
