package news.parallax.claim.actor;

import java.util.List;

/// Actors that a reader thinks of as one side: a government with its ministers and army, an armed
/// group, a company, outside analysts, the people affected, the unnamed.
///
/// @param id stable within the story, such as `party:ukraine`
/// @param actorIds its members, those who speak most first
public record Party(String id, String name, Actor.Kind kind, List<String> actorIds) {
  public Party {
    actorIds = List.copyOf(actorIds);
  }
}
