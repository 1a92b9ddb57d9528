package news.parallax.claim.actor;

import java.util.Optional;
import java.util.Set;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.words.WordSets;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Gazetteer;
import news.parallax.text.gazetteer.Gazetteer.Sense;

/// Finds the state that "the ministry", "Norwegian troops" or "the authorities" speak for.
final class StateVoices {
  private final Whereabouts whereabouts;
  private final Roster roster;
  private final Drafts drafts;
  private final PlaceWords places;
  private final Owners owners;
  private final LastBodies last;
  private final Teams teams;
  private final WordSets words = WordSets.load("voices.txt");
  private final SpeakerWords speakers = SpeakerWords.load();
  private final Gazetteer gazetteer = Gazetteer.load();

  StateVoices(
      Whereabouts whereabouts,
      Roster roster,
      Drafts drafts,
      PlaceWords places,
      Owners owners,
      LastBodies last,
      Teams teams) {
    this.whereabouts = whereabouts;
    this.roster = roster;
    this.drafts = drafts;
    this.places = places;
    this.owners = owners;
    this.last = last;
    this.teams = teams;
  }

  Optional<ActorDraft> state(SentenceTree tree, int head) {
    if (tree.children(head).stream().anyMatch(c -> tree.lower(c).equals("former"))) {
      return Optional.empty();
    }
    boolean news = tree.children(head).stream().anyMatch(c -> tree.lower(c).equals("news"));
    if (news || isOfSomethingElse(tree, head)) {
      return Optional.empty();
    }
    if (tree.children(head).stream()
        .anyMatch(c -> c < head && Set.of("sheriff", "police").contains(tree.lower(c)))) {
      return Optional.of(drafts.fixed("Police", PartyKey.POLICE));
    }
    if (tree.children(head).stream().anyMatch(c -> tree.lower(c).startsWith("prosecut"))) {
      return Optional.of(drafts.fixed("Prosecutors", PartyKey.PROSECUTORS));
    }
    boolean aName =
        tree.tag(head).equals("NNP")
            && words.holds("offices", tree.lemma(head))
            && tree.childAt(head, "det") < 0;
    if (aName && places.countryOf(tree, head).isEmpty()) {
      return Optional.empty();
    }
    if (words.holds("named before", tree.lemma(head)) && isSomebodys(tree, head)) {
      return Optional.empty();
    }
    Optional<ActorDraft> ofBody =
        owners
            .modifyingBody(tree, head)
            .or(() ->
                words.holds("named before", tree.lemma(head))
                    ? last.lastBody(tree, head)
                    : Optional.empty());
    if (ofBody.isPresent()) {
      return ofBody;
    }
    boolean agency =
        tree.tag(head).equals("NN") && Set.of("agency", "bureau").contains(tree.lemma(head));
    if (isBareDepartment(tree, head) || (agency && places.countryOf(tree, head).isEmpty())) {
      return Optional.empty();
    }
    Optional<ActorDraft> ofPerson = teams.administrationOf(tree, head);
    if (ofPerson.isPresent()) {
      return ofPerson;
    }
    if (tree.tag(head).equals("NNS") && tree.lemma(head).equals("state")) {
      return Optional.of(drafts.collective(tree, head, PartyKey.LOCAL));
    }
    if (places.isOfRegion(tree, head) && !words.holds("military", tree.lower(head))) {
      return Optional.of(drafts.collective(tree, head, PartyKey.LOCAL));
    }
    boolean local = tree.lemma(head).equals("authority");
    Optional<Country> country =
        places
            .countryOf(tree, head)
            .or(() -> local ? Optional.empty() : whereabouts.ofOffice(tree, head));
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
          : Optional.of(drafts.fixed("Authorities", PartyKey.AUTHORITIES));
    }
    PartyKey party = PartyKey.of(country.get());
    if (words.holds("military", noun) || words.holds("military", tree.lemma(head))) {
      String name = country.get().adjective() + " military";
      return Optional.of(
          roster.draft(
              "military:" + country.get().code(),
              () -> new ActorDraft(name, Actor.Kind.GOVERNMENT, party)));
    }
    return Optional.of(drafts.government(country.get()));
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
        && owners.mentionedBody(tree, owner).isEmpty()
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
}
