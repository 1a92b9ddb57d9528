package news.parallax.claim.actor;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Gazetteer;
import news.parallax.text.gazetteer.Gazetteer.Sense;

/// Finds whose president somebody is by leaving out the countries that have none, or another: of
/// the countries that a story keeps naming one is left.
final class LastPresident {
  private static final int OFTEN = 3;
  private static final int CLEARLY_MORE = 2;

  private final StoryReading story;
  private final RoleWords words;
  private final Whereabouts whereabouts;
  private final NationalOffices offices = new NationalOffices();
  private final Gazetteer gazetteer = Gazetteer.load();

  LastPresident(StoryReading story, RoleWords words, Whereabouts whereabouts) {
    this.story = story;
    this.whereabouts = whereabouts;
    this.words = words;
  }

  /// Who is president of the country that is left, or of which the story speaks clearly more than
  /// of any other that is; empty where two persons are presidents.
  ///
  /// @param located the persons who are told to lead a country, with its government
  Optional<Administrations.Leader> leader(
      List<Person> persons, Map<Person, List<Role>> roles, Map<Person, PartyKey> located) {
    List<Person> unknown =
        persons.stream()
            .filter(p -> !located.containsKey(p))
            .filter(p -> p.sightings().size() >= OFTEN)
            .filter(p -> isPresident(roles.getOrDefault(p, List.of())))
            .toList();
    if (unknown.size() != 1) {
      return Optional.empty();
    }
    Set<PartyKey> led = new HashSet<>(located.values());
    List<Named> left =
        named().stream()
            .filter(n -> offices.hasPresident(n.country()))
            .filter(n -> !led.contains(PartyKey.of(n.country())))
            .sorted(Comparator.comparing((Named n) -> -n.times()).thenComparing(Named::country))
            .toList();
    boolean clear =
        left.size() == 1
            || (left.size() > 1 && left.get(0).times() >= CLEARLY_MORE * left.get(1).times());
    return clear && isKnown(left.getFirst().country())
        ? Optional.of(
            new Administrations.Leader(unknown.getFirst(), PartyKey.of(left.getFirst().country())))
        : Optional.empty();
  }

  private record Named(Country country, int times) {}

  /// Whether the papers are of the country, or of none and name an office of it.
  private boolean isKnown(Country country) {
    return whereabouts.homes().isEmpty()
        ? whereabouts.organs(country) > 0
        : whereabouts.homes().equals(Set.of(country));
  }

  /// Whether "President" stands before the name, and nothing calls that one a former one.
  private boolean isPresident(List<Role> roles) {
    return roles.stream().noneMatch(r -> words.headTitle(r).isPresent() && words.isPast(r))
        && roles.stream().anyMatch(LastPresident::isTitle);
  }

  private static boolean isTitle(Role role) {
    SentenceTree tree = role.tree();
    return role.noun().equals("president")
        && role.from() == role.head()
        && role.to() == role.head()
        && role.to() + 1 == tree.indexFrom(role.sighting().span().start())
        && Character.isUpperCase(tree.token(role.head()).text().charAt(0));
  }

  /// The countries that the story names often.
  private List<Named> named() {
    Map<Country, Integer> counts = new TreeMap<>();
    for (String id : story.articleIds()) {
      for (SentenceTree tree : story.trees(id)) {
        for (Token token : tree.tokens()) {
          if (Character.isUpperCase(token.text().charAt(0))) {
            gazetteer
                .find(token.text(), Sense.NAME, Sense.DEMONYM)
                .ifPresent(c -> counts.merge(c, 1, Integer::sum));
          }
        }
      }
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= OFTEN)
        .map(e -> new Named(e.getKey(), e.getValue()))
        .toList();
  }
}
