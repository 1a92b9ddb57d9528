package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import news.parallax.claim.attribution.SentenceTree;

/// Takes the party from presidents of whom nobody can tell which country is theirs.
///
/// Where two persons are presidents and nothing says of what, neither is known to be the paper's
/// own, unless it speaks of "the Verhoef administration" too or calls one so far more often.
final class Rivals {
  private static final int CLEARLY_MORE = 2;

  private final RoleWords words;
  private final Predicate<Role> located;
  private final Set<Person> dropped = new HashSet<>();

  /// @param located whether the words of a role themselves tell a country
  Rivals(RoleWords words, Predicate<Role> located) {
    this.words = words;
    this.located = located;
  }

  void drop(List<Person> persons, Map<Person, List<Role>> roles, Map<Person, PartyKey> parties) {
    Map<String, List<Person>> heads = new HashMap<>();
    for (Person person : persons) {
      List<Role> own = roles.getOrDefault(person, List.of());
      own.stream()
          .filter(r -> isTitle(r) && !words.isPast(r) && !words.isOver(r, own))
          .map(words::headTitle)
          .flatMap(Optional::stream)
          .distinct()
          .forEach(title -> heads.computeIfAbsent(title, t -> new ArrayList<>()).add(person));
    }
    heads.values().forEach(rivals -> dropAmong(rivals, roles, parties));
  }

  private void dropAmong(
      List<Person> rivals, Map<Person, List<Role>> roles, Map<Person, PartyKey> parties) {
    List<Person> unlocated =
        rivals.stream()
            .filter(p -> roles.getOrDefault(p, List.of()).stream().noneMatch(located))
            .toList();
    for (Person person : unlocated) {
      boolean rivalled =
          rivals.stream()
              .filter(p -> p != person)
              .anyMatch(p ->
                  unlocated.contains(p)
                      ? weight(person, roles) < CLEARLY_MORE * weight(p, roles)
                      : isOfOne(p, person, parties));
      if (rivalled) {
        parties.remove(person);
        dropped.add(person);
      }
    }
  }

  /// Those who have lost their party, who get none by other words either.
  Set<Person> dropped() {
    return dropped;
  }

  /// Whether nobody of those who have lost their party is named more often.
  boolean isFirst(Person person) {
    return dropped.stream().noneMatch(p -> p.sightings().size() > person.sightings().size());
  }

  /// Whether two are of one party: one country has one president.
  private static boolean isOfOne(Person a, Person b, Map<Person, PartyKey> parties) {
    PartyKey party = parties.get(a);
    return party != null && party.equals(parties.get(b));
  }

  /// Whether it stands right before the name: the president of a club is nobody's rival.
  private static boolean isTitle(Role role) {
    SentenceTree tree = role.tree();
    return role.to() == role.head()
        && role.to() + 1 == tree.indexFrom(role.sighting().span().start())
        && Character.isUpperCase(tree.token(role.head()).text().charAt(0));
  }

  /// How often the paper calls somebody president, speaks of that one's administration and names
  /// that one at all.
  private long weight(Person person, Map<Person, List<Role>> roles) {
    long titles =
        roles.getOrDefault(person, List.of()).stream()
            .filter(r -> words.headTitle(r).isPresent())
            .count();
    return titles
        + 2 * person.sightings().stream().filter(Rivals::isOfAdministration).count()
        + person.sightings().size() / 2;
  }

  private static boolean isOfAdministration(Sighting sighting) {
    int head = sighting.tree().head(sighting.head());
    return head >= 0 && sighting.tree().lemma(head).equals("administration");
  }
}
