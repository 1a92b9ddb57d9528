package news.parallax.claim.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody or something that can speak: a person, a body, a government, an unnamed source.
/// Mentions of one actor are joined over all articles of a story.
///
/// @param id stable within the story, such as `actor:anna-verhoef`
/// @param name the fullest plain name found ("Anna Verhoef"), or a description ("an unnamed Western
///   official")
/// @param aliases the other ways in which the articles name it, sorted
/// @param roles what the articles say it is ("spokeswoman of the water ministry"), most frequent
///   first
/// @param partyId the party it belongs to on evidence in the text, else its own
public record Actor(
    String id, String name, Kind kind, List<String> aliases, List<String> roles, String partyId) {
  /// What an actor or a party is.
  public enum Kind {
    PERSON,
    GOVERNMENT,
    ARMED_GROUP,
    COMPANY,
    ORGANISATION,
    ANALYSTS,
    MEDIA,
    PEOPLE,
    UNNAMED
  }

  public Actor {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
  }

  /// The role that the articles give most often, null when they give none.
  public @Nullable String role() {
    return roles.isEmpty() ? null : roles.getFirst();
  }
}
