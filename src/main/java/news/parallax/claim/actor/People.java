package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.MediaNames;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.claim.attribution.Surnames;
import news.parallax.text.Mention;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.Titles;

/// The persons that a story names, their sightings joined over its articles.
///
/// Full names that agree are one person. A surname alone is the person of that name in the same
/// article, else in the story; where two could be meant, the title decides, else nobody is.
final class People {
  private static final int CLEARLY_MORE = 3;
  private static final int PHOTO = 12;

  private final Titles titles = Titles.load();
  private final List<Person> persons = new ArrayList<>();
  private final Map<Passage, Person> bySighting = new HashMap<>();
  private final List<Sighting> all = new ArrayList<>();

  private People() {}

  static People of(StoryReading story) {
    People people = new People();
    List<Sighting> sightings = people.sightings(story);
    Set<PersonName> inProse =
        sightings.stream()
            .filter(s -> !isInHeadline(s))
            .map(s -> PersonName.of(s.words()))
            .collect(Collectors.toSet());
    sightings.removeIf(s -> isInHeadline(s) && !isKnown(s, inProse));
    people.all.addAll(sightings);
    sightings.stream().filter(s -> PersonName.of(s.words()).isFull()).forEach(people::addFull);
    people.joinInverted();
    people.joinSpellings();
    sightings.stream().filter(s -> !PersonName.of(s.words()).isFull()).forEach(people::addShort);
    people.persons.forEach(p -> p.sightings().sort(Comparator.comparing(Sighting::passage)));
    return people;
  }

  private List<Sighting> sightings(StoryReading story) {
    List<Sighting> found = new ArrayList<>();
    Surnames surnames = story.surnames();
    for (String id : story.articleIds()) {
      for (SentenceTree tree : story.trees(id)) {
        for (Mention mention : tree.articleSentence().mentions()) {
          if (surnames.isPerson(tree, mention)
              && !isCredit(story.text(id), mention)
              && !isOutlet(story, mention.span().of(story.text(id)))) {
            NameWords.of(story.text(id), mention.span())
                .map(w -> new Sighting(tree, mention.span(), tree.headOf(mention.span()), w))
                .ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  /// "Ada Quist/Tessenby Photos": who took the picture.
  private static boolean isCredit(String text, Mention mention) {
    int end = mention.span().end();
    String before =
        text.substring(Math.max(0, mention.span().start() - PHOTO), mention.span().start());
    return (end + 1 < text.length()
            && text.charAt(end) == '/'
            && Character.isUpperCase(text.charAt(end + 1)))
        || before.matches("(?si).*\\b(?:photo|image|picture|file)s?(?: by|:) ?");
  }

  /// "Bloomberg" where nobody of that name is named in full.
  private static boolean isOutlet(StoryReading story, String words) {
    return words.indexOf(' ') < 0
        && MediaNames.load().isOutlet(words)
        && !story.surnames().isSurname(words);
  }

  private static boolean isInHeadline(Sighting sighting) {
    return sighting.tree().articleSentence().kind() == Block.Kind.HEADLINE;
  }

  /// Whether the text has the name too, or at least its surname; in a headline all words may have
  /// capitals, so that others are taken along.
  private static boolean isKnown(Sighting sighting, Set<PersonName> inProse) {
    PersonName name = PersonName.of(sighting.words());
    return !name.isFull()
        || inProse.contains(name)
        || (name.parts().size() == 2
            && inProse.stream().anyMatch(n -> n.surname().equals(name.surname()))
            && inProse.stream().noneMatch(n -> n.surname().equals(name.given())));
  }

  private void addFull(Sighting sighting) {
    PersonName name = PersonName.of(sighting.words());
    Person person =
        persons.stream()
            .filter(p -> p.name().isFull() && p.name().matches(name))
            .filter(p -> p.hasSuffix() == PersonName.hasSuffix(sighting.words()))
            .filter(p -> !differInInitials(p, sighting.words()))
            .findFirst()
            .orElseGet(() -> newPerson(name));
    add(person, sighting);
  }

  private static boolean differInInitials(Person person, String words) {
    return person.sightings().stream().anyMatch(s -> PersonName.differInInitials(s.words(), words));
  }

  /// Makes one of "Venn Orlo" and "Orlo Venn" where the story has the latter more often: a list of
  /// names, or two that an extraction has run together.
  private void joinInverted() {
    for (Person person : List.copyOf(persons)) {
      List<String> parts = person.name().parts();
      if (parts.size() != 2) {
        continue;
      }
      persons.stream()
          .filter(p ->
              p != person
                  && p.name().parts().equals(List.of(parts.get(1), parts.get(0)))
                  && isRather(p, person))
          .findFirst()
          .ifPresent(p -> {
            person.sightings().forEach(s -> bySighting.put(s.passage(), p));
            p.sightings().addAll(person.sightings());
            persons.remove(person);
          });
    }
  }

  /// Whether the one has the name in the right order: the given name is one that is known, or it is
  /// met more often so.
  private static boolean isRather(Person one, Person other) {
    boolean known = Gender.ofGivenName(one.name().given()) != Gender.UNKNOWN;
    boolean otherKnown = Gender.ofGivenName(other.name().given()) != Gender.UNKNOWN;
    return known == otherKnown ? one.sightings().size() > other.sightings().size() : known;
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
    Bearers bearers = new Bearers(all);
    List<Person> exact =
        like.stream().filter(p -> p.name().surname().equals(name.surname())).toList();
    List<Person> known = exact.isEmpty() ? like : exact;
    List<Person> here = known.stream().filter(p -> p.isIn(article)).toList();
    List<Person> candidates =
        here.isEmpty() || isNamedBefore(here, known, sighting) ? other(known, here) : here;
    List<Person> titled =
        candidates.stream().filter(p -> gender != Gender.UNKNOWN && p.gender() == gender).toList();
    Optional<Person> found =
        bearers
            .titled(known, sighting)
            .or(() -> onlyOne(titled.isEmpty() ? candidates : titled, article));
    if (found.isPresent()) {
      return found;
    }
    Optional<Person> sameShort =
        persons.stream()
            .filter(p -> !p.name().isFull() && p.name().equals(name) && gender.agrees(p.gender()))
            .filter(p -> p.hasSuffix() == PersonName.hasSuffix(sighting.words()))
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
            .filter(p -> p.isIn(article) || hasSurnameFirst(p))
            .toList();
    return onlyOne(byGiven, article);
  }

  /// "Quen Bo-li": Korean and some Chinese names open with the surname.
  private static boolean hasSurnameFirst(Person person) {
    return person.sightings().stream()
        .allMatch(s -> s.words().matches("\\S+ \\p{Lu}\\p{Ll}+-\\p{Ll}+"));
  }

  /// Whether an article speaks of "Venn" before it names Ada Venn in full, the only one of the name
  /// that it does: it means another, whom everybody knows.
  private boolean isNamedBefore(List<Person> here, List<Person> known, Sighting sighting) {
    if (here.size() != 1 || known.size() != 2) {
      return false;
    }
    String article = sighting.tree().articleId();
    String surname = here.getFirst().name().surname();
    Optional<Sighting> first =
        all.stream()
            .filter(s -> s.tree().articleId().equals(article) && !isInHeadline(s))
            .filter(s -> PersonName.of(s.words()).surname().equals(surname))
            .min(Comparator.comparing(Sighting::passage));
    return first.filter(s -> !PersonName.of(s.words()).isFull()).isPresent();
  }

  private static List<Person> other(List<Person> known, List<Person> here) {
    return known.stream().filter(p -> !here.contains(p)).toList();
  }

  /// "Venn Jr." is the younger; "Venn" is the younger only where that one is named in full before
  /// anybody else of the name.
  private boolean mayBeShort(Person person, Sighting sighting) {
    if (isTitledOffice(sighting) && person.sightings().stream().anyMatch(People::isALady)) {
      return false;
    }
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

  /// "First lady Ada Venn" is not "President Venn".
  private static boolean isALady(Sighting sighting) {
    int before = sighting.tree().indexFrom(sighting.span().start()) - 1;
    return before >= 0 && sighting.tree().lower(before).equals("lady");
  }

  /// "President Venn" is no Venn Jr.
  private boolean isTitledOffice(Sighting sighting) {
    SentenceTree tree = sighting.tree();
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
    SentenceTree tree = sighting.tree();
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
