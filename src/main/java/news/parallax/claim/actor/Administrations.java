package news.parallax.claim.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.claim.attribution.SentenceTree;

/// Finds who leads the government by the words "the Verhoef administration", where nobody is called
/// president.
final class Administrations {
  private static final int CLEARLY_MORE = 3;

  private final RoleWords words;
  private final Whereabouts whereabouts;

  Administrations(RoleWords words, Whereabouts whereabouts) {
    this.words = words;
    this.whereabouts = whereabouts;
  }

  /// Who leads, and the government that is led.
  record Leader(Person person, PartyKey party) {}

  /// The one whose administration the articles speak of, when that one is named clearly more often
  /// than any other who has one and is never called a former holder of an office.
  Optional<Leader> leader(List<Person> persons, Map<Person, List<Role>> roles) {
    List<Person> leaders =
        persons.stream()
            .filter(p -> p.sightings().stream().anyMatch(Administrations::isOfOne))
            .sorted(
                Comparator.comparing((Person p) -> -p.sightings().size())
                    .thenComparing(Person::plainName))
            .toList();
    if (leaders.isEmpty()) {
      return Optional.empty();
    }
    Person most = leaders.getFirst();
    boolean clear =
        leaders.size() == 1
            || most.sightings().size() >= CLEARLY_MORE * leaders.get(1).sightings().size();
    boolean over = roles.getOrDefault(most, List.of()).stream().anyMatch(words::isPast);
    return clear && !over && most.sightings().size() > CLEARLY_MORE
        ? most.sightings().stream()
            .filter(Administrations::isOfOne)
            .flatMap(s -> whereabouts.ofHead(s.tree(), s.head()).stream())
            .map(c -> new Leader(most, PartyKey.of(c)))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isOfOne(Sighting sighting) {
    SentenceTree tree = sighting.tree();
    int head = tree.head(sighting.head());
    return head >= 0 && tree.lemma(head).equals("administration");
  }
}
