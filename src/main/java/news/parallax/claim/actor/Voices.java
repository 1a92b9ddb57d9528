package news.parallax.claim.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.PoliticalParties;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.claim.words.WordSets;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Gazetteer;
import news.parallax.text.gazetteer.Gazetteer.Sense;

/// Finds who speaks where the words name no person: a body, a government by the name of its country
/// or capital, "Norwegian troops", "a spokesman for the port", "analysts", "an official".
///
/// A place that is no capital does not speak; neither does an outlet.
final class Voices {
  /// Sentences within which "the group" is the one that has the word in its name.
  private static final int NEAR = 2;

  /// Whoever investigates: police, a watchdog, a committee.
  private static final PartyKey INVESTIGATORS =
      PartyKey.of("Investigators", Actor.Kind.ORGANISATION);

  private final StoryReading story;
  private final Organisations organisations;
  private final People people;
  private final Map<Person, PartyKey> parties;
  private final Whereabouts whereabouts;
  private final Affiliations affiliations;
  private final Roster roster;
  private final Gazetteer gazetteer = Gazetteer.load();
  private final PoliticalParties politics = PoliticalParties.load();
  private final SpeakerWords speakers = SpeakerWords.load();
  private final WordSets words = WordSets.load("voices.txt");
  private final Crowds crowds = new Crowds(words);
  private final Map<Passage, Person> pronouns;
  private final Spokespersons spokespersons = new Spokespersons();

  Voices(
      StoryReading story,
      People people,
      Organisations organisations,
      Map<Person, PartyKey> parties,
      Whereabouts whereabouts,
      Affiliations affiliations,
      Map<Passage, Person> pronouns,
      Roster roster) {
    this.pronouns = pronouns;
    this.story = story;
    this.people = people;
    this.organisations = organisations;
    this.parties = parties;
    this.whereabouts = whereabouts;
    this.affiliations = affiliations;
    this.roster = roster;
  }

  /// The actor that the noun at `head`, with all that hangs on it, names; empty when it names none.
  Optional<ActorDraft> at(SentenceTree tree, int head) {
    Optional<Mention> mention = tree.mentionAt(head).filter(m -> m.kind().isName());
    if (mention.isPresent() && tree.headOf(mention.get().span()) == head) {
      Optional<ActorDraft> named = named(tree, head, mention.get());
      if (named.isPresent() || mention.get().kind() != EntityKind.NORP) {
        return named;
      }
    }
    if (!tree.token(head).isNoun()
        && !tree.tag(head).equals("CD")
        && !tree.tag(head).startsWith("DT")) {
      return Optional.empty();
    }
    int of = tree.childAt(head, "prep");
    int counted = of > head && tree.lower(of).equals("of") ? tree.childAt(of, "pobj") : -1;
    if (counted >= 0 && words.holds("quantities", tree.lemma(head))) {
      return at(tree, counted);
    }
    Optional<SpeakerWords.Sort> sort =
        speakers.sort(tree.lemma(head)).or(() -> speakers.sort(tree.lower(head)));
    return sort.flatMap(s -> nominal(tree, head, s));
  }

  private Optional<ActorDraft> named(SentenceTree tree, int head, Mention mention) {
    Passage passage = new Passage(tree.articleId(), mention.span());
    if (mention.span().equals(tree.token(head).span())
        && !tree.tag(head).endsWith("S")
        && story.surnames().isSurname(tree.text(head))
        && gazetteer.find(tree.text(head), Sense.CAPITAL).isPresent()) {
      return Optional.empty();
    }
    Optional<Organisation> organisation = organisations.at(passage);
    boolean oneOfAParty =
        organisation
            .flatMap(Organisation::politics)
            .filter(p -> p.equals(tree.text(head) + "s"))
            .isPresent();
    if (oneOfAParty) {
      return Optional.empty();
    }
    if (organisation.isPresent()) {
      return organisation.filter(o -> o.kind() != Actor.Kind.MEDIA).map(o -> body(o, tree, head));
    }
    Optional<Country> country =
        gazetteer.find(story.text(passage), Sense.NAME, Sense.CAPITAL, Sense.SEAT, Sense.BODY);
    if (country.isPresent() && mention.kind() != EntityKind.PERSON) {
      return Optional.of(government(country.get()));
    }
    return Optional.empty();
  }

  /// The actor of an organisation.
  ActorDraft body(Organisation organisation, SentenceTree tree, int at) {
    PartyKey party = affiliations.partyOf(organisation, tree, at);
    String name = organisation.politics().orElse(organisation.name());
    Actor.Kind kind = organisation.isAnalyst() ? Actor.Kind.ANALYSTS : organisation.kind();
    return roster.draft("org:" + name, () -> new ActorDraft(name, kind, party));
  }

  ActorDraft government(Country country) {
    PartyKey party = PartyKey.of(country);
    return roster.draft(
        "country:" + country.code(),
        () -> new ActorDraft(party.name(), Actor.Kind.GOVERNMENT, party));
  }

  private Optional<ActorDraft> nominal(SentenceTree tree, int head, SpeakerWords.Sort sort) {
    boolean plural = tree.tag(head).equals("NNS");
    if (tree.tag(head).equals("NNP") && story.surnames().isSurname(tree.text(head))) {
      return Optional.empty();
    }
    if (!plural
        && !tree.tag(head).endsWith("S")
        && politics.find(tree.text(head) + "s").isPresent()) {
      return Optional.empty();
    }
    if ((sort == SpeakerWords.Sort.UNNAMED || sort == SpeakerWords.Sort.PEOPLE)
        && isLikeSomebody(tree, head)) {
      return Optional.empty();
    }
    if (sort == SpeakerWords.Sort.ANALYST && isPartOfAName(tree, head)) {
      return Optional.empty();
    }
    if (isPast(tree, head) && sort != SpeakerWords.Sort.PEOPLE) {
      if (isOneMan(tree, head, sort)) {
        return Optional.empty();
      }
      boolean some = sort == SpeakerWords.Sort.OFFICIAL || plural;
      return some && sort != SpeakerWords.Sort.STATE
          ? Optional.of(group(tree, head, Actor.Kind.UNNAMED, PartyKey.UNNAMED))
          : Optional.empty();
    }
    if (isOfAState(tree, head, sort)) {
      return Optional.of(collective(tree, head, PartyKey.LOCAL));
    }
    Optional<PartyKey> party = political(tree, head);
    if (party.isPresent() && isOneMan(tree, head, sort)) {
      return Optional.empty();
    }
    if (party.isPresent() && sort != SpeakerWords.Sort.DOCUMENT) {
      return Optional.of(
          roster.draft(
              "org:" + party.get().name(),
              () -> new ActorDraft(party.get().name(), Actor.Kind.ORGANISATION, party.get())));
    }
    return switch (sort) {
      case STATE -> state(tree, head);
      case OFFICIAL -> official(tree, head, plural);
      case ANALYST ->
          bodyBehind(tree, head)
              .map(d -> collective(tree, head, d.party()))
              .or(() -> Optional.of(group(tree, head, Actor.Kind.ANALYSTS, PartyKey.ANALYSTS)));
      case PEOPLE ->
          words.holds("for somebody", tree.lemma(head))
              ? Optional.of(crowd(tree, head))
              : owner(tree, head)
                  .or(() ->
                      words.holds("belonging", tree.lemma(head))
                          ? Optional.empty()
                          : Optional.of(crowd(tree, head)));
      case UNNAMED ->
          ownPeople(tree, head)
              .or(() -> Optional.of(group(tree, head, Actor.Kind.UNNAMED, PartyKey.UNNAMED)));
      case POLICE -> police(tree, head);
      case JUSTICE ->
          tree.lemma(head).equals("prosecutor")
              ? Optional.of(fixed("Prosecutors", PartyKey.PROSECUTORS))
              : isNamedElsewhere(tree, head)
                  ? Optional.empty()
                  : Optional.of(fixed("Courts", PartyKey.COURTS));
      case LAWYER, SPOKESPERSON ->
          owner(tree, head)
              .map(draft -> spokespersons.introduce(tree, head, draft))
              .or(() -> spokespersons.again(tree, head))
              .or(() -> countryBefore(tree, head).map(this::government));
      case DOCUMENT -> owner(tree, head);
      case POLITICS -> politics(tree, head);
      case COMPANY, UNION, BODY ->
          owner(tree, head)
              .or(() ->
                  words.holds("one of a body", tree.lemma(head))
                      ? Optional.empty()
                      : lastBody(tree, head));
      case ARMED -> Optional.of(group(tree, head, Actor.Kind.ARMED_GROUP, armed(tree, head)));
      case MEDIA -> Optional.empty();
    };
  }

  /// "The judge" in a story that names a judge: that one, or another.
  private boolean isNamedElsewhere(SentenceTree tree, int head) {
    return tree.tag(head).equals("NN")
        && people.persons().stream()
            .flatMap(p -> p.offices().stream())
            .anyMatch(o -> o.endsWith(tree.lemma(head)));
  }

  /// "Individuals like Quist": no group of its own.
  private boolean isLikeSomebody(SentenceTree tree, int head) {
    return tree.children(head).stream()
        .filter(c -> c > head && (tree.lower(c).equals("like") || tree.lower(c).equals("as")))
        .map(c -> tree.childAt(c, "pobj"))
        .anyMatch(o -> o >= 0 && person(tree, o).isPresent());
  }

  /// "The Tarn Observer": no observer.
  private static boolean isPartOfAName(SentenceTree tree, int head) {
    return tree.tag(head).equals("NNP") && head > 0 && tree.tag(head - 1).equals("NNP");
  }

  /// "The Progress governor", "a top diplomat": one whose name the story tells, or could.
  private boolean isOneMan(SentenceTree tree, int head, SpeakerWords.Sort sort) {
    return sort == SpeakerWords.Sort.OFFICIAL
        && tree.tag(head).startsWith("NN")
        && !tree.tag(head).endsWith("S")
        && words.holds("one man", tree.lemma(head));
  }

  /// "Former prosecutors": who held an office does not speak for it.
  private boolean isPast(SentenceTree tree, int head) {
    return tree.children(head).stream()
            .anyMatch(c -> c < head && (tree.lower(c).matches("former|ex|then|ousted|fired")))
        || tree.lower(head).startsWith("then-")
        || tree.lower(head).startsWith("ex-");
  }

  /// "Several state attorneys general": of parts of a country.
  private static boolean isOfAState(SentenceTree tree, int head, SpeakerWords.Sort sort) {
    boolean office =
        sort == SpeakerWords.Sort.STATE
            || sort == SpeakerWords.Sort.LAWYER
            || sort == SpeakerWords.Sort.JUSTICE;
    boolean attorneys =
        tree.lemma(head).equals("attorney")
            || (tree.lemma(head).equals("general")
                && head > 0
                && tree.lemma(head - 1).equals("attorney"));
    int from = Math.max(0, head - 3);
    for (int i = from; office && attorneys && i < head; i++) {
      if (tree.lower(i).equals("state") || tree.lower(i).equals("attorneys")) {
        return true;
      }
    }
    return office && tree.lower(head).equals("attorneys") && isFollowedByGeneral(tree, head);
  }

  private static boolean isFollowedByGeneral(SentenceTree tree, int head) {
    return head + 1 < tree.size() && tree.lower(head + 1).equals("general");
  }

  /// A campaign is of whose campaign it is, beside any office that one holds; critics are against
  /// whom they are named with.
  private Optional<ActorDraft> politics(SentenceTree tree, int head) {
    if (words.holds("against", tree.lemma(head))) {
      return Optional.of(group(tree, head, Actor.Kind.UNNAMED, PartyKey.UNNAMED));
    }
    for (int child : tree.children(head)) {
      if (child < head && tree.is(child, "compound", "nmod", "poss")) {
        Optional<Person> person =
            tree.mentionAt(child)
                .flatMap(m -> people.at(new Passage(tree.articleId(), m.span())))
                .or(() ->
                    Optional.ofNullable(
                        pronouns.get(new Passage(tree.articleId(), tree.token(child).span()))));
        if (person.isPresent()) {
          String name = person.get().plainName() + " " + tree.lemma(head);
          return Optional.of(
              roster.draft(
                  "campaign:" + name,
                  () ->
                      new ActorDraft(
                          name, Actor.Kind.ORGANISATION, Affiliations.ownParty(person.get()))));
        }
      }
    }
    return owner(tree, head);
  }

  /// "An army officer" is none of the police, and firefighters are the town's.
  private Optional<ActorDraft> police(SentenceTree tree, int head) {
    if (words.holds("fire", tree.lemma(head))) {
      return Optional.of(collective(tree, head, PartyKey.LOCAL));
    }
    boolean other =
        tree.children(head).stream()
            .anyMatch(c -> c < head && words.holds("not police", tree.lower(c)));
    if (tree.lemma(head).equals("investigator") && !isOfSome(tree, head, "police words")) {
      return Optional.of(collective(tree, head, INVESTIGATORS));
    }
    if (!other) {
      return Optional.of(fixed("Police", PartyKey.POLICE));
    }
    return tree.childAt(head, "poss") >= 0
        ? owner(tree, head)
        : Optional.of(group(tree, head, Actor.Kind.UNNAMED, PartyKey.UNNAMED));
  }

  /// "Venn's people": who speaks for somebody.
  private Optional<ActorDraft> ownPeople(SentenceTree tree, int head) {
    int owner = tree.childAt(head, "poss");
    return tree.tag(head).equals("NNS") && owner >= 0 ? person(tree, owner) : Optional.empty();
  }

  private Optional<PartyKey> political(SentenceTree tree, int head) {
    for (int child : tree.children(head)) {
      if (child < head && tree.is(child, "nmod", "compound")) {
        Optional<String> party = politics.find(tree.token(child).text());
        if (party.isPresent()) {
          return Optional.of(PartyKey.of(party.get(), Actor.Kind.ORGANISATION));
        }
      }
    }
    return Optional.empty();
  }

  /// Those whom something happened to, who saw it or stand up for it; who stands up for somebody is
  /// apart from that one.
  private ActorDraft crowd(SentenceTree tree, int head) {
    Optional<ActorDraft> whom =
        words.holds("for somebody", tree.lemma(head)) ? whom(tree, head) : Optional.empty();
    String name = phrase(tree, head);
    PartyKey party = crowds.party(tree, head, name, whom);
    return roster.draft(
        Actor.Kind.PEOPLE + ":" + party.slug() + ":" + name.toLowerCase(Locale.ROOT),
        () -> new ActorDraft(name, Actor.Kind.PEOPLE, party));
  }

  /// "Quist's supporters", "supporters of the port": the person or body that these are for.
  private Optional<ActorDraft> whom(SentenceTree tree, int head) {
    for (int child : tree.children(head)) {
      boolean before = child < head && tree.is(child, "compound", "nmod", "poss");
      boolean of = child > head && tree.lower(child).equals("of");
      int noun = before ? child : of ? tree.childAt(child, "pobj") : -1;
      Optional<ActorDraft> found =
          noun < 0 ? Optional.empty() : person(tree, noun).or(() -> mentionedBody(tree, noun));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// "A Norwegian spokesman": of that government.
  private Optional<Country> countryBefore(SentenceTree tree, int head) {
    return tree.children(head).stream()
        .filter(c -> c < head && tree.is(c, "nmod", "compound", "amod"))
        .flatMap(c -> gazetteer.find(tree.token(c).text(), Sense.DEMONYM, Sense.NAME).stream())
        .findFirst();
  }

  private ActorDraft fixed(String name, PartyKey party) {
    return roster.draft("fixed:" + name, () -> new ActorDraft(name, party.kind(), party));
  }

  private Optional<ActorDraft> state(SentenceTree tree, int head) {
    if (tree.children(head).stream().anyMatch(c -> tree.lower(c).equals("former"))) {
      return Optional.empty();
    }
    boolean news = tree.children(head).stream().anyMatch(c -> tree.lower(c).equals("news"));
    if (news || isOfSomethingElse(tree, head)) {
      return Optional.empty();
    }
    if (tree.children(head).stream()
        .anyMatch(c -> c < head && Set.of("sheriff", "police").contains(tree.lower(c)))) {
      return Optional.of(fixed("Police", PartyKey.POLICE));
    }
    if (tree.children(head).stream().anyMatch(c -> tree.lower(c).startsWith("prosecut"))) {
      return Optional.of(fixed("Prosecutors", PartyKey.PROSECUTORS));
    }
    boolean aName =
        tree.tag(head).equals("NNP")
            && words.holds("offices", tree.lemma(head))
            && tree.childAt(head, "det") < 0;
    if (aName && countryOf(tree, head).isEmpty()) {
      return Optional.empty();
    }
    if (words.holds("named before", tree.lemma(head)) && isSomebodys(tree, head)) {
      return Optional.empty();
    }
    Optional<ActorDraft> ofBody =
        modifyingBody(tree, head)
            .or(() ->
                words.holds("named before", tree.lemma(head))
                    ? lastBody(tree, head)
                    : Optional.empty());
    if (ofBody.isPresent()) {
      return ofBody;
    }
    boolean agency =
        tree.tag(head).equals("NN") && Set.of("agency", "bureau").contains(tree.lemma(head));
    if (isBareDepartment(tree, head) || (agency && countryOf(tree, head).isEmpty())) {
      return Optional.empty();
    }
    Optional<ActorDraft> ofPerson = administrationOf(tree, head);
    if (ofPerson.isPresent()) {
      return ofPerson;
    }
    if (tree.tag(head).equals("NNS") && tree.lemma(head).equals("state")) {
      return Optional.of(collective(tree, head, PartyKey.LOCAL));
    }
    if (isOfRegion(tree, head) && !words.holds("military", tree.lower(head))) {
      return Optional.of(collective(tree, head, PartyKey.LOCAL));
    }
    boolean local = tree.lemma(head).equals("authority");
    Optional<Country> country =
        countryOf(tree, head).or(() -> local ? Optional.empty() : whereabouts.ofOffice(tree, head));
    if (isLedByOthers(tree, head)) {
      return Optional.empty();
    }
    String noun = tree.lower(head);
    if (country.isEmpty() && !local && whereabouts.at(tree, head).isPresent()) {
      return Optional.empty();
    }
    if (country.isEmpty()) {
      return words.holds("offices", tree.lemma(head))
          ? Optional.empty()
          : Optional.of(fixed("Authorities", PartyKey.AUTHORITIES));
    }
    PartyKey party = PartyKey.of(country.get());
    if (words.holds("military", noun) || words.holds("military", tree.lemma(head))) {
      String name = country.get().adjective() + " military";
      return Optional.of(
          roster.draft(
              "military:" + country.get().code(),
              () -> new ActorDraft(name, Actor.Kind.GOVERNMENT, party)));
    }
    return Optional.of(government(country.get()));
  }

  /// "The Norwegian rebel-led administration": of no country.
  private static boolean isLedByOthers(SentenceTree tree, int head) {
    return tree.children(head).stream()
        .anyMatch(c -> c < head && tree.lower(c).matches(".*-(?:led|backed|held|controlled|run)"));
  }

  /// "The department", "the state", with nothing before that says which: a town has departments
  /// too, and in a federation the state is hardly the country.
  private static boolean isBareDepartment(SentenceTree tree, int head) {
    return head > 0
        && tree.tag(head).equals("NN")
        && Set.of("department", "state", "embassy", "consulate").contains(tree.lower(head))
        && tree.lower(head - 1).equals("the");
  }

  /// "The band's agency": of somebody who is no state.
  private boolean isSomebodys(SentenceTree tree, int head) {
    int owner = tree.childAt(head, "poss");
    return owner >= 0
        && tree.token(owner).isNoun()
        && gazetteer.find(tree.token(owner).text()).isEmpty()
        && mentionedBody(tree, owner).isEmpty()
        && !words.holds("local", tree.lemma(owner))
        && speakers
            .sort(tree.lemma(owner))
            .filter(s ->
                s == SpeakerWords.Sort.BODY
                    || s == SpeakerWords.Sort.PEOPLE
                    || s == SpeakerWords.Sort.COMPANY)
            .isPresent();
  }

  /// "The president of the yacht club": of no state.
  private boolean isOfSomethingElse(SentenceTree tree, int head) {
    int of = tree.childAt(head, "prep");
    int object =
        of > head && tree.lower(of).equals("of") && words.holds("offices", tree.lemma(head))
            ? tree.childAt(of, "pobj")
            : -1;
    return object >= 0 && gazetteer.find(tree.token(object).text(), Sense.NAME).isEmpty();
  }

  /// "The Verhoef administration": the government that a person leads.
  private Optional<ActorDraft> administrationOf(SentenceTree tree, int head) {
    for (int child : tree.children(head)) {
      if (child < head && tree.is(child, "compound", "nmod", "poss")) {
        Optional<Person> person =
            tree.mentionAt(child).flatMap(m -> people.at(new Passage(tree.articleId(), m.span())));
        if (person.isPresent()) {
          String name = tree.span(child, head).of(story.text(tree.articleId()));
          Optional<PartyKey> party =
              Optional.ofNullable(parties.get(person.get()))
                  .or(() ->
                      words.holds("governing", tree.lemma(head))
                          ? whereabouts.ofHead(tree, head).map(PartyKey::of)
                          : Optional.of(Affiliations.ownParty(person.get())));
          return party.map(p ->
              roster.draft("admin:" + name, () -> new ActorDraft(name, Actor.Kind.GOVERNMENT, p)));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ActorDraft> official(SentenceTree tree, int head, boolean plural) {
    Optional<ActorDraft> ofPerson =
        plural ? ofCampaign(tree, head).or(() -> administrationOf(tree, head)) : Optional.empty();
    if (ofPerson.isPresent()) {
      return ofPerson;
    }
    int owner = tree.childAt(head, "poss");
    Optional<ActorDraft> whose = owner < 0 ? Optional.empty() : person(tree, owner);
    if (plural && whose.isPresent()) {
      return Optional.of(collective(tree, head, whose.get().party()));
    }
    Optional<ActorDraft> ofBody = modifyingBody(tree, head).or(() -> bodyBehind(tree, head));
    if (plural && ofBody.isPresent()) {
      return Optional.of(collective(tree, head, ofBody.get().party()));
    }
    Optional<Country> country = countryOf(tree, head);
    if (plural && words.holds("lawmakers", tree.lemma(head))) {
      return Optional.of(collective(tree, head, PartyKey.LAWMAKERS));
    }
    if (plural && country.isPresent()) {
      return Optional.of(collective(tree, head, PartyKey.of(country.get())));
    }
    if (words.holds("local heads", tree.lemma(head)) && (plural || isOfPlace(tree, head))) {
      return Optional.of(collective(tree, head, PartyKey.LOCAL));
    }
    Optional<Country> home =
        plural && isOfSome(tree, head, "national")
            ? whereabouts.ofOfficials(tree, head)
            : Optional.empty();
    if (home.isPresent()) {
      return Optional.of(collective(tree, head, PartyKey.of(home.get())));
    }
    if (plural
        && (isOfSome(tree, head, "local") || isInTown(tree, head) || isOfRegion(tree, head))) {
      return Optional.of(collective(tree, head, PartyKey.LOCAL));
    }
    if (words.holds("local heads", tree.lemma(head))
        || words.holds("lawmakers", tree.lemma(head))) {
      return Optional.empty();
    }
    if (words.holds("sent", tree.lemma(head))) {
      return country.map(this::government);
    }
    return isOneMan(tree, head, SpeakerWords.Sort.OFFICIAL)
        ? Optional.empty()
        : Optional.of(group(tree, head, Actor.Kind.UNNAMED, PartyKey.UNNAMED));
  }

  /// "Officials at the harbour ministry", "experts on the Kremlin's task force".
  private Optional<ActorDraft> bodyBehind(SentenceTree tree, int head) {
    for (int child : tree.children(head)) {
      boolean in =
          child > head
              && tree.relation(child).equals("prep")
              && Set.of("at", "from", "of", "on", "within", "inside").contains(tree.lower(child));
      int noun = in ? tree.childAt(child, "pobj") : -1;
      int owner = noun < 0 ? -1 : tree.childAt(noun, "poss", "compound", "nmod");
      Optional<ActorDraft> found =
          noun < 0
              ? Optional.empty()
              : mentionedBody(tree, noun)
                  .or(() -> owner < 0 ? Optional.empty() : mentionedBody(tree, owner));
      if (found.filter(d -> d.kind() == Actor.Kind.GOVERNMENT).isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// "Quist campaign officials": of the campaign.
  private Optional<ActorDraft> ofCampaign(SentenceTree tree, int head) {
    return head > 0 && tree.lemma(head - 1).equals("campaign")
        ? politics(tree, head - 1).or(() -> politics(tree, head))
        : Optional.empty();
  }

  /// "Officials in Tarn": of a place that is neither a country nor a capital.
  private boolean isInTown(SentenceTree tree, int head) {
    int in = tree.childAt(head, "prep");
    int place = in > head && tree.lower(in).equals("in") ? tree.childAt(in, "pobj") : -1;
    return place >= 0
        && tree.mentionAt(place).filter(m -> m.kind() == EntityKind.GPE).isPresent()
        && gazetteer.find(tree.token(place).text()).isEmpty();
  }

  private boolean isOfSome(SentenceTree tree, int head, String group) {
    return tree.children(head).stream()
        .anyMatch(
            c -> c < head && tree.is(c, "compound", "nmod") && words.holds(group, tree.lower(c)));
  }

  /// "The Oregon department of roads": of a part of a state.
  private boolean isOfRegion(SentenceTree tree, int head) {
    String text = story.text(tree.articleId());
    return tree.children(head).stream()
        .filter(c -> c < head && tree.is(c, "compound", "nmod", "poss"))
        .map(c -> tree.mentionAt(c).map(Mention::span).orElse(tree.token(c).span()).of(text))
        .anyMatch(Regions.load()::openWithOne);
  }

  /// "Oregon's governor", "the Tarn mayor", "the mayor of Tarn".
  private boolean isOfPlace(SentenceTree tree, int head) {
    return tree.children(head).stream()
        .anyMatch(c ->
            (c < head && tree.is(c, "compound", "nmod", "poss") && tree.tag(c).startsWith("NNP"))
                || (tree.lower(c).equals("of")
                    && tree.childAt(c, "pobj") >= 0
                    && tree.tag(tree.childAt(c, "pobj")).startsWith("NNP")));
  }

  private ActorDraft collective(SentenceTree tree, int head, PartyKey party) {
    String name = phrase(tree, head);
    return roster.draft(
        "collective:" + party.slug() + ":" + name.toLowerCase(Locale.ROOT),
        () -> new ActorDraft(name, party.kind(), party));
  }

  private Optional<Country> countryOf(SentenceTree tree, int head) {
    for (int child : tree.children(head)) {
      boolean state = child + 1 < tree.size() && tree.lower(child + 1).equals("state");
      if (!state && tree.is(child, "nmod", "compound", "poss")) {
        Optional<Country> country =
            gazetteer.find(tree.token(child).text(), Sense.NAME, Sense.DEMONYM, Sense.CAPITAL);
        if (country.isPresent()) {
          return country;
        }
      }
      if (tree.relation(child).equals("prep")
          && (tree.lower(child).equals("of") || tree.lower(child).equals("in"))) {
        int object = tree.childAt(child, "pobj");
        Optional<Country> country =
            object < 0 ? Optional.empty() : gazetteer.find(tree.token(object).text(), Sense.NAME);
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return whereabouts
        .named(tree, tree.first(head), head)
        .or(() ->
            head > 0 && !tree.tag(head).equals("NNP")
                ? gazetteer.find(tree.token(head - 1).text(), Sense.DEMONYM)
                : Optional.empty());
  }

  /// "Pentagon officials": the body that stands before the noun.
  private Optional<ActorDraft> modifyingBody(SentenceTree tree, int head) {
    for (int child : tree.children(head)) {
      if (child < head && tree.is(child, "compound", "nmod", "poss")) {
        Optional<ActorDraft> found = mentionedBody(tree, child);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ActorDraft> mentionedBody(SentenceTree tree, int word) {
    return tree.mentionAt(word)
        .flatMap(m -> organisations.at(new Passage(tree.articleId(), m.span())))
        .filter(o -> o.kind() != Actor.Kind.MEDIA)
        .map(o -> body(o, tree, word));
  }

  /// For whom somebody speaks or whose something is: "a spokesman for the port", "the union's
  /// lawyer", "a report by the museum", "the Verhoef campaign".
  private Optional<ActorDraft> owner(SentenceTree tree, int head) {
    for (int child : tree.children(head)) {
      boolean before = child < head && tree.is(child, "compound", "nmod", "poss");
      boolean behind =
          child > head
              && tree.is(child, "prep", "acl", "agent")
              && List.of(
                      "for",
                      "of",
                      "by",
                      "from",
                      "at",
                      "with",
                      "released",
                      "published",
                      "issued",
                      "conducted")
                  .contains(tree.lower(child));
      int noun = before ? child : behind ? object(tree, child) : -1;
      if (noun < 0) {
        continue;
      }
      boolean described = before && !tree.relation(child).equals("poss") && isOneOfMany(tree, head);
      Optional<ActorDraft> person = described ? Optional.empty() : person(tree, noun);
      if (person.isPresent()) {
        return person;
      }
      Optional<ActorDraft> found = mentionedBody(tree, noun);
      boolean compound = before && !tree.relation(child).equals("poss");
      if (compound && found.isPresent() && isNoOwner(tree, noun, head)) {
        return Optional.empty();
      }
      if (found.isPresent()) {
        return found;
      }
      boolean state =
          !isOneOfMany(tree, head)
              && speakers
                  .sort(tree.lemma(noun))
                  .filter(s ->
                      s == SpeakerWords.Sort.STATE
                          || s == SpeakerWords.Sort.POLICE
                          || s == SpeakerWords.Sort.BODY
                          || s == SpeakerWords.Sort.COMPANY
                          || s == SpeakerWords.Sort.UNION)
                  .isPresent();
      if (state && !(tree.lemma(noun).equals("state") && tree.tag(noun).equals("NN"))) {
        return at(tree, noun);
      }
    }
    return Optional.empty();
  }

  /// "A Ripple post" is by somebody on Ripple, and "the Ethics panel" is no Ethics.
  private boolean isNoOwner(SentenceTree tree, int noun, int head) {
    Optional<SpeakerWords.Sort> sort = speakers.sort(tree.lemma(head));
    boolean cut =
        sort.filter(s -> s == SpeakerWords.Sort.BODY).isPresent()
            && tree.mentionAt(noun)
                .filter(m -> m.span().equals(tree.token(noun).span()))
                .isPresent()
            && !tree.token(noun).text().equals(tree.token(noun).text().toUpperCase(Locale.ROOT));
    return cut || words.holds("on a platform", tree.lemma(head));
  }

  /// "The Tarn nurse" is a nurse of Tarn, be that a town or a man.
  private boolean isOneOfMany(SentenceTree tree, int head) {
    return speakers.sort(tree.lemma(head)).filter(s -> s == SpeakerWords.Sort.PEOPLE).isPresent();
  }

  private static int object(SentenceTree tree, int preposition) {
    int object = tree.childAt(preposition, "pobj");
    int agent = tree.childAt(preposition, "agent");
    return object >= 0 ? object : agent >= 0 ? tree.childAt(agent, "pobj") : -1;
  }

  private Optional<ActorDraft> person(SentenceTree tree, int noun) {
    Passage word = new Passage(tree.articleId(), tree.token(noun).span());
    return tree.mentionAt(noun)
        .flatMap(m -> people.at(new Passage(tree.articleId(), m.span())))
        .or(() -> Optional.ofNullable(pronouns.get(word)))
        .map(this::draft);
  }

  /// The actor of a person.
  ActorDraft draft(Person person) {
    PartyKey party = parties.getOrDefault(person, Affiliations.ownParty(person));
    return roster.draft(
        "person:" + person.plainName() + "#" + people.persons().indexOf(person),
        () -> new ActorDraft(person.plainName(), Actor.Kind.PERSON, party));
  }

  private PartyKey armed(SentenceTree tree, int head) {
    String name = phrase(tree, head);
    return PartyKey.of(
        Character.toUpperCase(name.charAt(0)) + name.substring(1), Actor.Kind.ARMED_GROUP);
  }

  /// "The union said": the body of that sort that was named last in the article.
  private Optional<ActorDraft> lastBody(SentenceTree tree, int head) {
    if (head == 0
        || !tree.lower(head - 1).equals("the")
        || tree.children(head).stream().anyMatch(c -> tree.lower(c).equals("news"))) {
      return Optional.empty();
    }
    boolean company =
        speakers.sort(tree.lemma(head)).filter(k -> k == SpeakerWords.Sort.COMPANY).isPresent();
    List<SentenceTree> trees = story.trees(tree.articleId());
    int nearest = tree.lemma(head).equals("group") ? tree.articleSentence().index() - NEAR : 0;
    for (int s = tree.articleSentence().index(); s >= Math.max(0, nearest); s--) {
      List<Mention> mentions = trees.get(s).sentence().mentions();
      for (int m = mentions.size() - 1; m >= 0; m--) {
        Mention mention = mentions.get(m);
        boolean before =
            s < tree.articleSentence().index()
                || mention.span().end() <= tree.token(head).span().start();
        Optional<Organisation> found =
            before
                ? organisations.at(new Passage(tree.articleId(), mention.span()))
                : Optional.empty();
        boolean doubtful =
            found.isPresent()
                && company
                && found.get().kind() == Actor.Kind.ORGANISATION
                && found.get().politics().isEmpty()
                && s + 1 >= tree.articleSentence().index();
        if (doubtful) {
          return Optional.empty();
        }
        if (found.isPresent() && isA(found.get(), tree.lemma(head))) {
          SentenceTree there = trees.get(s);
          return Optional.of(body(found.get(), there, there.headOf(mention.span())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isA(Organisation organisation, String noun) {
    Optional<SpeakerWords.Sort> sort = SpeakerWords.load().sort(noun);
    boolean company =
        organisation.kind() == Actor.Kind.COMPANY
            && sort.filter(s -> s == SpeakerWords.Sort.COMPANY).isPresent();
    boolean inName =
        organisation.names().keySet().stream()
            .anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(noun));
    boolean union =
        sort.filter(s -> s == SpeakerWords.Sort.UNION).isPresent()
            && OrganisationKinds.load()
                .sort(organisation.name())
                .filter(k -> k == OrganisationKinds.Sort.UNION)
                .isPresent();
    return company || inName || union;
  }

  /// A group without a name of its own, called as the article calls it.
  private ActorDraft group(SentenceTree tree, int head, Actor.Kind kind, PartyKey party) {
    String name = phrase(tree, head);
    return roster.draft(
        kind + ":" + name.toLowerCase(Locale.ROOT), () -> new ActorDraft(name, kind, party));
  }

  /// The noun with its modifiers: "Western strategists", "an unnamed Western official".
  private String phrase(SentenceTree tree, int head) {
    int from = head;
    while (from > 0
        && tree.governs(head, from - 1)
        && !tree.relation(from - 1).equals("poss")
        && !tree.tag(from - 1).equals("POS")
        && !(tree.tag(from - 1).equals(",") && (from < 2 || !tree.tag(from - 2).startsWith("JJ")))
        && !tree.tag(from - 1).equals("DT")
        && !(tree.tag(from - 1).equals("CD") && !isJoined(tree, from - 1))
        && !tree.tag(from - 1).equals("PDT")) {
      from--;
    }
    String words = tree.span(from, head).of(story.text(tree.articleId())).replaceAll("\\s+", " ");
    if (tree.tag(head).endsWith("S")) {
      return words;
    }
    boolean vowel =
        "aeiouAEIOU".indexOf(words.charAt(0)) >= 0
            && !words.startsWith("Eu")
            && !words.startsWith("US")
            && !words.startsWith("U.S");
    return (vowel ? "an " : "a ") + words;
  }

  /// Whether a number is the beginning of a word: "45-year-old".
  private boolean isJoined(SentenceTree tree, int number) {
    return story.text(tree.articleId()).startsWith("-", tree.token(number).span().end());
  }
}
