package news.parallax.story;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.text.EntityKind;
import news.parallax.text.gazetteer.Gazetteer;
import news.parallax.text.gazetteer.OrganisationWords;

/// The votes for the class of each name over a story, and how they come out.
final class NameTally {
  private static final int WHOLE = 2;
  private static final int HINT = 3;

  private final Gazetteer gazetteer = Gazetteer.load();
  private final OrganisationWords words = OrganisationWords.load();
  private final Map<String, Map<EntityKind, Integer>> votes = new TreeMap<>();
  private final Map<String, EntityKind> elected = new HashMap<>();

  /// A vote by the recogniser.
  void vote(String name, EntityKind kind) {
    add(name, kind, WHOLE);
  }

  /// A vote by the words around it.
  void hint(String name, EntityKind kind) {
    add(name, kind, HINT);
  }

  private void add(String name, EntityKind kind, int weight) {
    votes
        .computeIfAbsent(name, n -> new EnumMap<>(EntityKind.class))
        .merge(kind, weight, Integer::sum);
  }

  /// Lets long names vote for the short ones in them, then counts.
  void close() {
    for (String name : new TreeSet<>(votes.keySet())) {
      if (name.indexOf(' ') > 0) {
        speakForShortForms(name, leading(name));
      }
    }
    votes.keySet().forEach(name -> elected.put(name, elect(name)));
  }

  private void speakForShortForms(String name, EntityKind kind) {
    List<String> parts = List.of(name.split(" "));
    String last = parts.getLast();
    String first = parts.getFirst();
    if (kind == EntityKind.PERSON) {
      speakForPerson(last);
      if (parts.size() == 2) {
        speakForPerson(first);
      }
    }
    if (kind == EntityKind.ORG && votes.containsKey(first) && words.isHead(parts.get(1))) {
      add(first, EntityKind.ORG, HINT + WHOLE);
    }
  }

  /// A part of a person's name is that person, however often the recogniser thinks otherwise,
  /// unless nearly all sightings are against it.
  private void speakForPerson(String part) {
    Map<EntityKind, Integer> counts = votes.getOrDefault(part, Map.of());
    if (!counts.isEmpty() && gazetteer.find(part).isEmpty()) {
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      add(part, EntityKind.PERSON, 3 * HINT + all / 2);
    }
  }

  private EntityKind elect(String name) {
    Optional<Gazetteer.Naming> naming = gazetteer.find(name);
    if (naming.isPresent() && leading(name) != EntityKind.PERSON) {
      return kindOf(naming.get());
    }
    List<String> parts = List.of(name.split(" "));
    boolean organisation =
        parts.size() > 1 && (words.isHead(parts.getLast()) || words.isHead(parts.getFirst()));
    EntityKind leading = leading(name);
    boolean unsure =
        leading == EntityKind.GPE
            || leading == EntityKind.PERSON
            || leading == EntityKind.PRODUCT
            || leading == EntityKind.LOC;
    return organisation && unsure && share(name, leading) < 1 ? EntityKind.ORG : leading;
  }

  /// The class of what names a country.
  static EntityKind kindOf(Gazetteer.Naming naming) {
    return switch (naming.sense()) {
      case NAME, CAPITAL -> EntityKind.GPE;
      case DEMONYM -> EntityKind.NORP;
      case SEAT, BODY -> EntityKind.ORG;
    };
  }

  private double share(String name, EntityKind kind) {
    Map<EntityKind, Integer> counts = votes.getOrDefault(name, Map.of());
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : (double) counts.getOrDefault(kind, 0) / all;
  }

  private EntityKind leading(String name) {
    EntityKind best = EntityKind.ORG;
    int most = 0;
    for (var entry : votes.getOrDefault(name, Map.of()).entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /// The class that the story as a whole gives the name.
  Optional<EntityKind> kind(String name) {
    return Optional.ofNullable(elected.get(name));
  }

  /// Every name that was voted on, in order.
  List<String> names() {
    return List.copyOf(votes.keySet());
  }
}
