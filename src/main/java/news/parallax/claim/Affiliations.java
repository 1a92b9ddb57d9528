package news.parallax.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Passage;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Titles;

/// Says to which party a person belongs, on what the articles say the person is. Nobody belongs to
/// a party without words that say so.
final class Affiliations {
  private static final Set<String> PAST =
      Set.of(
          "former",
          "ex",
          "ex-",
          "late",
          "retired",
          "then",
          "onetime",
          "erstwhile",
          "one-time",
          "formerly");
  private static final Set<String> SPEAKS_FOR =
      Set.of(
          "adviser",
          "advisor",
          "aide",
          "lawyer",
          "attorney",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "deputy",
          "secretary",
          "manager",
          "chief",
          "chairman",
          "counsel",
          "strategist",
          "director",
          "mother",
          "father",
          "wife",
          "husband",
          "son",
          "daughter",
          "sister",
          "brother",
          "widow",
          "family",
          "minister",
          "envoy",
          "assistant");
  private static final Set<String> AGAINST =
      Set.of("critic", "rival", "opponent", "challenger", "victim", "accuser");
  private static final Set<String> EMPLOYED =
      Set.of("worker", "employee", "driver", "member", "colleague");
  private static final Set<String> ANYWHERE =
      Set.of(
          "president",
          "minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "prince",
          "ambassador",
          "envoy");
  private static final Set<String> RELATED =
      Set.of(
          "lawyer",
          "attorney",
          "counsel",
          "mother",
          "father",
          "wife",
          "husband",
          "son",
          "daughter",
          "sister",
          "brother",
          "widow",
          "family");
  private static final Set<String> REPORTERS =
      Set.of("correspondent", "reporter", "editor", "anchor", "columnist", "journalist", "host");
  private static final Set<String> SEATED =
      Set.of("member", "lawmaker", "senator", "congressman", "congresswoman", "mp");
  private static final Set<String> KINDS_OF_BODIES =
      Set.of(
          "group",
          "organisation",
          "organization",
          "network",
          "coalition",
          "movement",
          "charity",
          "nonprofit",
          "firm",
          "company",
          "team");
  private static final Set<String> LOCAL_WORDS =
      Set.of("county", "city", "town", "municipal", "borough", "district");
  private static final Set<String> SPOKESPERSONS =
      Set.of("spokesman", "spokeswoman", "spokesperson", "president", "chancellor", "student");
  private static final Set<String> PROSECUTORS = Set.of("prosecutor", "counsel");

  private final StoryReading story;
  private final People people;
  private final Organisations organisations;
  private final Whereabouts whereabouts;
  private final Map<Passage, Person> pronouns;
  private final PoliticalParties politics = PoliticalParties.load();
  private final SpeakerWords speakers = SpeakerWords.load();
  private final Regions regions = Regions.load();
  private final Map<Person, PartyKey> parties = new HashMap<>();
  private boolean last;

  Affiliations(
      StoryReading story,
      People people,
      Organisations organisations,
      Whereabouts whereabouts,
      Map<Passage, Person> pronouns) {
    this.story = story;
    this.people = people;
    this.organisations = organisations;
    this.whereabouts = whereabouts;
    this.pronouns = pronouns;
  }

  /// Finds the party of each person; those without one are left out. Twice over, so that an adviser
  /// follows whom he advises.
  Map<Person, PartyKey> find(Map<Person, List<Role>> roles) {
    for (int round = 0; round < 2; round++) {
      last = round == 1;
      for (Person person : people.persons()) {
        if (!parties.containsKey(person)) {
          party(roles.getOrDefault(person, List.of())).ifPresent(p -> parties.put(person, p));
        }
      }
    }
    dropRivals(roles);
    return parties;
  }

  /// Where two persons are presidents and nothing says of what, neither is known to be the paper's
  /// own, unless it speaks of "the Verhoef administration" too.
  private void dropRivals(Map<Person, List<Role>> roles) {
    Map<String, List<Person>> heads = new HashMap<>();
    for (Person person : people.persons()) {
      roles.getOrDefault(person, List.of()).stream()
          .map(Affiliations::headTitle)
          .flatMap(Optional::stream)
          .distinct()
          .forEach(title -> heads.computeIfAbsent(title, t -> new ArrayList<>()).add(person));
    }
    for (List<Person> rivals : heads.values()) {
      if (rivals.size() > 1) {
        rivals.stream()
            .filter(
                p -> roles.getOrDefault(p, List.of()).stream().allMatch(r -> located(r).isEmpty()))
            .filter(p -> p.sightings().stream().noneMatch(Affiliations::isOfAdministration))
            .forEach(parties::remove);
      }
    }
  }

  private static boolean isOfAdministration(Sighting sighting) {
    int head = sighting.tree().head(sighting.head());
    return head >= 0 && sighting.tree().lemma(head).equals("administration");
  }

  /// "President" or "Prime Minister" when the role is that and no less.
  private static Optional<String> headTitle(Role role) {
    Tree tree = role.tree();
    String noun = tree.lower(role.head());
    String before = role.head() > 0 ? tree.lower(role.head() - 1) : "";
    if (noun.equals("president") && !before.startsWith("vice") && !before.equals("deputy")) {
      return Optional.of("president");
    }
    return noun.equals("minister") && before.equals("prime")
        ? Optional.of("prime minister")
        : Optional.empty();
  }

  /// What most roles say; words that name a body or a country count twice as much as a title.
  private Optional<PartyKey> party(List<Role> roles) {
    Map<PartyKey, Integer> votes = new LinkedHashMap<>();
    for (Role role : roles) {
      if (isOver(role, roles)) {
        political(role).ifPresent(p -> votes.merge(p, 2, Integer::sum));
        continue;
      }
      Optional<PartyKey> named = located(role);
      named.ifPresent(p -> votes.merge(p, 2, Integer::sum));
      if (named.isEmpty()) {
        unlocated(role).ifPresent(p -> votes.merge(p, 1, Integer::sum));
      }
    }
    return votes.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .filter(e -> e.getKey().kind() != Actor.Kind.GOVERNMENT || e.getValue() > seats(roles))
        .map(Map.Entry::getKey);
  }

  /// How often somebody is called a member of a legislature, which governs nobody.
  private static long seats(List<Role> roles) {
    return roles.stream()
        .filter(r -> r.kind().filter(k -> k == Titles.Kind.LEGISLATURE).isPresent())
        .count();
  }

  /// Whether the articles call somebody a former holder of this very office.
  private static boolean isOver(Role role, List<Role> roles) {
    return roles.stream()
        .anyMatch(r -> isPast(r) && r.noun().equals(role.noun()) && isDeputy(r) == isDeputy(role));
  }

  private static boolean isDeputy(Role role) {
    String before = role.head() > 0 ? role.tree().lower(role.head() - 1) : "";
    return before.startsWith("vice") || before.equals("deputy") || role.noun().startsWith("vice");
  }

  /// What the words of the role themselves say.
  private Optional<PartyKey> located(Role role) {
    Tree tree = role.tree();
    Optional<SpeakerWords.Sort> sort = speakers.sort(role.noun());
    if (AGAINST.contains(role.noun()) || REPORTERS.contains(role.noun())) {
      return Optional.empty();
    }
    if (isOfRegion(role)) {
      return isPast(role) ? Optional.empty() : Optional.of(PartyKey.LOCAL);
    }
    Optional<PartyKey> political = political(role);
    if (political.isPresent()) {
      return political;
    }
    boolean analyst =
        sort.filter(s -> s == SpeakerWords.Sort.ANALYST).isPresent()
            || isThinkTank(role)
            || isScholar(role);
    if (analyst && !isOwned(role)) {
      return organisation(role)
          .filter(p -> p.kind() == Actor.Kind.GOVERNMENT && !isScholar(role))
          .or(() -> Optional.of(PartyKey.ANALYSTS));
    }
    boolean oneOfMany =
        sort.filter(s -> s == SpeakerWords.Sort.PEOPLE).isPresent()
            && !EMPLOYED.contains(role.noun());
    Optional<PartyKey> organisation = oneOfMany ? Optional.empty() : organisation(role);
    if (organisation.isPresent()) {
      return isPast(role) ? Optional.empty() : organisation;
    }
    Optional<Country> country = whereabouts.named(tree, role.from(), role.to());
    if (country.isPresent() && isOfState(role) && !SEATED.contains(role.noun())) {
      return isPast(role) ? Optional.empty() : Optional.of(PartyKey.of(country.get()));
    }
    return isPast(role) ? Optional.empty() : ofPerson(role);
  }

  /// "New Arlon Attorney General", "the state's health director": an office of a part of a state.
  private boolean isOfRegion(Role role) {
    boolean office =
        role.kind()
                .filter(
                    k -> k == Titles.Kind.OFFICE || k == Titles.Kind.LOCAL || k == Titles.Kind.LAW)
                .isPresent()
            || speakers
                .sort(role.noun())
                .filter(s -> s == SpeakerWords.Sort.STATE || s == SpeakerWords.Sort.OFFICIAL)
                .isPresent();
    if (!office || SEATED.contains(role.noun())) {
      return false;
    }
    Tree tree = role.tree();
    String words = story.text(new Passage(tree.articleId(), role.span()));
    return words.startsWith("state ") || regions.openWithOne(words);
  }

  /// What the title alone says, where the words name no country or body.
  private Optional<PartyKey> unlocated(Role role) {
    Tree tree = role.tree();
    if (isPast(role)) {
      return Optional.empty();
    }
    if (SEATED.contains(role.noun()) || REPORTERS.contains(role.noun())) {
      return Optional.empty();
    }
    Optional<SpeakerWords.Sort> sort = speakers.sort(role.noun());
    if (sort.filter(s -> s == SpeakerWords.Sort.POLICE).isPresent()
        || role.noun().equals("sheriff")) {
      return Optional.of(PartyKey.POLICE);
    }
    if (PROSECUTORS.contains(role.noun()) || endsWith(role, "district attorney")) {
      return Optional.of(PartyKey.PROSECUTORS);
    }
    if (role.kind().isEmpty()) {
      return Optional.empty();
    }
    boolean title =
        Character.isUpperCase(tree.token(role.head()).text().charAt(0))
            && role.to() + 1 == nameStart(role);
    return switch (role.kind().get()) {
      case OFFICE -> title ? office(role) : Optional.empty();
      case LOCAL -> Optional.of(PartyKey.LOCAL);
      case LAW -> title ? Optional.of(PartyKey.COURTS) : Optional.empty();
      case CIVILITY, LEGISLATURE, RANK, WORK -> Optional.empty();
    };
  }

  /// The government of an office without a country. Every country has presidents and ministers; an
  /// attorney general or a secretary is the paper's own.
  private Optional<PartyKey> office(Role role) {
    Tree tree = role.tree();
    Optional<Country> country =
        ANYWHERE.contains(role.noun())
            ? whereabouts.ofOffice(tree, role.from())
            : whereabouts.at(tree, role.from());
    return country.map(PartyKey::of);
  }

  /// The party of somebody who belongs to none but has people who speak for him.
  static PartyKey ownParty(Person person) {
    return PartyKey.of(person.plainName(), Actor.Kind.PERSON);
  }

  private static int nameStart(Role role) {
    return role.tree().indexFrom(role.sighting().span().start());
  }

  private boolean endsWith(Role role, String words) {
    return story
        .text(new Passage(role.tree().articleId(), role.span()))
        .toLowerCase(java.util.Locale.ROOT)
        .endsWith(words);
  }

  private static boolean isPast(Role role) {
    for (int i = Math.max(0, role.from() - 1); i <= role.head(); i++) {
      if (PAST.contains(role.tree().lower(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<PartyKey> political(Role role) {
    Tree tree = role.tree();
    for (Mention mention : tree.sentence().mentions()) {
      int first = tree.indexFrom(mention.span().start());
      boolean inRole = first >= role.from() && first <= role.to();
      if (inRole && (mention.kind() == EntityKind.NORP || mention.kind() == EntityKind.ORG)) {
        Optional<String> party =
            politics.find(story.text(new Passage(tree.articleId(), mention.span())));
        if (party.isPresent()
            && !party.get().equals("Supreme Court")
            && !party.get().equals("Congress")) {
          return Optional.of(PartyKey.of(party.get(), Actor.Kind.ORGANISATION));
        }
      }
    }
    return letterAfter(role);
  }

  /// "Sen. Tilda Marsh (D-Virgo)", "Sen. Tilda Marsh, R-Virgo,".
  private Optional<PartyKey> letterAfter(Role role) {
    if (role.kind().filter(k -> k == Titles.Kind.LEGISLATURE || k == Titles.Kind.LOCAL).isEmpty()) {
      return Optional.empty();
    }
    Tree tree = role.tree();
    int end = tree.indexBefore(role.sighting().span().end());
    String text = story.text(tree.articleId());
    int from = tree.token(end).span().end();
    String next = text.substring(from, Math.min(text.length(), from + 6));
    if (next.matches("(?s),? ?\\(?D[-\u2013\u2011)].*")) {
      return Optional.of(PartyKey.of("Democrats", Actor.Kind.ORGANISATION));
    }
    return next.matches("(?s),? ?\\(?R[-\u2013\u2011)].*")
        ? Optional.of(PartyKey.of("Republicans", Actor.Kind.ORGANISATION))
        : Optional.empty();
  }

  private boolean isThinkTank(Role role) {
    Tree tree = role.tree();
    for (int i = role.from(); i < role.to(); i++) {
      if (tree.lower(i).equals("think") && tree.lower(i + 1).startsWith("tank")) {
        return true;
      }
    }
    return tree.lower(role.head()).equals("fellow");
  }

  /// Whether the words name a university behind the noun: "director of the Harbour Project at the
  /// University of Tarn".
  private boolean isScholar(Role role) {
    for (int i = role.head() + 1; i <= role.to(); i++) {
      if (role.tree().lower(i).equals("university")) {
        return !SPOKESPERSONS.contains(role.noun());
      }
    }
    return false;
  }

  /// Whether an analyst is somebody's own: "his campaign's pollster".
  private static boolean isOwned(Role role) {
    int owner = role.tree().child(role.head(), "poss");
    return owner >= 0 && SPEAKS_FOR.contains(role.noun());
  }

  private Optional<PartyKey> organisation(Role role) {
    Tree tree = role.tree();
    for (Mention mention : tree.sentence().mentions()) {
      int first = tree.indexFrom(mention.span().start());
      if (first < role.from() || first > role.to() || tellsKind(tree, mention, role)) {
        continue;
      }
      Optional<Organisation> found =
          organisations.at(new Passage(tree.articleId(), mention.span()));
      if (found.isPresent()
          && found.get().kind() != Actor.Kind.MEDIA
          && !isSeat(role, found.get())) {
        return Optional.of(partyOf(found.get(), tree, first));
      }
    }
    return Optional.empty();
  }

  /// Whether a name only tells what sort of body is meant: "director of the SLT rights group
  /// Beacon".
  private static boolean tellsKind(Tree tree, Mention mention, Role role) {
    int noun = tree.head(tree.headOf(mention.span()));
    return noun >= 0
        && noun != role.head()
        && tree.indexFrom(mention.span().start()) < noun
        && KINDS_OF_BODIES.contains(tree.lemma(noun));
  }

  /// Whether somebody only sits in the chamber that the role names, among friends and opponents.
  private static boolean isSeat(Role role, Organisation organisation) {
    boolean chamber =
        OrganisationKinds.load()
            .sort(organisation.name())
            .filter(s -> s == OrganisationKinds.Sort.LEGISLATURE)
            .isPresent();
    return (chamber || organisation.politics().filter(p -> p.equals("Congress")).isPresent())
        && (SEATED.contains(role.noun())
            || role.kind()
                .filter(k -> k == Titles.Kind.LEGISLATURE || k == Titles.Kind.WORK)
                .isPresent());
  }

  /// The party that an organisation is or belongs to.
  PartyKey partyOf(Organisation organisation, Tree tree, int at) {
    if (organisation.politics().isPresent()) {
      return PartyKey.of(organisation.politics().get(), Actor.Kind.ORGANISATION);
    }
    if (organisation.isAnalyst()) {
      return PartyKey.ANALYSTS;
    }
    if (isLocal(organisation)) {
      return PartyKey.LOCAL;
    }
    if (organisation.kind() == Actor.Kind.GOVERNMENT) {
      return organisation
          .country()
          .or(() -> whereabouts.at(tree, at))
          .map(PartyKey::of)
          .orElse(PartyKey.AUTHORITIES);
    }
    Optional<OrganisationKinds.Sort> sort = OrganisationKinds.load().sort(organisation.name());
    if (sort.filter(s -> s == OrganisationKinds.Sort.POLICE).isPresent()) {
      return PartyKey.POLICE;
    }
    if (sort.filter(s -> s == OrganisationKinds.Sort.JUSTICE).isPresent()) {
      return PartyKey.COURTS;
    }
    return PartyKey.of(organisation.name(), organisation.kind());
  }

  /// Whether it is an organ of a part of a state or of a town: "Tarn County health department".
  private boolean isLocal(Organisation organisation) {
    Optional<OrganisationKinds.Sort> sort = OrganisationKinds.load().sort(organisation.name());
    boolean organ =
        sort.filter(
                s -> s == OrganisationKinds.Sort.STATE || s == OrganisationKinds.Sort.LEGISLATURE)
            .isPresent();
    String name = " " + organisation.name().toLowerCase(java.util.Locale.ROOT) + " ";
    return organ
        && (regions.openWithOne(organisation.name())
            || LOCAL_WORDS.stream().anyMatch(w -> name.contains(" " + w + " ")));
  }

  private boolean isOfState(Role role) {
    if (role.kind().filter(k -> k == Titles.Kind.OFFICE || k == Titles.Kind.RANK).isPresent()) {
      return true;
    }
    for (int i = role.from(); i <= role.to(); i++) {
      Optional<SpeakerWords.Sort> sort = speakers.sort(role.tree().lemma(i));
      if (sort.filter(s -> s == SpeakerWords.Sort.STATE || s == SpeakerWords.Sort.OFFICIAL)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// "His top adviser", "a lawyer for Holm": of the party of whom he speaks for.
  private Optional<PartyKey> ofPerson(Role role) {
    if (!SPEAKS_FOR.contains(role.noun())) {
      return Optional.empty();
    }
    Tree tree = role.tree();
    for (int i = role.from(); i <= role.to(); i++) {
      Passage passage = new Passage(tree.articleId(), tree.token(i).span());
      Optional<Person> owner =
          Optional.ofNullable(pronouns.get(passage))
              .or(() ->
                  tree.mentionAt(tree.indexFrom(passage.span().start()))
                      .flatMap(m -> people.at(new Passage(tree.articleId(), m.span()))));
      if (owner.isPresent() && !owner.get().sightings().contains(role.sighting())) {
        PartyKey own = ownParty(owner.get());
        Optional<PartyKey> party = Optional.ofNullable(parties.get(owner.get()));
        if (party.isPresent() && !party.get().equals(own) && isOwnAffair(role)) {
          return party.get().equals(PartyKey.ANALYSTS) ? Optional.empty() : Optional.of(own);
        }
        return party.or(() -> last ? Optional.of(own) : Optional.empty());
      }
    }
    return Optional.empty();
  }

  /// Whether somebody stands for a person and not for the office that the person holds: his lawyer,
  /// his wife, the spokesman of his campaign.
  private static boolean isOwnAffair(Role role) {
    Tree tree = role.tree();
    for (int i = role.from(); i <= role.to(); i++) {
      if (tree.lower(i).equals("campaign") || tree.lower(i).equals("personal")) {
        return true;
      }
    }
    return RELATED.contains(role.noun());
  }
}
