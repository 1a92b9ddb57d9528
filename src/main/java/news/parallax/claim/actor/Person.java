package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A person while the cast is being gathered: all sightings of the name, and what the words beside
/// them tell.
final class Person {
  private final PersonName name;
  private final Map<String, Integer> spellings = new LinkedHashMap<>();
  private final List<Sighting> sightings = new ArrayList<>();
  private final Set<String> offices = new LinkedHashSet<>();
  private Gender gender;

  Person(PersonName name) {
    this.name = name;
    this.gender = name.isFull() ? Gender.ofGivenName(name.given()) : Gender.UNKNOWN;
  }

  PersonName name() {
    return name;
  }

  void add(Sighting sighting) {
    sightings.add(sighting);
    spellings.merge(sighting.words(), 1, Integer::sum);
  }

  /// Whether the name came with a "Jr." or the like.
  boolean hasSuffix() {
    return !sightings.isEmpty() && PersonName.hasSuffix(sightings.getFirst().words());
  }

  List<Sighting> sightings() {
    return sightings;
  }

  /// The fullest name that is found more than once; where none is, the fullest. Of several the one
  /// found most often, then first.
  String plainName() {
    String often = fullest(2);
    return words(often) > 1 ? often : fullest(1);
  }

  private String fullest(int times) {
    String best = "";
    int most = 0;
    for (var spelling : spellings.entrySet()) {
      boolean fuller = words(spelling.getKey()) > words(best);
      boolean oftener = words(spelling.getKey()) == words(best) && spelling.getValue() > most;
      if (spelling.getValue() >= times && (fuller || oftener)) {
        best = spelling.getKey();
        most = spelling.getValue();
      }
    }
    return best;
  }

  private static int words(String name) {
    return name.isEmpty() ? 0 : name.split(" ").length;
  }

  Set<String> spellings() {
    return spellings.keySet();
  }

  Gender gender() {
    return gender;
  }

  /// What a title or a word beside the name tells outweighs the given name.
  void learn(Gender told) {
    if (told != Gender.UNKNOWN) {
      gender = told;
    }
  }

  /// Words for what the person is, in lower case ("president"), by which "the president" finds
  /// them.
  Set<String> offices() {
    return offices;
  }

  boolean isIn(String articleId) {
    return sightings.stream().anyMatch(s -> s.tree().articleId().equals(articleId));
  }
}
