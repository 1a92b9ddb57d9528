package news.parallax.brief.party;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.brief.Brief;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.Party;

/// What the side of somebody is called who speaks elsewhere: a president is of his government, and
/// his lawyers and his campaign are not it.
final class OwnSide {
  private static final Pattern LAWYER =
      Pattern.compile("\\b(?:lawyers?|attorneys?|counsel|legal team|solicitor)\\b");
  private static final Pattern CAMPAIGN = Pattern.compile("\\bcampaign\\b");
  private static final Pattern KIN =
      Pattern.compile(
          "\\b(?:mother|father|wife|husband|son|daughter|sister|brother|widow|family|parents)\\b");

  /// Whether a party is named after somebody who is of another, or for whom only others speak.
  ///
  /// @param speaking the ids of those whose statements are shown
  boolean stands(Cast cast, Party party, Set<String> speaking) {
    return party.kind() == Actor.Kind.PERSON
        && cast.actors().stream()
            .filter(a -> a.kind() == Actor.Kind.PERSON && a.name().equals(party.name()))
            .findFirst()
            .filter(a -> !a.partyId().equals(party.id()) || !speaking.contains(a.id()))
            .isPresent();
  }

  /// By what its members are: "Ada Quist’s lawyers".
  String name(Party party, List<Brief.Member> members) {
    List<String> roles =
        members.stream()
            .map(m -> Objects.requireNonNullElse(m.role(), m.name()).toLowerCase(Locale.ROOT))
            .toList();
    return party.name() + "\u2019s " + noun(roles);
  }

  private static String noun(List<String> roles) {
    if (!roles.isEmpty() && roles.stream().allMatch(r -> LAWYER.matcher(r).find())) {
      return "lawyers";
    }
    if (!roles.isEmpty() && roles.stream().allMatch(r -> CAMPAIGN.matcher(r).find())) {
      return "campaign";
    }
    return !roles.isEmpty() && roles.stream().allMatch(r -> KIN.matcher(r).find())
        ? "family"
        : "own people";
  }
}
