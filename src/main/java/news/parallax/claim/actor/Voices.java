package news.parallax.claim.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  /// Whoever investigates: police, a watchdog, a committee.
  private static final PartyKey INVESTIGATORS =
      PartyKey.of("Investigators", Actor.Kind.ORGANISATION);

  private final StoryReading story;
  private final Organisations organisations;
  private final Drafts drafts;
  private final PlaceWords places;
  private final Owners owners;
  private final LastBodies last;
  private final Teams teams;
  private final NounSenses senses;
  private final StateVoices states;
  private final OfficialVoices officials;
  private final Roster roster;
  private final OwnPeople ownPeople;
  private final Gazetteer gazetteer = Gazetteer.load();
  private final PoliticalParties politics = PoliticalParties.load();
  private final SpeakerWords speakers = SpeakerWords.load();
  private final WordSets words = WordSets.load("voices.txt");
  private final Crowds crowds = new Crowds(words);
  private final Spokespersons spokespersons = new Spokespersons();

  Voices(
      StoryReading story,
      People people,
      Organisations organisations,
      Map<Person, PartyKey> parties,
      Whereabouts whereabouts,
      Drafts drafts,
      Map<Passage, Person> pronouns,
      Roster roster) {
    this.story = story;
    this.organisations = organisations;
    this.drafts = drafts;
    this.roster = roster;
    this.ownPeople = new OwnPeople(roster);
    this.places = new PlaceWords(story, whereabouts);
    this.owners = new Owners(people, organisations, pronouns, drafts, this::at);
    this.last = new LastBodies(story, organisations, drafts);
    this.teams = new Teams(story, people, parties, pronouns, whereabouts, roster, drafts, owners);
    this.senses = new NounSenses(people, owners);
    this.states = new StateVoices(whereabouts, roster, drafts, places, owners, last, teams);
    this.officials = new OfficialVoices(whereabouts, drafts, places, owners, teams, senses);
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
      return organisation
          .filter(o -> o.kind() != Actor.Kind.MEDIA)
          .map(o -> drafts.body(o, tree, head));
    }
    Optional<Country> country =
        gazetteer.find(story.text(passage), Sense.NAME, Sense.CAPITAL, Sense.SEAT, Sense.BODY);
    if (country.isPresent() && mention.kind() != EntityKind.PERSON) {
      return Optional.of(drafts.government(country.get()));
    }
    return Optional.empty();
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
        && senses.isLikeSomebody(tree, head)) {
      return Optional.empty();
    }
    if (sort == SpeakerWords.Sort.PEOPLE && senses.isAFirm(tree, head)) {
      return Optional.empty();
    }
    if (sort == SpeakerWords.Sort.ANALYST && NounSenses.isPartOfAName(tree, head)) {
      return Optional.empty();
    }
    if (senses.isPast(tree, head) && sort != SpeakerWords.Sort.PEOPLE) {
      if (senses.isOneMan(tree, head, sort)) {
        return Optional.empty();
      }
      boolean some = sort == SpeakerWords.Sort.OFFICIAL || plural;
      return some && sort != SpeakerWords.Sort.STATE
          ? Optional.of(drafts.group(tree, head, Actor.Kind.UNNAMED, PartyKey.UNNAMED))
          : Optional.empty();
    }
    if (NounSenses.isOfAState(tree, head, sort)) {
      return Optional.of(drafts.collective(tree, head, PartyKey.LOCAL));
    }
    Optional<PartyKey> party = political(tree, head);
    if (party.isPresent() && senses.isOneMan(tree, head, sort)) {
      return Optional.empty();
    }
    if (party.isPresent() && sort != SpeakerWords.Sort.DOCUMENT) {
      return Optional.of(
          roster.draft(
              "org:" + party.get().name(),
              () -> new ActorDraft(party.get().name(), Actor.Kind.ORGANISATION, party.get())));
    }
    return switch (sort) {
      case STATE -> states.state(tree, head);
      case OFFICIAL -> officials.official(tree, head, plural);
      case ANALYST ->
          owners
              .bodyBehind(tree, head)
              .map(d -> drafts.collective(tree, head, d.party()))
              .or(() ->
                  Optional.of(drafts.group(tree, head, Actor.Kind.ANALYSTS, PartyKey.ANALYSTS)));
      case PEOPLE ->
          words.holds("for somebody", tree.lemma(head))
              ? Optional.of(crowd(tree, head))
              : some(tree, head, owners.owner(tree, head));
      case UNNAMED ->
          owners
              .ownPeople(tree, head)
              .or(() ->
                  Optional.of(drafts.group(tree, head, Actor.Kind.UNNAMED, PartyKey.UNNAMED)));
      case POLICE -> police(tree, head);
      case JUSTICE ->
          tree.lemma(head).equals("prosecutor")
              ? Optional.of(drafts.fixed("Prosecutors", PartyKey.PROSECUTORS))
              : senses.isNamedElsewhere(tree, head)
                  ? Optional.empty()
                  : Optional.of(drafts.fixed("Courts", PartyKey.COURTS));
      case LAWYER, SPOKESPERSON ->
          owners
              .owner(tree, head)
              .map(d -> sort == SpeakerWords.Sort.LAWYER ? ownPeople.lawyer(tree, head, d) : d)
              .map(draft -> spokespersons.introduce(tree, head, draft))
              .or(() -> spokespersons.again(tree, head))
              .or(() -> places.countryBefore(tree, head).map(drafts::government));
      case DOCUMENT -> owners.owner(tree, head);
      case POLITICS -> teams.politics(tree, head);
      case COMPANY, UNION, BODY ->
          owners
              .owner(tree, head)
              .or(() ->
                  words.holds("one of a body", tree.lemma(head))
                      ? Optional.empty()
                      : last.lastBody(tree, head));
      case ARMED ->
          Optional.of(drafts.group(tree, head, Actor.Kind.ARMED_GROUP, drafts.armed(tree, head)));
      case MEDIA -> Optional.empty();
    };
  }

  /// "An army officer" is none of the police, and firefighters are the town's.
  private Optional<ActorDraft> police(SentenceTree tree, int head) {
    if (words.holds("fire", tree.lemma(head))) {
      return Optional.of(drafts.collective(tree, head, PartyKey.LOCAL));
    }
    boolean other =
        tree.children(head).stream()
            .anyMatch(c -> c < head && words.holds("not police", tree.lower(c)));
    if (tree.lemma(head).equals("investigator") && !places.isOfSome(tree, head, "police words")) {
      return Optional.of(drafts.collective(tree, head, INVESTIGATORS));
    }
    if (!other) {
      return Optional.of(drafts.fixed("Police", PartyKey.POLICE));
    }
    return tree.childAt(head, "poss") >= 0
        ? owners.owner(tree, head)
        : Optional.of(drafts.group(tree, head, Actor.Kind.UNNAMED, PartyKey.UNNAMED));
  }

  /// People of a body speak for it, and somebody's family for that one.
  private Optional<ActorDraft> some(SentenceTree tree, int head, Optional<ActorDraft> whose) {
    boolean ofAPerson = whose.filter(d -> d.kind() == Actor.Kind.PERSON).isPresent();
    if (whose.isPresent() && !ofAPerson) {
      return whose;
    }
    Optional<ActorDraft> family = whose.flatMap(d -> ownPeople.family(tree, head, d));
    return family.isPresent() || words.holds(ofAPerson ? "near" : "belonging", tree.lemma(head))
        ? family
        : Optional.of(crowd(tree, head));
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
        words.holds("for somebody", tree.lemma(head)) ? owners.whom(tree, head) : Optional.empty();
    String name = drafts.phrase(tree, head);
    PartyKey party = crowds.party(tree, head, name, whom);
    return roster.draft(
        Actor.Kind.PEOPLE + ":" + party.slug() + ":" + name.toLowerCase(Locale.ROOT),
        () -> new ActorDraft(name, Actor.Kind.PEOPLE, party));
  }
}
