package news.parallax.claim.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.claim.attribution.MediaNames;
import news.parallax.claim.attribution.PoliticalParties;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.words.WordSets;
import news.parallax.text.EntityKind;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Gazetteer;

/// Says what an organisation is: an arm of a state, a company, a party, an outlet, by its name and
/// by the words beside it.
final class OrganisationClassifier {
  private final Gazetteer gazetteer = Gazetteer.load();
  private final OrganisationKinds kinds = OrganisationKinds.load();
  private final WordSets words = WordSets.load("callings.txt");
  private final PoliticalParties politics = PoliticalParties.load();
  private final MediaNames media = MediaNames.load();

  /// Tells the organisation what it is.
  void classify(Organisation organisation) {
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
        || isNamedWithThe(organisation)
        || isCalled(organisation, words.of("outlet"))) {
      organisation.kind(Actor.Kind.MEDIA);
      return;
    }
    Optional<OrganisationKinds.Sort> sort = kinds.sort(name);
    Optional<Country> country = country(organisation);
    boolean state =
        sort.filter(s -> s == OrganisationKinds.Sort.STATE).isPresent()
            || seatAtEnd(name).isPresent()
            || gazetteer
                .find(
                    name.replaceFirst("^(?:U\\.S\\.|US) ", ""),
                    Gazetteer.Sense.SEAT,
                    Gazetteer.Sense.BODY)
                .isPresent();
    country = country.or(() -> seatAtEnd(name));
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

  /// "The Venn White House": a seat of government behind whoever sits in it.
  private Optional<Country> seatAtEnd(String name) {
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
      Optional<Country> found = gazetteer.find(name.substring(blank + 1), Gazetteer.Sense.SEAT);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
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
    if (media.isOutlet(name) || name.endsWith(" News") || name.endsWith(" News Agency")) {
      return true;
    }
    int owner = Math.max(name.indexOf("' "), name.indexOf("\u2019 "));
    int other = Math.max(name.indexOf("'s "), name.indexOf("\u2019s "));
    int end = Math.max(owner, other);
    return end > 0 && media.isOutlet(name.substring(0, end));
  }

  /// "According to The Lantern": who writes the article with a capital is a paper.
  private static boolean isNamedWithThe(Organisation organisation) {
    return organisation.sightings().stream()
        .anyMatch(s -> {
          int first = s.tree().indexFrom(s.span().start());
          int the = s.tree().text(first).equals("The") ? first : first - 1;
          return the > 1
              && s.tree().text(the).equals("The")
              && s.tree().indexBefore(s.span().end()) == the + 1
              && (s.tree().tag(the - 1).equals("IN") || s.tree().tag(the - 1).equals(","));
        });
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
      SentenceTree tree = sighting.tree();
      for (int child : tree.children(sighting.head())) {
        if (tree.is(child, "poss", "nmod", "compound")) {
          Optional<Country> found =
              gazetteer.find(
                  tree.token(child).text(),
                  Gazetteer.Sense.NAME,
                  Gazetteer.Sense.DEMONYM,
                  Gazetteer.Sense.CAPITAL);
          if (found.isPresent()) {
            return found;
          }
          Optional<Country> whole =
              tree.mentionAt(child)
                  .filter(m -> m.kind() == EntityKind.GPE)
                  .map(m -> tree.text(tree.indexFrom(m.span().start())) + " " + tree.text(child))
                  .flatMap(n -> gazetteer.find(n, Gazetteer.Sense.NAME));
          if (whole.isPresent()) {
            return whole;
          }
          Optional<Country> owners =
              tree.mentionAt(child)
                  .filter(m -> tree.is(child, "poss"))
                  .filter(m -> m.kind() == EntityKind.ORG)
                  .flatMap(m -> inName(tree.text(tree.indexFrom(m.span().start()))));
          if (owners.isPresent()) {
            return owners;
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
      SentenceTree tree = sighting.tree();
      int head = tree.head(sighting.head());
      boolean described = tree.is(sighting.head(), "compound", "nmod", "poss") && head >= 0;
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
      SentenceTree tree = sighting.tree();
      int head = tree.head(sighting.head());
      int apposition = tree.childAt(sighting.head(), "appos");
      boolean before =
          head >= 0
              && tree.is(sighting.head(), "compound", "nmod", "appos")
              && callings(tree, head).anyMatch(nouns::contains);
      if (before || (apposition >= 0 && callings(tree, apposition).anyMatch(nouns::contains))) {
        return true;
      }
    }
    return false;
  }

  /// The noun, and the two words that it closes: "agency", "news agency".
  private static Stream<String> callings(SentenceTree tree, int noun) {
    String lemma = tree.lemma(noun);
    return noun == 0 ? Stream.of(lemma) : Stream.of(lemma, tree.lower(noun - 1) + " " + lemma);
  }
}
