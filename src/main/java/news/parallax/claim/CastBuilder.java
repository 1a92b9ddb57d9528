package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.Passage;
import news.parallax.story.AnalyzedStory;

/// Finds who is in a story: actors joined over its articles and gathered into parties.
public final class CastBuilder {
  private final RoleFinder roleFinder = new RoleFinder();

  /// The cast of a story whose entities have been voted on.
  public Cast build(AnalyzedStory analyzed) {
    StoryReading story = StoryReading.of(analyzed);
    People people = People.of(story);
    Map<Person, List<Role>> roles = new HashMap<>();
    for (Person person : people.persons()) {
      List<Role> own = new ArrayList<>();
      person.sightings().forEach(s -> own.addAll(roleFinder.roles(s)));
      own.forEach(r -> person.offices().add(r.noun()));
      own.forEach(r -> person.learn(Gender.ofWord(r.noun())));
      roles.put(person, own);
    }
    Map<Passage, Person> pronouns = new PronounResolver(story, people).resolve();
    Map<Passage, String> mentions = new TreeMap<>();
    List<Actor> actors = new ArrayList<>();
    List<Party> parties = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Person person : people.persons()) {
      String name = person.plainName();
      String id = "actor:" + slug(name);
      if (!ids.add(id)) {
        continue;
      }
      String party = "party:" + slug(name);
      List<String> aliases = new ArrayList<>(new TreeSet<>(person.spellings()));
      aliases.remove(name);
      List<String> told =
          roles.getOrDefault(person, List.of()).stream()
              .map(r -> story.text(new Passage(r.tree().articleId(), r.span())))
              .distinct()
              .toList();
      actors.add(new Actor(id, name, Actor.Kind.PERSON, aliases, told, party));
      parties.add(new Party(party, name, Actor.Kind.PERSON, List.of(id)));
      person.sightings().forEach(s -> mentions.put(s.passage(), id));
      pronouns.forEach((passage, p) -> {
        if (p.equals(person)) {
          mentions.put(passage, id);
        }
      });
    }
    actors.sort(Comparator.comparing(Actor::id));
    return new Cast(actors, parties, mentions);
  }

  static String slug(String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
