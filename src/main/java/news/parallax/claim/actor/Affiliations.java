package news.parallax.claim.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Titles;

/// Says to which party a person belongs, on what the articles say the person is. Nobody belongs to
/// a party without words that say so.
final class Affiliations {
  private final StoryReading story;
  private final People people;
  private final Whereabouts whereabouts;
  private final Map<Passage, Person> pronouns;
  private final Regions regions = Regions.load();
  private final RoleWords words = new RoleWords();
  private final Candidates candidates = new Candidates(words);
  private final OrganisationParties organisations;
  private final PoliticalRoles politics;
  private final Reporters reporters;
  private final NationalOffices offices = new NationalOffices();
  private final Map<Person, PartyKey> parties = new HashMap<>();
  private boolean last;

  private static final int ROUNDS = 3;

  /// "The nation's top expert".
  private static final Set<String> NATIONS = Set.of("nation", "country", "government");

  Affiliations(
      StoryReading story,
      People people,
      Organisations organisations,
      Whereabouts whereabouts,
      Map<Passage, Person> pronouns) {
    this.story = story;
    this.people = people;
    this.whereabouts = whereabouts;
    this.pronouns = pronouns;
    this.organisations = new OrganisationParties(story, organisations, whereabouts, words);
    this.politics = new PoliticalRoles(story);
    this.reporters = new Reporters(story, organisations, words);
  }

  /// Finds the party of each person; those without one are left out. First presidents, among whom
  /// only one is the paper's own; then the others, twice over, so that an adviser follows whom he
  /// advises.
  Map<Person, PartyKey> find(Map<Person, List<Role>> roles) {
    Protagonists protagonists = new Protagonists(story, pronouns);
    putElected(roles);
    Rivals rivals = new Rivals(words, r -> located(r).isPresent());
    for (int round = 0; round < ROUNDS; round++) {
      last = round == ROUNDS - 1;
      boolean first = round == 0;
      for (Person person : people.persons()) {
        List<Role> own = roles.getOrDefault(person, List.of());
        boolean waits = first && own.stream().noneMatch(r -> words.headTitle(r).isPresent());
        if (waits || parties.containsKey(person) || rivals.dropped().contains(person)) {
          continue;
        }
        if (reporters.isOne(person, own)) {
          parties.put(person, PartyKey.of(person.plainName(), Actor.Kind.MEDIA));
        } else {
          party(person, own)
              .map(p -> p.equals(PartyKey.LOCAL) && isAlone(person, own) ? ownParty(person) : p)
              .filter(p ->
                  !p.equals(PartyKey.ANALYSTS)
                      || !(protagonists.contain(person)
                          || own.stream().anyMatch(words::isPartisan)))
              .filter(p -> !p.equals(PartyKey.COURTS) || !comments(person, own))
              .ifPresent(p -> parties.put(person, p));
        }
      }
      if (first) {
        rivals.drop(people.persons(), roles, parties);
        new Administrations(words, whereabouts)
            .leader(people.persons(), roles)
            .filter(l -> !parties.containsKey(l.person()) && !parties.containsValue(l.party()))
            .filter(l -> rivals.isFirst(l.person()))
            .ifPresent(l -> parties.put(l.person(), l.party()));
        new LastPresident(story, words, whereabouts)
            .leader(people.persons(), roles, parties)
            .ifPresent(l -> parties.put(l.person(), l.party()));
      }
    }
    standForThemselves();
    if (parties.values().stream().filter(Affiliations::isOfACountry).distinct().count() > 1) {
      parties.values().removeIf(p -> p.equals(PartyKey.AUTHORITIES));
    }
    return parties;
  }

  /// Who is elected president is a party alone until sworn in, with the one elected to be that
  /// one's deputy.
  private void putElected(Map<Person, List<Role>> roles) {
    List<Person> elected =
        people.persons().stream()
            .filter(p -> candidates.isElected(roles.getOrDefault(p, List.of())))
            .toList();
    List<Person> first =
        elected.stream()
            .filter(p -> roles.getOrDefault(p, List.of()).stream().noneMatch(RoleWords::isDeputy))
            .toList();
    for (Person person : elected) {
      Person whose = first.size() == 1 ? first.getFirst() : person;
      parties.put(person, ownParty(whose));
    }
  }

  /// A government of a country; where a story has two, nobody knows whose a foreign ministry is.
  private static boolean isOfACountry(PartyKey party) {
    return party.kind() == Actor.Kind.GOVERNMENT
        && !party.equals(PartyKey.LOCAL)
        && !party.equals(PartyKey.AUTHORITIES);
  }

  /// Somebody for whom others speak is a party and not the spokesman of another: a lawyer who has a
  /// lawyer.
  private void standForThemselves() {
    for (Person person : people.persons()) {
      PartyKey own = ownParty(person);
      PartyKey party = parties.get(person);
      if (party != null
          && party.kind() == Actor.Kind.PERSON
          && !party.equals(own)
          && parties.containsValue(own)) {
        parties.put(person, own);
      }
    }
  }

  /// Whether somebody who is called a judge speaks for an outlet, or was one: "Quist Network senior
  /// judicial analyst Judge Ada Quist".
  private boolean comments(Person person, List<Role> roles) {
    return reporters.isOfAnOutlet(person, roles)
        || roles.stream().anyMatch(r -> words.isOf("reporters", r) || words.isAnalyst(r))
        || roles.stream().anyMatch(r -> words.isOf("judges", r) && words.isPast(r));
  }

  /// Whether somebody in a local office speaks for himself: who runs for another, who works there.
  private boolean isAlone(Person person, List<Role> roles) {
    return candidates.isOne(person, roles) || roles.stream().anyMatch(r -> words.isOf("hands", r));
  }

  /// The party of somebody who belongs to none but has people who speak for him.
  static PartyKey ownParty(Person person) {
    return PartyKey.of(person.plainName(), Actor.Kind.PERSON);
  }

  /// The party that an organisation is or belongs to.
  PartyKey partyOf(Organisation organisation, SentenceTree tree, int at) {
    return organisations.of(organisation, tree, at);
  }

  /// What most roles say; words that name a body or a country count twice as much as a title.
  private Optional<PartyKey> party(Person person, List<Role> roles) {
    if (roles.stream().anyMatch(r -> words.isOf("accused", r))) {
      return Optional.empty();
    }
    Map<PartyKey, Integer> votes = new LinkedHashMap<>();
    List<Role> heads = roles.stream().filter(r -> words.headTitle(r).isPresent()).toList();
    boolean told = heads.stream().anyMatch(r -> located(r).isPresent());
    if (roles.stream().noneMatch(words::isPast)) {
      person.sightings().stream()
          .map(politics::letterAfter)
          .flatMap(Optional::stream)
          .forEach(p -> votes.merge(p, 2 * 2, Integer::sum));
      if (roles.stream().noneMatch(r -> words.isOwnAffair(r) && owner(r).isPresent())) {
        person.sightings().stream()
            .map(organisations::behind)
            .flatMap(Optional::stream)
            .forEach(p -> votes.merge(p, 2, Integer::sum));
      }
    }
    for (Role role : roles) {
      if (words.isOver(role, roles)) {
        politics.party(role).ifPresent(p -> votes.merge(p, 2, Integer::sum));
        continue;
      }
      Optional<PartyKey> named = located(role);
      int weight = isByPronoun(role) ? 1 : 2;
      named.ifPresent(p -> votes.merge(p, weight, Integer::sum));
      if (named.isEmpty()) {
        unlocated(role).ifPresent(p -> votes.merge(p, 1, Integer::sum));
      }
    }
    return votes.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .filter(e -> e.getKey().kind() != Actor.Kind.GOVERNMENT || e.getValue() > seats(roles))
        .filter(e ->
            e.getKey().kind() != Actor.Kind.GOVERNMENT
                || told
                || e.getValue() * 2 > heads.size()
                || (e.getValue() * 2 == heads.size() && isHome(e.getKey())))
        .filter(e -> e.getKey().kind() != Actor.Kind.GOVERNMENT || isInOffice(roles))
        .filter(e -> !ofOffice(e.getKey()) || !heads.isEmpty() || !isToBeAppointed(roles))
        .map(Map.Entry::getKey);
  }

  /// Whether it is the government of the only country that the papers write of as their own.
  private boolean isHome(PartyKey party) {
    return whereabouts.homes().size() == 1
        && whereabouts.homes().stream().map(PartyKey::of).anyMatch(party::equals);
  }

  /// Whether somebody whom the articles call a former holder of something is also called by an
  /// office before the name: "the first woman at the head of the navy" may be so no more.
  private boolean isInOffice(List<Role> roles) {
    return roles.stream().noneMatch(words::isPast)
        || roles.stream().filter(r -> !words.isPast(r)).anyMatch(Affiliations::isBeforeName);
  }

  /// A party of those who hold an office.
  private static boolean ofOffice(PartyKey party) {
    return party.kind() == Actor.Kind.GOVERNMENT || party.equals(PartyKey.COURTS);
  }

  /// Whether the articles call somebody the nominee or candidate for something: whatever that one
  /// was before, it is an affair of that one's own.
  private boolean isToBeAppointed(List<Role> roles) {
    return roles.stream().anyMatch(r -> words.isOf("to be appointed", r));
  }

  private static boolean isBeforeName(Role role) {
    return role.to() + 1 == role.tree().indexFrom(role.sighting().span().start());
  }

  /// "Her lawyer": less sure than "Quist's lawyer".
  private static boolean isByPronoun(Role role) {
    return role.tree().tag(role.from()).equals("PRP$");
  }

  /// How often somebody is called a member of a legislature, which governs nobody.
  private static long seats(List<Role> roles) {
    return roles.stream()
        .filter(r -> r.kind().filter(k -> k == Titles.Kind.LEGISLATURE).isPresent())
        .count();
  }

  /// What the words of the role themselves say.
  private Optional<PartyKey> located(Role role) {
    if (words.isOf("against", role)
        || words.isOf("reporters", role)
        || words.isToCome(role)
        || words.isAThing(role)
        || words.isAConvert(role)
        || isAnothers(role)) {
      return Optional.empty();
    }
    if (words.isNamedPolice(role)) {
      return words.isPast(role) ? Optional.empty() : Optional.of(PartyKey.POLICE);
    }
    if (isOfRegion(role)) {
      return words.isPast(role) ? Optional.empty() : Optional.of(PartyKey.LOCAL);
    }
    Optional<PartyKey> political = politics.party(role);
    if (political.isPresent()) {
      return organisations
          .of(role)
          .filter(p -> p.kind() == Actor.Kind.GOVERNMENT && isOfACountry(p) && !words.isPast(role))
          .or(() -> political);
    }
    Optional<Country> known = offices.of(role, whereabouts.isOfARegion(role.tree()));
    if (known.isPresent()) {
      return words.isPast(role) ? Optional.empty() : known.map(PartyKey::of);
    }
    Optional<PartyKey> administrations = ofAdministration(role);
    if (administrations.isPresent()) {
      return words.isPast(role) ? Optional.empty() : administrations;
    }
    if (words.isAnalyst(role) && NATIONS.contains(role.tree().lower(role.from()))) {
      return whereabouts.at(role.tree(), role.from()).map(PartyKey::of);
    }
    if (words.isAnalyst(role) && !words.isOwned(role)) {
      return organisations
          .of(role)
          .filter(p -> p.kind() == Actor.Kind.GOVERNMENT && !words.isScholar(role))
          .or(() -> Optional.of(PartyKey.ANALYSTS));
    }
    Optional<PartyKey> organisation =
        words.isOneOfMany(role)
            ? Optional.empty()
            : organisations
                .of(role)
                .filter(p -> !p.equals(PartyKey.ANALYSTS) || words.isOf("scholars", role))
                .filter(p -> p.kind() == Actor.Kind.GOVERNMENT || !isMinisterOf(role));
    if (organisation.isPresent()) {
      return words.isPast(role) ? Optional.empty() : organisation;
    }
    Optional<Country> country =
        words.isSent(role)
            ? whereabouts.sender(role.tree(), role.from(), role.head())
            : whereabouts
                .named(role)
                .or(() ->
                    isOnlyLeader(role)
                        ? whereabouts.named(role.tree(), role.from() - 1, role.from() - 1)
                        : Optional.empty());
    if (country.isPresent() && isLeader(role)) {
      return words.isPast(role) ? Optional.empty() : Optional.of(PartyKey.of(country.get()));
    }
    if (country.isPresent()
        && words.isOfState(role)
        && !words.isOf("seated", role)
        && !isMerelyAName(role)) {
      return words.isPast(role) ? Optional.empty() : Optional.of(PartyKey.of(country.get()));
    }
    return words.isPast(role) ? Optional.empty() : ofPerson(role);
  }

  /// "Counselor to the president": of the president's government, whoever that is.
  private boolean isOfThePresident(Role role) {
    SentenceTree tree = role.tree();
    int to = role.head() + 1;
    return words.isOf("of the president", role)
        && to + 2 <= role.to()
        && tree.lower(to).equals("to")
        && tree.lower(to + 1).equals("the")
        && tree.lower(to + 2).equals("president");
  }

  /// "Norway's Skating minister": of Norway, whatever body is called so.
  private boolean isMinisterOf(Role role) {
    return role.noun().equals("minister") && whereabouts.named(role).isPresent();
  }

  /// "The Verhoef administration's harbour expert".
  private Optional<PartyKey> ofAdministration(Role role) {
    SentenceTree tree = role.tree();
    if (isOfThePresident(role)) {
      return whereabouts.ofHead(tree, role.from()).map(PartyKey::of);
    }
    for (int i = role.from() + 1; i < role.head(); i++) {
      boolean owns = tree.tag(i + 1).equals("POS") || i + 1 == role.head();
      if (owns && tree.lower(i).equals("administration")) {
        Optional<PartyKey> leader =
            tree.mentionAt(i - 1)
                .flatMap(m -> people.at(new Passage(tree.articleId(), m.span())))
                .flatMap(p -> Optional.ofNullable(parties.get(p)));
        return leader.filter(p -> p.kind() == Actor.Kind.GOVERNMENT);
      }
    }
    return Optional.empty();
  }

  /// "Ada Quist, director of harbours Bo Venn": behind a name, the title of the next.
  private boolean isAnothers(Role role) {
    SentenceTree tree = role.tree();
    boolean titled =
        role.kind().isPresent()
            && role.head() < role.to()
            && role.span().start() > role.sighting().span().end()
            && tree.mentionAt(role.head() + 1)
                .flatMap(m -> people.at(new Passage(tree.articleId(), m.span())))
                .isPresent();
    if (titled) {
      return true;
    }
    boolean of =
        role.head() < role.to()
            && tree.lower(role.head() + 1).equals("of")
            && role.kind().isPresent()
            && !words.isOf("related", role)
            && !role.noun().startsWith("spokes");
    return of
        && role.span().start() > role.sighting().span().end()
        && tree.mentionAt(role.to())
            .filter(m -> tree.indexFrom(m.span().start()) > role.head() + 2)
            .filter(m -> tree.tag(tree.indexFrom(m.span().start()) - 1).equals("NNP"))
            .filter(m -> !tree.lower(tree.indexFrom(m.span().start()) - 1).matches(".*\\."))
            .filter(m -> titleless(tree, tree.indexFrom(m.span().start()) - 1))
            .flatMap(m -> people.at(new Passage(tree.articleId(), m.span())))
            .isPresent();
  }

  private static boolean titleless(SentenceTree tree, int before) {
    return Titles.load().kind(tree.lower(before)).isEmpty();
  }

  /// "The Norwegian leader", "Norway's supreme leader": of the country, unlike an opposition
  /// leader.
  private boolean isLeader(Role role) {
    SentenceTree tree = role.tree();
    int before = role.head() - 1;
    if (before >= role.from() && words.holds("leading", tree.lower(before))) {
      before--;
    }
    boolean of =
        role.head() + 1 <= role.to()
            && tree.lower(role.head() + 1).equals("of")
            && before < role.from();
    return words.isOf("leaders", role)
        && (of
            || isOnlyLeader(role)
            || (before >= role.from()
                && (tree.tag(before).equals("POS")
                    || tree.mentionAt(before).filter(m -> m.kind().isName()).isPresent())));
  }

  /// "Leader", where what stands before it is no part of the role that was found.
  private boolean isOnlyLeader(Role role) {
    return words.isOf("leaders", role)
        && role.head() == role.from()
        && role.to() == role.head()
        && role.from() > 0;
  }

  /// "The ambassador to Norway Ada Quist" when the parse gives but "Norway": no word for a person.
  private static boolean isMerelyAName(Role role) {
    return role.tree().mentionAt(role.head()).filter(m -> m.kind().isName()).isPresent();
  }

  /// "New Arlon Attorney General", "the state's health director": an office of a part of a state.
  private boolean isOfRegion(Role role) {
    if (!words.isOffice(role) || words.isOf("seated", role)) {
      return false;
    }
    String text = RoleWords.text(story, role);
    return text.startsWith("state ") || regions.openWithOne(text);
  }

  /// What the title alone says, where the words name no country or body.
  private Optional<PartyKey> unlocated(Role role) {
    if (words.isPast(role)
        || words.isToCome(role)
        || words.isOf("seated", role)
        || words.isOf("against", role)
        || words.isOf("reporters", role)) {
      return Optional.empty();
    }
    if (words.isAFirefighter(role)) {
      return Optional.of(PartyKey.LOCAL);
    }
    if (words.isOfPolice(role)) {
      return Optional.of(PartyKey.POLICE);
    }
    if (words.isAProsecutor(role) || RoleWords.endsWith(story, role, "district attorney")) {
      return Optional.of(PartyKey.PROSECUTORS);
    }
    if (speaksForADepartment(role)) {
      return whereabouts.ofOffice(role.tree(), role.from()).map(PartyKey::of);
    }
    if (role.kind().isEmpty()) {
      return Optional.empty();
    }
    int name = role.tree().indexFrom(role.sighting().span().start());
    boolean title =
        Character.isUpperCase(role.tree().token(role.head()).text().charAt(0))
            && role.to() + 1 == name;
    return switch (role.kind().get()) {
      case OFFICE ->
          title
              ? office(role)
              : isMinister(role)
                  ? whereabouts
                      .ofOffice(role.tree(), role.from())
                      .filter(
                          c -> !role.noun().equals("minister") || !Whereabouts.hasDepartments(c))
                      .map(PartyKey::of)
                  : Optional.empty();
      case LOCAL -> Optional.of(PartyKey.LOCAL);
      case LAW ->
          title && words.isOf("judges", role) ? Optional.of(PartyKey.COURTS) : Optional.empty();
      case CIVILITY, LEGISLATURE, RANK, WORK -> Optional.empty();
    };
  }

  /// "Ada Quist, the defence minister,": an office of several words and nothing else, that only a
  /// country has.
  private static boolean isMinister(Role role) {
    return role.to() == role.head()
        && role.head() == role.from() + 1
        && (role.noun().equals("minister")
            || role.noun().equals("secretary")
            || (role.noun().equals("general")
                && role.tree().lower(role.from()).equals("solicitor")));
  }

  /// "Department spokeswoman": of the department that was named before.
  private boolean speaksForADepartment(Role role) {
    return role.head() == role.from() + 1
        && (role.noun().startsWith("spokes") || role.noun().equals("official"))
        && words.holds("departments", role.tree().lower(role.from()));
  }

  /// The government of an office without a country. Every country has presidents and ministers; an
  /// attorney general or a secretary is the paper's own.
  private Optional<PartyKey> office(Role role) {
    if (words.isSent(role)) {
      return Optional.empty();
    }
    boolean common = words.isOf("of any country", role);
    if (common && words.isOfSomethingNamed(role)) {
      return Optional.empty();
    }
    Optional<Country> country =
        words.headTitle(role).isPresent()
            ? whereabouts.ofHead(role.tree(), role.from())
            : common
                ? whereabouts.ofOffice(role.tree(), role.from())
                : RoleWords.text(story, role).equalsIgnoreCase("attorney general")
                    ? whereabouts.ofAttorney(role.tree(), role.from())
                    : whereabouts.ofSecretary(role.tree(), role.from());
    if (role.noun().equals("minister") && country.filter(Whereabouts::hasDepartments).isPresent()) {
      return Optional.empty();
    }
    if (words.isOf("monarchs", role) && country.filter(offices::hasPresident).isPresent()) {
      return Optional.empty();
    }
    boolean nowhere = whereabouts.at(role.tree(), role.from()).isEmpty();
    return country
        .map(PartyKey::of)
        .or(() ->
            nowhere && organisations.hasAuthorities() && words.isOf("of the authorities", role)
                ? Optional.of(PartyKey.AUTHORITIES)
                : Optional.empty());
  }

  /// "His top adviser", "a lawyer for Holm": of the party of whom he speaks for.
  private Optional<PartyKey> ofPerson(Role role) {
    return !words.isOf("speaks for", role) || namesAnOpponent(role)
        ? Optional.empty()
        : owner(role).flatMap(o -> partyOfOwner(role, o));
  }

  private Optional<Person> owner(Role role) {
    SentenceTree tree = role.tree();
    for (int i = role.from(); i <= role.to(); i++) {
      Passage passage = new Passage(tree.articleId(), tree.token(i).span());
      Optional<Person> owner =
          Optional.ofNullable(pronouns.get(passage))
              .or(() ->
                  tree.mentionAt(tree.indexFrom(passage.span().start()))
                      .flatMap(m -> people.at(new Passage(tree.articleId(), m.span()))));
      if (owner.isPresent() && !owner.get().sightings().contains(role.sighting())) {
        return owner;
      }
    }
    return Optional.empty();
  }

  /// "A lawyer for Holm's accuser": against whom the words name.
  private boolean namesAnOpponent(Role role) {
    SentenceTree tree = role.tree();
    for (int i = role.from(); i <= role.to(); i++) {
      if (tree.token(i).isNoun() && words.holds("against", tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<PartyKey> partyOfOwner(Role role, Person owner) {
    PartyKey own = ownParty(owner);
    Optional<PartyKey> party = Optional.ofNullable(parties.get(owner));
    if (party.isPresent() && !party.get().equals(own) && words.isOwnAffair(role)) {
      return party.get().equals(PartyKey.ANALYSTS) ? Optional.empty() : Optional.of(own);
    }
    return party.or(
        () -> last && !role.noun().equals("deputy") ? Optional.of(own) : Optional.empty());
  }
}
