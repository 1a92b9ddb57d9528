package news.parallax.claim.actor;

import java.util.Map;
import java.util.Optional;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.claim.words.WordSets;

/// Finds those who speak for a person: a campaign, an administration.
final class Teams {
  private final StoryReading story;
  private final People people;
  private final Map<Person, PartyKey> parties;
  private final Map<Passage, Person> pronouns;
  private final Whereabouts whereabouts;
  private final Roster roster;
  private final Drafts drafts;
  private final Owners owners;
  private final WordSets words = WordSets.load("voices.txt");

  Teams(
      StoryReading story,
      People people,
      Map<Person, PartyKey> parties,
      Map<Passage, Person> pronouns,
      Whereabouts whereabouts,
      Roster roster,
      Drafts drafts,
      Owners owners) {
    this.story = story;
    this.people = people;
    this.parties = parties;
    this.pronouns = pronouns;
    this.whereabouts = whereabouts;
    this.roster = roster;
    this.drafts = drafts;
    this.owners = owners;
  }

  /// A campaign is of whose campaign it is, beside any office that one holds; critics are against
  /// whom they are named with.
  Optional<ActorDraft> politics(SentenceTree tree, int head) {
    if (words.holds("against", tree.lemma(head))) {
      return Optional.of(drafts.group(tree, head, Actor.Kind.UNNAMED, PartyKey.UNNAMED));
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
    return owners.owner(tree, head);
  }

  /// "Quist campaign officials": of the campaign.
  Optional<ActorDraft> ofCampaign(SentenceTree tree, int head) {
    return head > 0 && tree.lemma(head - 1).equals("campaign")
        ? politics(tree, head - 1).or(() -> politics(tree, head))
        : Optional.empty();
  }

  /// "The Verhoef administration": the government that a person leads.
  Optional<ActorDraft> administrationOf(SentenceTree tree, int head) {
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
}
