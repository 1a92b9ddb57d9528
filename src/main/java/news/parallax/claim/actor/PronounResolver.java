package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.PoliticalParties;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.EntityKind;
import news.parallax.text.gazetteer.Titles;

/// Finds for "he" and "she", and for "the president", the person they stand for, where only one is
/// possible.
///
/// A pronoun outside a quotation stands for somebody named earlier in its sentence, for its subject
/// when it opens the sentence, else for somebody of the sentence before. Where two fit, the subject
/// of that sentence is meant if the pronoun is a subject too; otherwise nobody knows.
final class PronounResolver {
  private static final Set<SpeakerWords.Sort> PERSONS =
      Set.of(
          SpeakerWords.Sort.OFFICIAL,
          SpeakerWords.Sort.ANALYST,
          SpeakerWords.Sort.PEOPLE,
          SpeakerWords.Sort.UNNAMED,
          SpeakerWords.Sort.LAWYER,
          SpeakerWords.Sort.SPOKESPERSON,
          SpeakerWords.Sort.JUSTICE);
  private static final Set<String> TRIED =
      Set.of(
          "indict",
          "convict",
          "arrest",
          "charge",
          "jail",
          "sentence",
          "acquit",
          "bear",
          "elect",
          "detain",
          "imprison",
          "appoint",
          "nominate",
          "fire",
          "hire",
          "bury",
          "hospitalize");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his", "hers");

  private final StoryReading story;
  private final Map<SentenceTree, List<Presence>> named;

  /// Occupations of which a report names one, and then goes on to speak of "the lawyer".
  private static final Set<String> NAMED_ONCE =
      Set.of(
          "lawyer", "attorney", "spokesman", "spokeswoman", "spokesperson", "coach", "prosecutor");

  private final Titles titles = Titles.load();
  private final Offices offices = Offices.load();
  private final Map<Passage, Person> resolved = new TreeMap<>();

  PronounResolver(StoryReading story, People people) {
    this.story = story;
    this.named = index(story, people);
  }

  /// Somebody present in a sentence.
  private record Presence(Person person, int index, boolean subject, boolean mainSubject) {}

  /// The person that each pronoun and each title without a name stands for.
  Map<Passage, Person> resolve() {
    for (String id : story.articleIds()) {
      List<Presence> before = List.of();
      List<Person> introduced = new ArrayList<>();
      for (SentenceTree tree : story.trees(id)) {
        if (tree.articleSentence().kind() == Block.Kind.SUBHEADING
            || tree.articleSentence().kind() == Block.Kind.HEADLINE) {
          before = List.of();
          continue;
        }
        List<Presence> present = resolve(tree, before, introduced);
        before = carried(tree, present);
        present.stream()
            .map(Presence::person)
            .filter(p -> !introduced.contains(p))
            .forEach(introduced::add);
      }
    }
    return resolved;
  }

  /// Whom a pronoun of the next sentence may mean: where the sentence is about somebody who is
  /// called by what he is ("the Tarn miller said"), none of those who are only named in it.
  private List<Presence> carried(SentenceTree tree, List<Presence> present) {
    int root = tree.root();
    int subject = tree.size() == 0 ? -1 : tree.childAt(root, "nsubj", "nsubjpass");
    boolean somebody =
        subject >= 0
            && tree.tag(subject).matches("NNP?")
            && tree.mentionAt(subject).filter(m -> m.kind() == EntityKind.PERSON).isEmpty()
            && present.stream().noneMatch(p -> isNameOf(tree, p.index(), subject))
            && isOfSomebody(tree, subject);
    return present.stream()
        .filter(p -> p.subject() || !somebody)
        .filter(p -> p.subject() || !isListedOwner(tree, p.index()))
        .toList();
  }

  /// Whether the name is the subject or stands beside it: "the miller, Ada Quist, said".
  private static boolean isNameOf(SentenceTree tree, int name, int subject) {
    return name == subject
        || (tree.governs(subject, name) && tree.is(name, "appos", "compound", "nmod"));
  }

  /// "The Tarn Democrat", "the miller", "the trader, 67, was indicted".
  private boolean isOfSomebody(SentenceTree tree, int noun) {
    return isTried(tree, noun)
        || titles.kind(tree.lower(noun)).isPresent()
        || PoliticalParties.load().find(tree.token(noun).text()).isPresent()
        || SpeakerWords.load().sort(tree.lemma(noun)).filter(PERSONS::contains).isPresent();
  }

  /// Whether what is told of it is told of people only.
  private static boolean isTried(SentenceTree tree, int noun) {
    int verb = tree.head(noun);
    return tree.is(noun, "nsubjpass") && verb >= 0 && TRIED.contains(tree.lemma(verb));
  }

  /// One of several to whom something belongs: "including Ada Quist's and Bo Venn's".
  private static boolean isListedOwner(SentenceTree tree, int name) {
    int head = tree.head(name);
    return head >= 0
        && tree.is(name, "poss", "conj")
        && (tree.is(head, "poss", "conj") || tree.childAt(name, "conj") >= 0);
  }

  private List<Presence> resolve(
      SentenceTree tree, List<Presence> before, List<Person> introduced) {
    List<Presence> names = names(tree);
    List<Presence> present = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int at = i;
      names.stream().filter(n -> n.index() == at).forEach(present::add);
      Optional<Person> person = Optional.empty();
      if (isPronoun(tree, i)) {
        if (!story.isQuoted(tree, i)) {
          person = antecedent(tree, i, present, names, before);
        }
      } else if (isBareOffice(tree, i)) {
        person = officeHolder(tree, i, names, introduced);
      }
      if (person.isPresent()) {
        Passage passage = new Passage(tree.articleId(), tree.token(i).span());
        resolved.put(passage, person.get());
        boolean subject = tree.is(i, "nsubj", "nsubjpass");
        present.add(new Presence(person.get(), i, subject, subject && isMain(tree, i)));
      }
    }
    return present;
  }

  private List<Presence> names(SentenceTree tree) {
    return named.getOrDefault(tree, List.of());
  }

  /// The names in each sentence, those in quotations left out: whom a quotation addresses is not
  /// who speaks it.
  private static Map<SentenceTree, List<Presence>> index(StoryReading story, People people) {
    Map<SentenceTree, List<Presence>> named = new HashMap<>();
    for (Person person : people.persons()) {
      for (Sighting s : person.sightings()) {
        boolean modifier = s.tree().is(s.head(), "compound", "nmod");
        if (!modifier && !story.isQuoted(s.tree(), s.head())) {
          named
              .computeIfAbsent(s.tree(), t -> new ArrayList<>())
              .add(new Presence(person, s.head(), s.isSubject(), s.isMainSubject()));
        }
      }
    }
    named.values().forEach(l -> l.sort(Comparator.comparing(Presence::index)));
    return named;
  }

  private static boolean isPronoun(SentenceTree tree, int i) {
    return tree.tag(i).startsWith("PRP")
        && PRONOUNS.contains(tree.lower(i))
        && !isOneOfTwo(tree, i);
  }

  /// "He or she": nobody who is named.
  private static boolean isOneOfTwo(SentenceTree tree, int i) {
    boolean before =
        i + 2 < tree.size()
            && tree.lower(i + 1).equals("or")
            && PRONOUNS.contains(tree.lower(i + 2));
    return before
        || (i > 1 && tree.lower(i - 1).equals("or") && PRONOUNS.contains(tree.lower(i - 2)));
  }

  private static boolean isMain(SentenceTree tree, int i) {
    int verb = tree.head(i);
    return verb >= 0 && (tree.head(verb) < 0 || tree.relation(verb).equals("conj"));
  }

  private Optional<Person> antecedent(
      SentenceTree tree,
      int i,
      List<Presence> present,
      List<Presence> names,
      List<Presence> before) {
    Gender gender = Gender.ofWord(tree.lower(i));
    List<Presence> here =
        fitting(present, gender).stream().filter(p -> !isClauseMate(tree, p, i)).toList();
    if (!here.isEmpty()) {
      return choose(here, tree, i);
    }
    Optional<Person> ahead = subjectAhead(tree, i, names, gender);
    if (ahead.isPresent()) {
      return ahead;
    }
    return choose(fitting(before, gender), tree, i);
  }

  /// A subject and an object pronoun of one verb are two persons.
  private static boolean isClauseMate(SentenceTree tree, Presence presence, int i) {
    String form = tree.lower(i);
    boolean object = form.equals("him") || (form.equals("her") && tree.tag(i).equals("PRP"));
    return object
        && presence.subject()
        && tree.head(presence.index()) == tree.head(i)
        && tree.head(i) >= 0;
  }

  private static List<Presence> fitting(List<Presence> all, Gender gender) {
    return all.stream().filter(p -> p.person().gender().agrees(gender)).toList();
  }

  /// "In her speech, Anna Verhoef said": the subject of the main clause, named after the pronoun.
  private static Optional<Person> subjectAhead(
      SentenceTree tree, int i, List<Presence> names, Gender gender) {
    return names.stream()
        .filter(n -> n.index() > i && n.mainSubject() && n.person().gender().agrees(gender))
        .filter(n -> !tree.governs(n.index(), i) && !tree.governs(i, n.index()))
        .filter(n -> tree.relation(i).equals("poss") || tree.relation(tree.head(i)).equals("advcl"))
        .map(Presence::person)
        .findFirst();
  }

  private static Optional<Person> choose(List<Presence> candidates, SentenceTree tree, int i) {
    List<Person> persons = candidates.stream().map(Presence::person).distinct().toList();
    if (persons.size() == 1) {
      return Optional.of(persons.getFirst());
    }
    List<Person> certain =
        candidates.stream()
            .filter(p -> p.person().gender() == Gender.ofWord(tree.lower(i)))
            .map(Presence::person)
            .distinct()
            .toList();
    List<Person> subjects =
        candidates.stream().filter(Presence::mainSubject).map(Presence::person).distinct().toList();
    boolean subject = tree.is(i, "nsubj", "nsubjpass");
    if (subject && subjects.size() == 1) {
      return Optional.of(subjects.getFirst());
    }
    return certain.size() == 1 && persons.size() <= 2 && subjects.contains(certain.getFirst())
        ? Optional.of(certain.getFirst())
        : Optional.empty();
  }

  /// Whether the word is an office that stands for whoever holds it: "the president said", "the
  /// Oregon governor said", not "the president of the club" and not "the president, X".
  private boolean isBareOffice(SentenceTree tree, int i) {
    if (i == 0 || !tree.token(i).isNoun() || tree.tag(i).endsWith("S")) {
      return false;
    }
    Optional<Titles.Kind> kind = titles.kind(tree.lower(i));
    boolean office =
        kind.isPresent()
            && (kind.get() != Titles.Kind.WORK || NAMED_ONCE.contains(tree.lemma(i)))
            && kind.get() != Titles.Kind.CIVILITY;
    if (!office || !tree.is(i, "nsubj", "nsubjpass", "pobj", "dobj", "poss")) {
      return false;
    }
    int from = offices.from(tree, i);
    int the = isFormer(tree, i) ? from - 2 : from - 1;
    if (the > 0 && Regions.load().openWithOne(tree.token(the).text())) {
      the--;
    }
    int article = the;
    return the >= 0
        && tree.lower(the).equals("the")
        && tree.children(i).stream()
            .allMatch(c -> tree.is(c, "det", "punct") || (c >= article && c < i));
  }

  private boolean isFormer(SentenceTree tree, int i) {
    int before = offices.from(tree, i) - 1;
    return before >= 0 && tree.lower(before).equals("former");
  }

  private Optional<Person> officeHolder(
      SentenceTree tree, int i, List<Presence> names, List<Person> introduced) {
    String office = (isFormer(tree, i) ? "former " : "") + offices.full(tree, i);
    List<Person> holders = new ArrayList<>();
    names.stream().filter(n -> n.index() < i).map(Presence::person).forEach(holders::add);
    holders.addAll(introduced);
    List<Person> fitting =
        holders.stream()
            .filter(p -> p.offices().stream().anyMatch(o -> Offices.mayBeCalled(o, office)))
            .distinct()
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}
