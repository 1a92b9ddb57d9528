package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.Relation;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.Speakers;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.story.AnalyzedStory;

/// Finds who is in a story: actors joined over its articles and gathered into parties.
///
/// Persons are joined by name, bodies by name and acronym; whoever else is the source of something
/// said ("Norwegian troops", "analysts") is an actor too. Parties are what the words beside the
/// names say they are; whoever is said to belong nowhere is a party alone.
public final class CastBuilder {
  private static final Set<String> DASHES = Set.of("--", "\u2013", "\u2014", "-");

  private final RoleFinder roleFinder = new RoleFinder();
  private final Offices offices = Offices.load();
  private final RoleWords words = new RoleWords();

  /// The cast of a story whose entities have been voted on.
  public Cast build(AnalyzedStory story) {
    return build(StoryReading.of(story));
  }

  public Cast build(StoryReading story) {
    People people = People.of(story);
    Map<Person, List<Role>> roles = roles(people);
    Map<Passage, Person> pronouns = new PronounResolver(story, people).resolve();
    Organisations organisations = Organisations.of(story);
    Whereabouts whereabouts = new Whereabouts(story);
    Affiliations affiliations =
        new Affiliations(story, people, organisations, whereabouts, pronouns);
    Map<Person, PartyKey> parties = affiliations.find(roles);
    Roster roster = new Roster();
    Drafts drafts = new Drafts(story, people, parties, affiliations, roster);
    Voices voices =
        new Voices(story, people, organisations, parties, whereabouts, drafts, pronouns, roster);
    addPeople(story, people, roles, pronouns, drafts);
    addOrganisations(organisations, drafts);
    List<Assessment> heard = new ArrayList<>();
    for (String id : story.articleIds()) {
      for (Relation relation : story.relations().getOrDefault(id, List.of())) {
        speaker(relation, people, pronouns, voices, drafts)
            .ifPresent(draft -> {
              draft.speaks(length(relation));
              heard.add(new Assessment(draft, relation));
            });
      }
    }
    new OutsideVoices(story).gather(heard);
    new Opponents(story, people, pronouns, drafts::draft).part(heard);
    return roster.cast();
  }

  /// Something that an actor is the source of.
  record Assessment(ActorDraft draft, Relation relation) {}

  private Map<Person, List<Role>> roles(People people) {
    Map<Person, List<Role>> roles = new HashMap<>();
    for (Person person : people.persons()) {
      List<Role> own = new ArrayList<>();
      person.sightings().forEach(s -> own.addAll(roleFinder.roles(s)));
      own.forEach(r -> person.offices().add((words.isPast(r) ? "former " : "") + offices.full(r)));
      own.forEach(r -> person.learn(Gender.ofWord(r.noun())));
      roles.put(person, own);
    }
    return roles;
  }

  private static void addPeople(
      StoryReading story,
      People people,
      Map<Person, List<Role>> roles,
      Map<Passage, Person> pronouns,
      Drafts drafts) {
    RoleText roleText = new RoleText(story, people, pronouns);
    for (Person person : people.persons()) {
      ActorDraft draft = drafts.draft(person);
      person.spellings().forEach(draft::alias);
      person.sightings().forEach(s -> draft.mention(s.passage()));
      roles.getOrDefault(person, List.of()).forEach(r -> roleText.of(r).ifPresent(draft::role));
    }
    pronouns.forEach((passage, person) -> drafts.draft(person).mention(passage));
  }

  private static void addOrganisations(Organisations organisations, Drafts drafts) {
    for (Organisation organisation : organisations.organisations()) {
      if (organisation.kind() == Actor.Kind.MEDIA) {
        continue;
      }
      Sighting first = organisation.sightings().getFirst();
      ActorDraft draft = drafts.body(organisation, first.tree(), first.head());
      organisation.names().keySet().forEach(draft::alias);
      organisation.sightings().forEach(s -> draft.mention(s.passage()));
    }
  }

  private static Optional<ActorDraft> speaker(
      Relation relation,
      People people,
      Map<Passage, Person> pronouns,
      Voices voices,
      Drafts drafts) {
    for (Passage passage : Speakers.passages(relation)) {
      Optional<Person> person =
          people.at(passage).or(() -> Optional.ofNullable(pronouns.get(passage)));
      if (person.isPresent()) {
        return person.map(drafts::draft);
      }
    }
    if (relation.sourceHead() < 0) {
      return Optional.empty();
    }
    SentenceTree tree = relation.tree();
    Optional<Person> described = describedBehind(tree, relation.sourceHead(), people);
    if (described.isPresent()) {
      return described.map(drafts::draft);
    }
    Optional<ActorDraft> voice = voices.at(tree, relation.sourceHead());
    voice.ifPresent(draft ->
        draft.mention(new Passage(tree.articleId(), tree.token(relation.sourceHead()).span())));
    return voice;
  }

  /// "Ada Quist -- the top official -- said": the name before the dash.
  private static Optional<Person> describedBehind(SentenceTree tree, int noun, People people) {
    int dash = tree.first(noun) - 1;
    return dash > 0 && DASHES.contains(tree.token(dash).text())
        ? tree.mentionAt(dash - 1).flatMap(m -> people.at(new Passage(tree.articleId(), m.span())))
        : Optional.empty();
  }

  private static int length(Relation relation) {
    return relation.content().stream().mapToInt(s -> s.length()).sum();
  }
}
