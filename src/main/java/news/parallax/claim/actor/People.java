package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.claim.attribution.Surnames;
import news.parallax.claim.attribution.Tree;
import news.parallax.text.Mention;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.Titles;

/// The persons that a story names, their sightings joined over its articles.
///
/// Full names that agree are one person. A surname alone is the person of that name in the same
/// article, else in the story; where two could be meant, the title decides, else nobody is.
final class People {
  private static final int CLEARLY_MORE = 3;

  private final Titles titles = Titles.load();
  private final List<Person> persons = new ArrayList<>();
  private final Map<Passage, Person> bySighting = new HashMap<>();
  private final List<Sighting> all = new ArrayList<>();

  private People() {}

  static People of(StoryReading story) {
    People people = new People();
    List<Sighting> sightings = people.sightings(story);
    people.all.addAll(sightings);
    sightings.stream().filter(s -> PersonName.of(s.words()).isFull()).forEach(people::addFull);
    people.joinSpellings();
    sightings.stream().filter(s -> !PersonName.of(s.words()).isFull()).forEach(people::addShort);
    people.persons.forEach(p -> p.sightings().sort(Comparator.comparing(Sighting::passage)));
    return people;
  }

  private List<Sighting> sightings(StoryReading story) {
    List<Sighting> found = new ArrayList<>();
    Surnames surnames = story.surnames();
    for (String id : story.articleIds()) {
      for (Tree tree : story.trees(id)) {
        for (Mention mention : tree.sentence().mentions()) {
          if (surnames.isPerson(tree, mention)) {
            NameWords.of(story.text(id), mention.span())
                .map(w -> new Sighting(tree, mention.span(), tree.headOf(mention.span()), w))
                .ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  private void addFull(Sighting sighting) {
    PersonName name = PersonName.of(sighting.words());
    Person person =
        persons.stream()
            .filter(p -> p.name().isFull() && p.name().matches(name))
            .filter(p -> p.hasSuffix() == PersonName.hasSuffix(sighting.words()))
            .findFirst()
            .orElseGet(() -> newPerson(name));
    add(person, sighting);
  }

  /// Makes one of persons whose names outlets spell differently.
  private void joinSpellings() {
    Spellings spellings = new Spellings();
    for (int i = 0; i < persons.size(); i++) {
      Person kept = persons.get(i);
      for (int j = persons.size() - 1; j > i; j--) {
        Person other = persons.get(j);
        if (spellings.areOne(kept, other)) {
          other.sightings().forEach(s -> add(kept, s));
          persons.remove(j);
        }
      }
    }
  }

  private void addShort(Sighting sighting) {
    PersonName name = PersonName.of(sighting.words());
    Person person = bearer(name, sighting).orElseGet(() -> newPerson(name));
    add(person, sighting);
  }

  private Person newPerson(PersonName name) {
    Person person = new Person(name);
    persons.add(person);
    return person;
  }

  private void add(Person person, Sighting sighting) {
    person.add(sighting);
    bySighting.put(sighting.passage(), person);
    Gender titled = titleGender(sighting);
    person.learn(titled);
  }

  private Optional<Person> bearer(PersonName name, Sighting sighting) {
    Gender gender = titleGender(sighting);
    String article = sighting.tree().articleId();
    List<Person> like =
        persons.stream()
            .filter(p -> p.name().isFull() && gender.agrees(p.gender()))
            .filter(p -> PersonName.sameSurname(p.name().surname(), name.surname()))
            .filter(p -> mayBeShort(p, sighting))
            .toList();
    List<Person> exact =
        like.stream().filter(p -> p.name().surname().equals(name.surname())).toList();
    List<Person> known = exact.isEmpty() ? like : exact;
    List<Person> here = known.stream().filter(p -> p.isIn(article)).toList();
    List<Person> candidates = here.isEmpty() ? known : here;
    List<Person> titled =
        candidates.stream().filter(p -> gender != Gender.UNKNOWN && p.gender() == gender).toList();
    Optional<Person> found = onlyOne(titled.isEmpty() ? candidates : titled, article);
    if (found.isPresent()) {
      return found;
    }
    Optional<Person> sameShort =
        persons.stream()
            .filter(p -> !p.name().isFull() && p.name().equals(name) && gender.agrees(p.gender()))
            .findFirst();
    if (sameShort.isPresent() || !known.isEmpty()) {
      return sameShort;
    }
    List<Person> spelt =
        persons.stream()
            .filter(p -> p.name().isFull() && gender.agrees(p.gender()) && !p.isIn(article))
            .filter(p -> Spellings.mayBeOne(p.name().surname(), name.surname()))
            .toList();
    if (spelt.size() == 1) {
      return Optional.of(spelt.getFirst());
    }
    List<Person> byGiven =
        persons.stream()
            .filter(p -> p.name().isFull() && p.name().given().equals(name.surname()))
            .filter(p -> p.isIn(article))
            .toList();
    return byGiven.size() == 1 ? Optional.of(byGiven.getFirst()) : Optional.empty();
  }

  /// "Venn Jr." is the younger; "Venn" is the younger only where that one is named in full before
  /// anybody else of the name.
  private boolean mayBeShort(Person person, Sighting sighting) {
    boolean younger = PersonName.hasSuffix(sighting.words());
    if (younger || !person.hasSuffix()) {
      return younger == person.hasSuffix();
    }
    if (isTitledOffice(sighting)) {
      return false;
    }
    String article = sighting.tree().articleId();
    String surname = person.name().surname();
    return firstOf(surname, article).filter(s -> PersonName.hasSuffix(s.words())).isPresent();
  }

  /// "President Venn" is no Venn Jr.
  private boolean isTitledOffice(Sighting sighting) {
    Tree tree = sighting.tree();
    int before = tree.indexFrom(sighting.span().start()) - 1;
    return before >= 0
        && titles.kind(tree.lower(before)).filter(k -> k == Titles.Kind.OFFICE).isPresent();
  }

  private Optional<Sighting> firstOf(String surname, String article) {
    return all.stream()
        .filter(s -> s.tree().articleId().equals(article))
        .filter(s -> PersonName.of(s.words()).surname().equals(surname))
        .min(Comparator.comparing(Sighting::passage));
  }

  /// The one candidate, or the one who is named clearly more often than the others.
  private static Optional<Person> onlyOne(List<Person> candidates, String article) {
    if (candidates.size() <= 1) {
      return candidates.stream().findFirst();
    }
    List<Person> sorted =
        candidates.stream()
            .sorted(Comparator.comparing((Person p) -> -fullSightings(p, article)))
            .toList();
    long most = fullSightings(sorted.get(0), article);
    long next = fullSightings(sorted.get(1), article);
    return most >= CLEARLY_MORE * Math.max(1, next) ? Optional.of(sorted.get(0)) : Optional.empty();
  }

  private static long fullSightings(Person person, String article) {
    return person.sightings().stream()
        .filter(s -> s.tree().articleId().equals(article))
        .filter(s -> PersonName.of(s.words()).isFull())
        .count();
  }

  private Gender titleGender(Sighting sighting) {
    Tree tree = sighting.tree();
    int first = tree.indexFrom(sighting.span().start());
    if (first <= 0) {
      return Gender.UNKNOWN;
    }
    List<String> before = tree.tokens().subList(0, first).stream().map(Token::text).toList();
    return titles
        .endingAt(before, first - 1)
        .map(t -> Gender.ofWord(before.get(first - 1)))
        .orElse(Gender.UNKNOWN);
  }

  /// The persons, in the order of their first sighting.
  List<Person> persons() {
    return persons;
  }

  /// The person whose name stands at this very passage.
  Optional<Person> at(Passage passage) {
    return Optional.ofNullable(bySighting.get(passage));
  }
}
