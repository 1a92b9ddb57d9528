package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.MediaNames;
import news.parallax.claim.attribution.PoliticalParties;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.claim.attribution.Tree;
import news.parallax.claim.words.WordSets;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Gazetteer;
import news.parallax.text.gazetteer.OrganisationWords;

/// The organisations that a story names, their names joined: a short form with the long one it
/// begins, an acronym with the name whose initials it has.
final class Organisations {
  private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "in", "on", "to", "&");
  private final Gazetteer gazetteer = Gazetteer.load();
  private final OrganisationKinds kinds = OrganisationKinds.load();
  private final OrganisationWords heads = OrganisationWords.load();
  private final WordSets words = WordSets.load("callings.txt");
  private final PoliticalParties politics = PoliticalParties.load();
  private final MediaNames media = MediaNames.load();
  private final Map<String, Organisation> byName = new LinkedHashMap<>();
  private final Map<Passage, Organisation> bySighting = new HashMap<>();

  private Organisations() {}

  static Organisations of(StoryReading story) {
    Organisations all = new Organisations();
    for (String id : story.articleIds()) {
      for (Tree tree : story.trees(id)) {
        for (Mention mention : tree.sentence().mentions()) {
          if (story.surnames().isPerson(tree, mention)) {
            continue;
          }
          if (mention.kind() == EntityKind.ORG || all.isPolitical(story, tree, mention)) {
            String name =
                all.joinedBefore(
                    tree,
                    mention,
                    undotted(MediaNames.bare(story.text(new Passage(id, mention.span())))));
            if (!name.isEmpty() && name.charAt(0) != '@') {
              Sighting sighting =
                  new Sighting(tree, mention.span(), tree.headOf(mention.span()), name);
              all.byName
                  .computeIfAbsent(all.key(name), n -> new Organisation())
                  .add(sighting, name);
            }
          }
        }
      }
    }
    all.joinShortForms();
    all.joinAcronyms();
    for (Organisation organisation : all.organisations()) {
      organisation.sightings().forEach(s -> all.bySighting.put(s.passage(), organisation));
      all.classify(organisation);
    }
    return all;
  }

  private boolean isPolitical(StoryReading story, Tree tree, Mention mention) {
    return mention.kind() == EntityKind.NORP
        && politics.find(story.text(new Passage(tree.articleId(), mention.span()))).isPresent();
  }

  /// "Roads and Bridges Committee" where the recogniser has found "Bridges Committee" only.
  private String joinedBefore(Tree tree, Mention mention, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    int and = tree.indexFrom(mention.span().start()) - 1;
    boolean cut =
        name.indexOf(' ') > 0
            && words.holds("joined", last)
            && and > 0
            && tree.lower(and).equals("and")
            && tree.tag(and - 1).startsWith("NNP")
            && tree.mentionAt(and - 1).filter(m -> m.kind() == EntityKind.PERSON).isEmpty();
    return cut ? tree.token(and - 1).text() + " and " + name : name;
  }

  /// Names of one political party are one organisation.
  private String key(String name) {
    return politics.find(name).orElse(name);
  }

  /// "HBO" for "H.B.O." and, at the end of a sentence, "HBO.".
  private static String undotted(String name) {
    return name.matches("(?:\\p{Lu}\\.?){2,6}") && !name.equals("U.S.")
        ? name.replace(".", "")
        : name;
  }

  /// "Ostvik" is the "Ostvik Group" when the story has but one name that begins so.
  private void joinShortForms() {
    for (String name : List.copyOf(byName.keySet())) {
      boolean chamber =
          kinds.sort(name).filter(s -> s == OrganisationKinds.Sort.LEGISLATURE).isPresent();
      if (chamber || politics.find(name).isPresent() || gazetteer.find(name).isPresent()) {
        continue;
      }
      List<String> longer =
          byName.keySet().stream()
              .filter(n ->
                  n.startsWith(name + " ")
                      && heads.isHead(n.substring(name.length() + 1).split(" ")[0]))
              .toList();
      if (longer.size() == 1) {
        merge(longer.getFirst(), name);
      }
    }
    for (String name : List.copyOf(byName.keySet())) {
      List<String> longer = byName.keySet().stream().filter(n -> n.endsWith(" " + name)).toList();
      if (longer.size() == 1
          && name.indexOf(' ') > 0
          && startsWithCountry(longer.getFirst(), name)) {
        merge(longer.getFirst(), name);
      }
    }
  }

  private boolean startsWithCountry(String name, String end) {
    return gazetteer.find(name.substring(0, name.length() - end.length()).strip()).isPresent();
  }

  private void joinAcronyms() {
    for (String name : List.copyOf(byName.keySet())) {
      String letters = name.replace(".", "");
      if (letters.length() < 2
          || !letters.equals(letters.toUpperCase(Locale.ROOT))
          || letters.indexOf(' ') >= 0) {
        continue;
      }
      List<String> full =
          byName.keySet().stream()
              .filter(n -> !n.equals(name) && n.indexOf(' ') > 0 && hasInitials(n, letters))
              .toList();
      if (full.size() == 1) {
        merge(full.getFirst(), name);
      }
    }
  }

  /// Whether these capitals are the initials of a name.
  static boolean hasInitials(String fullName, String letters) {
    String name = fullName.startsWith("U.S. ") ? fullName.substring(5) : fullName;
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String part : name.split("[\\s-]+")) {
      if (part.isEmpty()) {
        continue;
      }
      all.append(Character.toUpperCase(part.charAt(0)));
      if (!SMALL.contains(part.toLowerCase(Locale.ROOT))) {
        large.append(Character.toUpperCase(part.charAt(0)));
      }
    }
    return letters.contentEquals(large) || letters.contentEquals(all);
  }

  private void merge(String into, String name) {
    Organisation kept = byName.get(into);
    Organisation joined = byName.remove(name);
    if (kept != null && joined != null) {
      kept.join(joined);
    }
  }

  private void classify(Organisation organisation) {
    String name = organisation.name();
    Optional<String> party =
        organisation.names().keySet().stream()
            .map(this::politicalName)
            .flatMap(Optional::stream)
            .findFirst();
    if (party.isPresent()) {
      organisation.politics(party.get());
      return;
    }
    if (organisation.names().keySet().stream().anyMatch(this::isAnOutlets)
        || isCalled(organisation, words.of("outlet"))) {
      organisation.kind(Actor.Kind.MEDIA);
      return;
    }
    Optional<OrganisationKinds.Sort> sort = kinds.sort(name);
    Optional<Country> country = country(organisation);
    boolean state =
        sort.filter(s -> s == OrganisationKinds.Sort.STATE).isPresent()
            || gazetteer.find(name, Gazetteer.Sense.SEAT, Gazetteer.Sense.BODY).isPresent();
    if (country.isPresent() && (state || gazetteer.find(name).isPresent())) {
      organisation.country(country.get());
      organisation.kind(Actor.Kind.GOVERNMENT);
    } else if (isArmed(organisation)) {
      organisation.kind(Actor.Kind.ARMED_GROUP);
    } else if (state) {
      organisation.kind(Actor.Kind.GOVERNMENT);
    } else if (sort.isPresent()) {
      switch (sort.get()) {
        case COMPANY -> organisation.kind(Actor.Kind.COMPANY);
        case ANALYSTS -> organisation.analyst(true);
        case STATE, POLICE, JUSTICE, UNION, LEGISLATURE ->
            organisation.kind(Actor.Kind.ORGANISATION);
      }
    } else if (isCalled(organisation, words.of("analyst"))) {
      organisation.analyst(true);
    } else if (isCalled(organisation, words.of("company"))) {
      organisation.kind(Actor.Kind.COMPANY);
    }
  }

  /// The party of a name, also where an office of the party's headquarters stands behind its
  /// initials: "RNC Communications".
  private Optional<String> politicalName(String name) {
    String first = name.substring(0, Math.max(0, name.indexOf(' ')));
    boolean initials = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
    return politics.find(name).or(() -> initials ? politics.find(first) : Optional.empty());
  }

  /// An outlet, or what the recogniser made of an outlet's reporter: "KCRD News' Quist".
  private boolean isAnOutlets(String name) {
    if (media.isOutlet(name)) {
      return true;
    }
    int owner = Math.max(name.indexOf("' "), name.indexOf("\u2019 "));
    int other = Math.max(name.indexOf("'s "), name.indexOf("\u2019s "));
    int end = Math.max(owner, other);
    return end > 0 && media.isOutlet(name.substring(0, end));
  }

  /// The country in the name, or the one that owns it ("Norway's Ministry of Harbours").
  private Optional<Country> country(Organisation organisation) {
    for (String name : organisation.names().keySet()) {
      Optional<Country> found = inName(name);
      if (found.isPresent()) {
        return found;
      }
    }
    for (Sighting sighting : organisation.sightings()) {
      Tree tree = sighting.tree();
      for (int child : tree.children(sighting.head())) {
        if (tree.isRelated(child, "poss", "nmod", "compound")) {
          Optional<Country> found =
              gazetteer.find(
                  tree.token(child).text(),
                  Gazetteer.Sense.NAME,
                  Gazetteer.Sense.DEMONYM,
                  Gazetteer.Sense.CAPITAL);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Country> inName(String name) {
    Optional<Gazetteer.Naming> whole = gazetteer.find(name);
    if (whole.isPresent()) {
      return whole.map(Gazetteer.Naming::country);
    }
    for (String part : name.split(" ")) {
      Optional<Country> found = gazetteer.find(part, Gazetteer.Sense.NAME, Gazetteer.Sense.DEMONYM);
      if (found.isPresent()) {
        return found;
      }
    }
    return name.startsWith("U.S.")
        ? gazetteer.find("United States").map(Gazetteer.Naming::country)
        : Optional.empty();
  }

  private boolean isArmed(Organisation organisation) {
    for (Sighting sighting : organisation.sightings()) {
      Tree tree = sighting.tree();
      int head = tree.head(sighting.head());
      boolean described = tree.isRelated(sighting.head(), "compound", "nmod", "poss") && head >= 0;
      if (described && words.holds("armed", tree.lemma(head))) {
        return true;
      }
      int from = Math.max(0, tree.indexFrom(sighting.span().start()) - 3);
      int to = Math.min(tree.size() - 1, tree.indexBefore(sighting.span().end()) + 3);
      for (int i = from; i <= to; i++) {
        if (tree.lower(i).equals("military")
            && i + 1 < tree.size()
            && tree.lower(i + 1).equals("company")) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a noun beside the name calls it one of these.
  private static boolean isCalled(Organisation organisation, Set<String> nouns) {
    for (Sighting sighting : organisation.sightings()) {
      Tree tree = sighting.tree();
      int head = tree.head(sighting.head());
      int apposition = tree.child(sighting.head(), "appos");
      boolean before =
          head >= 0
              && tree.isRelated(sighting.head(), "compound", "nmod", "appos")
              && callings(tree, head).anyMatch(nouns::contains);
      if (before || (apposition >= 0 && callings(tree, apposition).anyMatch(nouns::contains))) {
        return true;
      }
    }
    return false;
  }

  /// The noun, and the two words that it closes: "agency", "news agency".
  private static Stream<String> callings(Tree tree, int noun) {
    String lemma = tree.lemma(noun);
    return noun == 0 ? Stream.of(lemma) : Stream.of(lemma, tree.lower(noun - 1) + " " + lemma);
  }

  /// The organisations, in the order of their first sighting.
  List<Organisation> organisations() {
    return new ArrayList<>(byName.values());
  }

  /// The organisation whose name stands at this very passage.
  Optional<Organisation> at(Passage passage) {
    return Optional.ofNullable(bySighting.get(passage));
  }

  /// The organisation of this political party.
  Optional<Organisation> party(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
