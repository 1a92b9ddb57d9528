package news.parallax.claim.actor;

import java.util.Optional;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.words.WordSets;
import news.parallax.text.gazetteer.Country;

/// Finds for whom officials speak who are not named: their country, body, town, or nobody known.
final class OfficialVoices {
  private final Whereabouts whereabouts;
  private final Drafts drafts;
  private final PlaceWords places;
  private final Owners owners;
  private final Teams teams;
  private final NounSenses senses;
  private final WordSets words = WordSets.load("voices.txt");

  OfficialVoices(
      Whereabouts whereabouts,
      Drafts drafts,
      PlaceWords places,
      Owners owners,
      Teams teams,
      NounSenses senses) {
    this.whereabouts = whereabouts;
    this.drafts = drafts;
    this.places = places;
    this.owners = owners;
    this.teams = teams;
    this.senses = senses;
  }

  Optional<ActorDraft> official(SentenceTree tree, int head, boolean plural) {
    Optional<ActorDraft> ofPerson =
        plural
            ? teams.ofCampaign(tree, head).or(() -> teams.administrationOf(tree, head))
            : Optional.empty();
    if (ofPerson.isPresent()) {
      return ofPerson;
    }
    int owner = tree.childAt(head, "poss");
    Optional<ActorDraft> whose = owner < 0 ? Optional.empty() : owners.person(tree, owner);
    if (plural && whose.isPresent()) {
      return Optional.of(drafts.collective(tree, head, whose.get().party()));
    }
    Optional<ActorDraft> ofBody =
        owners.modifyingBody(tree, head).or(() -> owners.bodyBehind(tree, head));
    if (plural && ofBody.isPresent()) {
      return Optional.of(drafts.collective(tree, head, ofBody.get().party()));
    }
    Optional<Country> country = places.countryOf(tree, head);
    if (plural && words.holds("lawmakers", tree.lemma(head))) {
      return Optional.of(drafts.collective(tree, head, PartyKey.LAWMAKERS));
    }
    if (plural && country.isPresent()) {
      return Optional.of(drafts.collective(tree, head, PartyKey.of(country.get())));
    }
    if (words.holds("local heads", tree.lemma(head)) && (plural || places.isOfPlace(tree, head))) {
      return Optional.of(drafts.collective(tree, head, PartyKey.LOCAL));
    }
    Optional<Country> home =
        plural && places.isOfSome(tree, head, "national")
            ? whereabouts.ofOfficials(tree, head)
            : Optional.empty();
    if (home.isPresent()) {
      return Optional.of(drafts.collective(tree, head, PartyKey.of(home.get())));
    }
    if (plural
        && (places.isOfSome(tree, head, "local")
            || places.isInTown(tree, head)
            || places.isOfRegion(tree, head))) {
      return Optional.of(drafts.collective(tree, head, PartyKey.LOCAL));
    }
    if (words.holds("local heads", tree.lemma(head))
        || words.holds("lawmakers", tree.lemma(head))) {
      return Optional.empty();
    }
    if (words.holds("sent", tree.lemma(head))) {
      return country.map(drafts::government);
    }
    return senses.isOneMan(tree, head, SpeakerWords.Sort.OFFICIAL)
        ? Optional.empty()
        : Optional.of(drafts.group(tree, head, Actor.Kind.UNNAMED, PartyKey.UNNAMED));
  }
}
